import { Table } from './table.tsx'

/** Bars beside their numbers, in a table: read aloud, printed and copied like one. The longest is full. */
export function BarChart(props: {
  caption: string
  labelHead: string
  valueHead: string
  bars: { label: string; value: number }[]
  /** How a value is written, with its unit. */
  text?: ((value: number) => string) | undefined
  empty?: string | undefined
}) {
  const { bars, text = String } = props
  const most = Math.max(1, ...bars.map((b) => b.value))
  return (
    <Table
      caption={props.caption}
      head={[{ label: props.labelHead }, { label: props.valueHead }]}
      rows={bars.map((b) => [b.label, <Bar share={b.value / most} text={text(b.value)} />])}
      rowHead={0}
      empty={props.empty}
    />
  )
}

function Bar(props: { share: number; text: string }) {
  return (
    <>
      {props.text}
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="bar-track" width="100" height="10" />
        <rect class="bar-value" width={Math.round(props.share * 1000) / 10} height="10" />
      </svg>
    </>
  )
}
