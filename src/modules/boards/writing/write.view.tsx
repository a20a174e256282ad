import { inLang } from '#kernel/words.ts'
import type { VNode } from 'preact'
import { CheckField, type FieldError, TextArea, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Board } from '../board/board.store.ts'
import { words as boardWords } from '../boards.words.ts'
import { LONGEST_POSTING } from './limits.rule.ts'
import { words } from './writing.words.ts'

export interface WriteProps {
  readonly frame: Frame
  readonly board: Board
  readonly action: string
  readonly heading: string
  readonly lead: string
  readonly csrf: string
  readonly typed: Readonly<Partial<Record<string, string>>>
  readonly errors: readonly FieldError[]
  /** Above the fields: what was found in the text, or advised. */
  readonly notes: readonly VNode[]
  readonly ask: 'send' | 'keep' | 'advised' | 'save'
  readonly offersMasking: boolean
  /** As the writer is shown; undefined where the form changes a text. */
  readonly shownAs: string | undefined
}

/** The form in which a posting is written or changed. */
export function WritePage(props: WriteProps) {
  const { frame, board, typed, errors, shownAs } = props
  const { lang } = frame
  const w = words(lang)
  const field = (name: string) => ({
    lang,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page
      frame={frame}
      title={props.heading}
      lead={props.lead}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={[...errors]}
      noindex
    >
      {shownAs !== undefined && board.moderation === 'before' && <p>{w.held}</p>}
      <Form action={props.action} csrf={props.csrf}>
        {(['once', 'version'] as const).map(
          (name) => typed[name] !== undefined && <input type="hidden" name={name} value={typed[name]} />,
        )}
        {props.notes}
        <TextField {...field('title')} label={w.subject} width="full" />
        <TextArea {...field('body')} label={w.body} rows={12} maxlength={LONGEST_POSTING} />
        {shownAs !== undefined && <Choices {...props} />}
        {(props.ask === 'keep' || props.ask === 'advised') && typed['personal'] === 'keep' && (
          <input type="hidden" name="personal" value="keep" />
        )}
        <WriteButtons {...props} />
      </Form>
    </Page>
  )
}

function Choices({ frame, board, typed, errors, shownAs = '' }: WriteProps) {
  const { lang } = frame
  const w = words(lang)
  const error = errors.find((one) => one.field === 'residents')?.text
  const box = (name: string) => ({ lang, name, checked: typed[name] === 'yes' })
  return (
    <>
      {board.takesClosed && <CheckField {...box('closed')} label={w.closed} hint={w.closedHint} />}
      {board.forResidents && <CheckField {...box('residents')} label={w.residents} error={error} />}
      <p class="form-hint">{shownAs === '' ? w.shownAsNobody : w.shownAs(shownAs)}</p>
      {board.takesFiles && <p class="form-hint">{w.files}</p>}
    </>
  )
}

function WriteButtons({ frame, ask, offersMasking }: WriteProps) {
  const w = words(frame.lang)
  return (
    <Buttons>
      {ask === 'keep' ? (
        <Button name="personal" value="keep">
          {w.keep}
        </Button>
      ) : ask === 'advised' ? (
        <Button name="advised" value="yes">
          {w.advised}
        </Button>
      ) : (
        <Button>{w[ask]}</Button>
      )}
      {offersMasking && (
        <Button kind="secondary" name="personal" value="mask">
          {w.mask}
        </Button>
      )}
    </Buttons>
  )
}

export const crumbsOf = ({ lang }: Frame, board: Board) => [
  { label: boardWords(lang).boards, href: inLang(lang, '/boards') },
  { label: board.name, href: inLang(lang, `/boards/${board.id}`) },
]

/** Why nobody writes here now, and where to go. */
export function NoWritingPage(props: {
  frame: Frame
  board: Board
  title: string
  says: string
  to?: { href: string; label: string } | undefined
}) {
  const { frame, board, to } = props
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={props.title}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      noindex
    >
      <Panel tone="info" title={props.title}>
        <p>{props.says}</p>
      </Panel>
      <Buttons>
        {to && <ButtonLink href={to.href}>{to.label}</ButtonLink>}
        <ButtonLink kind="tertiary" href={inLang(lang, `/boards/${board.id}`)}>
          {words(lang).backToList}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}
