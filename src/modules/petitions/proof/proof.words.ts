import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: { petition: '민원 신청 검증용 확인서', answer: '민원 답변 검증용 확인서' },
    notOfficial: '이 문서는 공문서가 아닙니다.',
    notOfficialSays:
      '민원을 신청하고 처리한 사실을 나중에 확인할 수 있도록 시가 전자서명한 자료입니다. 민원 처리에 관한 법률 시행령 제30조의 공문서로 쓸 수 없습니다. 접수증이나 처리결과 통지를 대신하지 않습니다.',
    facts: '확인하는 내용',
    number: '신청번호',
    receiptNo: '접수번호',
    kind: '민원 종류',
    subject: '제목',
    arrived: '신청한 때',
    paid: '입금한 때',
    received: '접수한 때',
    decided: '답변한 때',
    issued: '이 확인서를 만든 때',
    check: '확인하는 방법',
    checkSays: (site: string) =>
      `${site}/about/chain 에서 확인 프로그램과 공개키, 날마다 공개하는 기록의 끝값을 받을 수 있습니다. 인터넷에 연결하지 않고도 확인할 수 있습니다. 아래 정사각형 무늬에는 개인정보가 없습니다.`,
    squares: '서명한 값이 들어 있는 정사각형 무늬(QR 코드)',
    signed: '서명한 값',
    attached: '이 PDF에 proof.txt를 붙였습니다. 신청한 내용은 그 파일에 그대로 들어 있습니다.',
    rare: '글꼴에 없는 글자는 자모나 유니코드 번호로 적었습니다.',
    keep: '신청한 내용도 들어 있으니 다른 사람에게 줄 때 주의해 주세요.',
    links: '검증용 확인서 받기',
    linksSays:
      '시가 전자서명한 자료입니다. 신청한 때와 내용이 나중에 바뀌지 않았는지 직접 확인할 수 있습니다. 공문서는 아닙니다.',
    pdf: { petition: '신청 확인서 (PDF)', answer: '답변 확인서 (PDF)' },
    text: { petition: '신청 확인서 (글)', answer: '답변 확인서 (글)' },
    how: '확인하는 방법',
  },
  en: {
    title: { petition: 'Proof of a petition filed', answer: 'Proof of an answer' },
    notOfficial: 'This is not an official document.',
    notOfficialSays:
      'The city has signed it, so that filing and processing can be checked later. It cannot be used as an official document under Article 30 of the Enforcement Decree of the Civil Petitions Treatment Act, and takes the place of neither the receipt slip nor the notice of the outcome.',
    facts: 'What it proves',
    number: 'Petition number',
    receiptNo: 'Receipt number',
    kind: 'Kind',
    subject: 'Subject',
    arrived: 'Filed at',
    paid: 'Paid at',
    received: 'Received at',
    decided: 'Answered at',
    issued: 'This proof was made at',
    check: 'How to check it',
    checkSays: (site: string) =>
      `${site}/en/about/chain has the program that checks it, the public keys, and where the record stood at the end of each day. It works without the internet. The square below holds no personal data.`,
    squares: 'Square (QR code) with the signed values',
    signed: 'Signed values',
    attached: 'proof.txt is attached to this PDF and holds the petition as it was written.',
    rare: 'Characters that the font lacks are written as their letters or their number in Unicode.',
    keep: 'What you wrote is in it: mind to whom you give it.',
    links: 'Get a proof',
    linksSays:
      'Signed by the city: you can check for yourself that time and content were not changed afterwards. It is not an official document.',
    pdf: { petition: 'Proof of filing (PDF)', answer: 'Proof of the answer (PDF)' },
    text: { petition: 'Proof of filing (text)', answer: 'Proof of the answer (text)' },
    how: 'How to check it',
  },
})
