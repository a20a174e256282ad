import { lift, wrapIn } from 'prosemirror-commands'
import type { Attrs, Node, NodeType } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import { LIMITS, TONES } from '../block.rule.ts'
import { embedOf } from '../embed.rule.ts'
import type { Around } from './around.browser.ts'
import { ask, type Question } from './ask.browser.ts'
import { schema } from './schema.browser.ts'
import { ancestorOf, put } from './spot.browser.ts'

const { nodes } = schema
const yes = (flag: unknown) => (flag === true ? 'yes' : '')

/** Asks about the table around the cursor, or puts a new one there. */
export async function askTable(around: Around): Promise<void> {
  const { view, words } = around
  const found = ancestorOf(view.state, nodes.table)
  const attrs: Attrs = found?.node.attrs ?? { caption: '', headerRow: true, headerColumn: false }
  const size: Question[] = [
    { name: 'rows', label: words.rows, value: '3' },
    { name: 'columns', label: words.columns, value: '3' },
  ]
  const within = (text: string | undefined, most: number) =>
    /^\d{1,3}$/.test(text ?? '') && Number(text) >= 1 && Number(text) <= most
  const answers = await ask(
    around,
    words.table,
    [
      { name: 'caption', label: words.caption, hint: words.captionHint, value: String(attrs['caption']) },
      ...(found ? [] : size),
      { name: 'headerRow', label: words.headerRow, tick: true, value: yes(attrs['headerRow']) },
      { name: 'headerColumn', label: words.headerColumn, tick: true, value: yes(attrs['headerColumn']) },
    ],
    {
      wrong: (given) => ({
        ...(given['caption'] === '' && { caption: words.captionHint }),
        ...(!found && !within(given['rows'], LIMITS.rows) && { rows: words.badSize }),
        ...(!found && !within(given['columns'], LIMITS.columns) && { columns: words.badSize }),
      }),
    },
  )
  if (typeof answers === 'object') {
    const said = {
      caption: answers['caption'] ?? '',
      headerRow: answers['headerRow'] === 'yes',
      headerColumn: answers['headerColumn'] === 'yes',
    }
    if (found) view.dispatch(view.state.tr.setNodeMarkup(found.pos, null, said))
    else put(view, emptyTable(said, Number(answers['rows']), Number(answers['columns'])))
  }
  view.focus()
}

function emptyTable(attrs: Attrs, rows: number, columns: number): Node {
  const cell = () => nodes.table_cell.create(null, nodes.paragraph.create())
  const row = () => nodes.table_row.create(null, Array.from({ length: columns }, cell))
  return nodes.table.create(attrs, Array.from({ length: rows }, row))
}

/** Asks of what kind a notice is; takes away the one around the cursor. */
export async function askNotice(around: Around): Promise<void> {
  const { view, words } = around
  const found = ancestorOf(view.state, nodes.notice)
  const options = TONES.map((value) => ({ value, label: words.tones[value] }))
  const value = String(found?.node.attrs['tone'] ?? 'info')
  const answers = await ask(around, words.notice, [{ name: 'tone', label: words.tone, options, value }], {
    drop: found !== undefined,
  })
  if (answers === 'drop') lift(view.state, view.dispatch)
  else if (answers && found)
    view.dispatch(view.state.tr.setNodeMarkup(found.pos, null, { tone: answers['tone'] }))
  else if (answers && !wrapIn(nodes.notice, { tone: answers['tone'] })(view.state, view.dispatch))
    put(view, nodes.notice.create({ tone: answers['tone'] }, nodes.paragraph.create()))
  view.focus()
}

/** Asks for a picture or a file of the library, and what is said of it. */
export async function askMedia(around: Around, kind: 'image' | 'file'): Promise<void> {
  const { view, words, media } = around
  const now = chosen(view.state.selection, nodes[kind])
  const mine = media.filter((one) => one.kind === kind)
  const known = new Map(mine.map((one) => [String(one.id), one]))
  const { media: number, alt, caption, label } = now?.attrs ?? {}
  const first = mine[0]
  const value = String((number as number | undefined) ?? first?.id ?? '')
  const options = mine.map((one) => ({ value: String(one.id), label: one.name }))
  if (number !== undefined && !known.has(value)) options.unshift({ value, label: `media:${value}` })
  const about: Question[] =
    kind === 'file'
      ? [{ name: 'label', label: words.label, value: String(label ?? '') }]
      : [
          { name: 'alt', label: words.alt, hint: words.altHint, value: String(alt ?? '') },
          {
            name: 'decorative',
            label: words.decorative,
            tick: true,
            value: yes(now !== undefined && alt === null),
          },
          { name: 'caption', label: words.pictureCaption, value: String(caption ?? '') },
        ]
  const more = { href: '/office/media', label: words.upload }
  const pictures = new Map(mine.flatMap((one) => (one.thumb ? [[String(one.id), one.thumb] as const] : [])))
  const which = { name: 'media', label: words.choose, options, finder: words, more }
  const questions =
    options.length === 0 ? [{ ...which, hint: words.noMedia }] : [{ ...which, value, pictures }, ...about]
  const answers = await ask(around, words[kind], questions, {
    drop: now !== undefined,
    wrong: (given) => ({
      ...(options.length > 0 && given['media'] === '' && { media: words.noneChosen }),
      ...(kind === 'image' &&
        given['alt'] === '' &&
        given['decorative'] !== 'yes' &&
        (known.get(given['media'] ?? '')?.alt ?? '') === '' && { alt: words.altMissing }),
    }),
  })
  if (answers === 'drop') view.dispatch(view.state.tr.deleteSelection())
  else if (answers && (answers['media'] ?? '') !== '') {
    const one = known.get(answers['media'] as string)
    const said = (given: string | undefined, otherwise = '') =>
      given !== undefined && given !== '' ? given : otherwise
    const attrs =
      kind === 'file'
        ? { label: said(answers['label'], one?.name) }
        : {
            alt: answers['decorative'] === 'yes' ? null : said(answers['alt'], one?.alt),
            caption: answers['caption'] ?? '',
          }
    put(view, nodes[kind].create({ media: Number(answers['media']), ...attrs }))
  }
  view.focus()
}

/** Asks for the address of a film or map. */
export async function askEmbed(around: Around): Promise<void> {
  const { view, words } = around
  const now = chosen(view.state.selection, nodes.embed)
  const title: Question = { name: 'title', label: words.title, value: String(now?.attrs['title'] ?? '') }
  const address = { name: 'address', label: words.embedAddress, hint: words.embedHint }
  const answers = await ask(around, words.embed, now ? [title] : [address, title], {
    drop: now !== undefined,
    wrong: (given) => ({
      ...(!now && !embedOf(given['address'] ?? '') && { address: words.badEmbed }),
      ...(given['title'] === '' && { title: words.missing }),
    }),
  })
  if (answers === 'drop') view.dispatch(view.state.tr.deleteSelection())
  else if (answers) {
    const of = now ? now.attrs : embedOf(answers['address'] ?? '')
    put(view, nodes.embed.create({ ...of, title: answers['title'] }))
  }
  view.focus()
}

const chosen = (selection: unknown, type: NodeType): Node | undefined =>
  selection instanceof NodeSelection && selection.node.type === type ? selection.node : undefined

/** The window that changes what is selected. */
export function askAbout(around: Around, node: Node): Promise<void> {
  if (node.type === nodes.embed) return askEmbed(around)
  return askMedia(around, node.type === nodes.image ? 'image' : 'file')
}
