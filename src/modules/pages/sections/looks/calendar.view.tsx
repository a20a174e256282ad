import { type Instant, type LocalDate, localDate } from '#kernel/time.ts'
import { dayText, inLang, momentText } from '#kernel/words.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { firstDayIn, type Month } from '../../events/month.rule.ts'
import { Said } from '../../item-page/facts.view.tsx'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** A month of events, day by day, and the months beside it. @article 3(2)1 */
export function CalendarLook({ lang, section, lines, month }: ListProps & { month: Month }) {
  const w = words(lang)
  const address = (text: string) => inLang(lang, `/${section.path}?month=${text}`)
  const dayOfLine = (one: ListProps['lines'][number]): LocalDate =>
    firstDayIn(month, one.fields['startsAt'] as Instant)
  const placeOf = (one: ListProps['lines'][number]) =>
    (lang === 'en' ? one.fields['placeEn'] : undefined) ?? one.fields['place']
  return (
    <>
      <h2>{w.monthOf(month.firstOn)}</h2>
      {lines.length === 0 && <p class="empty">{w.noEvents}</p>}
      {[...Map.groupBy(lines, dayOfLine)].map(([day, of]) => (
        <section>
          <h3>
            <time datetime={day}>{dayText(lang, day)}</time>
          </h3>
          <StructuredList
            level={3}
            items={of.map((one) => ({
              title: titleOf(lang, one),
              href: inLang(lang, `/${one.path}`),
              lang: foreignIn(lang, one),
              meta: [
                w.between(
                  momentText(lang, one.fields['startsAt'] as Instant, 'short'),
                  momentText(lang, one.fields['endsAt'] as Instant, 'short'),
                ),
                <Said lang={lang} text={placeOf(one) ?? ''} />,
              ],
            }))}
          />
        </section>
      ))}
      <NextPrevious
        lang={lang}
        previous={month.beside?.before ? address(month.previous) : undefined}
        next={month.beside?.after ? address(month.next) : undefined}
        names={[w.monthOf(localDate(`${month.previous}-01`)), w.monthOf(localDate(`${month.next}-01`))]}
      />
      <p>
        <a href={inLang(lang, `/${section.path}.ics`)}>{w.calendarFile}</a>
      </p>
    </>
  )
}
