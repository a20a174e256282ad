import { browserOf } from './cookies.ts'
import type { Town } from './town.ts'

/** A browser in which the petitioner has entered number and password: forms carry the word of the session. */
export async function asPetitioner(town: Town, number: string, password: string) {
  const browser = browserOf(town.app)
  await browser.post('/petitions/lookup', { number, password })
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/petitions/mine')).body)?.[1] ?? ''
  return {
    ...browser,
    post: (url: string, form: Record<string, string>) => browser.post(url, { _csrf: csrf, ...form }),
  }
}
