import { hasAddress } from '#core/links/has-address.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { yearOfPublication } from '#core/publications/publication-year.ts'
import { displayName } from '#core/names/format-name.ts'
import { anchor, english, escapeHtml, staticEntry } from './static-entry.ts'

interface StaticContent {
  profile: ProfileBundle
  bundle: PublicationsBundle
}

/**
 * The publications page as someone writes it by hand: the same texts, entries and links, one file, no library.
 * It is what ours is measured against.
 */
export function staticPage(content: StaticContent, { script }: { script: boolean }): string {
  const { publications } = content.bundle
  const years = Map.groupBy(publications, yearOfPublication)
  const person = personHead(content.profile)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Publications</title><style>${STATIC_STYLE}</style></head><body>`,
    '<header><a href="/">Bench</a> <a href="/publications/">Publications</a> <a href="/news/">News</a></header>',
    `<main>${person}<h1>Publications</h1>`,
    script ? '<search><input type="search" placeholder="Search" aria-label="Search">' : '<search>',
    `<p role="status">${publications.length} publications</p></search>`,
    ...[...years].map(([year, entries]) => yearGroup(year, entries, content.bundle)),
    '</main><footer>Bench</footer>',
    script ? `<script>${STATIC_SCRIPT}</script>` : '',
    '</body></html>',
  ].join('\n')
}

function personHead({ name, headline, affiliations, interests, links }: ProfileBundle): string {
  const { primary, secondary } = displayName(name, 'en')
  const [place] = affiliations
  return [
    `<h2>${escapeHtml(primary.text)} <span lang="zh">${secondary?.text ?? ''}</span></h2>`,
    headline === undefined ? '' : `<p>${escapeHtml(english(headline))}</p>`,
    place === undefined ? '' : `<p>${escapeHtml(english(place.organization))}</p>`,
    `<p>${links
      .filter(hasAddress)
      .map(({ type, url }) => anchor({ label: type, url }))
      .join(' ')}</p>`,
    `<h2>Research interests</h2><p>${interests.map(english).map(escapeHtml).join(', ')}</p>`,
  ].join('')
}

function yearGroup(
  year: string,
  entries: readonly BundlePublication[],
  bundle: PublicationsBundle,
): string {
  const rows = entries.map((publication) => staticEntry(publication, bundle))
  return `<section><h2>${year} (${entries.length})</h2><ol>\n${rows.join('\n')}\n</ol></section>`
}

/** As much style as a hand-written page has: the width, the row rule, and rows out of sight left unrendered. */
const STATIC_STYLE = [
  'body{max-width:60rem;margin:1rem auto;padding:0 1rem;font:17px/1.65 system-ui,sans-serif}',
  'h2,h3,p{margin:.2rem 0}h3{font-size:1rem}ol,ul{list-style:none;margin:0;padding:0}',
  'main li li{display:inline}ol>li{content-visibility:auto;contain-intrinsic-size:auto 9rem;padding:.8rem 0}',
  '.meta{color:#555}[hidden]{display:none!important}',
].join('')

/** Search that hides rows: every word must be in the row's text. */
const STATIC_SCRIPT = `
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
