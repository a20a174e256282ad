import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import type { LocalDate } from '#kernel/time.ts'
import { Badge } from './badge.tsx'
import { uiWords } from './ui.words.ts'
import { telHref } from './href.tsx'
import { Day } from './when.tsx'

/** Who provides a page, who answers for it, and when it was last checked. */
export function ResponsibleBox(props: {
  lang: Lang
  department: ComponentChildren
  provider: string
  phone: string
  checkedOn: LocalDate
  checkAgainBy?: LocalDate | undefined
  overdue?: boolean | undefined
}) {
  const { lang } = props
  const w = uiWords(lang).responsible
  return (
    <section class="responsible" aria-label={w.label}>
      <dl>
        <Item label={w.department}>{props.department}</Item>
        <Item label={w.provider}>{props.provider}</Item>
        <Item label={w.phone}>
          <a href={telHref(props.phone)}>{props.phone}</a>
        </Item>
        <Item label={w.checked}>
          <Day lang={lang} day={props.checkedOn} />
        </Item>
        {props.checkAgainBy && (
          <Item label={w.again}>
            <Day lang={lang} day={props.checkAgainBy} />{' '}
            {props.overdue && <Badge tone="warn">{w.overdue}</Badge>}
          </Item>
        )}
      </dl>
    </section>
  )
}

function Item(props: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
