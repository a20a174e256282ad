// A notice put away stays away, without a jump of the page, until there is a new one.
{
  const KEY = 'urgent-hidden'
  const sheet = new CSSStyleSheet()
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '[]')
    } catch {
      return []
    }
  }
  const hide = (ids) =>
    sheet.replaceSync(ids.map((id) => `[data-urgent="${CSS.escape(id)}"]{display:none}`).join(''))

  document.adoptedStyleSheets.push(sheet)
  hide(read())

  document.addEventListener('DOMContentLoaded', () => {
    for (const notice of document.querySelectorAll('[data-urgent]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'urgent-close'
      button.textContent = '×'
      const text = notice.querySelector('.critical-text').textContent
      button.setAttribute('aria-label', `${notice.dataset.hide}: ${text}`)
      button.addEventListener('click', () => {
        const ids = [...read().slice(-20), notice.dataset.urgent]
        hide(ids)
        try {
          localStorage.setItem(KEY, JSON.stringify(ids))
        } catch {
          // Hidden on this page alone then.
        }
        document.getElementById('main').focus({ preventScroll: true })
      })
      notice.querySelector('.inner').append(button)
    }
  })
}
