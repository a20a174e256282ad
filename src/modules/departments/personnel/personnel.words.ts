import { wordsFor } from '#kernel/words.ts'
import type { FileRefusal } from './personnel-csv.ts'
import type { Change, LineRefusal } from './personnel.rule.ts'

interface Words {
  title: string
  lead: string
  field: string
  hint: string
  columns: string
  columnsSay: readonly string[]
  preview: string
  previewSays: string
  apply: string
  back: string
  line: string
  person: string
  change: string
  from: string
  to: string
  none: string
  fromOn: string
  same: (n: number) => string
  nothing: string
  refusedTitle: (n: number) => string
  refusedSays: string
  atLine: (line: number, text: string) => string
  changed: string
  done: (n: number) => string
  doneSays: string
  is: Record<Change['is'], string>
  file: Record<FileRefusal, string>
  refused: Record<LineRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '인사이동 반영',
    lead: '인사이동 명단을 붙여 넣으면 바뀔 내용을 먼저 보여 드립니다. 확인한 뒤에 한 번에 반영합니다.',
    field: '인사이동 명단(CSV)',
    hint: '첫 줄에 열 이름이 있어야 합니다. 엑셀에서는 ‘CSV UTF-8’로 저장한 내용을 붙여 넣어 주세요.',
    columns: '열 설명',
    columnsSay: [
      'employee_no: 사번. 사람을 알아보는 번호입니다.',
      'name, email: 이름과 전자우편. 한 사람에 계정 하나입니다. 부서 공용 주소는 쓰지 않습니다.',
      'post: 새 자리의 아이디. 예: roads-2',
      'from_on: 발령일. 예: 2026-11-24. 오늘이나 지난 날만 됩니다.',
      'action: appoint(임용·전보) 또는 leave(퇴직)',
    ],
    preview: '바뀔 내용 보기',
    previewSays:
      '아래와 같이 바뀝니다. 맡던 민원과 권한은 자리에 그대로 남고, 옮기거나 그만두는 사람은 바로 로그아웃됩니다.',
    apply: '이대로 반영하기',
    back: '명단 고치기',
    line: '줄',
    person: '사람',
    change: '바뀌는 것',
    from: '지금 자리',
    to: '새 자리',
    none: '없음',
    fromOn: '발령일',
    same: (n) => `${n}줄은 이미 그렇게 되어 있습니다.`,
    nothing: '바뀔 내용이 없습니다.',
    refusedTitle: (n) => `반영할 수 없는 줄이 ${n}개 있습니다`,
    refusedSays: '아무것도 바꾸지 않았습니다. 명단을 고쳐 다시 확인해 주세요.',
    atLine: (line, text) => `${line}번째 줄: ${text}`,
    changed: '그사이 다른 변경이 있었습니다. 바뀔 내용을 다시 확인해 주세요.',
    done: (n) => `${n}명의 인사이동을 반영했습니다`,
    doneSays: '새로 온 사람에게는 명령줄의 staff reset으로 비밀번호와 인증 앱 등록 정보를 발급해 주세요.',
    is: { join: '신규', move: '전보', return: '복귀', correct: '이름·전자우편 수정', leave: '퇴직' },
    file: {
      empty: '명단이 비어 있습니다. 열 이름과 명단을 함께 붙여 넣어 주세요.',
      'not-csv': 'CSV로 읽을 수 없습니다. 따옴표가 짝이 맞는지 확인해 주세요.',
      columns: '첫 줄에 employee_no,name,email,post,from_on,action 열이 모두 있어야 합니다.',
      'too-many': '한 번에 5,000줄까지 반영할 수 있습니다. 나누어 주세요.',
    },
    refused: {
      'employee-no': '사번이 없거나 맞지 않습니다. 영문자, 숫자, -로 20자까지 써 주세요.',
      action: 'action은 appoint 또는 leave로 써 주세요.',
      name: '이름이 없거나 너무 깁니다.',
      email: '전자우편 주소가 맞지 않습니다.',
      day: '발령일을 2026-11-24처럼 써 주세요.',
      'not-yet': '발령일이 아직 오지 않았습니다. 그날 반영해 주세요.',
      outdated: '이 사람에게는 더 나중의 발령이 이미 있습니다. 오래된 명단인지 확인해 주세요.',
      'no-post': '없는 자리입니다. 자리 아이디를 확인해 주세요.',
      'unknown-person': '사번이 등록되어 있지 않습니다.',
      'person-twice': '같은 사번이 위에 이미 있습니다. 한 사람은 한 줄만 써 주세요.',
      'post-twice': '같은 자리에 두 사람이 있습니다. 한 자리에는 한 사람만 발령해 주세요.',
      'post-taken': '다른 사람이 맡고 있는 자리입니다. 그 사람의 전보나 퇴직도 명단에 넣어 주세요.',
      'email-taken': '다른 사람이 쓰는 전자우편 주소입니다.',
      'under-contract': '위탁 계약으로 일하는 사람입니다. 계약에서 먼저 빼 주세요.',
    },
  },
  en: {
    title: 'Personnel changes',
    lead: 'Paste the list; you see first what it changes, then it is carried out at once.',
    field: 'List of changes (CSV)',
    hint: 'The first line names the columns. From Excel, save as “CSV UTF-8” and paste that.',
    columns: 'The columns',
    columnsSay: [
      'employee_no: the number by which a person is known.',
      'name, email: one account for each person. No shared address of a department.',
      'post: the id of the new post, like roads-2',
      'from_on: the day, like 2026-11-24; today or earlier.',
      'action: appoint or leave',
    ],
    preview: 'Show what changes',
    previewSays:
      'This will change. Petitions and rights stay with the post; whoever moves or leaves is signed out at once.',
    apply: 'Carry it out',
    back: 'Correct the list',
    line: 'Line',
    person: 'Person',
    change: 'Change',
    from: 'Post now',
    to: 'New post',
    none: 'None',
    fromOn: 'From',
    same: (n) => `${n} lines say what is so already.`,
    nothing: 'Nothing changes.',
    refusedTitle: (n) => (n === 1 ? 'One line cannot be carried out' : `${n} lines cannot be carried out`),
    refusedSays: 'Nothing was changed. Correct the list and look again.',
    atLine: (line, text) => `line ${line}: ${text}`,
    changed: 'Something else changed meanwhile. Look again at what will change.',
    done: (n) => (n === 1 ? 'One change is carried out' : `${n} changes are carried out`),
    doneSays: 'Give newcomers a password and a second factor with the command staff reset.',
    is: { join: 'Joins', move: 'Moves', return: 'Returns', correct: 'Name or e-mail', leave: 'Leaves' },
    file: {
      empty: 'The list is empty. Paste the columns’ names and the lines.',
      'not-csv': 'This cannot be read as CSV. Check that quotation marks come in pairs.',
      columns: 'The first line must name employee_no,name,email,post,from_on,action.',
      'too-many': 'At most 5,000 lines at a time. Split the list.',
    },
    refused: {
      'employee-no': 'the employee number is missing or has characters other than letters, digits and -',
      action: 'the action must be appoint or leave',
      name: 'the name is missing or too long',
      email: 'this is no e-mail address',
      day: 'the day must look like 2026-11-24',
      'not-yet': 'the day has not come; carry it out on that day',
      outdated: 'this person has a later appointment already; is the list an old one?',
      'no-post': 'there is no such post',
      'unknown-person': 'nobody has this employee number',
      'person-twice': 'the same employee number stands above; one line for each person',
      'post-twice': 'two people for one post; a post has one person',
      'post-taken': 'somebody else holds this post; put that person’s move or leaving into the list',
      'email-taken': 'somebody else has this e-mail address',
      'under-contract': 'this person works under a contract; take them out of it first',
    },
  },
})
