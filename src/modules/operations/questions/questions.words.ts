import { wordsFor } from '#kernel/words.ts'
import type { QuestionFault, QuestionKind } from './question.rule.ts'

interface Words {
  textHint: string
  multipleHint: string
  matrixHint: string
  kinds: Record<QuestionKind, string>
  kindHint: string
  kind: string
  labelKo: string
  labelEn: string
  required: string
  choicesKo: string
  choicesEn: string
  choicesHint: string
  linesKo: string
  linesEn: string
  linesHint: string
  showIf: string
  showIfHint: string
  always: string
  ifChosen: (n: number, choice: string) => string
  save: string
  newQuestion: string
  editQuestion: (n: number) => string
  fault: Record<QuestionFault | 'none' | 'too-many' | 'unequal' | 'removed', string>
}

export const words = wordsFor<Words>({
  ko: {
    textHint: '이름, 전화번호, 주소 같은 개인정보는 쓰지 마세요.',
    multipleHint: '여럿 고를 수 있습니다.',
    matrixHint: '줄마다 하나씩 골라 주세요.',
    kinds: {
      single: '하나 고르기',
      multiple: '여럿 고르기',
      scale: '1~5 눈금',
      text: '글로 답하기',
      matrix: '표로 묻기 (줄마다 하나 고르기)',
    },
    kind: '질문 종류',
    kindHint:
      '눈금은 보기에 1과 5를 뜻하는 말 두 줄을, 글로 답하기는 보기를 쓰지 않습니다. 줄은 표로 물을 때만 씁니다.',
    labelKo: '질문 (한국어)',
    labelEn: '질문 (영어)',
    required: '꼭 답해야 하는 질문',
    choicesKo: '보기 (한국어)',
    choicesEn: '보기 (영어)',
    choicesHint: '한 줄에 하나씩, 두 언어를 같은 차례로 씁니다.',
    linesKo: '줄 (한국어)',
    linesEn: '줄 (영어)',
    linesHint: '표로 물을 때만 한 줄에 하나씩 씁니다.',
    showIf: '언제 묻나요',
    showIfHint: '앞에 있는 질문의 답에 따라 물을 수 있습니다.',
    always: '언제나',
    ifChosen: (n, choice) => `질문 ${n}의 답이 ‘${choice}’일 때`,
    save: '질문 저장',
    newQuestion: '새 질문',
    editQuestion: (n) => `질문 ${n} 고치기`,
    fault: {
      label: '질문을 두 언어로 써 주세요.',
      choices: '보기를 두 개에서 스무 개까지 두 언어로 써 주세요.',
      ends: '눈금은 1과 5를 뜻하는 말 두 줄을 두 언어로 써 주세요.',
      lines: '줄을 하나에서 스무 개까지 두 언어로 써 주세요.',
      condition: '조건이 앞에 있는 질문의 보기를 가리켜야 합니다.',
      none: '질문이 하나도 없습니다.',
      'too-many': '질문은 50개까지 쓸 수 있습니다.',
      unequal: '한국어와 영어의 줄 수가 같아야 합니다.',
      removed: '그 질문은 이제 없습니다.',
    },
  },
  en: {
    textHint: 'Leave out names, telephone numbers, addresses and the like.',
    multipleHint: 'You may choose several.',
    matrixHint: 'Choose one in each line.',
    kinds: {
      single: 'One of several',
      multiple: 'Several of several',
      scale: 'Scale from 1 to 5',
      text: 'Text',
      matrix: 'Matrix (one choice in each line)',
    },
    kind: 'Kind of question',
    kindHint:
      'A scale takes two lines of choices, the words for 1 and for 5; a text takes none. Lines are for a matrix alone.',
    labelKo: 'Question (Korean)',
    labelEn: 'Question (English)',
    required: 'Must be answered',
    choicesKo: 'Choices (Korean)',
    choicesEn: 'Choices (English)',
    choicesHint: 'One a line, in the same order in both languages.',
    linesKo: 'Lines (Korean)',
    linesEn: 'Lines (English)',
    linesHint: 'For a matrix alone, one a line.',
    showIf: 'When it is asked',
    showIfHint: 'It may depend on the answer to a question before it.',
    always: 'Always',
    ifChosen: (n, choice) => `When question ${n} is answered “${choice}”`,
    save: 'Save the question',
    newQuestion: 'New question',
    editQuestion: (n) => `Edit question ${n}`,
    fault: {
      label: 'Write the question in both languages.',
      choices: 'Write two to twenty choices in both languages.',
      ends: 'A scale needs two lines in both languages: the words for 1 and for 5.',
      lines: 'Write one to twenty lines in both languages.',
      condition: 'The condition must name a choice of a question before it.',
      none: 'There is no question.',
      'too-many': 'There may be 50 questions at most.',
      unequal: 'Korean and English must have the same number of lines.',
      removed: 'That question is no longer there.',
    },
  },
})
