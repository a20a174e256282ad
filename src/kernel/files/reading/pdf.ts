import { getDocumentProxy } from 'unpdf'
import { Gathering, type Reading } from './block.ts'
import { type Line, linesOf, usualHeight } from './pdf-lines.ts'
import { Unreadable } from './unreadable.ts'

const MOST_PAGES = 500

/** A PDF: the text of its pages, in paragraphs as they seem to be. A scan has none. */
export async function readPdf(bytes: Buffer): Promise<Reading> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes)).catch((error: Error) => {
    throw new Unreadable(error.name === 'PasswordException' ? 'locked' : 'broken')
  })
  const gathering = new Gathering()
  const lines: Line[][] = []
  for (let nth = 1; nth <= pdf.numPages; nth += 1) {
    if (nth > MOST_PAGES) {
      gathering.isCut = true
      break
    }
    const content = await (await pdf.getPage(nth)).getTextContent()
    lines.push(linesOf(content.items as Parameters<typeof linesOf>[0]))
  }
  const usual = usualHeight(lines.flat())
  for (const page of lines) paragraphs(page, usual, gathering)
  return gathering.done()
}

const HEADING = 1.25
const GAP = 1.9

/** A line that stands apart or is set larger begins another paragraph. */
function paragraphs(page: readonly Line[], usual: number, gathering: Gathering): void {
  let open: string[] = []
  let before: Line | undefined
  const isHeading = ({ height }: Line) => usual > 0 && height > usual * HEADING
  const close = () => {
    if (before)
      gathering.text(open.join('\n'), isHeading(before) ? (before.height > usual * 1.6 ? 1 : 2) : undefined)
    open = []
  }
  for (const line of page) {
    const isApart = before && Math.abs(before.y - line.y) > GAP * Math.max(line.height, before.height)
    if (before && (isApart || isHeading(before) !== isHeading(line))) close()
    open.push(line.text)
    before = line
  }
  close()
}
