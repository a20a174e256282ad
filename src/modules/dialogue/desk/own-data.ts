import type { City } from '#kernel/city.ts'
import type { Reader } from '#kernel/db.ts'
import { departments } from '#modules/departments/index.ts'
import { type Own, privacy } from '#modules/privacy/index.ts'
import type { Writer } from '../messages/writer.store.ts'

/** Looks over what everyone is to read: nothing of the writer's, nobody else's numbers but the city's own. @article 17(1) */
export async function publicEyes(look: Reader, city: City, writer: Writer | undefined) {
  const own: Own = writer
    ? {
        name: writer.name,
        ...(writer.phone ? { phone: writer.phone } : {}),
        ...(writer.email ? { email: writer.email } : {}),
      }
    : { name: '' }
  const known = [city.phone, ...Object.values(city.address), ...(await departments.contacts(look))]
  return {
    mask: (text: string): string => privacy.maskForPublic(text, own, known),
    refused: (typed: Record<string, string>) => privacy.lookOverPublic(typed, own, known).refused,
  }
}
