import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { decideGrant, decideRightChange, type Granter } from './decide-grant.rule.ts'

const today = localDate('2026-11-24')
const site: Granter = {
  departmentId: 'information',
  postId: 'information-head',
  rights: new Set(['site-admin']),
}
const roads: Granter = { departmentId: 'roads', postId: 'roads-head', rights: new Set(['department-admin']) }
const nobody: Granter = { departmentId: 'roads', postId: 'roads-2', rights: new Set(['petition-handle']) }
const post = { id: 'roads-2', departmentId: 'roads' }
const refusal = (result: { ok: boolean; refusal?: string }) => (result.ok ? undefined : result.refusal)

describe('rights are delegated within a department, Article 3(3)', () => {
  it('Article 3(3): a department administrator hands on what a department has, to a day', () => {
    const day = localDate('2027-06-30')
    expect(refusal(decideGrant(roads, { post, right: 'petition-handle' }, day, today))).toBe(undefined)
  })
  it.each([
    ['nobody without a right to delegate', nobody, post, 'petition-handle', '2027-06-30', 'not-allowed'],
    [
      'not to another department',
      roads,
      { id: 'parks-2', departmentId: 'parks' },
      'petition-handle',
      '2027-06-30',
      'other-department',
    ],
    ['not what runs the whole site', roads, post, 'site-admin', '2027-06-30', 'not-delegable'],
    ['not the right to delegate', roads, post, 'department-admin', '2027-06-30', 'not-delegable'],
    [
      'not to oneself',
      roads,
      { id: 'roads-head', departmentId: 'roads' },
      'petition-approve',
      '2027-06-30',
      'own-post',
    ],
    ['not without a last day', roads, post, 'petition-handle', null, 'day-needed'],
    ['not to a day that has gone', roads, post, 'petition-handle', '2026-11-23', 'day-past'],
    ['not for longer than a year and a day', roads, post, 'petition-handle', '2027-11-26', 'too-long'],
  ])('%s', (_says, granter, to, right, until, expected) => {
    const day = until === null ? null : localDate(until)
    expect(refusal(decideGrant(granter, { post: to, right }, day, today))).toBe(expected)
  })
  it('the managing department may give anything to anybody, without end', () => {
    expect(refusal(decideGrant(site, { post, right: 'department-admin' }, null, today))).toBe(undefined)
  })
  it('but nobody gives the whole site to their own post', () => {
    const own = { id: 'information-head', departmentId: 'information' }
    expect(refusal(decideRightChange(site, { post: own, right: 'site-admin' }))).toBe('own-post')
  })
})
