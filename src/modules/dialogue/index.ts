import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { Reader } from '#kernel/db.ts'
import { approveAnswer } from './answers/approve-answer.act.ts'
import { draftAnswer } from './answers/draft-answer.act.ts'
import { closeMessage } from './closing/close.act.ts'
import { rateMessage } from './closing/rate.act.ts'
import { caseRoutes } from './desk/case.office.tsx'
import { deskRoutes } from './desk/desk.office.tsx'
import { conversationOf } from './entries/conversation-of.ts'
import { openEntries } from './entries/entry.store.ts'
import { messageRoutes } from './entries/messages.public.tsx'
import { eraseCitizen } from './erasure/erase.act.ts'
import { eraseOldConversations } from './erasure/erase-old.job.ts'
import { writeAgain } from './follow-ups/write-again.act.ts'
import { announceHour } from './hours/announce.act.ts'
import { askInHour } from './hours/ask.act.ts'
import { hoursIn } from './hours/hour.store.ts'
import { hoursDeskRoutes } from './hours/hours-desk.office.tsx'
import { hourRoutes } from './hours/hours.public.tsx'
import { takePartRoutes } from './hours/take-part.case.tsx'
import { answerInHour, lookAtQuestion } from './hours/tend-question.act.ts'
import { voteInHour } from './hours/vote.act.ts'
import { judgeMessage } from './judgement/judge.act.ts'
import { remindOfJudgements } from './judgement/remind.job.ts'
import { lookAtFollowUp, lookAtMessage } from './looks/look.act.ts'
import { sendMessage } from './messages/send-message.act.ts'
import { writeRoutes } from './messages/write.case.tsx'
import { ownRoutes } from './own/own.case.tsx'
import { holdsFile } from './photographs/photograph.store.ts'
import { saveDialogue } from './topics/save-dialogue.act.ts'

export type { DialogueOfCity } from './topics/topic.store.ts'

const MOST_ADDRESSES = 1_000

/** The mayor's dialogue, Article 12. This file is the module's only door. */
export const dialogue = {
  /** /mayor, /mayor/messages, /mayor/question-hours, /feeds/mayor */
  public(site: PublicScope, deps: PublicDeps) {
    messageRoutes(site, deps)
    hourRoutes(site, deps)
  },
  /** /mayor/new, /mayor/mine and what follows them, /mayor/question-hours/:id/take-part. */
  case(scope: CaseScope, deps: Deps) {
    writeRoutes(scope, deps)
    ownRoutes(scope, deps)
    takePartRoutes(scope, deps)
  },
  /** /office/dialogue and below it. */
  office(office: OfficeScope, deps: Deps) {
    deskRoutes(office, deps)
    hoursDeskRoutes(office, deps)
    caseRoutes(office, deps)
  },
  jobs: [remindOfJudgements, eraseOldConversations],
  sitemap: async (read: Reader) => [
    { path: '/mayor' },
    { path: '/mayor/messages' },
    { path: '/mayor/question-hours' },
    ...(await openEntries(read, MOST_ADDRESSES)).map((one) => ({ path: `/mayor/messages/${one.id}` })),
    ...(await hoursIn(read)).map((one) => ({ path: `/mayor/question-hours/${one.id}` })),
  ],
  /** Whether a stored file is one of its photographs. */
  holdsFile,
  /** For the office page of a petition: the conversation that it came from. */
  conversationOf,
  /** In the transaction in which a citizen's account is closed. */
  eraseCitizen,
  /** Brings topics, greeting and policies up to date with the city's folder. */
  saveDialogue,
  /** The acts, for whoever acts without pages: the demonstration town. */
  acts: {
    sendMessage,
    writeAgain,
    lookAtMessage,
    lookAtFollowUp,
    judgeMessage,
    draftAnswer,
    approveAnswer,
    closeMessage,
    rateMessage,
    announceHour,
    askInHour,
    voteInHour,
    lookAtQuestion,
    answerInHour,
  },
}
