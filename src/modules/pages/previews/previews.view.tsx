import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { Button, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from './previews.words.ts'

export interface PreviewLine {
  readonly key: string
  readonly n: number
  /** As whoever looks may see it. */
  readonly maker: string
  readonly untilAt: Instant
}

/** Addresses at which anyone may look at a text now, and an end for each. @article 3(3) */
export function Previews(props: { lang: Lang; csrf: string; here: string; lines: readonly PreviewLine[] }) {
  const { lang, csrf, here, lines } = props
  const w = words(lang)
  if (lines.length === 0) return null
  return (
    <Table
      caption={w.previews}
      head={[{ label: w.revision }, { label: w.maker }, { label: w.until, nowrap: true }, { label: w.act }]}
      rowHead={0}
      rows={lines.map((one) => [
        w.nth(one.n),
        one.maker,
        <Moment lang={lang} at={one.untilAt} short />,
        <Form action={`${here}/preview/end`} csrf={csrf}>
          <Button kind="tertiary" size="small" name="key" value={one.key}>
            {w.end}
          </Button>
        </Form>,
      ])}
    />
  )
}
