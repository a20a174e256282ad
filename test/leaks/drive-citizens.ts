import { sql } from 'kysely'
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

/** A child who joined and whose guardian consented, somebody whose links and checks are under way, one who moves. */
export async function joinedCitizens(town: Town, aviary: Aviary): Promise<void> {
  const email = (label: string) => `${aviary.word(label, 'Z')}@example.kr`
  const browser = browserOf(town.app)
  const [address, parent, wanted] = [email('citizen e-mail'), email('guardian e-mail'), email('new e-mail')]
  must(await browser.post('/account/join', { email: address }), 'join')
  const nickname = aviary.word('nickname', 'Z')
  const child = { ...typedToJoin(nickname), age: 'child', birth: '2014-05-06' }
  must(await browser.post(linkIn(await letterTo(town, address)), child), 'joining')
  const { body } = await browser.get('/account/contact')
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const contact = { email: wanted, phone: aviary.phone('citizen phone', 'Z'), told: 'sms', lang: 'ko', _csrf }
  must(await browser.post('/account/contact', contact), 'contact')
  must(await browser.post('/account/guardian', { contact: parent, _csrf }), 'guardian')
  const row = await town.db
    .selectFrom('citizens.account')
    .select('id')
    .where('nickname', '=', nickname)
    .executeTakeFirstOrThrow()
  const name = town.seal.seal(aviary.text('guardian name', 'Z'), 'citizens.guardian_request.name')
  // in production nobody is verified by the stand-in
  await sql`update citizens.guardian_request set name_sealed = ${name}, answered_at = now(), answer = 'consented',
    person_lookup = '\\x00' where citizen_id = ${row.id}`.execute(town.db)
  await sql`insert into citizens.demonstration (citizen_id, email, password, sort)
    values (${row.id}, ${email('shown e-mail')}, ${aviary.text('shown password', 'Z')}, 1)`.execute(town.db)
  await sql`insert into citizens.identity_begun (state_hash, browser_hash, citizen_id, next, begun_at)
    values ('\\x01', '\\x02', ${row.id}, ${aviary.text('where a check leads', 'Z')}, ${town.clock.now()})`.execute(
    town.db,
  )
  await sql`insert into citizens.identity_check (citizen_id, method, transaction_no, person_lookup, at)
    values (${row.id}, 'phone', ${aviary.text('number of a check', 'Z')}, '\\x03', ${town.clock.now()})`.execute(
    town.db,
  )
  const at = town.clock.now()
  const citizenId = row.id
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
  const mover = await asCitizen(town, { nickname: aviary.word('former nickname', 'Z') })
  must(await mover.post('/account/nickname', { nickname: aviary.word('later nickname', 'Z') }), 'nickname')
}
