import { tell } from './telling/tell.ts'

export type { Contact, Message } from './telling/tell.ts'

/** Messages to citizens, by mail and text message. This file is the module's only door. */
export const notices = { tell }
