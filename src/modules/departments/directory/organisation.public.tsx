import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import type { SectionsOfSite } from '../contracts/section-names.ts'
import { departmentsIn, formerNames, getDepartment } from '../department/department.store.ts'
import { entriesOf, entriesWith } from './directory.store.ts'
import { DepartmentPage } from './department-entry.view.tsx'
import { OrganisationPage } from './organisation.view.tsx'

const LONGEST = 100
const MOST_WORDS = 5

/**
 * Which department does what, who is in charge, and the telephone.
 *
 * @article 3(3) the managing department and the departments in charge are shown
 * @article 5(2) users can ask whoever provides the information directly
 */
export function organisationRoutes(
  site: PublicScope,
  { read, frame, city, sections }: PublicDeps & { sections: SectionsOfSite },
) {
  const { lang } = site
  const display = city.policies.staffNameDisplay

  site.get<{ Querystring: { q?: unknown } }>('/about/organisation', async (req, reply) => {
    const { q } = req.query
    const query = typeof q === 'string' ? textOf(q) : ''
    const page = (
      <OrganisationPage
        frame={await frame(lang, pathOf(req, lang))}
        departments={await departmentsIn(read)}
        query={query}
        found={query === '' ? [] : await entriesWith(read, query.split(' ').slice(0, MOST_WORDS), lang)}
        display={display}
      />
    )
    return q === undefined ? html(reply, page, { shows: ['frame', 'departments'] }) : html(reply, page)
  })

  site.get<{ Params: { department: string } }>('/about/organisation/:department', async (req, reply) => {
    const department = await getDepartment(read, req.params.department)
    return html(
      reply,
      <DepartmentPage
        frame={await frame(lang, pathOf(req, lang))}
        department={department}
        departments={await departmentsIn(read)}
        entries={await entriesOf(read, department.id)}
        sites={(await sections(read)).filter(
          (one) => one.look === 'department' && one.departmentId === department.id,
        )}
        former={await formerNames(read, department.id)}
        display={display}
      />,
      { shows: ['frame', 'departments', 'sections'] },
    )
  })
}

/** What was asked, as PostgreSQL can compare it. */
const textOf = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{White_Space}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
