// Menus close with Escape, by a press elsewhere, and when the focus leaves them.
{
  const open = () => document.querySelectorAll('details[data-closes][open]')

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of open()) {
      menu.open = false
      if (menu.contains(document.activeElement)) menu.querySelector('summary').focus()
    }
  })
  document.addEventListener('click', ({ target }) => {
    for (const menu of open()) if (!menu.contains(target)) menu.open = false
  })
  document.addEventListener('focusin', ({ target }) => {
    for (const menu of open()) if (!menu.contains(target)) menu.open = false
  })
}
