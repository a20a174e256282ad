// Warns before leaving a page on which something longer was written and not sent.
{
  let changed = false
  const isLong = (form) =>
    form?.method === 'post' && form.querySelector('textarea, input[type=file]') !== null

  document.addEventListener('input', ({ target }) => {
    if (isLong(target.form)) changed = true
  })
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) changed = false
  })
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}
