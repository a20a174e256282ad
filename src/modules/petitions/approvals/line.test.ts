import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, decideLine, decideStep, type Step, turnOf } from './line.rule.ts'
import { decidePolicy, finalPost, rankFor } from './policy.rule.ts'

const step = (n: number, postId: string, isFinal: boolean, doneBy: string | null = null): Step => ({
  step: n,
  postId,
  isFinal,
  doneBy,
  decision: doneBy === null ? null : 'approved',
})
const line: Line = {
  draftedBy: 'staff:1',
  mayDecideOwn: false,
  steps: [step(1, 'leader', false), step(2, 'head', true)],
}
const nobody = new Map<string, string>()
const may = (
  of: Line | undefined,
  id: string,
  postId: string,
  {
    substitutes = nobody as ReadonlyMap<string, string>,
    decision = 'approved' as 'approved' | 'given-back',
  } = {},
) => {
  const decided = decideStep(of, { id, postId }, { decision, substitutes })
  return decided.ok ? `${decided.value.step.step}${decided.value.isActing ? ' acting' : ''}` : decided.refusal
}

describe('the approval line', () => {
  it('CPTA 27: each in turn, and nobody before', () => {
    expect(may(line, 'staff:2', 'leader')).toBe('1')
    expect(may(line, 'staff:3', 'head')).toBe('not-your-turn')
    const reviewed = { ...line, steps: [step(1, 'leader', false, 'staff:2'), step(2, 'head', true)] }
    expect(may(reviewed, 'staff:3', 'head')).toBe('2')
    expect(may(reviewed, 'staff:2', 'leader')).toBe('not-your-turn')
    expect(may(undefined, 'staff:3', 'head')).toBe('nothing-submitted')
  })
  it('CPTA 27: the substitute of an absent post acts for it, and nobody else', () => {
    const substitutes = new Map([['leader', 'deputy']])
    expect(may(line, 'staff:4', 'deputy', { substitutes })).toBe('1 acting')
    expect(may(line, 'staff:4', 'deputy')).toBe('not-your-turn')
    expect(may(line, 'staff:5', 'clerk', { substitutes })).toBe('not-your-turn')
  })
  it('CPTA 27: nobody decides an own draft alone, be it for an absent head', () => {
    const alone = { ...line, steps: [step(1, 'head', true)] }
    expect(may(alone, 'staff:1', 'head')).toBe('own-draft')
    const substitutes = new Map([['head', 'officer']])
    expect(may(alone, 'staff:1', 'officer', { substitutes })).toBe('own-draft')
    expect(may({ ...alone, mayDecideOwn: true }, 'staff:1', 'officer', { substitutes })).toBe('own-draft')
    expect(may({ ...alone, mayDecideOwn: true }, 'staff:1', 'head')).toBe('1')
    expect(may(alone, 'staff:1', 'head', { decision: 'given-back' })).toBe('1')
    const seen = { ...line, steps: [step(1, 'leader', false, 'staff:2'), step(2, 'head', true)] }
    expect(may(seen, 'staff:1', 'head')).toBe('2')
    const seenByOneself = { ...line, steps: [step(1, 'leader', false, 'staff:1'), step(2, 'head', true)] }
    expect(may(seenByOneself, 'staff:1', 'head')).toBe('own-draft')
  })
  it('CPTA 27: what was given back waits for nobody', () => {
    const back: Line = {
      ...line,
      steps: [{ ...step(1, 'leader', false, 'staff:2'), decision: 'given-back' }, step(2, 'head', true)],
    }
    expect(turnOf(back.steps)).toBe(undefined)
    expect(may(back, 'staff:3', 'head')).toBe('nothing-submitted')
  })
  it('CPTA 27: reviewers are others of the department, each once', () => {
    const asked = {
      final: 'head',
      drafter: 'officer',
      mayReview: ['leader', 'head', 'officer'],
      mayDecideOwn: false,
    }
    const of = (reviewers: string[], more: Partial<typeof asked> = {}) => {
      const decided = decideLine({ ...asked, ...more, reviewers })
      return decided.ok ? decided.value.join(' ') : decided.refusal
    }
    expect(of(['leader'])).toBe('leader head')
    expect(of([])).toBe('head')
    expect(of(['officer'])).toBe('no-such-reviewer')
    expect(of(['mayor'])).toBe('no-such-reviewer')
    expect(of(['leader', 'leader'])).toBe('reviewer-twice')
    expect(of(['head'])).toBe('reviewer-twice')
    expect(of([], { drafter: 'head' })).toBe('own-draft')
    expect(of(['leader'], { drafter: 'head' })).toBe('leader head')
    expect(of([], { drafter: 'head', mayDecideOwn: true })).toBe('head')
  })
  it('CPTA 27: a line that is walked never skips a step and ends with the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 4 })),
        (length, tries) => {
          let steps = Array.from({ length }, (_, at) => step(at + 1, `p${at}`, at === length - 1))
          const done: number[] = []
          for (const who of tries) {
            const decided = decideStep(
              { draftedBy: 'staff:99', mayDecideOwn: false, steps },
              { id: `staff:${who}`, postId: `p${who}` },
              { decision: 'approved', substitutes: nobody },
            )
            if (!decided.ok) continue
            const at = decided.value.step.step
            done.push(at)
            steps = steps.map((one) =>
              one.step === at ? step(at, one.postId, one.isFinal, `staff:${who}`) : one,
            )
          }
          expect(done).toEqual(done.map((_, at) => at + 1))
        },
      ),
    )
  })
})

describe('whose decision it is', () => {
  const policy = {
    teamLeaders: ['roads-1'],
    auditDepartment: 'audit',
    rules: [
      { kinds: ['simple-question'], outcomes: ['answered'], decidedBy: 'team-leader', mayDecideOwn: true },
      { categories: ['statutory'], outcomes: ['refused'], decidedBy: 'bureau-head' },
      { decidedBy: 'head' },
    ],
  } as const
  it('CPTA 27: the first rule of the city that fits, by kind, category and outcome', () => {
    const rank = (kindId: string, category: 'everyday' | 'statutory', outcome: 'answered' | 'refused') =>
      rankFor(policy, { kindId, category, outcome }).rank
    expect(rank('simple-question', 'everyday', 'answered')).toBe('team-leader')
    expect(rank('simple-question', 'everyday', 'refused')).toBe('head')
    expect(rank('land-use-plan', 'statutory', 'refused')).toBe('bureau-head')
    expect(rank('land-use-plan', 'statutory', 'answered')).toBe('head')
  })
  it('CPTA 27: a policy in which a petition would be nobody’s is not taken', () => {
    expect(decidePolicy(policy).ok).toBe(true)
    expect(decidePolicy({ ...policy, rules: policy.rules.slice(0, 2) }).ok).toBe(false)
    expect(decidePolicy({ ...policy, rules: [] }).ok).toBe(false)
  })
  it('CPTA 27: where a chair is missing, the next one up decides', () => {
    const of = (...asked: Parameters<typeof finalPost>) => {
      const found = finalPost(...asked)
      return found.ok ? found.value : found.refusal
    }
    const all = { teamLeader: 'leader', head: 'head', bureauHead: 'bureau' }
    expect(of('team-leader', all)).toBe('leader')
    expect(of('team-leader', { ...all, teamLeader: undefined })).toBe('head')
    expect(of('head', { ...all, head: undefined })).toBe('bureau')
    expect(of('bureau-head', { ...all, bureauHead: undefined })).toBe('head')
    expect(of('head', { teamLeader: 'leader', head: undefined, bureauHead: undefined })).toBe(
      'no-final-approver',
    )
  })
})
