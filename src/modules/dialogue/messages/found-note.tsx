import type { Lang } from '#kernel/words.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Weighed } from './form.ts'

/** The panel within a form: what was found, or that it is masked now. @article 17(1) */
export function foundNote(lang: Lang, { found, warned }: Weighed, labels: Readonly<Record<string, string>>) {
  if (found === 'masked') return <privacy.MaskedPanel lang={lang} />
  return found === 'warned' ? <privacy.FoundPanel lang={lang} warned={warned} labels={labels} /> : undefined
}
