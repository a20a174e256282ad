import { inLang, type Lang } from '#kernel/words.ts'
import { TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { PasskeyButton } from './passkey-button.view.tsx'
import type { Passkey } from './passkey.store.ts'
import { words } from './passkeys.words.ts'

/** What stands of passkeys on the page of ways to sign in. Adding one needs script; removing does not. */
export function Passkeys({
  lang,
  csrf,
  passkeys,
  confirm,
}: {
  lang: Lang
  csrf: string
  passkeys: readonly Passkey[]
  /** Where it is shown first who asks; nothing where that was done. */
  confirm: string | undefined
}) {
  const w = words(lang)
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.name }, { label: w.made }, { label: w.used }, { label: w.removing }]}
        rowHead={0}
        rows={passkeys.map((one) => [
          one.name,
          <Moment lang={lang} at={one.madeAt} short />,
          one.usedAt ? <Moment lang={lang} at={one.usedAt} short /> : w.never,
          <Form action={inLang(lang, '/account/passkeys/removal')} csrf={csrf} label={one.name}>
            <input type="hidden" name="id" value={one.credentialId} />
            <Button kind="tertiary" size="small">
              {w.remove}
            </Button>
          </Form>,
        ])}
        empty={w.none}
      />
      <p data-passkeys-missing>{w.noScript}</p>
      <div data-passkeys-section hidden>
        {confirm === undefined ? (
          <>
            <TextField lang={lang} name="passkey-name" label={w.name} hint={w.nameHint} width="m" />
            <Buttons>
              <PasskeyButton
                does="add"
                kind="primary"
                action={inLang(lang, '/account/passkeys')}
                {...{ csrf }}
                failed={w.failed}
                label={w.add}
              />
            </Buttons>
            <p role="status" data-passkey-status />
          </>
        ) : (
          <ButtonLink href={confirm}>{w.add}</ButtonLink>
        )}
      </div>
    </section>
  )
}
