import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { words as inboxWords } from '../inbox/inbox.words.ts'
import { mayReturn, openDemand } from '../supplements/supplement.rule.ts'
import { asksLeadAlone } from '../merging/merging.view.tsx'
import { ActForm, fieldOf } from './act-form.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { words } from './case.words.ts'

export function ReceiveForm(page: CaseProps) {
  const w = words(page.frame.lang).receive
  if (!page.file.acts.has('receive')) return null
  return <ActForm page={page} path="receipt" title={w.title} says={w.says} submit={w.submit} open />
}

export function AssignForm(page: CaseProps) {
  const w = words(page.frame.lang).assign
  const { acts, handOvers } = page.file
  if (!acts.has('assign') || handOvers.needsCoordinator) return null
  return <PostForm page={page} path="assignment" title={w.title} open />
}

export function ReassignForm(page: CaseProps) {
  if (!page.file.acts.has('reassign')) return null
  return <PostForm page={page} path="reassignment" title={words(page.frame.lang).assign.again} />
}

export function ReturnForm(page: CaseProps) {
  const w = words(page.frame.lang).giveUp
  const { acts, supplements, today } = page.file
  const open = openDemand(supplements)
  if (!acts.has('return-documents') || !open || !mayReturn(open.supplyBy, today)) return null
  return (
    <ActForm page={page} path="return" title={w.title} submit={w.submit} fields={['returned']}>
      <TextArea {...fieldOf(page, 'returned')} label={w.says} rows={4} maxlength={4000} />
    </ActForm>
  )
}

export function SendBackForm(page: CaseProps) {
  const w = words(page.frame.lang).sendBack
  if (!page.file.acts.has('send-back') || page.file.handOvers.isBound) return null
  return (
    <ActForm page={page} path="sending-back" title={w.title} submit={w.submit} fields={['notOurs']}>
      <TextArea {...fieldOf(page, 'notOurs')} label={w.reason} hint={w.hint} rows={4} maxlength={2000} />
    </ActForm>
  )
}

export function TransferForm(page: CaseProps) {
  const w = words(page.frame.lang).transfer
  if (!page.file.acts.has('transfer')) return null
  return (
    <ActForm page={page} path="transfer" title={w.title} submit={w.submit} fields={['agency', 'says']}>
      <TextField {...fieldOf(page, 'agency')} label={w.agency} width="m" />
      <TextArea {...fieldOf(page, 'says')} label={w.says} hint={w.hint} rows={4} maxlength={4000} />
    </ActForm>
  )
}

function PostForm({
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
  const w = words(page.frame.lang).assign
  return (
    <ActForm page={page} path={path} title={title} submit={w.submit} fields={['post']} open={open}>
      <SelectField
        {...fieldOf(page, 'post')}
        label={w.post}
        hint={w.hint}
        options={postOptions(page)}
        empty={w.choose}
        width="full"
      />
    </ActForm>
  )
}

/** The posts that may be put in charge, those of the kind's own department first. */
export function postOptions({ frame: { lang }, file }: CaseProps) {
  const first = file.kind.departmentId
  return file.posts
    .toSorted((a, b) => Number(b.departmentId === first) - Number(a.departmentId === first))
    .map((one) => {
      const name = one.staffId === null ? inboxWords(lang).nobody : (file.names.get(one.staffId) ?? '')
      const label = `${one.departmentName[lang]} ${one.title[lang]} ${name} - ${one.duties[lang]}`
      return { value: one.postId, label }
    })
}

export function DemandForm(page: CaseProps) {
  const w = words(page.frame.lang).demand
  const { acts, supplements, today } = page.file
  const open = openDemand(supplements)
  if (!acts.has('demand-supplement')) return null
  if (open && open.undeliveredAt === null && !mayReturn(open.supplyBy, today)) return null
  const says = asksLeadAlone(page)
  return (
    <ActForm
      page={page}
      path="supplement"
      title={w.title}
      says={says}
      submit={w.submit}
      fields={['asks', 'days']}
    >
      <TextArea {...fieldOf(page, 'asks')} label={w.asks} hint={w.hint} rows={5} maxlength={4000} />
      <TextField {...fieldOf(page, 'days')} label={w.days} hint={w.daysHint} inputmode="numeric" width="xs" />
    </ActForm>
  )
}
