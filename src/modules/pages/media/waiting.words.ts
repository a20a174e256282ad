import { wordsFor } from '#kernel/words.ts'
import type { WaitingRefusal } from './waiting.rule.ts'

export const waitingWords = wordsFor({
  ko: {
    asksSays:
      '다른 사람이 승인한 글에 쓰고 있어, 새 파일은 바로 나타나지 않습니다. 올리면 승인을 기다리고, 파일을 맡은 부서나 관리부서의 다른 담당자가 승인하면 쓰고 있는 모든 글에 같은 주소로 나타납니다. 그때까지 시민은 지금 파일을 봅니다.',
    ask: '파일 바꾸기 승인 요청',
    title: '승인을 기다리는 새 파일',
    says: '올린 사람과 승인할 수 있는 사람만 볼 수 있습니다.',
    look: (size: string) => `새 파일 보기(${size})`,
    madeBy: '올린 사람',
    madeAt: '올린 때',
    approve: '승인하고 바꾸기',
    back: '돌려보내기',
    takeBack: '요청 거두기',
    ownSays: '올린 사람은 승인할 수 없습니다. 다른 담당자에게 승인을 부탁해 주세요.',
    returned: (who: string, moment: string) =>
      `${moment}에 ${who} 님이 새 파일을 돌려보냈습니다. 고칠 점을 물어보고 다시 올려 주세요.`,
    list: '승인을 기다리는 새 파일이 있습니다',
    refused: {
      'not-yours': '다른 부서가 맡은 것입니다. 그 부서나 관리부서에 요청해 주세요.',
      changed: '그사이 다른 사람이 고쳤습니다. 지금 내용을 확인하고 다시 해 주세요.',
      'none-waiting': '승인을 기다리는 새 파일이 없습니다.',
      'own-replacement': '올린 사람은 승인할 수 없습니다. 다른 담당자가 승인해야 합니다.',
    } satisfies Record<WaitingRefusal, string>,
  },
  en: {
    asksSays:
      'A text that a second person approved shows this file, so the new one does not appear at once. It waits until another officer of the department in charge or of the managing department approves it; then every text shows it at the same address. Until then citizens see the present file.',
    ask: 'Ask for approval of a new file',
    title: 'A new file waits for approval',
    says: 'Only whoever sent it and those who may approve it see it.',
    look: (size: string) => `Look at the new file (${size})`,
    madeBy: 'Sent by',
    madeAt: 'Sent',
    approve: 'Approve and replace',
    back: 'Send back',
    takeBack: 'Take the request back',
    ownSays: 'Whoever sent it cannot approve it. Ask another officer.',
    returned: (who: string, moment: string) =>
      `${who} sent the new file back on ${moment}. Ask what to change, and send it again.`,
    list: 'New files wait for approval',
    refused: {
      'not-yours': 'It belongs to another department. Ask that department or the managing one.',
      changed: 'Somebody else changed it meanwhile. Look at it as it is now, and do it again.',
      'none-waiting': 'No new file waits for approval.',
      'own-replacement': 'Whoever sent it cannot approve it: another officer does.',
    } satisfies Record<WaitingRefusal, string>,
  },
})
