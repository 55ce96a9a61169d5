// @vitest-environment jsdom
import { runInThisContext } from 'node:vm'
import { beforeEach, expect, it, vi } from 'vitest'
import { NEWS_FACETS } from '#core/news/news-filters.ts'
import { PUBLICATION_FACETS } from '#core/publications/publication-filters.ts'
import { beforePaintScript } from './before-paint.ts'

const script = await beforePaintScript()

const { dataset } = document.documentElement

beforeEach(() => {
  localStorage.clear()
  for (const name of Object.keys(dataset)) delete dataset[name]
})

/** As a page at this address does before its first paint. */
function run(address = '/'): void {
  history.replaceState(null, '', address)
  runInThisContext(script)
}

it.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['purple', undefined],
])('shows the theme %s as %s', (kept, shown) => {
  localStorage.setItem('theme', kept)
  run()
  expect(dataset['theme']).toBe(shown)
})

it('leaves a page alone where nothing can be read', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  run('/?embed')
  expect({ ...dataset }).toEqual({ embed: '' })
})

it.each([...new Set(['q', ...PUBLICATION_FACETS, ...NEWS_FACETS])])(
  'knows that a list with %s in its address is filtered',
  (name) => {
    run(`/publications/?${name}=`)
    expect({ ...dataset }).toEqual({})
    run(`/publications/?group=venue&${name}=x`)
    expect({ ...dataset }).toEqual({ filtering: '' })
  },
)

it.each([
  ['the app fails', new Event('unhandledrejection'), undefined],
  ['an error is thrown', new ErrorEvent('error'), undefined],
  ['something else happens', new Event('load'), ''],
])('dims a filtered list no longer once %s', (_, event, filtering) => {
  run('/publications/?q=x')
  dispatchEvent(event)
  expect(dataset['filtering']).toBe(filtering)
})

it('says of the rows of a filtered list that they are busy as soon as they are there, until it fails', async () => {
  document.body.innerHTML = ''
  run('/publications/?q=x')
  document.body.innerHTML = '<main><div class="rows"></div></main>'
  const rows = document.querySelector('.rows')
  await vi.waitFor(() => expect(rows?.getAttribute('aria-busy')).toBe('true'))
  dispatchEvent(new ErrorEvent('error'))
  expect(rows?.hasAttribute('aria-busy')).toBe(false)
})

it('dims it no longer if a script cannot be loaded, but does if a picture cannot', () => {
  run('/publications/?q=x')
  const [image, script] = [document.createElement('img'), document.createElement('script')]
  document.body.append(image, script)
  image.dispatchEvent(new Event('error'))
  expect(dataset['filtering']).toBe('')
  script.dispatchEvent(new Event('error'))
  expect(dataset['filtering']).toBeUndefined()
})
