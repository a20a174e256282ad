import type { Browser } from './cookies.ts'
import type { Town } from './town.ts'

export interface Upload {
  readonly field: string
  readonly name: string
  readonly bytes: Buffer
  readonly type?: string
}

/** Sends a form with files as a browser does. */
export function upload(
  town: Town,
  browser: Pick<Browser, 'jar'>,
  url: string,
  files: readonly Upload[],
  fields: Readonly<Record<string, string>>,
) {
  const edge = '----of-a-form'
  const part = (head: string, content: Buffer | string) => [
    Buffer.from(`--${edge}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]
  const parts = [
    // what names the session stands before anything else
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map(({ field, name, bytes, type = 'image/jpeg' }) =>
      part(`name="${field}"; filename="${name}"\r\ncontent-type: ${type}`, bytes),
    ),
  ].flat()
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return town.app.inject({
    method: 'POST',
    url,
    payload: Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]),
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      cookie,
      'content-type': `multipart/form-data; boundary=${edge}`,
    },
  })
}
