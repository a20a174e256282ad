// Buttons that ask the device for a passkey: to sign in, or to add one. Hidden where the browser has none.
document.addEventListener('DOMContentLoaded', () => {
  const Key = window.PublicKeyCredential
  if (!Key?.parseRequestOptionsFromJSON || !Key.parseCreationOptionsFromJSON) return
  const send = async (address, body) => {
    const headers = { 'content-type': 'application/json' }
    const res = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!res.ok) throw new Error(String(res.status))
    return res.json()
  }
  const ask = {
    'sign-in': (options) => navigator.credentials.get({ publicKey: Key.parseRequestOptionsFromJSON(options) }),
    add: (options) => navigator.credentials.create({ publicKey: Key.parseCreationOptionsFromJSON(options) }),
  }
  for (const missing of document.querySelectorAll('[data-passkeys-missing]')) missing.hidden = true
  for (const section of document.querySelectorAll('[data-passkeys-section]')) section.hidden = false
  for (const button of document.querySelectorAll('[data-passkey]')) {
    const section = button.closest('[data-passkeys-section]')
    const status = section.querySelector('[data-passkey-status]')
    const { passkey, options, action, csrf, next, failed } = button.dataset
    button.hidden = false
    button.addEventListener('click', async () => {
      status.textContent = ''
      button.disabled = true
      try {
        const asked = await send(options, { _csrf: csrf })
        if (asked.to) return location.assign(asked.to)
        const credential = await ask[passkey](asked)
        const name = document.getElementById('passkey-name')?.value
        const { to } = await send(action, { _csrf: csrf, name, next, response: credential.toJSON() })
        location.assign(to)
      } catch {
        status.textContent = failed
      } finally {
        button.disabled = false
      }
    })
  }
})
