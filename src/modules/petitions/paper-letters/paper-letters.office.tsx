import { privacy } from '#modules/privacy/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { waitingLetters } from './paper-letter.store.ts'
import { PaperLettersPage } from './paper-letters.view.tsx'
import { postLetter } from './post-letter.act.ts'

/** /office/letters: notices to whoever asked to be told by letter. @law CPTA-ED 29 */
export function paperLetterRoutes(office: OfficeScope, deps: Deps) {
  const { transact, seal, clock } = deps

  office.get('/letters', async (req, reply) => {
    const clerk = clerkWith(req, 'petition-desk')
    const letters = await transact(async (tx) => {
      const waiting = await waitingLetters(tx, seal)
      const at = clock.now()
      for (const { number } of waiting)
        await privacy.noteAccess(tx, { about: `petition:${number}`, by: clerk, what: 'read', at })
      return waiting
    })
    return html(reply, <PaperLettersPage frame={officeFrame(req)} csrf={clerk.csrf} letters={letters} />)
  })

  office.post<{ Params: { id: string } }>('/letters/:id', async (req, reply) => {
    const by = clerkWith(req, 'petition-desk')
    const { id } = req.params
    if (!/^\d{1,15}$/.test(id)) throw new NotFound('letter', id)
    await transact((tx) => postLetter(tx, { id: Number(id), by, at: clock.now() }))
    return reply.redirect('/office/letters', 303)
  })
}
