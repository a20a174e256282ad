import { inLang, type Lang } from '#kernel/words.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { Steps } from '#ui/steps.tsx'
import type { Document } from '../document/document.rule.ts'
import { DocumentView } from '../document/document.view.tsx'
import type { MediaShown } from '../media/media-shown.store.ts'
import { stepsOf } from './steps.rule.ts'
import { words } from './guide.words.ts'

/** One step of a guide at a time, with the way through all of them; one without steps is a page. @article 3(2)7 */
export function GuideView(props: {
  lang: Lang
  document: Document
  media: ReadonlyMap<number, MediaShown>
  caption: string
  path: string
  /** From 1; what is out of range is the first. */
  step: number
}) {
  const { lang, document, media, caption } = props
  const { before, steps } = stepsOf(document)
  const at = Number.isInteger(props.step) && props.step >= 1 && props.step <= steps.length ? props.step : 1
  const step = steps[at - 1]
  if (!step) return <DocumentView lang={lang} document={document} media={media} caption={caption} />
  const w = words(lang)
  const address = (n: number) => inLang(lang, n === 1 ? `/${props.path}` : `/${props.path}?step=${n}`)
  return (
    <>
      {at === 1 && <DocumentView lang={lang} document={{ blocks: before }} media={media} caption={caption} />}
      <nav aria-label={w.steps}>
        <Steps
          lang={lang}
          steps={steps.map((one) => one.title)}
          at={at}
          hrefs={steps.map((_, n) => address(n + 1))}
        />
      </nav>
      <h2>{step.title}</h2>
      <DocumentView lang={lang} document={{ blocks: step.blocks }} media={media} caption={step.title} />
      <NextPrevious
        lang={lang}
        previous={at > 1 ? address(at - 1) : undefined}
        next={at < steps.length ? address(at + 1) : undefined}
        names={[steps[at - 2]?.title ?? '', steps[at]?.title ?? '']}
      />
    </>
  )
}
