import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { holdingsShown } from '../handovers/holding.store.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import { photographsShown } from '../photographs/register-photograph.store.ts'
import { isNumber } from '../petition/number.store.ts'
import { isOpen, STAGES } from '../stages/stages.rule.ts'
import { EntryPage } from './entry.view.tsx'
import type { RegisterEntry } from './register-entry.rule.ts'
import { correctionsShown, getEntry, type RegisterCursor, registerPage, stepsOf } from './register.store.ts'
import { type Names, RegisterPage } from './register.view.tsx'

const SIZE = 20
type At = { Querystring: Record<'kind' | 'state' | 'before' | 'after', unknown> }

/**
 * The register of petitions, for everyone.
 *
 * @article 10(1) @article 10(2) from receipt to result, unless declined @article 10(3) nothing of a person
 */
export function registerRoutes(site: PublicScope, { read, frame }: PublicDeps) {
  const { lang } = site
  const namesOf = async (): Promise<Names> => ({
    kinds: new Map((await kindsOf(read)).map((one) => [one.id, one.name[lang]])),
    departments: new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]])),
  })

  site.get<At>('/petitions', async (req, reply) => {
    const names = await namesOf()
    const { kind: asked, state: wanted } = req.query
    const kind = typeof asked === 'string' && names.kinds.has(asked) ? asked : ''
    const state = wanted === 'open' || wanted === 'done' ? wanted : ''
    const before = cursorOf(req.query.before)
    const after = before ? undefined : cursorOf(req.query.after)
    const found = await registerPage(read, {
      kindId: kind === '' ? undefined : kind,
      stages: state === '' ? undefined : STAGES.filter((one) => isOpen(one) === (state === 'open')),
      size: SIZE + 1,
      before,
      after,
    })
    const more = found.length > SIZE
    const entries = after && more ? found.slice(1) : found.slice(0, SIZE)
    const [first, last] = [entries[0], entries.at(-1)]
    const filter = new URLSearchParams({ ...(kind && { kind }), ...(state && { state }) })
    const page = (where: 'before' | 'after', one: RegisterEntry) => {
      const query = new URLSearchParams([...filter, [where, `${one.receivedOn}.${one.number}`]])
      return inLang(lang, `/petitions?${query}`)
    }
    return html(
      reply,
      <RegisterPage
        frame={await frame(lang, pathOf(req, lang))}
        entries={entries}
        names={names}
        filter={{ kind, state }}
        previous={first && (before || (after && more)) ? page('after', first) : undefined}
        next={last && (after || more) ? page('before', last) : undefined}
      />,
      { shows: ['frame', 'register', 'kinds', 'departments'] },
    )
  })

  site.get<{ Params: { number: string } }>('/petitions/:number', async (req, reply) => {
    const { number } = req.params
    if (!isNumber(number)) throw new NotFound('petition', number)
    const entry = await getEntry(read, number)
    return html(
      reply,
      <EntryPage
        frame={await frame(lang, pathOf(req, lang))}
        entry={entry}
        steps={await stepsOf(read, number)}
        holdings={await holdingsShown(read, number)}
        corrections={await correctionsShown(read, number)}
        photographs={await photographsShown(read, number)}
        names={await namesOf()}
      />,
      { shows: ['frame', `petition:${number}`, 'kinds', 'departments'] },
    )
  })
}

function cursorOf(text: unknown): RegisterCursor | undefined {
  const [, day = '', number = ''] =
    /^(\d{4}-\d{2}-\d{2})\.(\d{4}-\d{6})$/.exec(typeof text === 'string' ? text : '') ?? []
  try {
    return number === '' ? undefined : { receivedOn: localDate(day), number }
  } catch {
    return undefined
  }
}
