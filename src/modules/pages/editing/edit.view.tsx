import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Item } from '../items/item.store.ts'
import type { Revision } from '../items/revision.store.ts'
import type { Texts } from '../items/texts.rule.ts'
import type { MediaChoice } from '../media/media-choice.store.ts'
import type { MediaShown } from '../media/media-shown.store.ts'
import { type PreviewLine, Previews } from '../previews/previews.view.tsx'
import type { Section } from '../sections/section.store.ts'
import type { FieldFinding } from '../publishing/missing.rule.ts'
import type { Shortfall } from '../publishing/least-period.rule.ts'
import { textOf } from '../document/document.rule.ts'
import { words } from './edit.words.ts'
import { Around } from './around.view.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { isReadAt } from '../publishing/edition.rule.ts'
import { ComparisonTable } from '../revisions/comparison.view.tsx'
import type { Comparison } from '../revisions/line-pair.rule.ts'
import { MoreActs } from './more.view.tsx'
import { ReviewPanel } from './review.view.tsx'
import { ItemFields } from './item-form.view.tsx'
import { Warnings } from './warnings.view.tsx'
import { StateBadges } from './list.view.tsx'
import type { TypedItem } from './typed-item.rule.ts'

const HERE = '/office/pages'

export interface EditProps {
  siteUrl: string
  frame: Frame
  clerk: Clerk
  item: Item
  revision: Revision
  typed: TypedItem
  errors: readonly FieldError[]
  media: readonly MediaChoice[]
  shown: ReadonlyMap<number, MediaShown>
  needsApproval: boolean
  findings: readonly FieldFinding[]
  /** What may reach a person. */
  reaching: readonly { readonly field: string; readonly excerpt: string }[]
  /** Files of which no program can read all. */
  unreadable: readonly string[]
  shortfall: Shortfall | undefined
  now: Instant
  done: string | undefined
  /** What somebody else made of it meanwhile. */
  theirs: Texts | undefined
  /** Sections in which its type may stand. */
  sections: readonly Section[]
  /** Another address for it, as it was typed and refused. */
  move: { readonly section: string; readonly path: string } | undefined
  /** What was typed and not saved, beside what is stored. */
  unsaved: Comparison | undefined
  departmentName: string
  /** Somebody else writes it. */
  lock: { readonly name: string; readonly since: Instant } | undefined
  /** When something was typed and not saved. */
  typedAt: Instant | undefined
  /** A new address at which anyone may look. */
  preview: string | undefined
  previews: readonly PreviewLine[]
}

/** One text: what state it is in, what it lacks, and the form in which it is written. @article 3(3) @article 6(1) */
export function EditPage(props: EditProps) {
  const { frame, clerk, item, revision, errors, theirs } = props
  const { lang } = frame
  const w = words(lang)
  const { title } = revision.texts[lang] ?? revision.texts.ko
  return (
    <Page
      frame={frame}
      title={w.editOf(title)}
      crumbs={[{ label: w.items, href: HERE }]}
      current={HERE}
      errors={[...errors]}
      noindex
    >
      {props.done !== undefined && <Panel tone="ok" title={w.doneOf[props.done] ?? w.done} live />}
      <p>
        <StateBadges lang={lang} of={item} now={props.now} /> <code>/{item.path}</code>{' '}
        {isReadAt(item, props.now) && <a href={`${props.siteUrl}/${item.path}`}>{w.showOnSite}</a>}
      </p>
      {item.state === 'draft' && revision.isSentBack && (
        <Panel tone="warn" title={w.sentBack}>
          <p>{revision.note}</p>
        </Panel>
      )}
      <Around {...props} />
      {item.state === 'review' && <ReviewPanel {...props} />}
      <Warnings {...props} />
      {props.unsaved && (
        <Panel tone="warn" title={w.notSaved}>
          <p>{w.notSavedSays}</p>
          <Disclosure summary={w.notSavedBeside} open>
            <ComparisonTable
              lang={lang}
              title={w.notSavedBeside}
              before={w.stored}
              after={w.typedNow}
              compared={props.unsaved}
            />
          </Disclosure>
        </Panel>
      )}
      {theirs && (
        <Panel tone="warn" title={w.now}>
          <pre class="wrap">{`${theirs.ko.title}\n\n${textOf(theirs.ko.document)}`}</pre>
        </Panel>
      )}
      <Form
        action={`${HERE}/${item.id}`}
        csrf={clerk.csrf}
        autosave={{ action: `${HERE}/${item.id}/autosave`, done: w.autosaved, ...w.autosaveFails }}
      >
        <input type="hidden" name="version" value={item.version} />
        <ItemFields lang={lang} type={item.type} typed={props.typed} errors={errors} media={props.media} />
        <Buttons>
          <Button kind="secondary" name="next" value="save">
            {w.save}
          </Button>
          <Button name="next" value={props.needsApproval ? 'submit' : 'publish'}>
            {props.needsApproval ? w.saveAndSubmit : w.saveAndPublish}
          </Button>
          {props.lock && (
            <span id="take-over">
              <Button kind="secondary" formaction={`${HERE}/${item.id}/lock`}>
                {w.takeOver}
              </Button>
            </span>
          )}
        </Buttons>
      </Form>
      <MoreActs {...props} />
      <Previews lang={lang} csrf={clerk.csrf} here={`${HERE}/${item.id}`} lines={props.previews} />
    </Page>
  )
}
