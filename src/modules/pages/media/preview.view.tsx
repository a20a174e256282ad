import type { Frame, Link } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { FileLink } from './file-link.view.tsx'
import { LicenceMark } from './licence.view.tsx'
import type { MediaShown } from './media-shown.store.ts'
import { mediaWords } from './media.words.ts'
import type { Said } from './said.rule.ts'
import { SaidView } from './said.view.tsx'

/** What an attachment says, to be read without the program that wrote it. */
export function PreviewPage(props: {
  frame: Frame
  media: MediaShown
  said: readonly Said[]
  crumbs?: Link[] | undefined
}) {
  const { frame, media, said } = props
  const { lang } = frame
  const w = mediaWords(lang).preview
  const isRead = media.state === 'ready'
  return (
    <Page frame={frame} title={w.title(media.name)} lead={isRead ? w.lead : undefined} crumbs={props.crumbs}>
      <p>
        <FileLink lang={lang} media={{ ...media, state: 'waiting' }} />
      </p>
      {media.licence !== 'none' && (
        <p>
          <LicenceMark lang={lang} licence={media.licence} />
        </p>
      )}
      {isRead && said.length > 0 ? (
        <section aria-labelledby="content">
          <h2 id="content">{w.content}</h2>
          <SaidView lang={lang} said={said} />
          {media.isCut && <Panel tone="info" title={w.cut} />}
        </section>
      ) : (
        <Panel tone="info" title={w.none}>
          {isRead
            ? w.empty
            : media.state === 'locked'
              ? w.locked
              : media.state === 'waiting'
                ? w.waiting
                : w.noneSays}
        </Panel>
      )}
    </Page>
  )
}
