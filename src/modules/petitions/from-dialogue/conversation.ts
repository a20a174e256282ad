import type { Deps } from '#kernel/http.ts'
import type { Conversation } from './conversation.view.tsx'

/** The dialogue stands above the petitions: app.ts gives them this. */
export type ConversationOf = (deps: Deps, petitionNumber: string) => Promise<Conversation | undefined>
export type DeskDeps = Deps & { readonly conversationOf?: ConversationOf }
