// Warns before the session ends and extends it without losing what was typed.
document.addEventListener('DOMContentLoaded', () => {
  const bar = document.querySelector('[data-session-minutes]')
  const dialog = document.querySelector('[data-session-dialog]')
  if (!bar || !dialog) return

  const WARN_MS = 120_000
  const KEY = 'session-ends'
  const text = dialog.querySelector('[data-session-text]')
  const clock = dialog.querySelector('[data-session-clock]')
  const button = dialog.querySelector('[data-session-extend]')
  let endsAt = 0
  let warned = false
  let timer = 0

  const set = (minutes) => {
    endsAt = Date.now() + minutes * 60_000
    warned = false
    try {
      localStorage.setItem(KEY, String(endsAt))
    } catch {
      // This page then counts for itself.
    }
  }
  const end = () => {
    clearInterval(timer)
    text.textContent = dialog.dataset.ended
    clock.textContent = ''
    button.hidden = true
    if (!dialog.open) dialog.showModal()
  }
  const tick = () => {
    const left = endsAt - Date.now()
    if (left <= 0) return end()
    if (left > WARN_MS) return
    clock.textContent = clock.dataset.sessionClock.replace('{n}', Math.ceil(left / 1000))
    if (!warned) {
      warned = true
      dialog.showModal()
    }
  }

  button.addEventListener('click', async () => {
    try {
      const body = new URLSearchParams({ _csrf: button.dataset.csrf })
      const answer = await fetch(button.dataset.sessionExtend, { method: 'POST', body })
      // The page that follows says how long the session lasts now; the sign-in page says nothing.
      const minutes = /data-session-minutes="(\d+)"/.exec(await answer.text())?.[1]
      if (!minutes) return end()
      set(Number(minutes))
      dialog.close()
    } catch {
      // No network: the warning stays, and the button can be pressed again.
    }
  })
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY || Number(newValue) <= endsAt) return
    endsAt = Number(newValue)
    warned = false
    dialog.close()
  })
  set(Number(bar.dataset.sessionMinutes))
  timer = setInterval(tick, 1000)
  tick()
})
