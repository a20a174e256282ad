// What is typed into a long form is kept at the office every few seconds, and said so.
{
  const AFTER_MS = 5_000
  document.addEventListener('DOMContentLoaded', () => {
    for (const form of document.querySelectorAll('form[data-autosave]')) {
      const said = document.createElement('p')
      said.className = 'form-hint'
      said.setAttribute('role', 'status')
      form.append(said)
      let timer
      const keep = async () => {
        timer = undefined
        const body = new URLSearchParams(new FormData(form))
        const res = await fetch(form.dataset.autosave, { method: 'POST', body }).catch(() => undefined)
        const now = new Date().toLocaleTimeString(document.documentElement.lang)
        const { autosaved, autosaveLocked, autosaveEnded, autosaveFailed } = form.dataset
        // after the session has ended the answer is a page to sign in on
        if (res?.status === 204) said.textContent = `${autosaved} ${now}`
        else if (res?.status === 409) said.textContent = `${autosaveLocked} ${now}`
        else said.textContent = res?.redirected ? autosaveEnded : autosaveFailed
      }
      form.addEventListener('input', () => {
        timer ??= setTimeout(keep, AFTER_MS)
      })
      form.addEventListener('submit', () => clearTimeout(timer))
    }
  })
}
