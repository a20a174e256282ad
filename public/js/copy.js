// A button that copies the number before it.
document.addEventListener('DOMContentLoaded', () => {
  if (!navigator.clipboard) return
  for (const text of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'krds-btn tertiary small'
    button.textContent = text.dataset.copy
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent)
      button.textContent = text.dataset.copied
      setTimeout(() => (button.textContent = text.dataset.copy), 3000)
    })
    text.after(button)
  }
})
