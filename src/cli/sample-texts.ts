import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { SetupError } from '../kernel/errors.ts'
import { vectorOf } from '../kernel/search.ts'
import type { SampleText } from '../modules/petitions/index.ts'

const MOST = 2_500
/** Characters of a text: a million of them must find room on a disk. */
const LONGEST = 600
const OWN: readonly [string, string][] = [
  ['pothole', 'There is a hole in the road in front of the school.'],
  ['street light', 'The light at the corner has been out for a week.'],
  ['bench', 'Please put a bench at the bus stop.'],
]

/** Texts to make petitions and postings of: of a corpus, one JSON object with title and content a line, or a few of our own. */
export async function sampleTexts(file: string | undefined): Promise<SampleText[]> {
  const texts: (readonly [string, string])[] = file === undefined ? [...OWN] : await readTexts(file)
  if (texts.length === 0) throw new SetupError(`${file} holds no text with a title and a content`)
  return texts.map(([title, body]) => ({ title, body, vector: vectorOf(title, body) }))
}

async function readTexts(file: string): Promise<[string, string][]> {
  const texts: [string, string][] = []
  const bytes = createReadStream(file)
  const lines = createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes })
  try {
    for await (const line of lines) {
      const { title, content } = JSON.parse(line) as Record<string, unknown>
      if (typeof title === 'string' && typeof content === 'string' && content !== '')
        texts.push([storable(title).slice(0, 100), storable(content).slice(0, LONGEST)])
      if (texts.length === MOST) break
    }
  } catch (error) {
    throw new SetupError(`${file} cannot be read as lines of JSON: ${(error as Error).message}`)
  }
  return texts
}

const storable = (text: string): string => text.normalize('NFC').toWellFormed().replaceAll('\0', '')
