import { type ComponentType, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import * as fields from './field.tsx'
import { Form } from './form.tsx'

const options = [
  { value: 'a', label: '가', hint: '설명' },
  { value: 'b', label: '나' },
]
const base = { lang: 'ko' as const, name: 'thing', label: '이름', hint: '도움말', options }
const all = Object.entries(fields) as [string, ComponentType<Record<string, unknown>>][]
const draw = (field: ComponentType<Record<string, unknown>>, props: Record<string, unknown> = {}) =>
  renderToString(h(field, { ...base, ...props }))
const ids = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])

test.each(all)('%s: every input has an id of its own with a label bound to it', (_, field) => {
  const html = draw(field)
  const inputs = [...html.matchAll(/<(?:input|select|textarea)[^>]*\sid="([^"]+)"/g)].map((m) => m[1])
  expect(inputs[0]).toBe('thing')
  for (const id of inputs) expect(html).toContain(`<label for="${id}">`)
  expect(new Set(ids(html)).size).toBe(ids(html).length)
})

test.each(all)('%s: the error is announced with the input, and says that it is one', (_, field) => {
  const html = draw(field, { error: '고쳐 주세요' })
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(/aria-describedby="[^"]*thing-error/)
  expect(html).toMatch(/id="thing-error"[^>]*><span class="sr-only">오류: <\/span>고쳐 주세요/)
})

test.each(all)('%s: every description that is named exists', (_, field) => {
  const html = draw(field, { error: '고쳐 주세요', maxlength: 10 })
  const named = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((m) => m[1]?.split(' '))
  for (const id of named) expect(ids(html)).toContain(id)
})

test.each(
  all.filter(([name]) => name !== 'CheckField'),
)('%s: what is optional says so, without signs', (_, field) => {
  expect(draw(field, { optional: true })).toContain('(선택)')
  expect(draw(field)).not.toContain('*')
})

test('what was typed comes back, as text', () => {
  expect(draw(all.find(([n]) => n === 'TextArea')?.[1] as never, { value: '</textarea><b>' })).toContain(
    '&lt;/textarea',
  )
  expect(draw(all.find(([n]) => n === 'RadioField')?.[1] as never, { value: 'b' })).toMatch(
    /value="b" checked/,
  )
  expect(draw(all.find(([n]) => n === 'SelectField')?.[1] as never, { value: 'b' })).toMatch(
    /<option(?=[^>]*selected)(?=[^>]*value="b")/,
  )
})

test('a password never comes back', () => {
  expect(draw(all.find(([n]) => n === 'PasswordField')?.[1] as never, { value: 'secret' })).not.toContain(
    'secret',
  )
})

test('long text is counted, never cut off', () => {
  const html = draw(all.find(([n]) => n === 'TextArea')?.[1] as never, { maxlength: 2000 })
  expect(html).not.toContain('maxlength')
  expect(html).toContain('data-limit="2000"')
  expect(html).toContain('2,000자까지')
})

test('a form posts with the token; a search neither posts nor carries one', () => {
  const post = renderToString(h(Form, { action: '/x', csrf: 't', children: null }))
  expect(post).toMatch(/method="post" action="\/x"[^>]*novalidate/)
  expect(post).toContain('name="_csrf" value="t"')
  const get = renderToString(h(Form, { action: '/x', method: 'get', csrf: 't', children: null }))
  expect(get).not.toContain('_csrf')
})
