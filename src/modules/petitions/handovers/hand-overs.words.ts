import { wordsFor } from '#kernel/words.ts'
import type { Holder } from './holdings.rule.ts'

interface Words {
  title: string
  who: string
  from: string
  to: string
  howLong: string
  counted: string
  now: string
  holder: Record<Exclude<Holder, 'department'>, string>
  minutes: (minutes: number) => string
  handOverBy: string
  sendBackBy: string
  late: string
  count: (handOvers: number) => string
  alert: string
  alertSays: (handOvers: number) => string
  waits: string
  waitsFor: (coordinator: string) => string
  bound: string
  boundSays: string
  badge: string
  badgeWaits: string
  coordinate: { title: string; says: string; choose: string; reason: string; hint: string; submit: string }
  post: string
  refused: Record<'no-such-post' | 'not-coordinator' | 'too-early', string>
}

/** Eight working hours are a day. */
const partsOf = (minutes: number) => ({
  days: Math.floor(minutes / 480),
  hours: Math.floor((minutes % 480) / 60),
  rest: minutes % 60,
})
const joined = (parts: readonly (string | false)[]) => parts.filter((one) => one !== false).join(' ')
const plural = (n: number, of: string) => `${n} ${of}${n === 1 ? '' : 's'}`

export const words = wordsFor<Words>({
  ko: {
    title: '누가 얼마나 맡았나',
    who: '맡은 곳',
    from: '받은 때',
    to: '넘긴 때',
    howLong: '맡은 시간',
    counted: '근무시간으로 셉니다. 8시간이 하루입니다.',
    now: '지금 맡고 있음',
    holder: {
      desk: '민원 접수 창구',
      petitioner: '민원인 (입금·보완 기다림)',
      lead: '묶은 민원과 함께 처리',
    },
    minutes: (n) => {
      const { days, hours, rest } = partsOf(n)
      if (n === 0) return '1분 미만'
      return joined([
        days > 0 && `${days}일`,
        hours > 0 && `${hours}시간`,
        days === 0 && rest > 0 && `${rest}분`,
      ])
    },
    handOverBy: '담당부서를 정할 기한:',
    sendBackBy: '우리 부서 일이 아니면 돌려보낼 기한 (받은 뒤 근무시간 3시간):',
    late: '지남',
    count: (n) => `담당부서 지정 ${n}번`,
    alert: '부서를 옮겨 다니는 민원입니다',
    alertSays: (n) =>
      `담당부서를 ${n}번 정했습니다. 다시 돌려보내면 세 번째부터는 조정 담당이 정하고, 그 부서는 돌려보낼 수 없습니다.`,
    waits: '조정 담당이 담당부서를 정해야 합니다',
    waitsFor: (who) => `두 부서가 돌려보낸 민원입니다. ${who}만 담당부서를 정할 수 있습니다.`,
    bound: '조정 담당이 정한 부서입니다',
    boundSays:
      '이 민원은 다시 돌려보낼 수 없습니다. 다른 기관의 일이면 이송하고, 다른 부서의 의견이 필요하면 협의해 주세요.',
    badge: '부서 옮김',
    badgeWaits: '조정 필요',
    coordinate: {
      title: '담당부서 조정',
      says: '고른 부서는 이 민원을 다시 돌려보낼 수 없습니다. 민원인에게도 알립니다.',
      choose: '고르세요',
      reason: '그 부서로 정한 이유',
      hint: '공무원만 봅니다. 두 부서가 돌려보낸 이유에 답해 주세요.',
      submit: '담당부서로 정하기',
    },
    post: '담당할 자리',
    refused: {
      'no-such-post': '담당할 자리를 골라 주세요.',
      'not-coordinator': '조정 담당만 정할 수 있습니다. 조정 담당에게 알려 주세요.',
      'too-early': '아직 조정할 때가 아닙니다. 민원 접수 담당이 담당부서를 정할 수 있습니다.',
    },
  },
  en: {
    title: 'Who held it how long',
    who: 'Held by',
    from: 'From',
    to: 'To',
    howLong: 'How long',
    counted: 'Counted in working time: 8 hours are a day.',
    now: 'Has it now',
    holder: {
      desk: 'Petition desk',
      petitioner: 'Petitioner (payment or supplement awaited)',
      lead: 'Processed with the petition it was merged into',
    },
    minutes: (n) => {
      const { days, hours, rest } = partsOf(n)
      if (n === 0) return 'less than a minute'
      return joined([
        days > 0 && plural(days, 'day'),
        hours > 0 && plural(hours, 'hour'),
        days === 0 && rest > 0 && plural(rest, 'minute'),
      ])
    },
    handOverBy: 'Name the department by',
    sendBackBy: 'If it is not yours, send it back within 3 working hours, by',
    late: 'Overdue',
    count: (n) => `${plural(n, 'hand-over')}`,
    alert: 'This petition goes from department to department',
    alertSays: (n) =>
      `It has had ${plural(n, 'hand-over')}. Sent back again, the coordinator names the department, which then keeps it.`,
    waits: 'The coordinator must name the department',
    waitsFor: (who) => `Two departments sent it back. Only the coordinator (${who}) can name the next.`,
    bound: 'The coordinator named this department',
    boundSays:
      'It cannot be sent back again. Transfer it if it is another agency’s matter; consult other departments if you need them.',
    badge: 'Passed on',
    badgeWaits: 'Coordinator needed',
    coordinate: {
      title: 'Coordinate: name the department',
      says: 'The department you choose cannot send it back. The petitioner is told.',
      choose: 'Choose',
      reason: 'Why this department',
      hint: 'Only the office reads this. Answer the reasons of the two that sent it back.',
      submit: 'Put in charge',
    },
    post: 'Post in charge',
    refused: {
      'no-such-post': 'Choose the post in charge.',
      'not-coordinator': 'Only the coordinator decides this. Tell the coordinator.',
      'too-early': 'It is too early: the petition desk can still name the department.',
    },
  },
})
