import type { MediaEnding } from './media.rule.ts'

/** `w640`, 640 pixels across, or a cut. */
export type Form = 'w320' | 'w640' | 'w1024' | 'w1600' | 'card' | 'square'
export type FormEnding = 'avif' | 'webp' | 'jpg' | 'png'
/** Where bytes are asked for: by everyone while a text shows them, in the office always, by whoever has a preview of it. */
export type MediaDoor = '/media' | '/office/media' | `/preview/${string}/media`

interface Addressed {
  readonly door: MediaDoor
  readonly id: number
  readonly name: string
  readonly ending: MediaEnding
  readonly edition: number
}

const stemOf = (name: string) => name.replace(/\.[^.]+$/, '')
/** The edition makes an address of its own of what has changed, so that a browser may keep what it has. */
const at = ({ door, id, edition }: Addressed, path: string) => `${door}/${id}/${path}?v=${edition}`

/** Without its edition, as it is written down and passed on. */
export const lastingAddressOf = ({ door, id, name }: Omit<Addressed, 'edition'>): string =>
  `${door}/${id}/${encodeURIComponent(name)}`

export const addressOf = (media: Addressed): string => at(media, encodeURIComponent(media.name))

export const formAddressOf = (media: Addressed, form: Form, ending: FormEnding): string =>
  at(media, `${form}/${encodeURIComponent(stemOf(media.name))}.${ending}`)

export const previewAddressOf = ({ door, id }: Pick<Addressed, 'door' | 'id'>): string =>
  `${door}/${id}/preview`

/** The name asked for, compared with the one kept; of a form only its ending differs. */
export const isNameOf = (asked: string, name: string): boolean =>
  stemOf(asked.normalize('NFC')) === stemOf(name)
