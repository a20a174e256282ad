import { inLang } from '#kernel/words.ts'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from './own.words.ts'

/** Asked once more: it cannot be undone. */
export function WithdrawalPage({ frame, title, csrf }: { frame: Frame; title: string; csrf: string }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.withdraw}
      crumbs={[{ label: title, href: inLang(lang, '/petitions/mine') }]}
      lead={w.withdrawSays}
      noindex
    >
      <Form action={inLang(lang, '/petitions/mine/withdrawal')} csrf={csrf}>
        <Buttons>
          <Button>{w.withdrawSure}</Button>
          <ButtonLink kind="tertiary" href={inLang(lang, '/petitions/mine')}>
            {w.keep}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}
