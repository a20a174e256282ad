import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deadlineCommand } from './deadline.command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deadline-'))
})
afterAll(() => rm(folder, { recursive: true }))

const holidays = { '2026-12-25': 'a holiday' }
const plain = {
  id: 'P1',
  period: { unit: 'days', n: 7 },
  arrived_at: '2026-11-23T10:00:00+09:00',
  events: [],
}

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await deadlineCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out, err }
}
async function runOn(content: unknown, ...args: string[]) {
  const path = join(folder, 'cases.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return run(path, ...args)
}
const answer = async (changes: object) => {
  const { out } = await runOn({ holidays, cases: [{ ...plain, ...changes }] })
  return JSON.parse(out[0] ?? 'null')
}

describe('CPTA 19: nurijip deadline', () => {
  it('answers in Seoul time, one line a case, whatever the option --json', async () => {
    const expected =
      '{"id":"P1","received_at":"2026-11-23T10:00:00+09:00","deadline_at":"2026-12-01T18:00:00+09:00","deadline_date":"2026-12-01"}'
    expect(await runOn({ holidays, cases: [plain] }, '--json')).toEqual({ code: 0, out: [expected], err: [] })
  })
  it('lets an unknown event change nothing', async () =>
    expect(await answer({ events: [{ type: 'eclipse' }] })).toMatchObject({ deadline_date: '2026-12-01' }))
  it('takes absent consent for none', async () =>
    expect(
      await answer({
        events: [
          { type: 'extension', n: 1 },
          { type: 'extension', n: 1 },
        ],
      }),
    ).toEqual({ id: 'P1', error: 'CONSENT_REQUIRED' }))
  it('takes a bare day: 28 November 2026, a Saturday, is received on Monday', async () =>
    expect(await answer({ arrived_at: '2026-11-28' })).toMatchObject({
      received_at: '2026-11-30T09:00:00+09:00',
    }))
  it('leaves out holidays not yet designated', async () =>
    expect(
      await answer({
        arrived_at: '2026-12-24',
        holidays_not_yet_designated: ['2026-12-25'],
        period: { unit: 'days', n: 6 },
      }),
    ).toMatchObject({ deadline_date: '2026-12-31' }))
  it('ends the calendar on 31 December of its last year', async () =>
    expect(await answer({ arrived_at: '2026-12-30' })).toEqual({ id: 'P1', error: 'CALENDAR_ENDS' }))
  it('says PAUSED while a stop goes on', async () =>
    expect(await answer({ events: [{ type: 'stop', from: '2026-11-24' }] })).toEqual({
      id: 'P1',
      error: 'PAUSED',
    }))
  it('helps', async () => expect(await run('--help')).toMatchObject({ code: 0, err: [] }))
})

describe('nurijip deadline: bad input is one line, another exit code, and no answer', () => {
  const bad: [string, unknown, RegExp][] = [
    ['no JSON', '{"holidays": ', /is not JSON/],
    ['a list', [], /the file must be an object/],
    ['no holidays', { cases: [] }, /holidays must be an object/],
    ['an empty table', { holidays: {}, cases: [] }, /at least one day/],
    ['a holiday that is no day', { holidays: { '2026-02-30': 'x' }, cases: [] }, /2026-02-30/],
    ['no cases', { holidays }, /cases must be a list/],
    ['a case without an id', { holidays, cases: [{ ...plain, id: undefined }] }, /cases\[0\]: id/],
    [
      'a case without events',
      { holidays, cases: [plain, { ...plain, id: 'P2', events: undefined }] },
      /P2: events/,
    ],
    [
      'an unknown unit',
      { holidays, cases: [{ ...plain, period: { unit: 'moons', n: 1 } }] },
      /P1: period has no unit/,
    ],
    ['no length', { holidays, cases: [{ ...plain, period: { unit: 'days' } }] }, /P1: period n must be/],
    [
      'half a day',
      { holidays, cases: [{ ...plain, period: { unit: 'days', n: 0.5 } }] },
      /P1: period n must be/,
    ],
    [
      'a day that does not exist',
      { holidays, cases: [{ ...plain, arrived_at: '2026-02-30T10:00:00+09:00' }] },
      /arrived_at/,
    ],
    [
      'a time without a zone',
      { holidays, cases: [{ ...plain, arrived_at: '2026-11-23T10:00:00' }] },
      /arrived_at/,
    ],
    [
      'a stop without a beginning',
      { holidays, cases: [{ ...plain, events: [{ type: 'stop' }] }] },
      /events\[0\] from/,
    ],
    [
      'a stop that ends first',
      { holidays, cases: [{ ...plain, events: [{ type: 'stop', from: '2026-11-25', to: '2026-11-24' }] }] },
      /ends before/,
    ],
    [
      'consent in words',
      { holidays, cases: [{ ...plain, events: [{ type: 'extension', n: 1, petitioner_consent: 'yes' }] }] },
      /petitioner_consent/,
    ],
  ]
  for (const [what, content, says] of bad)
    it(`${what}`, async () => {
      const { code, out, err } = await runOn(content)
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 })
      expect(err[0]).toMatch(says)
      expect(err[0]).not.toContain('\n')
    })

  it('no file, a missing file, two files, an unknown option', async () => {
    for (const args of [[], [join(folder, 'none.json')], ['a', 'b'], ['--fast']]) {
      const { code, out, err } = await run(...args)
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 })
    }
  })
})
