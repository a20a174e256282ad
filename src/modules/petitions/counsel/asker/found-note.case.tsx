import type { Lang } from '#kernel/words.ts'
import { type Found, privacy } from '#modules/privacy/index.ts'
import type { AskerFound, FoundProps } from './found.view.tsx'

const { FoundPanel, MaskedPanel } = privacy

/** Personal data in a form of an asker, as its page shows it. @article 17(1) */
export function foundProps(
  lang: Lang,
  { found, warned }: { found: AskerFound; warned: readonly Found[] },
  labels: Readonly<Record<string, string>>,
): FoundProps {
  if (found === undefined) return { found, note: undefined }
  const note = found === 'masked' ? <MaskedPanel lang={lang} /> : <FoundPanel {...{ lang, warned, labels }} />
  return { found, note }
}
