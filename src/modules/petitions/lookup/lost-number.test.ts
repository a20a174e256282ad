import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'

describe('a lost petition number, Article 10(3)', () => {
  let town: Town
  let numbers: string[]
  beforeAll(async () => {
    town = await openTown()
    numbers = [await fileOne(town), await fileOne(town, { title: '두 번째 민원' })]
    await fileOne(town, { name: '다른사람' })
  })
  afterAll(() => town.close())
  const ask = (name: string, contact: string) =>
    town.asStranger().post('/petitions/lookup/number', { name, contact })

  it('Article 10(3): goes to the contact given, with every petition of that person and no other', async () => {
    const before = (await letters(town)).length
    const res = await ask(' 김 나래', 'NARAE@example.kr')
    expect(res.headers.location).toBe('/petitions/lookup/number?sent=1')
    const sent = (await letters(town)).slice(before)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.to).toBe(KIM.email)
    expect(sent[0]?.body.match(/2026-\d{6}/g)).toEqual(numbers.toReversed())
  })
  it('Article 10(3): a wrong name or an unknown contact sends nothing, and the page is the same', async () => {
    const before = (await letters(town)).length
    const pages = [
      await ask('김너래', KIM.phone),
      await ask(KIM.name, '010-0000-0000'),
      await ask(KIM.name, '+82 10 1234 5678'),
    ]
    expect(new Set(pages.map((one) => `${one.statusCode} ${one.headers.location} ${one.body}`)).size).toBe(1)
    const sent = (await letters(town)).slice(before)
    expect(sent.map((one) => one.to)).toEqual(['01012345678'])
  })
  it('three messages to one contact in a quarter of an hour are enough', async () => {
    const contact = 'often@example.kr'
    for (let tries = 0; tries < 3; tries += 1) expect((await ask('김나래', contact)).statusCode).toBe(303)
    const res = await ask('김나래', contact)
    expect(res.statusCode).toBe(429)
    expect(res.headers['retry-after']).toBe('900')
    expect(res.body).toContain(contact)
  })
  it('what is missing is asked for, and what was typed comes back', async () => {
    const res = await ask('김나래', '')
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('value="김나래"')
  })
})
