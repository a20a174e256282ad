import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { words as inboxWords } from '../inbox/inbox.words.ts'
import { ConfirmPaymentForm } from '../payments/confirm-payment.view.tsx'
import { mayReturn } from '../supplements/supplement.rule.ts'
import { ActForm, fieldOf } from './act-form.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { words } from './case.words.ts'

/** The acts that this officer may do now, each with its form; what usually comes next stands open. */
export function ActForms(page: CaseProps) {
  const { frame, file } = page
  const w = words(frame.lang)
  const { acts } = file
  const open = file.supplements.find((one) => one.supplied === undefined)
  return (
    <>
      {acts.has('confirm-payment') && <ConfirmPaymentForm {...page} />}
      {acts.has('receive') && (
        <ActForm
          page={page}
          path="receipt"
          title={w.receive.title}
          says={w.receive.says}
          submit={w.receive.submit}
          open
        />
      )}
      {acts.has('assign') && <AssignForm page={page} path="assignment" title={w.assign.title} open />}
      {acts.has('reassign') && <AssignForm page={page} path="reassignment" title={w.assign.again} />}
      {acts.has('demand-supplement') && <DemandForm {...page} />}
      {acts.has('return-documents') && open && mayReturn(open.supplyBy, file.today) && (
        <ActForm
          page={page}
          path="return"
          title={w.giveUp.title}
          submit={w.giveUp.submit}
          fields={['returned']}
        >
          <TextArea {...fieldOf(page, 'returned')} label={w.giveUp.says} rows={4} maxlength={4000} />
        </ActForm>
      )}
      {acts.has('send-back') && (
        <ActForm
          page={page}
          path="sending-back"
          title={w.sendBack.title}
          submit={w.sendBack.submit}
          fields={['reason']}
        >
          <TextArea
            {...fieldOf(page, 'reason')}
            label={w.sendBack.reason}
            hint={w.sendBack.hint}
            rows={4}
            maxlength={2000}
          />
        </ActForm>
      )}
      {acts.has('transfer') && (
        <ActForm
          page={page}
          path="transfer"
          title={w.transfer.title}
          submit={w.transfer.submit}
          fields={['agency', 'says']}
        >
          <TextField {...fieldOf(page, 'agency')} label={w.transfer.agency} width="m" />
          <TextArea
            {...fieldOf(page, 'says')}
            label={w.transfer.says}
            hint={w.transfer.hint}
            rows={4}
            maxlength={4000}
          />
        </ActForm>
      )}
    </>
  )
}

function AssignForm({
  page,
  path,
  title,
  open,
}: {
  page: CaseProps
  path: string
  title: string
  open?: boolean
}) {
  const { frame, file } = page
  const { lang } = frame
  const w = words(lang).assign
  const first = file.kind.departmentId
  const posts = file.posts.toSorted(
    (a, b) => Number(b.departmentId === first) - Number(a.departmentId === first),
  )
  const options = posts.map((one) => {
    const name = one.staffId === null ? inboxWords(lang).nobody : (file.names.get(one.staffId) ?? '')
    return {
      value: one.postId,
      label: `${one.departmentName[lang]} ${one.title[lang]} ${name} - ${one.duties[lang]}`,
    }
  })
  return (
    <ActForm page={page} path={path} title={title} submit={w.submit} fields={['post']} open={open}>
      <SelectField
        {...fieldOf(page, 'post')}
        label={w.post}
        hint={w.hint}
        options={options}
        empty={w.choose}
        width="full"
      />
    </ActForm>
  )
}

function DemandForm(page: CaseProps) {
  const w = words(page.frame.lang).demand
  return (
    <ActForm page={page} path="supplement" title={w.title} submit={w.submit} fields={['asks', 'days']}>
      <TextArea {...fieldOf(page, 'asks')} label={w.asks} hint={w.hint} rows={5} maxlength={4000} />
      <TextField {...fieldOf(page, 'days')} label={w.days} hint={w.daysHint} inputmode="numeric" width="xs" />
    </ActForm>
  )
}
