import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { getKind } from '../kinds/kind.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { ENTERED } from '../petition/channel.rule.ts'
import { sendProof } from '../proof/send-proof.ts'
import { ReceiptSlipPage } from '../receipt/receipt-slip.view.tsx'

/** Whoever came to the counter has the proof from there, beside the slip; from the internet one gets it oneself. */
const isProvenHere = ({ channel }: Petition): boolean => ENTERED.some((one) => one === channel)

/** The receipt slip and the proof, to hand over at the counter. @law CPTA 9(2) */
export function receiptSlipRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, transact, clock } = deps

  office.get('/petitions/:number/receipt-slip', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    const back = `/office/petitions/${petition.number}`
    if (petition.receiptNo === null) return reply.redirect(back, 303)
    const { departmentId, number } = petition
    const department = departmentId === null ? undefined : await departments.find(look, departmentId)
    const by = clerkWith(req, 'petition-desk')
    const { name } = await transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `petition:${number}`, by, what: 'read', at: clock.now() })
      return openPetitioner(tx, deps.seal, number)
    })
    const frame = officeFrame(req)
    const kind = await getKind(look, petition.kindId)
    const proofAt = isProvenHere(petition) ? back : undefined
    const props = { frame, petition, kind, name, department: department?.name[frame.lang], back, proofAt }
    return html(reply, <ReceiptSlipPage {...props} current="/office" />)
  })

  for (const ending of ['pdf', 'txt'] as const)
    office.get(`/petitions/:number/proof.${ending}`, async (req, reply) => {
      const petition = await desk.readable(req as CaseRequest)
      const by = clerkWith(req, 'petition-desk')
      const { number } = petition
      if (!isProvenHere(petition)) return reply.redirect(`/office/petitions/${number}`, 303)
      const access = { about: `petition:${number}`, by, what: 'downloaded', at: clock.now() } as const
      await transact((tx) => privacy.noteAccess(tx, access))
      return sendProof(deps, reply, { number, of: 'petition', ending, lang: officeFrame(req).lang })
    })
}
