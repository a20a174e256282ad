import { dayOf, type LocalDate } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { ResponsibleBox } from '#ui/contact.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import { DocumentView } from '../document/document.view.tsx'
import { GuideView } from '../guides/guide.view.tsx'
import { wordsOf } from '../document/document.rule.ts'
import type { MediaShown } from '../media/media-shown.store.ts'
import type { Published } from '../publishing/published.store.ts'
import { foreignIn, titleOf } from '../sections/looks/list-props.view.tsx'
import type { Section } from '../sections/section.store.ts'
import { ITEM_TYPES } from '../types/types.rule.ts'
import { endText } from '../publishing/end-text.words.ts'
import { Facts } from './facts.view.tsx'
import { words } from './item.words.ts'

/** Types whose day stands above their text. */
const DATED: ReadonlySet<keyof typeof ITEM_TYPES> = new Set([
  'news',
  'notice',
  'press',
  'card',
  'gallery',
  'publication',
])

/** A text of the city with who answers for it and until when it is posted. @article 5(2) @article 6(1) */
export function ItemPage(props: {
  frame: Frame
  of: Published
  section: Section | undefined
  /** Pages that its address stands below, from the top; and those that stand below it. */
  above?: readonly Published[]
  below?: readonly Published[]
  media: ReadonlyMap<number, MediaShown>
  /** Name of the department in charge. */
  department: string
  checkBy: LocalDate
  isOverdue: boolean
  /** Its posting period is over; it can still be read. */
  isArchived: boolean
  /** Shown to somebody before it is published. */
  isPreview?: boolean
  /** The city's address of a map. */
  map?: string | undefined
  /** Of a guide, from 1. */
  step: number
}) {
  const { frame, of, section, isArchived } = props
  const { lang } = frame
  const w = words(lang)
  const text = of.texts[lang] ?? of.texts.ko
  const isForeign = of.texts[lang] === undefined
  const home = section && section.look !== 'pages' ? section : undefined
  return (
    <Page
      frame={frame}
      title={text.title}
      headingLang={isForeign ? 'ko' : undefined}
      crumbs={crumbsOf(lang, of.path, section, props.above ?? [])}
      current={inLang(lang, `/${home?.path ?? of.path}`)}
      noindex={isForeign || isArchived || props.isPreview}
      description={wordsOf(text.document).slice(0, 150).replaceAll(/\s+/g, ' ')}
    >
      {DATED.has(of.type) && (
        <p class="subtle">
          <Day lang={lang} day={dayOf(of.fromAt)} />
          {of.untilAt && ` · ${w.postedUntil(endText(lang, of.untilAt))}`}
        </p>
      )}
      {props.isPreview && <Panel tone="warn" title={w.preview} />}
      {isArchived && (
        <Panel tone="info" title={w.archived}>
          <p>{w.archivedSays}</p>
        </Panel>
      )}
      {isForeign && (
        <Panel tone="info" title={w.onlyKorean}>
          <p>{w.onlyKoreanSays}</p>
        </Panel>
      )}
      <Facts lang={lang} type={of.type} fields={of.fields} map={props.map} />
      <div lang={isForeign ? 'ko' : undefined}>
        {of.type === 'guide' ? (
          <GuideView
            lang={lang}
            document={text.document}
            media={props.media}
            caption={text.title}
            path={of.path}
            step={props.step}
          />
        ) : (
          <DocumentView lang={lang} document={text.document} media={props.media} caption={text.title} />
        )}
      </div>
      {props.below && props.below.length > 0 && (
        <section aria-labelledby="below">
          <h2 id="below">{w.below}</h2>
          <StructuredList
            look="tiles"
            level={3}
            items={props.below.map((one) => ({
              title: titleOf(lang, one),
              href: inLang(lang, `/${one.path}`),
              lang: foreignIn(lang, one),
            }))}
          />
        </section>
      )}
      {of.type === 'event' && (
        <p>
          <a href={inLang(lang, `/${of.path}.ics`)}>{w.calendarFile}</a>
        </p>
      )}
      <ResponsibleBox
        lang={lang}
        department={<a href={inLang(lang, `/about/organisation/${of.departmentId}`)}>{props.department}</a>}
        provider={of.provider[lang]}
        phone={of.phone}
        checkedOn={of.checkedOn}
        // nobody looks again at what is over
        checkAgainBy={isArchived ? undefined : props.checkBy}
        overdue={props.isOverdue}
      />
    </Page>
  )
}

/** The section, unless it is the page itself or one above, and the pages above. */
function crumbsOf(lang: Lang, path: string, section: Section | undefined, above: readonly Published[]) {
  const crumbs = above.map((one) => ({ label: titleOf(lang, one), href: inLang(lang, `/${one.path}`) }))
  const isShown =
    section &&
    (section.look !== 'pages' || path.startsWith(`${section.path}/`)) &&
    !above.some((one) => one.path === section.path)
  if (isShown) crumbs.unshift({ label: section.name[lang], href: inLang(lang, `/${section.path}`) })
  return crumbs
}
