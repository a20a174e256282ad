// A click on an image moves the mark on what matters in it and fills in the two numbers.
document.addEventListener('DOMContentLoaded', () => {
  const focal = document.querySelector('[data-focal]')
  const x = document.querySelector('input[name=focusX]')
  const y = document.querySelector('input[name=focusY]')
  if (!focal || !x || !y) return
  const svg = focal.querySelector('svg')
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number)
  const percent = (part) => Math.min(100, Math.max(0, Math.round(part * 100)))
  const mark = () => {
    for (const ring of svg.querySelectorAll('circle')) {
      ring.setAttribute('cx', (width * percent(Number(x.value) / 100)) / 100)
      ring.setAttribute('cy', (height * percent(Number(y.value) / 100)) / 100)
    }
  }
  focal.classList.add('movable')
  focal.addEventListener('click', (event) => {
    const box = focal.getBoundingClientRect()
    x.value = percent((event.clientX - box.left) / box.width)
    y.value = percent((event.clientY - box.top) / box.height)
    x.dispatchEvent(new Event('input', { bubbles: true }))
    mark()
  })
  for (const field of [x, y]) field.addEventListener('input', mark)
})
