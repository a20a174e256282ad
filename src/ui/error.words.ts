import { wordsFor } from '#kernel/words.ts'

export const ERROR_PAGES = [403, 404, 410, 413, 422, 429, 500, 503] as const
export type ErrorStatus = (typeof ERROR_PAGES)[number]
interface ErrorText {
  title: string
  happened: string
  doThis: string
}

interface ErrorWords {
  pages: Record<ErrorStatus, ErrorText>
  retry: (seconds: number) => string
  incident: string
  home: string
  call: string
}

const minutes = (seconds: number) => Math.ceil(seconds / 60)

export const errorWords = wordsFor<ErrorWords>({
  ko: {
    pages: {
      403: {
        title: '이 화면을 볼 권한이 없습니다',
        happened: '로그인한 계정으로는 이 화면을 열 수 없습니다.',
        doThis: '다른 계정이 있으면 그 계정으로 로그인해 주세요. 권한이 필요하면 담당부서에 문의해 주세요.',
      },
      404: {
        title: '찾으시는 화면이 없습니다',
        happened: '주소가 바뀌었거나 잘못 입력되었습니다.',
        doThis: '주소를 다시 확인하거나, 위의 검색창에서 찾는 내용을 검색해 주세요.',
      },
      410: {
        title: '더 이상 제공하지 않는 내용입니다',
        happened: '게시기간이 끝났거나 내려진 내용입니다.',
        doThis: '필요한 내용이면 위의 검색창에서 새 글을 찾거나 담당부서에 문의해 주세요.',
      },
      413: {
        title: '보내신 파일이 너무 큽니다',
        happened: '받을 수 있는 크기를 넘어 아무것도 저장하지 않았습니다.',
        doThis: '이전 화면으로 돌아가 파일을 줄이거나 나누어 다시 보내 주세요.',
      },
      422: {
        title: '보내신 내용을 처리하지 못했습니다',
        happened: '내용이 빠졌거나 맞지 않아 아무것도 저장하지 않았습니다.',
        doThis: '이전 화면으로 돌아가 내용을 확인하고 다시 보내 주세요.',
      },
      429: {
        title: '잠시 후 다시 시도해 주세요',
        happened: '짧은 시간에 요청이 너무 많아 잠시 멈추었습니다.',
        doThis: '조금 기다렸다가 다시 시도해 주세요.',
      },
      500: {
        title: '누리집에 오류가 생겼습니다',
        happened: '저희 쪽 문제로 화면을 보여 드리지 못했습니다.',
        doThis: '잠시 후 다시 시도해 주세요. 계속되면 아래 번호로 알려 주세요.',
      },
      503: {
        title: '지금은 이용할 수 없습니다',
        happened: '점검 중이거나 이용이 몰려 잠시 이용할 수 없습니다.',
        doThis: '잠시 후 다시 시도해 주세요. 이미 접수증을 받은 신청은 안전하게 저장되어 있습니다.',
      },
    },
    retry: (s) =>
      s < 60 ? `${s}초 뒤에 다시 시도할 수 있습니다.` : `${minutes(s)}분 뒤에 다시 시도할 수 있습니다.`,
    incident: '오류 번호',
    home: '처음 화면으로 가기',
    call: '전화로 묻기',
  },
  en: {
    pages: {
      403: {
        title: 'You may not see this page',
        happened: 'The account you are signed in with cannot open it.',
        doThis:
          'Sign in with another account if you have one, or ask the department in charge for the right.',
      },
      404: {
        title: 'There is no such page',
        happened: 'The address has changed or was mistyped.',
        doThis: 'Check the address, or search for what you need with the box above.',
      },
      410: {
        title: 'This is no longer available',
        happened: 'Its posting period has ended or it was taken down.',
        doThis: 'Search for something newer with the box above, or ask the department in charge.',
      },
      413: {
        title: 'The file is too large',
        happened: 'It is larger than we can take, so nothing was saved.',
        doThis: 'Go back and send smaller files, or fewer at a time.',
      },
      422: {
        title: 'We could not process what you sent',
        happened: 'Something was missing or did not fit, so nothing was saved.',
        doThis: 'Go back, check what you entered and send it again.',
      },
      429: {
        title: 'Please try again in a while',
        happened: 'There were too many requests in a short time.',
        doThis: 'Wait a little and try again.',
      },
      500: {
        title: 'Something went wrong',
        happened: 'A fault of ours keeps us from showing this page.',
        doThis: 'Try again in a while. If it happens again, tell us the number below.',
      },
      503: {
        title: 'Not available at the moment',
        happened: 'We are under maintenance or very busy.',
        doThis: 'Try again in a while. Every application that you have a receipt for is safely stored.',
      },
    },
    retry: (s) => {
      const [n, unit] = s < 60 ? [s, 'second'] : [minutes(s), 'minute']
      return `You can try again in ${n} ${unit}${n === 1 ? '' : 's'}.`
    },
    incident: 'Incident number',
    home: 'Go to the start page',
    call: 'Ask by telephone',
  },
})
