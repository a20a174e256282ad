import type { Town } from './town.ts'

/** Acts on petitions through the office's own pages, each on the case as it is now. */
export function officeActs(town: Town) {
  const at = (number: string, path = '') => `/office/petitions/${number}${path && `/${path}`}`
  const petition = (number: string) =>
    town.db
      .selectFrom('petitions.petition')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  return {
    petition,
    stageOf: async (number: string) => (await petition(number)).stage,
    see: async (postId: string, url: string) => (await town.asPost(postId)).get(url),
    seeCase: async (postId: string, number: string, path = '') =>
      (await town.asPost(postId)).get(at(number, path)),
    act: async (postId: string, number: string, path: string, form: Record<string, string> = {}) => {
      const version = String((await petition(number)).version)
      return (await town.asPost(postId)).post(at(number, path), { version, ...form })
    },
  }
}
