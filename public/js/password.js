// Shows what was typed as a password, and hides it again before it is sent.
document.addEventListener('DOMContentLoaded', () => {
  for (const box of document.querySelectorAll('[data-password]')) {
    const input = box.querySelector('input')
    const button = document.createElement('button')
    const show = (visible) => {
      input.type = visible ? 'text' : 'password'
      button.textContent = visible ? box.dataset.hide : box.dataset.show
    }
    button.type = 'button'
    button.className = 'krds-btn tertiary medium'
    button.setAttribute('aria-controls', input.id)
    button.addEventListener('click', () => show(input.type === 'password'))
    input.form?.addEventListener('submit', () => show(false))
    show(false)
    box.append(button)
  }
})
