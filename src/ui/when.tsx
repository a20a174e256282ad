import { type Instant, type LocalDate, seoulText } from '#kernel/time.ts'
import { type Lang, dayText, momentText } from '#kernel/words.ts'

/** `short` leaves out the weekday: for tables. */
export function Day(props: { lang: Lang; day: LocalDate; short?: boolean | undefined }) {
  return <time datetime={props.day}>{dayText(props.lang, props.day, props.short ? 'short' : 'long')}</time>
}

/** A moment on Seoul's clocks, to the minute. */
export function Moment(props: { lang: Lang; at: Instant; short?: boolean | undefined }) {
  return (
    <time datetime={seoulText(props.at)}>
      {momentText(props.lang, props.at, props.short ? 'short' : 'long')}
    </time>
  )
}
