import type { Deps } from '#kernel/http.ts'
import type { Instant } from '#kernel/time.ts'

/** What was said in the conversation that a petition came from, for the officer in charge. */
export interface Conversation {
  readonly id: number
  readonly turns: readonly {
    readonly by: 'citizen' | 'mayor' | 'office'
    readonly at: Instant
    readonly text: string
  }[]
}

/** The dialogue stands above the petitions: app.ts gives them this. */
export type ConversationOf = (deps: Deps, petitionNumber: string) => Promise<Conversation | undefined>
export type DeskDeps = Deps & { readonly conversationOf?: ConversationOf }
