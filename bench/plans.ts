import type { BenchTown, Statement } from './town-at.ts'

interface Node {
  'Node Type': string
  'Index Name'?: string
  'Relation Name'?: string
  'Actual Rows'?: number
  Plans?: Node[]
}

/** How PostgreSQL answers a statement: each table, by which index, and how many rows it read there. */
export async function planOf({ pool }: BenchTown, { text, values }: Statement): Promise<string> {
  if (!/^select|^with/i.test(text)) return ''
  const { rows } = await pool.query({
    text: `explain (analyze, format json, timing off) ${text}`,
    values: [...values],
  })
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Node }]
  return nodesOf(plan)
    .filter((node) => node['Relation Name'] !== undefined || node['Index Name'] !== undefined)
    .map(
      (node) =>
        `${node['Relation Name'] ?? ''} ${node['Node Type'].toLowerCase()}${node['Index Name'] ? ` ${node['Index Name']}` : ''} (${node['Actual Rows']} rows)`,
    )
    .join(', ')
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
