// Whoever opens the same petition is told that somebody is writing.
{
  document.addEventListener('DOMContentLoaded', () => {
    const EVERY_MS = 60_000
    const form = document.querySelector('form[action^="/office/petitions/"][action$="/answer"]')
    let told = -EVERY_MS
    form?.addEventListener('input', () => {
      if (performance.now() - told < EVERY_MS) return
      told = performance.now()
      const body = new URLSearchParams({ _csrf: form.elements._csrf.value })
      fetch(form.action.replace(/answer$/, 'writing'), { method: 'POST', body }).catch(() => undefined)
    })
  })
}
