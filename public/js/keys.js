// Keys on a worklist: j and k go from petition to petition, x ticks. They can be turned off, and the choice is kept.
{
  document.addEventListener('DOMContentLoaded', () => {
    const KEPT = 'nurijip-keys'
    const list = document.querySelector('[data-keys]')
    const choice = document.querySelector('#keys')
    if (list && choice) {
      choice.closest('[hidden]').hidden = false
      choice.checked = localStorage.getItem(KEPT) !== 'off'
      choice.addEventListener('change', () => localStorage.setItem(KEPT, choice.checked ? 'on' : 'off'))

      const links = [...list.querySelectorAll('tbody a')]
      const isTyping = ({ target }) =>
        target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')
      const step = (by) => {
        const now = links.findIndex((link) => link.closest('tr').contains(document.activeElement))
        links[Math.min(links.length - 1, Math.max(0, now + by))]?.focus()
      }
      document.addEventListener('keydown', (event) => {
        if (!choice.checked || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'j') step(1)
        else if (event.key === 'k') step(-1)
        else if (event.key === 'x')
          document.activeElement.closest('tr')?.querySelector('input[type=checkbox]')?.click()
        else return
        event.preventDefault()
      })
    }
  })
}
