import { inLang } from '#kernel/words.ts'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from '../dialogue.words.ts'

/** For an account that may not write yet. */
export function VerifyPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.verify.title}
      crumbs={[{ label: w.title, href: inLang(lang, '/mayor') }]}
      current={inLang(lang, '/mayor')}
      noindex
    >
      <p>{w.verify.says}</p>
      <ButtonLink href={inLang(lang, '/account')}>{w.verify.go}</ButtonLink>
    </Page>
  )
}
