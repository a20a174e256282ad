import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '비밀번호 바꿔 주기',
    says: '민원인이 요청하고 본인을 확인했을 때만 바꿉니다. 예전 비밀번호는 곧바로 쓸 수 없고, 민원인에게 알립니다.',
    method: '어떻게 본인을 확인했나요?',
    methods: {
      'id-card': '신분증을 봄',
      certificate: '인증서·간편인증을 확인함',
      'call-back': '민원에 적힌 번호로 전화함',
    },
    submit: '새 비밀번호 만들기',
    newTitle: '새 비밀번호',
    newSays:
      '이 화면에만 한 번 나옵니다. 민원인에게 바로 전해 주세요. 민원인이 들어온 뒤 새로 정하도록 안내합니다.',
    number: '신청번호',
    password: '새 비밀번호',
    back: '민원으로 돌아가기',
    temporary: '비밀번호를 새로 정해 주세요',
    temporarySays: '지금 비밀번호는 담당자가 만들어 드린 것입니다. 아래 ‘비밀번호 바꾸기’에서 바꿔 주세요.',
  },
  en: {
    title: 'Change the password for the petitioner',
    says: 'Only when the petitioner asks and you have checked who it is. The old password stops at once, and the petitioner is told.',
    method: 'How did you check the identity?',
    methods: {
      'id-card': 'Saw an identity card',
      certificate: 'Checked a certificate',
      'call-back': 'Called the number given with the petition',
    },
    submit: 'Make a new password',
    newTitle: 'New password',
    newSays:
      'It is shown only here and only once. Hand it to the petitioner now; on entering they are asked to choose their own.',
    number: 'Petition number',
    password: 'New password',
    back: 'Back to the petition',
    temporary: 'Choose a password of your own',
    temporarySays: 'The one you have was made by an officer. Change it below, under “Change the password”.',
  },
})
