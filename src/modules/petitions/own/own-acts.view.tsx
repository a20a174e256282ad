import { dayText, inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { PasswordField, TextArea } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { isPossible } from '../stages/stages.rule.ts'
import { openDemand } from '../supplements/supplement.rule.ts'
import { words as supplementWords } from '../supplements/supplements.words.ts'
import type { OwnProps } from './own.view.tsx'
import { words } from './own.words.ts'

const HERE = '/petitions/mine'
const errorAt = (props: OwnProps, field: string) => props.errors.find((one) => one.field === field)?.text

/** What is asked for, and the way to send it. @law CPTA 22 */
export function SupplementForm(props: OwnProps) {
  const { frame, own, csrf } = props
  const { lang } = frame
  const w = words(lang)
  const { photographs } = supplementWords(lang)
  const open = openDemand(own.supplements)
  if (!open || !isPossible('supply', own.petition.stage)) return null
  return (
    <Panel tone="warn" title={w.supplement}>
      <Lines text={open.asks} />
      <p>{w.supplementBy(dayText(lang, open.supplyBy))}</p>
      {own.supplementPhotographs !== undefined && (
        <>
          <p>{photographs.says(own.supplementPhotographs)}</p>
          <ButtonLink kind="secondary" href={inLang(lang, `${HERE}/supplement/photographs`)}>
            {photographs.title}
          </ButtonLink>
        </>
      )}
      <Form action={inLang(lang, `${HERE}/supplement`)} csrf={csrf}>
        {props.note}
        <TextArea
          lang={lang}
          name="supplement"
          label={w.supplementField}
          maxlength={LONGEST_BODY}
          value={props.typed['supplement']}
          error={errorAt(props, 'supplement')}
        />
        <Buttons>
          {props.keeps ? (
            <Button name="personal" value="keep">
              {w.supplementKeep}
            </Button>
          ) : (
            <Button>{w.supplementSend}</Button>
          )}
          {props.isFound && (
            <Button kind="secondary" name="personal" value="mask">
              {w.mask}
            </Button>
          )}
        </Buttons>
      </Form>
    </Panel>
  )
}

/** What the petitioner may change: publication, the password, the petition itself. */
export function OwnActs(props: OwnProps) {
  const { frame, own, csrf } = props
  const { petition, kind } = own
  const { lang } = frame
  const w = words(lang)
  const isPublic = petition.wantsPublication && kind.isPublished
  return (
    <section class="no-print">
      {kind.isPublished && (
        <>
          <h2>{w.publication}</h2>
          <p>
            {isPublic ? w.isPublic : w.isHidden}{' '}
            {isPublic && petition.receivedAt && (
              <a href={inLang(lang, `/petitions/${petition.number}`)}>{w.seePublic}</a>
            )}
          </p>
          <Form action={inLang(lang, `${HERE}/publication`)} csrf={csrf}>
            <Button kind="secondary" name="publication" value={isPublic ? 'no' : 'yes'}>
              {isPublic ? w.decline : w.allow}
            </Button>
          </Form>
        </>
      )}
      <Disclosure
        summary={w.password}
        open={props.errors.some((one) => one.field === 'password' || one.field === 'again')}
      >
        <p>{w.passwordSays}</p>
        <Form action={inLang(lang, `${HERE}/password`)} csrf={csrf}>
          <PasswordField
            lang={lang}
            name="password"
            label={w.newPassword}
            autocomplete="new-password"
            error={errorAt(props, 'password')}
          />
          <PasswordField
            lang={lang}
            name="again"
            label={w.again}
            autocomplete="new-password"
            error={errorAt(props, 'again')}
          />
          <Button kind="secondary">{w.password}</Button>
        </Form>
      </Disclosure>
      {isPossible('withdraw', petition.stage) && (
        <Disclosure summary={w.withdraw}>
          <p>{w.withdrawSays}</p>
          <ButtonLink kind="tertiary" href={inLang(lang, `${HERE}/withdrawal`)}>
            {w.withdrawAsk}
          </ButtonLink>
        </Disclosure>
      )}
    </section>
  )
}
