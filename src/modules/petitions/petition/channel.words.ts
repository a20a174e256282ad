import { wordsFor } from '#kernel/words.ts'
import type { Channel } from './channel.rule.ts'

/** How a petition came, as officers read it. */
export const channelNames = wordsFor<Record<Channel, string>>({
  ko: { internet: '인터넷', counter: '창구', phone: '전화', post: '우편', fax: '팩스' },
  en: { internet: 'Internet', counter: 'Counter', phone: 'Telephone', post: 'Post', fax: 'Fax' },
})
