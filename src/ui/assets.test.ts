import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundles, scripts, stylesheets } from './assets.ts'

const PUBLIC = join(import.meta.dirname, '../../public')
const read = (name: string) => readFileSync(join(PUBLIC, name), 'utf8')
const kilobytes = (names: string[]) => gzipSync(names.map(read).join('')).length / 1024

test('styles weigh at most 20 kB and scripts 15 kB, compressed', () => {
  expect(kilobytes(stylesheets)).toBeLessThan(20)
  expect(kilobytes(scripts)).toBeLessThan(15)
})

test('every file of the folders is served, once', () => {
  const there = [
    ...readdirSync(join(PUBLIC, 'css')).map((f) => `css/${f}`),
    ...readdirSync(join(PUBLIC, 'js')).map((f) => `js/${f}`),
  ]
  const apart = Object.values(bundles).map((one) => one.style)
  expect([...stylesheets, ...scripts, ...apart].toSorted()).toEqual(there.toSorted())
})

test('styles and scripts take nothing from elsewhere and need no inline code', () => {
  for (const name of [...stylesheets, ...scripts])
    expect(read(name)).not.toMatch(/https?:|data:|@import|eval\(|innerHTML/)
})
