import { describe, expect, it } from 'vitest'
import { decideOfficeAct, mayRead, officeActs } from './office-act.rule.ts'
import { type Act, ACTS, decideMove, isOpen, type Stage, STAGES } from './stages.rule.ts'

const FIRST: Stage[] = ['filed', 'awaiting-payment']
const acts = Object.keys(ACTS) as Act[]

describe('a petition moves as the law says, Articles 8 and 10', () => {
  it('Article 10(2): every stage can be reached, and none but the last ones is a dead end', () => {
    const reached = new Set<Stage>(FIRST)
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const stage of reached)
        for (const act of acts) {
          const to = decideMove(act, stage)
          if (to.ok) reached.add(to.value)
        }
    }
    expect([...reached].toSorted()).toEqual([...STAGES].toSorted())
    const ends = STAGES.filter((stage) =>
      acts.every((act) => {
        const to = decideMove(act, stage)
        return !to.ok || to.value === stage
      }),
    )
    expect(ends.toSorted()).toEqual(['closed', 'transferred', 'withdrawn'])
  })
  it('CPTA 22(2): the petitioner may withdraw until the case is closed', () => {
    for (const stage of STAGES) expect(decideMove('withdraw', stage).ok, stage).toBe(isOpen(stage))
  })
})

describe('an officer does what the post is for', () => {
  const petition = { stage: 'processing', version: 3, departmentId: 'roads' } as const
  const handler = { departmentId: 'roads', rights: new Set(['petition-handle']) }
  const desk = { departmentId: 'civil-affairs', rights: new Set(['petition-desk']) }
  const other = { departmentId: 'parks', rights: new Set(['petition-handle', 'petition-approve']) }
  const refusal = (act: Act, who: typeof desk, version = 3) => {
    const decided = decideOfficeAct(act, petition, who, version)
    return decided.ok ? decided.value : decided.refusal
  }
  it('CPTA-ED 13: the department in charge handles, and another does not', () => {
    expect(refusal('demand-supplement', handler)).toBe('awaiting-supplement')
    expect(refusal('demand-supplement', other)).toBe('not-yours')
    expect(refusal('demand-supplement', desk)).toBe('no-right')
  })
  it('whoever handles does not approve', () => expect(refusal('approve-answer', handler)).toBe('no-right'))
  it('who looked at an older version is told first', () =>
    expect(refusal('send-back', handler, 2)).toBe('changed'))
  it('what is not possible now is refused', () => expect(refusal('receive', desk)).toBe('not-at-this-stage'))
  it('Article 10(3): another department does not read it', () => {
    expect(mayRead(petition, handler)).toBe(true)
    expect(mayRead(petition, desk)).toBe(true)
    expect(mayRead(petition, other)).toBe(false)
    expect([...officeActs(petition, handler)].toSorted()).toEqual([
      'ask-extension-consent',
      'begin-stop',
      'consult',
      'demand-supplement',
      'draft-answer',
      'end-site-visit',
      'end-stop',
      'extend',
      'extend-consultation',
      'extend-site-visit',
      'note-committee',
      'note-conflict',
      'note-multi-person',
      'notify-progress',
      'open-site-visit',
      'publish-photographs',
      'reassign',
      'reply-consultation',
      'send-back',
      'submit-answer',
      'transfer',
      'withdraw-photograph',
    ])
  })
})
