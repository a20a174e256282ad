import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { PaperLetter } from './paper-letter.store.ts'
import { words } from './paper-letters.words.ts'

export function PaperLettersPage(props: { frame: Frame; csrf: string; letters: readonly PaperLetter[] }) {
  const { frame, csrf, letters } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.back, href: '/office' }]}
      current="/office"
      noindex
    >
      {letters.length === 0 ? (
        <p class="empty">{w.none}</p>
      ) : (
        <>
          <p class="no-print">{w.print}</p>
          <PrintButton lang={lang} />
        </>
      )}
      {letters.map((one) => (
        <article class="letter by-post">
          <Lines text={one.address} />
          <p>
            <strong>{w.to(one.name)}</strong>
          </p>
          <h2>{one.subject}</h2>
          <Lines text={one.body} />
          <Form action={`/office/letters/${one.id}`} csrf={csrf}>
            <Button kind="secondary">{w.posted}</Button>
          </Form>
        </article>
      ))}
    </Page>
  )
}
