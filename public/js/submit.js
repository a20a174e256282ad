// A form is sent once, however often its button is pressed.
{
  const AGAIN_MS = 10_000
  const release = (form) => {
    delete form.dataset.sent
    for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled')
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'post' || event.defaultPrevented) return
    if ('sent' in form.dataset) {
      event.preventDefault()
      return
    }
    form.dataset.sent = ''
    for (const button of form.querySelectorAll('[type=submit]')) button.setAttribute('aria-disabled', 'true')
    setTimeout(release, AGAIN_MS, form)
  })
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release))
}
