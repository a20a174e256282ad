import { type Lang } from '#kernel/words.ts'
import { gradeOf, type Loss, type LossGrade } from './loss.rule.ts'
import { words } from './moving-in.words.ts'

interface Counts {
  readonly new: number
  readonly changed: number
  readonly there: number
  readonly refused: number
}
export interface Reported {
  readonly isDry: boolean
  readonly pages: Counts
  readonly files: Counts
  readonly redirects: Counts
  readonly drafts: number
  readonly losses: readonly Loss[]
}

const GRADES: readonly LossGrade[] = ['refused', 'draft', 'lost', 'note']
const TABLES = ['pages', 'files', 'redirects'] as const
const STYLE =
  'body{font:1rem/1.6 sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}' +
  'div{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:44rem}caption{text-align:start}' +
  'th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word}td:nth-child(2),td:nth-child(3){overflow-wrap:anywhere}'

/** What came and what did not, as a file that opens by itself. */
export function ReportPage({ lang, of }: { lang: Lang; of: Reported }) {
  const w = words(lang)
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{w.title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{w.title}</h1>
          {of.isDry && (
            <p>
              <strong>{w.dry}</strong>
            </p>
          )}
          <p>{w.lead}</p>
          <h2>{w.counts}</h2>
          <CountsTable lang={lang} of={of} />
          {of.drafts > 0 && <p>{w.drafts(of.drafts)}</p>}
          <p>{w.menus}</p>
          {GRADES.map((grade) => (
            <LossesOf
              key={grade}
              lang={lang}
              grade={grade}
              losses={of.losses.filter((one) => gradeOf(one.kind) === grade)}
            />
          ))}
        </main>
      </body>
    </html>
  )
}

function CountsTable({ lang, of }: { lang: Lang; of: Reported }) {
  const w = words(lang)
  return (
    <div tabindex={0} role="region" aria-label={w.counts}>
      <table>
        <thead>
          <tr>
            {[w.table, w.isNew, w.changed, w.there, w.refused].map((one) => (
              <th scope="col">{one}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TABLES.map((table) => (
            <tr>
              <th scope="row">{w.tables[table]}</th>
              <td>{of[table].new}</td>
              <td>{of[table].changed}</td>
              <td>{of[table].there}</td>
              <td>{of[table].refused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LossesOf({ lang, grade, losses }: { lang: Lang; grade: LossGrade; losses: readonly Loss[] }) {
  const w = words(lang)
  return (
    <section>
      <h2>
        {w.grades[grade]} ({losses.length})
      </h2>
      {losses.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <div tabindex={0} role="region" aria-label={w.grades[grade]}>
          <table>
            <thead>
              <tr>
                {[w.what, w.key, w.detail, w.file, w.line].map((one) => (
                  <th scope="col">{one}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {losses.map((one) => (
                <tr>
                  <th scope="row">{w.kinds[one.kind]}</th>
                  <td>{one.key}</td>
                  <td>{one.detail}</td>
                  <td>{one.file}</td>
                  <td>{one.line}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
