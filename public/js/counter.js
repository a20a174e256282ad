// Tells how many characters are left, after a pause in typing.
{
  const timers = new WeakMap()

  const count = (area) => {
    const text = document.getElementById(`${area.id}-counter`)
    if (!text || area.value === '') return
    const left = Number(area.dataset.limit) - area.value.length
    const pattern = left < 0 ? text.dataset.over : text.dataset.left
    text.setAttribute('aria-live', 'polite')
    text.classList.toggle('over', left < 0)
    text.textContent = pattern.replace('{n}', Math.abs(left).toLocaleString(document.documentElement.lang))
  }

  document.addEventListener('DOMContentLoaded', () =>
    document.querySelectorAll('[data-limit]').forEach(count),
  )
  document.addEventListener('input', ({ target }) => {
    if (!target.dataset.limit) return
    clearTimeout(timers.get(target))
    timers.set(target, setTimeout(count, 400, target))
  })
}
