import type { City } from '#kernel/city.ts'
import type { Clock } from '#kernel/clock.ts'
import type { Reader } from '#kernel/db.ts'
import type { PublicDeps } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { pages } from '#modules/pages/index.ts'
import type { Frame } from '#ui/frame.ts'
import { frameWords } from './frame.words.ts'

/** What surrounds every page of a city: its name, its menus, and what is urgent now. */
export function createFrames(of: {
  city: City
  /** The folder below city/. */
  cityFolder: string
  read: Reader
  clock: Clock
}): PublicDeps['frame'] {
  const { city, read, clock } = of
  const menus = pages.menusOf(of.cityFolder)
  return async (lang, path): Promise<Frame> => {
    const { main, footer } = menus(lang)
    return {
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
      menu: main,
      urgent: (await pages.urgentNow(read, clock.now())).map((one) => ({
        id: String(one.id),
        level: one.level,
        text: one.text[lang],
        href: one.href?.startsWith('/') ? inLang(lang, one.href) : (one.href ?? undefined),
      })),
      utility: [{ label: frameWords(lang).account, href: inLang(lang, '/account') }],
      footer,
      help: { ...frameWords(lang).help, phone: city.phone },
    }
  }
}

/** The same on a listener that has no public pages: whatever is public is linked to where it is. */
export const framesAwayFrom =
  (siteUrl: string, frame: PublicDeps['frame']): PublicDeps['frame'] =>
  async (lang, path) => {
    const here = await frame(lang, path)
    const there = <T extends { href?: string | undefined }>(one: T): T =>
      one.href?.startsWith('/') ? { ...one, href: `${siteUrl}${one.href}` } : one
    return {
      ...here,
      surface: 'office',
      menu: here.menu.map((one) => there({ ...one, items: one.items?.map(there) })),
      urgent: here.urgent.map(there),
      utility: here.utility.map(there),
      footer: here.footer.map(there),
      help: there(here.help),
    }
  }
