import { sql } from 'kysely'
import { withoutHiddenLetters } from '../../src/kernel/http/hidden-letters.ts'
import { newToken } from '../../src/kernel/crypto.ts'
import { insertPasskey } from '../../src/modules/accounts/passkeys/passkey.store.ts'
import { saveOidcBegun } from '../../src/modules/accounts/oidc/external-identity.store.ts'
import { asCitizen } from '../citizen.ts'
import { browserOf } from '../cookies.ts'
import { letterTo, typedToJoin } from '../joining.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

const linkIn = (letter: string) => /https?:\/\/[^/]+(\/\S+)/.exec(letter)?.[1] ?? ''
const must = (res: { statusCode: number; body: string }, what: string) => {
  if (res.statusCode !== 303) throw new Error(`${what}: ${res.statusCode}`)
}

/** A child who joined, wants another address and asked a guardian; somebody whose nickname changed. */
export async function joinedCitizens(town: Town, aviary: Aviary): Promise<number> {
  const email = (label: string) => `${aviary.word(label, 'Z')}@example.kr`
  const browser = browserOf(town.app)
  const [address, parent, wanted] = [email('citizen e-mail'), email('guardian e-mail'), email('new e-mail')]
  must(await browser.post('/account/join', { email: address }), 'join')
  const nickname = aviary.word('nickname', 'Z')
  const child = { ...typedToJoin(nickname), age: 'child', birth: '2014-05-06' }
  must(await browser.post(linkIn(await letterTo(town, withoutHiddenLetters(address))), child), 'joining')
  const { body } = await browser.get('/account/contact')
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const contact = { email: wanted, phone: aviary.phone('citizen phone', 'Z'), told: 'sms', lang: 'ko', _csrf }
  must(await browser.post('/account/contact', contact), 'contact')
  must(await browser.post('/account/guardian', { contact: parent, _csrf }), 'guardian')
  const row = await town.db
    .selectFrom('citizens.account')
    .select('id')
    .where('nickname', '=', withoutHiddenLetters(nickname))
    .executeTakeFirstOrThrow()
  must(await browser.post('/account/password/forgotten', { email: address }), 'forgotten')
  await browser.post('/account/passkeys', { name: aviary.word('name of a passkey that is none', 'Z'), _csrf })
  const mover = await asCitizen(town, { nickname: withoutHiddenLetters(aviary.word('former nickname', 'Z')) })
  must(await mover.post('/account/nickname', { nickname: aviary.word('later nickname', 'Z') }), 'nickname')
  return row.id
}

/** What providers, authenticators and guardians answer, and what is under way. */
export async function plantForCitizens(town: Town, aviary: Aviary, citizenId: number): Promise<void> {
  const name = town.seal.seal(aviary.text('guardian name', 'Z'), 'citizens.guardian_request.name')
  // in production nobody is verified by the stand-in
  await sql`update citizens.guardian_request set name_sealed = ${name}, answered_at = now(), answer = 'consented',
    person_lookup = '\\x00' where citizen_id = ${citizenId}`.execute(town.db)
  await sql`insert into citizens.demonstration (citizen_id, email, password, sort)
    values (${citizenId}, ${aviary.text('shown e-mail', 'Z')}, ${aviary.text('shown password', 'Z')}, 1)`.execute(
    town.db,
  )
  await sql`insert into citizens.identity_begun (state_hash, browser_hash, citizen_id, next, begun_at)
    values ('\\x01', '\\x02', ${citizenId}, ${aviary.text('where a check leads', 'Z')}, ${town.clock.now()})`.execute(
    town.db,
  )
  await sql`insert into citizens.identity_check (citizen_id, method, transaction_no, person_lookup, at)
    values (${citizenId}, 'phone', ${aviary.text('number of a check', 'Z')}, '\\x03', ${town.clock.now()})`.execute(
    town.db,
  )
  const at = town.clock.now()
  await town.transact(async (tx) => {
    await insertPasskey(tx, town.seal, {
      credentialId: aviary.text('credential', 'Z'),
      publicKey: Buffer.from('key'),
      counter: 0,
      transports: [aviary.text('transport', 'Z')],
      citizenId,
      name: aviary.text('passkey name', 'Z'),
      at,
    })
    const verifier = aviary.text('verifier', 'Z')
    await saveOidcBegun(tx, town.seal, {
      provider: 'city',
      nonce: aviary.text('nonce', 'Z'),
      verifier,
      citizenId,
      next: aviary.text('where a sign-in leads', 'Z'),
      state: newToken(),
      browser: newToken(),
      at,
    })
  })
}
