import type { ConversationOf } from '#modules/petitions/index.ts'
import { findMessageOfPetition } from '../messages/message.store.ts'
import { ownTurns } from '../own/own-turns.ts'

/** The conversation that a petition came from, for the officer in charge of the petition. @article 12(2) */
export const conversationOf: ConversationOf = async ({ look }, number) => {
  const message = await findMessageOfPetition(look, number)
  if (!message) return undefined
  const turns = (await ownTurns(look, message.id)).map(({ voice, writtenAt: at, text }) => ({
    by: voice ?? ('citizen' as const),
    at,
    text,
  }))
  const first = { by: 'citizen' as const, at: message.arrivedAt, text: message.body }
  return { id: message.id, turns: [first, ...turns] }
}
