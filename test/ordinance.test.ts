import { describe, expect, it } from 'vitest'
import { articles, inCode, inTests } from './citations.ts'

const code = new Set(inCode().map((one) => one.article))
const tests = new Set(inTests().map((one) => one.article))
const named = Object.entries(articles)
const carriedOut = named.filter(([, entry]) => 'says' in entry && !entry.planned).map(([article]) => article)
const planned = named.filter(([, entry]) => 'says' in entry && entry.planned).map(([article]) => article)
const deleted = named.filter(([, entry]) => 'deleted' in entry).map(([article]) => article)

describe('the ordinance and the code cite each other', () => {
  it.each(
    carriedOut,
  )('%s is carried out by code that says so, and tested by a test that says so', (article) => {
    expect(code).toContain(article)
    expect(tests).toContain(article)
  })
  it('what is planned is cited by no code, so that no page may claim it', () => {
    expect(planned.filter((article) => code.has(article))).toEqual([])
  })
  it('what was deleted is cited by nothing', () => {
    expect(deleted.filter((article) => code.union(tests).has(article))).toEqual([])
  })
  it('every citation names an article of the ordinance', () => {
    const known = (article: string) =>
      Object.keys(articles).some(
        (one) => one === article || (one.startsWith(article) && /^[(.\d]/.test(one.slice(article.length))),
      )
    expect([...code.union(tests)].filter((article) => !known(article))).toEqual([])
  })
})
