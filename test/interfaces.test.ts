import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const described = readFileSync('docs/interfaces.md', 'utf8')
const namesIn = (file: string, pattern: RegExp) => {
  const names = [...readFileSync(file, 'utf8').matchAll(pattern)].map((found) => found[1] as string)
  return [...new Set(names)].toSorted()
}
const settings = namesIn('src/kernel/config.ts', /(?:env\[|optionalUrl\(env, )'([A-Z_]+)'/g)
const commands = namesIn('src/cli/main.ts', /^ {2}([a-z]+): \{/gm)

describe('docs/interfaces.md', () => {
  it('names every setting that is read', () => {
    expect(settings, 'found in the code').toEqual(expect.arrayContaining(['PORT', 'SECRET_KEY', 'SMTP_URL']))
    expect(settings.filter((name) => !described.includes(`\n| \`${name}\` |`))).toEqual([])
  })

  it('names no setting that is not read', () => {
    const rows = [...described.matchAll(/^\| `([A-Z_]+)` \|.*\|.*\|$/gm)].map((row) => row[1] as string)
    const refusals = namesIn(
      'src/modules/petitions/clock/deadline.rule.ts',
      /\b([A-Z]+(?:_[A-Z]+)+|PAUSED)\b/g,
    )
    expect(rows.filter((name) => !settings.includes(name) && !refusals.includes(name))).toEqual([])
  })

  it('names every command', () => {
    expect(commands, 'found in the code').toEqual(expect.arrayContaining(['serve', 'deadline']))
    expect(commands.filter((name) => !new RegExp(`^\\| \`${name}\\b`, 'm').test(described))).toEqual([])
  })
})
