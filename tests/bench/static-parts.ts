/** As much style as a hand-written page has: the width, the row rule, and rows out of sight left unrendered. */
export const STATIC_STYLE = [
  'body{max-width:60rem;margin:1rem auto;padding:0 1rem;font:17px/1.65 system-ui,sans-serif}',
  'h2,h3,p{margin:.2rem 0}h3{font-size:1rem}ol,ul{list-style:none;margin:0;padding:0}',
  'main li li{display:inline}ol>li{content-visibility:auto;contain-intrinsic-size:auto 9rem;padding:.8rem 0}',
  '.meta{color:#555}[hidden]{display:none!important}',
].join('')

/** Search that hides rows: every word must be in the row's text. */
export const STATIC_SCRIPT = `
const rows = [...document.querySelectorAll('ol>li')].map(row => ({ row, text: row.textContent.toLowerCase() }))
const sections = [...document.querySelectorAll('main>section')]
const status = document.querySelector('[role=status]')
document.querySelector('input').addEventListener('input', event => {
  const words = event.target.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let found = 0
  for (const { row, text } of rows) {
    const shown = words.every(word => text.includes(word))
    if (row.hidden === shown) row.hidden = !shown
    if (shown) found += 1
  }
  for (const section of sections) {
    const empty = !section.querySelector('ol>li:not([hidden])')
    if (section.hidden !== empty) section.hidden = empty
  }
  status.textContent = found + ' of ' + rows.length + ' publications'
})
`.trim()
