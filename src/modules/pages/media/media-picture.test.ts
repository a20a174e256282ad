import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { FileLink } from './file-link.view.tsx'
import { MediaPicture } from './media-picture.view.tsx'
import type { MediaShown } from './media-shown.store.ts'

const form = (form: 'w320' | 'card', ending: 'avif' | 'webp' | 'jpg', width: number, height: number) => ({
  form,
  ending,
  hash: 'a'.repeat(64),
  bytes: 1,
  width,
  height,
})
const media: MediaShown = {
  door: '/media',
  id: 7,
  kind: 'image',
  departmentId: 'roads',
  name: '산 "과" 집.jpg',
  ending: 'jpg',
  hash: 'a'.repeat(64),
  bytes: 240_000,
  width: 500,
  height: 400,
  licence: 'none',
  state: 'ready',
  isCut: false,
  edition: 3,
  forms: (['avif', 'webp', 'jpg'] as const).flatMap((one) => [
    form('w320', one, 320, 256),
    form('card', one, 640, 360),
  ]),
}
const drawn = (props: Partial<Parameters<typeof MediaPicture>[0]>) =>
  render(h(MediaPicture, { media, alt: '산', sizes: '50vw', ...props }))

describe('an image on a page', () => {
  it('comes in the formats and widths that there are, with its size known before it comes', () => {
    const html = drawn({})
    const name = encodeURIComponent('산 "과" 집')
    expect(html).toContain(
      `<source type="image/avif" srcset="/media/7/w320/${name}.avif?v=3 320w" sizes="50vw"/>`,
    )
    expect(html).toContain('type="image/webp"')
    expect(html).toMatch(/<img [^>]*alt="산" width="500" height="400" loading="lazy"/)
    expect(html).not.toContain('card')
  })

  it('is cut where a card is asked for, and whole while nothing is made yet', () => {
    expect(drawn({ shape: 'card' })).toMatch(
      /src="\/media\/7\/card\/[^"]*\.jpg\?v=3"[^>]*width="640" height="360"/,
    )
    const bare = drawn({ media: { ...media, forms: [] } })
    expect(bare).not.toContain('<source')
    expect(bare).toMatch(/<img src="\/media\/7\/[^"/]*\.jpg\?v=3"/)
  })

  it('KWCAG 1: decoration has an empty alternative, never none', () => {
    expect(drawn({ alt: '' })).toMatch(/ alt(="")?[ >]/)
  })

  it('a file is offered with name, kind and size, and its text in the language of the page', () => {
    const file: MediaShown = { ...media, kind: 'file', name: '안내.hwp', ending: 'hwp', forms: [] }
    const html = render(h(FileLink, { lang: 'en', media: file }))
    expect(html).toContain('(HWP, 240KB)')
    expect(html).toContain('href="/en/media/7/preview"')
    expect(render(h(FileLink, { lang: 'ko', media: { ...file, state: 'locked' } }))).not.toContain('preview')
  })
})
