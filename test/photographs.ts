import sharp from 'sharp'
import type { Browser } from './cookies.ts'
import { fillIn, KIM } from './filing.ts'
import type { Town } from './town.ts'
import { upload } from './upload.ts'

/** A photograph as a telephone makes it: on its side, saying where and with what it was taken. */
export const snapshot = (colour = '#4a7', size = { width: 3000, height: 1500 }) =>
  sharp({ create: { ...size, channels: 3, background: colour } })
    .jpeg()
    .withExif({
      IFD0: { Model: 'Canary-Phone', Copyright: 'Canary-Owner' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 14/1 8/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '127/1 12/1 3/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** Sends one to a form that takes them. */
export const sendPhotograph = (
  town: Town,
  browser: Pick<Browser, 'jar'>,
  url: string,
  bytes: Buffer,
  fields: Readonly<Record<string, string>> = { press: 'add' },
) => upload(town, browser, url, [{ field: 'photograph', name: '카나리-집.jpg', bytes }], fields)

/** Files a petition with photographs, page by page. @returns its number, and the browser that filed it */
export async function fileWithPhotographs(
  town: Town,
  photographs: readonly Buffer[],
  password: string,
): Promise<{ number: string; browser: Browser }> {
  const browser = town.asStranger()
  await browser.post('/petitions/new', { kind: 'inconvenience-road' })
  await browser.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
  for (const bytes of photographs) await sendPhotograph(town, browser, '/petitions/new/photographs', bytes)
  await fillIn(browser, { password })
  await browser.post('/petitions/new/check', {})
  const page = (await browser.get('/petitions/new/confirmation')).body
  return { number: /\d{4}-\d{6}/.exec(page)?.[0] as string, browser }
}
