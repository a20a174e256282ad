import { inLang, momentText } from '#kernel/words.ts'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Attachment } from '../attachments/attachment.store.ts'
import { words as boardWords } from '../boards.words.ts'
import type { OwnComment } from '../comments/comment.store.ts'
import type { Proposal } from '../moderation/grounds.rule.ts'
import { CoveredText, ProposalsView } from '../moderation/proposals.view.tsx'
import type { Report } from '../reports/report.store.ts'
import type { OwnPosting, Version } from '../versions/version.store.ts'
import { textOf } from '../removal/text-of.rule.ts'
import type { Withheld } from '../withheld/shown-text.rule.ts'
import { words as withheldWords } from '../withheld/withheld.words.ts'
import { LookForm } from './look-form.view.tsx'
import { ReportList } from './report-list.view.tsx'
import { seenOf } from './seen.rule.ts'
import { words } from './queue.words.ts'

export interface OfficePostingProps {
  readonly frame: Frame
  readonly boardName: string
  readonly posting: OwnPosting
  readonly withheld: Withheld | undefined
  readonly comments: readonly OwnComment[]
  readonly versions: readonly Version[]
  readonly reports: readonly Report[]
  readonly attachments: readonly Attachment[]
  readonly csrf: string
  readonly typed: Readonly<Partial<Record<string, string>>>
  readonly errors: readonly FieldError[]
  readonly proposals: readonly Proposal[]
  readonly personal: number
}

/** A posting as it was written, with all that happened to it and what an officer may do. */
export function OfficePostingPage(props: OfficePostingProps) {
  const { frame, posting, errors, csrf, typed, versions, comments } = props
  const { lang } = frame
  const w = words(lang)
  const here = `/office/boards/postings/${posting.id}`
  const isShown = posting.state === 'shown' && (!props.withheld || props.withheld.kind === 'masking')
  return (
    <Page
      frame={frame}
      title={posting.title || boardWords(lang).untitled}
      crumbs={[{ label: w.title, href: '/office/boards' }]}
      current="/office/boards"
      errors={[...errors]}
    >
      <Facts {...props} />
      <CoveredText lang={lang} text={textOf(posting)} places={props.proposals.flatMap((one) => one.places)} />
      <ProposalsView
        lang={lang}
        proposals={props.proposals}
        personal={{ count: props.personal, href: `${here}/masking` }}
      />
      {posting.state === 'held' && !props.withheld && (
        <LookForm {...props} here={here} comment={undefined} seen={seenOf(posting, props.attachments)} />
      )}
      <Buttons>
        <ButtonLink kind="secondary" href={`${here}/removal`}>
          {w.removal}
        </ButtonLink>
      </Buttons>
      {props.attachments.length > 0 && (
        <>
          <h2>{w.files}</h2>
          <ul>
            {props.attachments.map((one) => (
              <li>
                <a href={`${here}/files/${one.nth}`}>{one.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {isShown && (
        <Form action={`${here}/answer`} csrf={csrf}>
          <input type="hidden" name="once" value={typed['once']} />
          <input type="hidden" name="seen" value={`${comments.filter((one) => one.isAnswer).length}`} />
          <TextArea
            lang={lang}
            name="body"
            label={w.answer}
            hint={w.answerHint}
            value={typed['body']}
            error={errors.find((one) => one.field === 'body')?.text}
            rows={8}
            maxlength={10_000}
          />
          <Buttons>
            <Button>{w.sendAnswer}</Button>
          </Buttons>
        </Form>
      )}
      <ReportList {...props} here={here} />
      {comments.length > 0 && <h2>{w.comments}</h2>}
      {comments.map((one) => (
        <section>
          <h3>
            {one.shownAs || boardWords(lang).someone}, {momentText(lang, one.writtenAt, 'short')}
            {one.isAnswer && ` (${boardWords(lang).answer})`}
          </h3>
          <Lines text={one.body} />
          {one.state === 'held' && <LookForm {...props} here={here} comment={one} seen={seenOf(one, [])} />}
        </section>
      ))}
      {versions.length > 0 && <h2>{w.versions}</h2>}
      {versions.map((one) => (
        <Disclosure summary={w.version(one.version, momentText(lang, one.untilAt, 'short'))}>
          <p>
            <strong>{one.title}</strong>
          </p>
          <Lines text={one.body} />
        </Disclosure>
      ))}
    </Page>
  )
}

function Facts({ frame: { lang }, posting, boardName, withheld }: OfficePostingProps) {
  const w = words(lang)
  const address = inLang(lang, `/boards/${posting.boardId}/${posting.id}`)
  const state = [
    withheld
      ? withheldWords(lang).line[withheld.kind] || withheldWords(lang).masked
      : w.state[posting.state as 'held'],
    ...(posting.isClosed ? [w.closed] : []),
  ].join(', ')
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: w.board, value: boardName },
        { label: w.stateLabel, value: state },
        { label: w.shownAs, value: posting.shownAs || boardWords(lang).someone },
        { label: w.writtenAt, value: momentText(lang, posting.writtenAt) },
        {
          label: w.address,
          value: posting.state === 'shown' ? <a href={address}>{address}</a> : address,
        },
      ]}
    />
  )
}
