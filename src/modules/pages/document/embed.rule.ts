/** Whose films and maps may stand in a document. Shown as a card; nothing is asked of them before a click. */
interface Provider {
  readonly kind: 'film' | 'map'
  readonly id: RegExp
  readonly address: (id: string) => string
  /** Addresses as people copy them; the first group is the id. */
  readonly copied: readonly RegExp[]
}

const PROVIDERS: Readonly<Record<string, Provider>> = {
  youtube: {
    kind: 'film',
    id: /^[\w-]{11}$/,
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
    copied: [
      /^https:\/\/(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?:[&#]|$)/,
      /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|shorts|live)\/([\w-]{11})(?:[?#/]|$)/,
      /^https:\/\/youtu\.be\/([\w-]{11})(?:[?#/]|$)/,
    ],
  },
  vimeo: {
    kind: 'film',
    id: /^\d{5,12}$/,
    address: (id) => `https://vimeo.com/${id}`,
    copied: [/^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{5,12})(?:[?#/]|$)/],
  },
  'naver-map': {
    kind: 'map',
    id: /^\d{4,15}$/,
    address: (id) => `https://map.naver.com/p/entry/place/${id}`,
    copied: [
      /^https:\/\/map\.naver\.com\/(?:p|v5)\/(?:[^?#]*\/)?place\/(\d{4,15})(?:[?#/]|$)/,
      /^https:\/\/m?\.?place\.naver\.com\/[a-z]+\/(\d{4,15})(?:[?#/]|$)/,
    ],
  },
  'kakao-map': {
    kind: 'map',
    id: /^\d{4,15}$/,
    address: (id) => `https://place.map.kakao.com/${id}`,
    copied: [
      /^https:\/\/place\.map\.kakao\.com\/(?:m\/)?(\d{4,15})(?:[?#/]|$)/,
      /^https:\/\/map\.kakao\.com\/link\/map\/(\d{4,15})(?:[?#/]|$)/,
      /^https:\/\/map\.kakao\.com\/\?(?:[^#]*&)?itemId=(\d{4,15})(?:[&#]|$)/,
    ],
  },
}

export const providers = (): readonly string[] => Object.keys(PROVIDERS)

const providerOf = (name: string): Provider | undefined =>
  Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined

/** Whether a provider is known and the id has the shape of its ids. */
export const mayEmbed = (provider: string, id: string): boolean => providerOf(provider)?.id.test(id) ?? false

/** Where a card leads, and what waits there; undefined where it may not be embedded. */
export function embedded(provider: string, id: string): { kind: 'film' | 'map'; href: string } | undefined {
  const known = providerOf(provider)
  return known?.id.test(id) ? { kind: known.kind, href: known.address(id) } : undefined
}

/** The film or map behind an address as it is copied from the browser; undefined for any other. */
export function embedOf(address: string): { provider: string; id: string } | undefined {
  for (const [provider, { copied }] of Object.entries(PROVIDERS))
    for (const shape of copied) {
      const id = shape.exec(address)?.[1]
      if (id !== undefined) return { provider, id }
    }
  return undefined
}
