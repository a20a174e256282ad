import { describe, expect, it } from 'vitest'
import { decideConfirmation, decideRemoval, decideTarget, type Standing } from './removal.rule.ts'

const standing: Standing = {
  departmentId: 'information',
  headPost: 'head',
  substitutePost: undefined,
  delegates: ['delegate'],
  secondPosts: ['audit'],
}
const target = { state: 'shown', authorKind: 'citizen', running: undefined as string | undefined }
const removal = (postId: string, ground: number, evidence: unknown[] = [], readsBoard = false) => {
  const by = { staffId: 1, postId, readsBoard }
  const decided = decideRemoval(by, { standing, target, ground, evidence })
  return decided.ok ? decided.value : decided.refusal
}
const confirmation = (postId: string, staffId: number, proposal: object = {}) => {
  const decided = decideConfirmation(
    { postId, staffId },
    { proposedBy: 'staff:1', proposedPost: 'officer', byHead: false, outcome: null, ...proposal },
    standing,
  )
  return decided.ok ? 'ok' : decided.refusal
}

describe('Article 6(2): who removes, and who only proposes', () => {
  it('the head and a delegate remove, whoever reads the board proposes, nobody else', () => {
    expect(removal('head', 6)).toBe('remove')
    expect(removal('delegate', 6)).toBe('remove')
    expect(removal('officer', 6, [], true)).toBe('propose')
    expect(removal('officer', 6)).toBe('not-entitled')
    expect(removal('audit', 6)).toBe('not-entitled')
  })
  it('Article 6(2)2, Article 6(2)3: of these the head proposes too', () => {
    expect([2, 3].map((ground) => removal('head', ground))).toEqual(['propose', 'propose'])
  })
  it('Article 6(2)8: other texts are shown for this item and for no other', () => {
    expect(removal('head', 8)).toBe('evidence-needed')
    expect(removal('head', 8, [1])).toBe('remove')
    expect(removal('head', 6, [1])).toBe('evidence-not-asked')
  })
  it('what staff wrote, what waits and what is hidden already is not removed', () => {
    const of = (change: object) => {
      const decided = decideTarget({ ...target, ...change })
      return decided.ok ? decided.value : decided.refusal
    }
    expect(of({})).toBe('fresh')
    expect(of({ running: 'block' })).toBe('replaces')
    expect(of({ running: 'masking' })).toBe('fresh')
    expect(of({ state: 'held' })).toBe('not-shown')
    expect(of({ authorKind: 'staff' })).toBe('not-of-users')
    expect(of({ running: 'removal' })).toBe('already-removed')
    expect(of({ running: 'withdrawal' })).toBe('already-withdrawn')
    expect(of({ running: 'order' })).toBe('already-ordered')
  })
  it('another person in another post confirms; the audit office where the head proposed', () => {
    expect(confirmation('head', 2)).toBe('ok')
    expect(confirmation('head', 1)).toBe('same-person')
    expect(confirmation('officer', 2)).toBe('same-person')
    expect(confirmation('audit', 2)).toBe('not-entitled')
    expect(confirmation('audit', 2, { byHead: true, proposedPost: 'head' })).toBe('ok')
    expect(confirmation('stranger', 2, { byHead: true, proposedPost: 'head' })).toBe('not-entitled')
    expect(confirmation('head', 2, { outcome: 'declined' })).toBe('has-ended')
  })
})
