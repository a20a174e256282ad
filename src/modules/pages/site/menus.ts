import { readCityFile, type Text } from '#kernel/city.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Link, MenuEntry } from '#ui/frame.ts'

interface Item {
  readonly label: Text
  readonly href: string
  readonly strong?: boolean
}
interface Menus {
  readonly main: readonly (Item & { readonly items: readonly Item[] })[]
  readonly footer: readonly Item[]
}

/** The menus of a city, in a language. They are in its folder: city/<name>/menus.json. */
export function menusOf(city: string): (lang: Lang) => { main: MenuEntry[]; footer: Link[] } {
  const menus = readCityFile<Menus>(city, 'menus.json')
  return (lang) => {
    const link = ({ label, href, strong }: Item): Link => ({
      label: label[lang],
      href: inLang(lang, href),
      strong,
    })
    return {
      main: menus.main.map((entry) => ({ ...link(entry), items: entry.items.map(link) })),
      footer: menus.footer.map(link),
    }
  }
}
