import type { LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { ResponsibleBox } from '#ui/contact.tsx'
import type { Frame, Link } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Day } from '#ui/when.tsx'
import { words } from './content.words.ts'
import type { Responsible, Texts } from './page.store.ts'
import { RichText } from './rich-text.view.tsx'

/** A text of the city with who answers for it. @article 5(2) */
export function ContentView(props: {
  frame: Frame
  of: Responsible & { texts: Texts }
  /** Name of the department in charge. */
  department: string
  checkBy: LocalDate
  isOverdue: boolean
  crumbs?: Link[] | undefined
  current?: string | undefined
  /** Of news. */
  publishedOn?: LocalDate | undefined
  postedUntil?: LocalDate | null | undefined
}) {
  const { frame, of } = props
  const { lang } = frame
  const w = words(lang)
  const text = of.texts[lang] ?? of.texts.ko
  const isForeign = of.texts[lang] === undefined
  return (
    <Page
      frame={frame}
      title={text.title}
      crumbs={props.crumbs}
      current={props.current}
      noindex={isForeign}
      description={text.body.slice(0, 150).replaceAll(/\s+/g, ' ')}
    >
      {props.publishedOn && (
        <p class="subtle">
          <Day lang={lang} day={props.publishedOn} />
          {props.postedUntil && ` · ${w.postedUntil} ${w.until(dayText(lang, props.postedUntil, 'short'))}`}
        </p>
      )}
      {isForeign && (
        <Panel tone="info" title={w.onlyKorean}>
          <p>{w.onlyKoreanSays}</p>
        </Panel>
      )}
      <div lang={isForeign ? 'ko' : undefined}>
        <RichText lang={lang} text={text.body} caption={text.title} />
      </div>
      <ResponsibleBox
        lang={lang}
        department={<a href={inLang(lang, `/about/organisation/${of.departmentId}`)}>{props.department}</a>}
        provider={of.provider[lang]}
        phone={of.phone}
        checkedOn={of.checkedOn}
        checkAgainBy={props.checkBy}
        overdue={props.isOverdue}
      />
    </Page>
  )
}
