// Runs before the first paint: what the reader chose must not flash.
{
  const root = document.documentElement
  const settings = { 'text-size': 'textSize', 'krds-mode': 'krdsMode' }
  const none = new Set(['normal', 'device'])
  root.dataset.script = ''

  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const show = (name, value) => {
    if (value && !none.has(value)) root.dataset[settings[name]] = value
    else delete root.dataset[settings[name]]
  }
  for (const name in settings) show(name, stored(name))

  document.addEventListener('DOMContentLoaded', () => {
    for (const name in settings) {
      const input = document.getElementById(`${name}-${stored(name)}`)
      if (input) input.checked = true
    }
  })
  document.addEventListener('change', ({ target }) => {
    if (!target.closest('[data-display]') || !(target.name in settings)) return
    show(target.name, target.value)
    try {
      localStorage.setItem(target.name, target.value)
    } catch {
      // Private windows may keep nothing; the setting holds for this page.
    }
  })
}
