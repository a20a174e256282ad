import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '법에 따른 요구로 가리기',
    lead: '법원, 선거관리위원회, 권리자가 문서로 요구한 경우에만 가립니다. 문서는 잠가 보관합니다.',
    fields: {
      authority: '요구한 곳',
      documentNo: '문서 번호',
      documentOn: '문서 날짜',
      keepDays: '내용을 보관할 날수',
      file: '요구한 문서 파일',
      reasonKo: '공개할 이유',
      reasonEn: '영문 이유',
    } as Readonly<Record<string, string>>,
    authority: {
      court: '법원',
      'election-commission': '선거관리위원회',
      'rights-holder': '저작권 등의 권리자',
    },
    fileHint: 'PDF나 사진, 10MB까지. 담당자만 볼 수 있게 잠가 둡니다.',
    wrongFile: 'PDF나 사진 파일을 10MB까지 올릴 수 있습니다.',
    keepHint: '문서가 정한 기간이 없으면 그대로 두세요.',
    choose: '골라 주세요',
    do: '가리기',
    document: '문서',
    read: '문서 내려받기 (열람 기록이 남습니다)',
  },
  en: {
    title: 'Hide by a demand under the law',
    lead: 'Only by a document of a court, an election commission or a holder of rights. It is kept sealed.',
    fields: {
      authority: 'Who demands it',
      documentNo: 'Number of the document',
      documentOn: 'Date of the document',
      keepDays: 'Days that the text is kept',
      file: 'The document as a file',
      reasonKo: 'Reason that everyone reads',
      reasonEn: 'Reason in English',
    } as Readonly<Record<string, string>>,
    authority: {
      court: 'A court',
      'election-commission': 'An election commission',
      'rights-holder': 'A holder of copyright or other rights',
    },
    fileHint: 'PDF or picture, 10 MB at most. Sealed; only officers read it.',
    wrongFile: 'A PDF or picture of 10 MB at most.',
    keepHint: 'Leave it unless the document says for how long.',
    choose: 'Choose',
    do: 'Hide',
    document: 'Document',
    read: 'Download the document (that is noted)',
  },
})
