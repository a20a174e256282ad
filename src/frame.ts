import type { City } from '#kernel/city.ts'
import { inLang } from '#kernel/words.ts'
import type { PublicDeps } from '#kernel/http.ts'
import type { Frame } from '#ui/frame.ts'
import { frameWords } from './frame.words.ts'

/** What surrounds every page of a city. Menus and urgent notices join it with the modules that have them. */
export const createFrames =
  ({ city }: { city: City }): PublicDeps['frame'] =>
  async (lang, path): Promise<Frame> => ({
    lang,
    surface: 'public',
    path,
    city: {
      name: city.name[lang],
      homeName: city.homeName[lang],
      address: city.address[lang],
      phone: city.phone,
      hours: city.hours[lang],
    },
    menu: [{ label: frameWords(lang).boards, href: inLang(lang, '/boards') }],
    urgent: [],
    utility: [],
    footer: [],
    help: { ...frameWords(lang).help, phone: city.phone },
  })
