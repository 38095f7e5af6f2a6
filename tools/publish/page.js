// Search in the values: without scripts the field stays hidden and everything is shown.
const field = document.getElementById('search')
const count = document.querySelector('output')
field.parentElement.hidden = false
const search = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  let shown = 0
  for (const section of document.querySelectorAll('main > section')) {
    let any = false
    for (const row of section.querySelectorAll('tbody tr')) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) { any = true; shown++ }
    }
    section.hidden = !any
  }
  count.textContent = words.length ? `${shown} found` : ''
}
field.addEventListener('input', search)
// A link to a value shows it, whatever was searched for.
addEventListener('hashchange', () => { field.value = ''; search(); document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView() })
search()
