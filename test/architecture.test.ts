import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number }
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
const roomOf = (file: string) =>
  file.endsWith('.words.ts') || /\.test\.tsx?$/.test(file)
    ? Number.POSITIVE_INFINITY
    : file.endsWith('.act.ts')
      ? 80
      : file.endsWith('.view.tsx')
        ? 150
        : 200

describe('the architecture', () => {
  it('keeps every rule of .dependency-cruiser.cjs', () => {
    const json = execFileSync('node_modules/.bin/depcruise', ['src', 'test', 'db', '--output-type', 'json'], {
      maxBuffer: 1 << 28,
    })
    const { summary }: Report = JSON.parse(json.toString())
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([])
    expect(summary.totalCruised, 'no TypeScript 6, no file seen').toBeGreaterThan(100)
  })

  it('runs on the Node that npm installed', () => {
    expect(process.version).toMatch(/^v24\./)
  })

  it('keeps every file within its room', () => {
    const files = globSync('src/**/*.{ts,tsx}')
    const longer = files
      .filter((file) => linesOf(file) > roomOf(file))
      .map((file) => `${file}: ${linesOf(file)}`)
    expect(longer).toEqual([])
  })

  it('keeps text for people in words, lexicons, seeds and tests', () => {
    const spoken = globSync('src/**/*.{ts,tsx}').filter(
      (file) => !/\.(words|lexicon)\.ts$|\.test\.tsx?$/.test(file),
    )
    const withKorean = spoken.filter((file) =>
      readFileSync(file, 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replaceAll('가-힣', '')
        .match(/[가-힣]/),
    )
    expect(withKorean).toEqual([])
  })

  it('names no file as a drawer for anything', () => {
    const drawers = globSync('src/**/*').filter((file) =>
      /(^|\/)(utils?|helpers?|common|shared|misc|manager|base|service)(\.|\/|$)/.test(file),
    )
    expect(drawers).toEqual([])
  })
})
