import { wordsFor } from '#kernel/words.ts'

export const letterWords = wordsFor({
  ko: {
    join: (site: string, link: string, minutes: number) => ({
      subject: `[${site}] 회원가입을 계속해 주세요`,
      body: `${site} 회원가입을 신청하셨습니다.\n\n아래 주소를 누르면 가입을 계속할 수 있습니다. ${minutes}분 동안 한 번만 쓸 수 있습니다.\n\n${link}\n\n신청한 적이 없으면 이 편지를 지우세요. 아무 일도 일어나지 않습니다.\n`,
    }),
    known: (site: string, link: string) => ({
      subject: `[${site}] 이미 가입되어 있습니다`,
      body: `이 전자우편 주소로 회원가입 신청이 들어왔습니다. 그런데 이 주소로 이미 가입한 계정이 있습니다.\n\n아래에서 로그인해 주세요. 비밀번호를 잊었으면 같은 화면에서 새로 정할 수 있습니다.\n\n${link}\n\n신청한 적이 없으면 이 편지를 지우세요. 계정은 그대로입니다.\n`,
    }),
  },
  en: {
    join: (site: string, link: string, minutes: number) => ({
      subject: `[${site}] Continue to join`,
      body: `Somebody, probably you, asked to join the ${site}.\n\nContinue at this address. It works once, for ${minutes} minutes.\n\n${link}\n\nIf it was not you, delete this letter. Nothing will happen.\n`,
    }),
    known: (site: string, link: string) => ({
      subject: `[${site}] You have an account already`,
      body: `Somebody, probably you, asked to join the ${site} with this address. It has an account already.\n\nSign in here. If you forgot the password, choose a new one on the same page.\n\n${link}\n\nIf it was not you, delete this letter. The account stays as it is.\n`,
    }),
  },
})
