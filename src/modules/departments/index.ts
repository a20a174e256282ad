import type { Reader } from '#kernel/db.ts'
import type { Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { appoint } from './appointments/appoint.act.ts'
import { clerkFor } from './appointments/clerk-for.ts'
import { allPosts, findHolder, postsOf, postsWith } from './appointments/holders.store.ts'
import { placesThen } from './appointments/places-then.ts'
import { clerkOfContract } from './contracts/clerk-of-contract.ts'
import { eraseLogs, sealContactsAtStart } from './contracts/erase-log.job.ts'
import { isOpenBefore, isOpenTo } from './contracts/contract.rule.ts'
import { contractRoutes } from './contracts/contracts.office.tsx'
import { contractActRoutes } from './contracts/contract-acts.office.tsx'
import { promiseRoutes } from './contracts/promise.office.tsx'
import { noteReading } from './contracts/reading.store.ts'
import { reportRoutes } from './contracts/report.office.tsx'
import type { SectionsOfSite } from './contracts/section-names.ts'
import { showOut } from './contracts/show-out.act.ts'
import { rightsRoutes } from './rights/rights.office.tsx'
import { departmentRoutes } from './department/department.office.tsx'
import { departmentsIn, findDepartment } from './department/department.store.ts'
import { saveDepartments } from './department/save-departments.act.ts'
import { nameShown } from './directory/name-shown.rule.ts'
import { contactsOf, entriesOfPosts, postTitles } from './directory/directory.store.ts'
import { organisationRoutes } from './directory/organisation.public.tsx'
import { pastOfficeRoutes } from './past/past.office.tsx'
import { pastRoutes } from './past/past.public.tsx'
import { applyPersonnel } from './personnel/apply-personnel.act.ts'
import { readPersonnel } from './personnel/personnel-csv.ts'
import { personnelRoutes } from './personnel/personnel.office.tsx'
import { planPersonnel } from './personnel/plan-personnel.ts'
import { words as personnelWords } from './personnel/personnel.words.ts'
import { closeLeftPosts } from './posts/close-left.act.ts'
import { findPost } from './posts/post.store.ts'

export type { ClerkPlace } from './appointments/clerk-for.ts'
export type { Holder } from './appointments/holders.store.ts'
export type { Entry } from './directory/directory.store.ts'
export type { Department } from './department/department.store.ts'
export type { DepartmentOfCity } from './department/department-of-city.ts'

/** Departments, posts and who holds them, Articles 3(3) and 5(2). This file is the module's only door. */
export const departments = {
  /** /about/organisation and /about/organisation/:department */
  public(site: PublicScope, deps: PublicDeps, { sections }: { sections: SectionsOfSite }) {
    pastRoutes(site, deps)
    organisationRoutes(site, { ...deps, sections })
  },
  /** /office/department, /office/personnel, /office/contracts, /office/rights, /office/organisation and /office/contract */
  office(office: OfficeScope, deps: Deps, { sections }: { sections: SectionsOfSite }) {
    departmentRoutes(office, deps)
    personnelRoutes(office, deps)
    contractRoutes(office, deps, sections)
    contractActRoutes(office, { ...deps, sections })
    reportRoutes(office, { ...deps, sections })
    promiseRoutes(office, { ...deps, sections })
    rightsRoutes(office, deps)
    pastOfficeRoutes(office, deps)
  },
  jobs: [eraseLogs, sealContactsAtStart],
  sitemap: async (read: Reader) => [
    { path: '/about/organisation' },
    ...(await departmentsIn(read)).map((one) => ({ path: `/about/organisation/${one.id}` })),
  ],
  /** Those that are open, in the order of the chart. For any role. */
  list: departmentsIn,
  find: findDepartment,
  /** Posts of a department with who holds them. For the serving role. */
  posts: postsOf,
  /** Every open post. For the serving role. */
  allPosts,
  findPost,
  /** What people were on the day of what they did. For the serving role. */
  placesThen,
  /** What everyone may know: numbers and addresses of departments and posts. */
  contacts: contactsOf,
  /** Who holds a post now: for notices to a petitioner, which always carry the name. */
  findHolder,
  /** Posts that have a right today, of one department or of all. */
  postsWith,
  /** What the posts of the public directory are called, by their id. For any role. */
  postTitles,
  /** A name as public pages may show it by the city's policy. */
  nameShown,
  /** What anyone may read of posts. A page that shows it names `departments` in what it shows. For any role. */
  entries: entriesOfPosts,
  clerkFor,
  /** The place of somebody who works under a contract; what is open to them; what they asked for; their way out. */
  contracts: { clerkFor: clerkOfContract, isOpenTo, isOpenBefore, noteReading, showOut },
  appoint,
  /** Brings departments and posts up to date with the city's folder. */
  saveDepartments,
  closeLeftPosts,
  readPersonnel,
  planPersonnel,
  applyPersonnel,
  personnelWords,
}
