// Offers titles and names while somebody types into a search box: a list below it that arrows walk through.
// Choosing one searches for it. Without this script the form simply searches.
{
  const PAUSE = 150
  const KEPT = 100
  const answers = new Map()
  let lists = 0

  const fetched = async (address, typed) => {
    const key = `${address} ${typed}`
    if (!answers.has(key)) {
      const response = await fetch(`${address}?${new URLSearchParams({ q: typed })}`)
      if (!response.ok) return []
      if (answers.size >= KEPT) answers.clear()
      answers.set(key, (await response.json()).suggestions)
    }
    return answers.get(key)
  }

  const combine = (input) => {
    const { suggest, suggestLabel, suggestCount, suggestNone } = input.dataset
    lists += 1
    const list = document.createElement('ul')
    const status = document.createElement('p')
    list.id = `suggestions-${lists}`
    list.className = 'suggestions'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', suggestLabel)
    status.className = 'sr-only'
    status.setAttribute('role', 'status')
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    input.form.append(list, status)

    let timer
    let typed = input.value
    let at = -1
    const options = () => [...list.children]
    const close = () => {
      clearTimeout(timer)
      list.hidden = true
      at = -1
      input.setAttribute('aria-expanded', 'false')
      input.removeAttribute('aria-activedescendant')
    }
    const point = (n) => {
      at = n
      options().forEach((one, i) => one.setAttribute('aria-selected', String(i === n)))
      input.value = n < 0 ? typed : options()[n].textContent
      if (n < 0) input.removeAttribute('aria-activedescendant')
      else {
        input.setAttribute('aria-activedescendant', options()[n].id)
        options()[n].scrollIntoView({ block: 'nearest' })
      }
    }
    const show = (texts) => {
      list.replaceChildren(
        ...texts.map((text, i) => {
          const one = document.createElement('li')
          one.id = `${list.id}-${i}`
          one.setAttribute('role', 'option')
          one.setAttribute('aria-selected', 'false')
          one.textContent = text
          return one
        }),
      )
      at = -1
      list.style.top = `${input.offsetTop + input.offsetHeight}px`
      list.style.left = `${input.offsetLeft}px`
      list.style.width = `${input.offsetWidth}px`
      list.hidden = texts.length === 0
      input.setAttribute('aria-expanded', String(texts.length > 0))
      input.removeAttribute('aria-activedescendant')
      status.textContent = texts.length > 0 ? suggestCount.replace('{n}', texts.length) : suggestNone
    }
    const ask = async () => {
      const asked = input.value
      if (asked.trim() === '') return close()
      const texts = await fetched(suggest, asked.trim()).catch(() => [])
      if (input.value === asked && document.activeElement === input) show(texts)
    }

    input.addEventListener('input', () => {
      typed = input.value
      clearTimeout(timer)
      timer = setTimeout(ask, PAUSE)
    })
    input.addEventListener('keydown', (event) => {
      // a syllable that is still being put together takes the keys for itself
      if (event.isComposing) return
      const n = options().length
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault()
        point(-1)
        close()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        if (list.hidden) {
          ask()
          return
        }
        const next = at + (event.key === 'ArrowDown' ? 1 : -1)
        point(next >= n ? -1 : next < -1 ? n - 1 : next)
      } else if (event.key === 'Enter' || event.key === 'Tab') close()
    })
    // before the press takes the focus away
    list.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const n = options().indexOf(event.target.closest('[role="option"]'))
      if (n < 0) return
      point(n)
      close()
      input.form.requestSubmit()
    })
    input.addEventListener('blur', close)
  }

  document.addEventListener('DOMContentLoaded', () =>
    document.querySelectorAll('input[data-suggest]').forEach(combine),
  )
}
