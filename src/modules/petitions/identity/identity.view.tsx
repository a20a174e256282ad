import { RadioField } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import type { Method } from './identity-check.store.ts'
import { words } from './identity.words.ts'

/** @article 10(4) */
export function IdentityForm(page: CaseProps) {
  const w = words(page.frame.lang)
  if (!page.file.acts.has('reset-password')) return null
  const options = Object.entries(w.methods).map(([value, label]) => ({ value: value as Method, label }))
  return (
    <ActForm page={page} path="password" title={w.title} says={w.says} submit={w.submit} fields={['method']}>
      <RadioField {...fieldOf(page, 'method')} label={w.method} options={options} />
    </ActForm>
  )
}

export function NewPasswordPage(props: { frame: Frame; number: string; password: string }) {
  const { frame, number, password } = props
  const w = words(frame.lang)
  return (
    <Page
      frame={frame}
      title={w.newTitle}
      lead={w.newSays}
      crumbs={[{ label: w.back, href: `/office/petitions/${number}` }]}
      current="/office"
      noindex
    >
      <SummaryList
        lang={frame.lang}
        rows={[
          { label: w.number, value: number },
          {
            label: w.password,
            value: (
              <strong>
                <code>{password}</code>
              </strong>
            ),
          },
        ]}
      />
      <PrintButton lang={frame.lang} />
    </Page>
  )
}

export function TemporaryPassword({ frame, own }: OwnProps) {
  const w = words(frame.lang)
  if (!own.petition.passwordIsTemporary) return null
  return (
    <Panel tone="warn" title={w.temporary}>
      <p>{w.temporarySays}</p>
    </Panel>
  )
}
