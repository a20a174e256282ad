import { privacy } from '#modules/privacy/index.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { supply } from '../supplements/supply.act.ts'
import { MINE, type OwnDesk } from './own-desk.case.tsx'
import { words } from './own.words.ts'

const { FoundPanel, MaskedPanel } = privacy

/** The petitioner sends what was asked for. Personal data in it is refused or warned of. @article 17(1) @law CPTA 22 */
export function supplementRoutes(scope: CaseScope, deps: Deps, desk: OwnDesk) {
  const { lang } = scope
  const { transact, clock } = deps
  const w = words(lang)
  const labels = { supplement: w.supplementField }

  scope.post(
    `${MINE}/supplement`,
    desk.inside(async (req, reply, session) => {
      const { typed, faults } = readForm({ supplement: { max: LONGEST_BODY, lines: true } }, req.body)
      const choice = privacy.choiceIn(req.body)
      if (choice === 'mask') {
        const masked = privacy.maskFields('supplement', typed)
        return desk.page(req, reply, session, { typed: masked, note: <MaskedPanel lang={lang} /> })
      }
      const { refused, warned } = privacy.lookOver('supplement', typed)
      const fault = faults.supplement
      const errors = [
        ...(fault
          ? [{ field: 'supplement', text: faultText(lang, fault, labels.supplement, LONGEST_BODY) }]
          : []),
        ...privacy.errorsOfFound(lang, refused),
      ]
      const isWarned = warned.length > 0 && choice !== 'keep'
      if (errors.length > 0 || isWarned) {
        const note = <FoundPanel {...{ lang, warned, labels }} />
        return desk.page(req, reply, session, {
          typed,
          errors,
          note,
          isFound: true,
          keeps: errors.length === 0,
        })
      }
      const act = { number: session.subject, by: desk.byOf(req), at: clock.now(), text: typed.supplement }
      const supplied = await transact((tx) => supply(tx, deps, act))
      if (supplied.ok) return desk.doneWith(reply, 'supplied')
      return desk.page(req, reply, session, { typed, errors: [{ field: '', text: w.notNow }] })
    }),
  )
}
