import { describe, expect, it } from 'vitest'
import { findChromium, type ChromiumProbes } from './find-chromium.ts'

const PLAYWRIGHT = '/cache/ms-playwright/chromium/chrome'

function machine(files: string[], rest: Partial<ChromiumProbes> = {}): ChromiumProbes {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightPath: PLAYWRIGHT,
    exists: (path) => files.includes(path),
    ...rest,
  }
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before everything else', () => {
    const environment = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' }
    const found = findChromium(
      machine(['/opt/chromium', PLAYWRIGHT, '/usr/bin/chromium'], { environment }),
    )
    expect(found).toEqual({ path: '/opt/chromium', source: 'CHROMIUM_PATH' })
  })

  it('throws when CHROMIUM_PATH names no file', () => {
    const environment = { CHROMIUM_PATH: '/opt/gone' }
    expect(() => findChromium(machine([PLAYWRIGHT], { environment }))).toThrow(
      'CHROMIUM_PATH names no file: /opt/gone',
    )
  })

  it('reads an empty CHROMIUM_PATH as none', () => {
    const environment = { CHROMIUM_PATH: '' }
    expect(findChromium(machine([PLAYWRIGHT], { environment }))?.source).toBe('Playwright')
  })

  it("takes Playwright's own before the system's", () => {
    expect(findChromium(machine([PLAYWRIGHT, '/usr/bin/chromium']))).toEqual({
      path: PLAYWRIGHT,
      source: 'Playwright',
    })
  })

  it.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ])('finds %s on the PATH', (command) => {
    expect(findChromium(machine([`/usr/bin/${command}`]))).toEqual({
      path: `/usr/bin/${command}`,
      source: 'the system',
    })
  })

  it('prefers the shell without windows, which is faster', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
    expect(findChromium(machine(files))?.path).toBe('/usr/bin/chromium-headless-shell')
  })

  it('prefers Chromium to Chrome wherever they are on the PATH', () => {
    const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium']
    expect(findChromium(machine(files))?.path).toBe('/usr/bin/chromium')
  })

  it('finds Chrome among the applications of a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium(machine([path], { platform: 'darwin' }))?.path).toBe(path)
  })

  it('finds Chrome among the programs of Windows', () => {
    const path = 'C:\\Program Files/Google/Chrome/Application/chrome.exe'
    const environment = { PROGRAMFILES: 'C:\\Program Files' }
    expect(findChromium(machine([path], { platform: 'win32', environment }))?.path).toBe(path)
  })

  it('finds nothing on a bare machine', () => {
    expect(findChromium(machine([]))).toBeUndefined()
    expect(findChromium(machine([], { environment: {} }))).toBeUndefined()
  })
})
