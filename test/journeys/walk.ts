import type { Page } from 'playwright-core'

/** Numbers what Tab should reach, in the order of the document; of radio buttons the one of the group that has it. */
const NUMBER_STOPS = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  const stops = all.filter((one) => {
    if (one.tabIndex < 0 || one.disabled || one.type === 'hidden' || !one.checkVisibility()) return false
    if (one.type !== 'radio' || one.checked) return true
    const group = [...document.getElementsByName(one.name)].filter((other) => other.form === one.form)
    return !group.some((other) => other.checked) && group[0] === one
  })
  stops.forEach((one, n) => one.setAttribute('data-stop', String(n)))
  return stops.map((one) => one.tagName.toLowerCase() + ' ' + (one.textContent || one.name || '').trim().slice(0, 30))
})()`

const DATES = `[...document.querySelectorAll('input[type=date][data-stop]')].map((one) => Number(one.dataset.stop))`
const DATE_STOPS = 5

/** Where the focus is, and whether somebody who looks at the screen finds it. */
const WHERE = `(() => {
  const one = document.activeElement
  const stop = one?.getAttribute('data-stop')
  if (stop === null || stop === undefined) return { stop: -1, isSeen: true }
  const marked = [one, one.parentElement, one.nextElementSibling].filter(Boolean).some((each) => {
    const style = getComputedStyle(each)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || (each === one && style.boxShadow !== 'none')
  })
  const { top, bottom, left, right, width, height } = one.getBoundingClientRect()
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0
  const [x, y] = [Math.min(Math.max(left + width / 2, 1), innerWidth - 2), Math.min(Math.max(top + height / 2, 1), innerHeight - 2)]
  const above = document.elementFromPoint(x, y)
  const isCovered = above !== null && !one.contains(above) && !above.contains(one) && above.closest('label')?.control !== one
  return { stop: Number(stop), isSeen: marked && inView && !isCovered, why: { marked, inView, isCovered } }
})()`

interface Where {
  stop: number
  isSeen: boolean
  why?: object
}

/** Tabs through a page from its beginning. @returns what is wrong, one line each */
export async function walk(page: Page): Promise<string[]> {
  const stops: string[] = await page.evaluate(NUMBER_STOPS)
  const faults: string[] = []
  const reached: number[] = []
  const dates: number[] = await page.evaluate(DATES)
  let inDate = 1
  for (let n = 0; n < stops.length; n += 1) {
    await page.keyboard.press('Tab')
    const { stop, isSeen, why } = (await page.evaluate(WHERE)) as Where
    // a date has stops of its own: year, month, day, and the calendar
    if (stop >= 0 && stop === reached.at(-1) && dates.includes(stop) && (inDate += 1) < DATE_STOPS) n -= 1
    else {
      inDate = 1
      reached.push(stop)
    }
    if (!isSeen) faults.push(`${stops[stop]}: focus is not seen ${JSON.stringify(why)}`)
  }
  for (const [n, stop] of reached.entries())
    if (stop !== n) {
      faults.push(`stop ${n} should be "${stops[n]}" and is "${stops[stop] ?? 'nothing of the page'}"`)
      break
    }
  await page.keyboard.press('Tab')
  const after = (await page.evaluate(WHERE)) as Where
  if (after.stop > 0) faults.push(`after the last the focus is held at "${stops[after.stop]}"`)
  return faults
}
