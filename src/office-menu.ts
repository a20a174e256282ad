import type { Clerk } from '#kernel/clerk.ts'
import { pages } from '#modules/pages/index.ts'
import { petitions } from '#modules/petitions/index.ts'
import type { Link, MenuEntry } from '#ui/frame.ts'
import { officeWords } from './office.words.ts'

/** What a post may open in the office, by group; a group of one page is that page. */
export function officeMenu(
  { lang, rights, contract }: Clerk,
  /** Whether the post is designated as examiner, and whether it is of the audit department, whether it watches boards, whether it is a head. */
  {
    isExaminer,
    audits,
    watchesBoards,
    isHead,
  }: { isExaminer: boolean; audits: boolean; watchesBoards: boolean; isHead: boolean },
): MenuEntry[] {
  if (contract) return contract.hasPromised ? menuOfContract(lang) : []
  const w = officeWords(lang)
  const isDesk = rights.has('petition-desk')
  const handles = rights.has('petition-handle') || rights.has('petition-approve')
  const runsSite = rights.has('site-admin')
  const page = (may: boolean, label: string, href: string): Link[] => (may ? [{ label, href }] : [])
  return [
    ...group(w.petitions, [
      ...page(true, w.worklist, '/office'),
      ...page(isDesk, w.filing, '/office/filing'),
      ...page(isDesk, w.letters, '/office/letters'),
      ...page(isDesk, w.paperCopies, '/office/paper-copies'),
      ...page(handles, w.consultations, '/office/consultations'),
      ...page(isDesk || handles, w.reminders, '/office/reminders'),
      ...page(rights.has('petition-handle'), w.replies, '/office/replies'),
      ...page(true, w.objections, '/office/objections'),
      ...page(rights.has('petition-approve'), w.dissatisfied, '/office/dissatisfied'),
      ...page(true, w.statistics, '/office/statistics'),
    ]),
    // for everyone: any post may be on a line or act for one that is absent
    ...group(w.approvals, [
      ...page(true, w.queue, '/office/approvals'),
      ...page(true, w.absences, '/office/absences'),
    ]),
    { label: w.counsel, href: '/office/counsel' },
    ...page(rights.has('dialogue-answer'), w.dialogue, '/office/dialogue'),
    ...group(w.administration, [
      ...page(isDesk, w.payments, '/office/payments'),
      ...page(isDesk, w.records, '/office/records'),
      ...page(isDesk || isExaminer, w.monthlyChecks, '/office/monthly-checks'),
      ...page(petitions.mayManageKinds(rights), w.kinds, '/office/kinds'),
      ...page(runsSite || (isDesk && rights.has('department-admin')), w.designations, '/office/designations'),
      ...page(isDesk || runsSite, w.holidays, '/office/holidays'),
      ...page(audits, w.worklistsTaken, '/office/worklists-taken'),
    ]),
    ...group(w.siteTexts, [
      ...page(rights.has('page-edit') || runsSite, w.pages, '/office/pages'),
      ...page(isHead && !rights.has('page-edit') && !runsSite, w.checks, '/office/pages'),
      ...page(runsSite, w.owners, '/office/pages/owners'),
      ...page(rights.has('page-edit') || runsSite, w.media, '/office/media'),
      ...page(runsSite, w.urgent, '/office/urgent'),
      ...page(runsSite, w.synonyms, '/office/search/synonyms'),
      ...page(runsSite, w.failedSearches, '/office/search/failed'),
      ...page(pages.readsSatisfaction(rights), w.satisfaction, '/office/satisfaction'),
      ...page(runsSite, w.opinions, '/office/opinions'),
    ]),
    ...group(w.boards, [
      ...page(rights.has('board-manage'), w.boardQueue, '/office/boards'),
      ...page(watchesBoards, w.removals, '/office/boards/removals'),
      ...page(watchesBoards, w.boardObjections, '/office/boards/objections'),
      ...page(watchesBoards, w.blockRequests, '/office/boards/block-requests'),
      ...page(watchesBoards, w.removedKept, '/office/boards/retention'),
      ...page(watchesBoards, w.delegates, '/office/boards/delegates'),
      ...page(rights.has('board-manage'), w.incidents, '/office/boards/incidents'),
    ]),
    ...group(w.departments, [
      ...page(true, w.department, '/office/department'),
      ...page(runsSite, w.personnel, '/office/personnel'),
      ...page(runsSite || rights.has('department-admin'), w.rights, '/office/rights'),
      ...page(runsSite || rights.has('department-admin'), w.contracts, '/office/contracts'),
      ...page(runsSite, w.organisation, '/office/organisation'),
    ]),
    { label: w.account, href: '/office/account' },
  ]
}

function group(label: string, items: Link[]): MenuEntry[] {
  const [first, ...others] = items
  if (!first) return []
  return others.length === 0 ? [first] : [{ label, href: first.href, items }]
}

/** Of whoever works under a contract. @article 3(3) */
function menuOfContract(lang: Clerk['lang']): MenuEntry[] {
  const w = officeWords(lang)
  return [
    { label: w.pages, href: '/office/pages' },
    { label: w.media, href: '/office/media' },
    { label: w.contract, href: '/office/contract' },
    { label: w.account, href: '/office/account' },
  ]
}
