import { inLang, type Lang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Proven } from './proof.rule.ts'
import { words } from './proof.words.ts'

/** Where the petitioner gets a proof. `at` is the page whose session opens it, as an address. */
export function ProofLinks({ lang, at, of }: { lang: Lang; at: string; of: readonly Proven[] }) {
  const w = words(lang)
  return (
    <section class="no-print">
      <h2>{w.links}</h2>
      <p>
        {w.linksSays} <a href={inLang(lang, '/about/chain')}>{w.how}</a>
      </p>
      {of.map((one) => (
        <Buttons>
          <ButtonLink kind="secondary" href={`${at}/proof.pdf?of=${one}`}>
            {w.pdf[one]}
          </ButtonLink>
          <ButtonLink kind="tertiary" href={`${at}/proof.txt?of=${one}`}>
            {w.text[one]}
          </ButtonLink>
        </Buttons>
      ))}
    </section>
  )
}
