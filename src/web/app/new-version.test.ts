import { beforeEach, describe, expect, it, vi } from 'vitest'
import { version } from '#web/ui/load-module.ts'
import { watchVersion } from './new-version.ts'

const page = (script: string) => `<script type="module" crossorigin src="${script}"></script>`

function answer(body: string | Error) {
  const fetch = vi.fn<() => Promise<Response>>(() =>
    body instanceof Error ? Promise.reject(body) : Promise.resolve(new Response(body)),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

beforeEach(() => {
  document.body.innerHTML = page('/assets/index-1.js')
  delete version.leave
  sessionStorage.clear()
  watchVersion()
  return () => vi.unstubAllGlobals()
})

describe('what a missing module is for', () => {
  it.each([
    ['a page with another script is of a new version', page('/assets/index-2.js'), 'updated'],
    ['a page with the same script is of this version', page('/assets/index-1.js'), undefined],
    ['a page of the host itself says nothing', '<h1>Bad gateway</h1>', undefined],
    ['no answer is no connection', new TypeError('Failed to fetch'), 'offline'],
  ])('%s', async (_, body, reason) => {
    answer(body)
    expect(await version.findFault?.()).toBe(reason)
    expect(version.leave !== undefined).toBe(reason === 'updated')
  })
})

describe('the place of a page that another document has left', () => {
  const scroll = vi.fn<typeof scrollTo>()

  beforeEach(() => {
    scroll.mockReset()
    vi.stubGlobal('scrollTo', scroll)
  })

  it.each([
    ['is taken up once', `400.5 ${location.pathname}`, [[0, 400]]],
    ['is not taken up elsewhere', '400 /elsewhere/', []],
    ['is the top where nothing was kept', '', []],
  ])('%s', (_, place, calls) => {
    sessionStorage.setItem('place', place)
    watchVersion()
    watchVersion()
    expect(scroll.mock.calls).toEqual(calls)
  })

  it('does not matter where the browser keeps nothing', () => {
    vi.stubGlobal('sessionStorage', undefined)
    expect(() => watchVersion()).not.toThrow()
  })
})
