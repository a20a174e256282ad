import { wordsFor } from '#kernel/words.ts'

import type { Letter } from '../withheld/in-both.ts'

interface Words {
  received: (city: string, page: string, phone: string) => Letter
  blocked: (city: string, page: string, phone: string, until: string, reason: string) => Letter
  refused: (city: string, page: string, phone: string, reason: string) => Letter
  shownAgain: (city: string, page: string, phone: string, reason: string) => Letter
  restored: string
}

export const words = wordsFor<Words>({
  ko: {
    received: (city, page, phone) => ({
      subject: '게시글을 가려 달라는 요청을 받았습니다',
      body: `아래 게시글을 가려 달라는 요청을 받았습니다. 담당자가 살펴보고 결과를 알려 드립니다.\n\n게시글: ${page}\n문의: ${phone}\n\n${city}`,
      short: `[${city}] 게시글을 가려 달라는 요청을 받았습니다. 결과를 알려 드립니다. 문의 ${phone}`,
    }),
    blocked: (city, page, phone, until, reason) => ({
      subject: '요청하신 게시글을 가렸습니다',
      body: `요청하신 게시글을 ${until}까지 가렸습니다. 기간이 끝나면 다시 보입니다. 글쓴이에게도 알렸고, 글쓴이는 이의를 신청할 수 있습니다.\n\n게시글: ${page}\n이유: ${reason}\n문의: ${phone}\n\n${city}`,
      short: `[${city}] 요청하신 게시글을 ${until}까지 가렸습니다. 문의 ${phone}`,
    }),
    refused: (city, page, phone, reason) => ({
      subject: '요청하신 게시글을 가리지 않았습니다',
      body: `요청하신 게시글을 살펴보았으나 가리지 않기로 하였습니다.\n\n게시글: ${page}\n이유: ${reason}\n문의: ${phone}\n\n${city}`,
      short: `[${city}] 요청하신 게시글을 가리지 않았습니다. 이유와 문의 ${phone}`,
    }),
    shownAgain: (city, page, phone, reason) => ({
      subject: '요청하신 게시글이 다시 보입니다',
      body: `요청을 받아 가렸던 게시글을 기간이 끝나기 전에 다시 게시하였습니다.\n\n게시글: ${page}\n이유: ${reason}\n문의: ${phone}\n\n${city}`,
      short: `[${city}] 요청을 받아 가렸던 게시글을 다시 게시했습니다. 문의 ${phone}`,
    }),
    restored: '가려 두는 기간이 끝났습니다.',
  },
  en: {
    received: (city, page, phone) => ({
      subject: 'We have your request to hide a posting',
      body: `We have your request to hide this posting. An officer looks at it and tells you the outcome.\n\nPosting: ${page}\nTelephone: ${phone}\n\n${city}`,
      short: `[${city}] We have your request to hide a posting. Telephone ${phone}`,
    }),
    blocked: (city, page, phone, until, reason) => ({
      subject: 'The posting is hidden',
      body: `The posting is hidden until ${until} and shown again afterwards. The author was told and may object.\n\nPosting: ${page}\nReason: ${reason}\nTelephone: ${phone}\n\n${city}`,
      short: `[${city}] The posting is hidden until ${until}. Telephone ${phone}`,
    }),
    refused: (city, page, phone, reason) => ({
      subject: 'The posting is not hidden',
      body: `We looked at the posting and decided not to hide it.\n\nPosting: ${page}\nReason: ${reason}\nTelephone: ${phone}\n\n${city}`,
      short: `[${city}] The posting is not hidden. Telephone ${phone}`,
    }),
    shownAgain: (city, page, phone, reason) => ({
      subject: 'The posting is shown again',
      body: `The posting that was hidden at your request is shown again before its time.\n\nPosting: ${page}\nReason: ${reason}\nTelephone: ${phone}\n\n${city}`,
      short: `[${city}] The posting that was hidden at your request is shown again. Telephone ${phone}`,
    }),
    restored: 'The time for which it was hidden is over.',
  },
})
