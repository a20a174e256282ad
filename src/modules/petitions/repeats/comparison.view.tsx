import { dayOf } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { ButtonLink } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { words as caseWords } from '../case/case.words.ts'
import { stageWords } from '../stages/stages.words.ts'
import type { Earlier } from './repeats.rule.ts'
import type { EarlierText } from './repeats.store.ts'
import { words } from './repeats.words.ts'

/** The petition and the earlier ones side by side, with results and days. @law CPTA 23(3) */
export function ComparisonPage(props: {
  frame: Frame
  petition: { number: string; title: string; body: string }
  earlier: readonly (Earlier & EarlierText)[]
}) {
  const { frame, petition, earlier } = props
  const { lang } = frame
  const w = words(lang)
  const home = `/office/petitions/${petition.number}`
  return (
    <Page
      frame={frame}
      title={w.comparePage(petition.number)}
      heading={w.comparePage(petition.number)}
      crumbs={[
        { label: caseWords(lang).crumb, href: '/office' },
        { label: petition.number, href: home },
      ]}
      current="/office"
      noindex
    >
      <p class="subtle">{w.says}</p>
      <StructuredList
        look="tiles"
        items={[
          {
            top: <strong>{w.here}</strong>,
            title: petition.title,
            text: <Lines text={petition.body} />,
            meta: [petition.number],
          },
          ...earlier.map((one) => ({
            top: (
              <strong>
                {w.alike} {w.percent(one.likeness)}
              </strong>
            ),
            title: one.title,
            text: (
              <>
                <Lines text={one.body} />
                <p>
                  <strong>{w.answer}</strong>
                </p>
                {one.answer === null ? <p class="subtle">{w.noAnswer}</p> : <Lines text={one.answer} />}
              </>
            ),
            meta: [
              one.number,
              dayText(lang, dayOf(one.arrivedAt), 'short'),
              stageWords(lang).stage[one.stage],
              one.notifiedAt === null
                ? w.notNotified
                : `${w.notified} ${dayText(lang, dayOf(one.notifiedAt), 'short')}`,
              ...(one.cameFrom === null ? [] : [w.cameFrom(one.cameFrom, '')]),
            ],
          })),
        ]}
      />
      <p>
        <ButtonLink kind="secondary" href={home}>
          {w.back}
        </ButtonLink>
      </p>
    </Page>
  )
}
