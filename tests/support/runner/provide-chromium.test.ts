import { describe, expect, it } from 'vitest'
import type { FoundChromium } from './find-chromium.ts'
import { provideChromium, type InstallProbes } from './provide-chromium.ts'

const CHROMIUM: FoundChromium = { path: '/usr/bin/chromium', source: 'the system' }

type Machine = {
  has?: string[]
  refuses?: string[]
  chromium?: boolean
  fonts?: string
  isRoot?: boolean
}

/** A machine that has the commands named, and gets a Chromium by installing the package of that name. */
function machine({
  has = [],
  refuses = [],
  chromium = false,
  fonts = '',
  isRoot = false,
}: Machine) {
  const log: string[] = []
  let installed = chromium
  const probes: InstallProbes = {
    isRoot,
    find: () => (installed ? CHROMIUM : undefined),
    prints: () => fonts,
    succeeds(command, ...args) {
      const line = [command, ...args].join(' ')
      const known = command === 'env' || has.includes(command)
      if (!known || refuses.some((refused) => line.includes(refused))) return false
      if (/apt-get (update|install)/.test(line)) log.push(line)
      if (/install.* chromium/u.test(line)) installed = true
      return true
    },
  }
  return { probes, log }
}

const APT = 'env DEBIAN_FRONTEND=noninteractive apt-get'

describe('provideChromium', () => {
  it('installs nothing when a Chromium and a Chinese font are there', () => {
    const { probes, log } = machine({
      has: ['fc-list', 'apt-get'],
      chromium: true,
      fonts: 'Noto Sans CJK',
      isRoot: true,
    })
    expect(provideChromium(probes).note).toBe('Chromium from the system: /usr/bin/chromium')
    expect(log).toEqual([])
  })

  it('adds a Chinese font where none is there', () => {
    const { probes, log } = machine({ has: ['fc-list', 'apt-get'], chromium: true, isRoot: true })
    expect(provideChromium(probes).note).toContain('(fonts-noto-cjk added)')
    expect(log).toEqual([`${APT} update`, `${APT} install -y fonts-noto-cjk`])
  })

  it('goes on without the font where it may not install', () => {
    const { probes, log } = machine({ has: ['fc-list', 'apt-get'], chromium: true })
    expect(provideChromium(probes).chromium).toEqual(CHROMIUM)
    expect(log).toEqual([])
  })

  it('leaves fonts alone where fontconfig is not there to ask', () => {
    const { probes, log } = machine({ has: ['apt-get'], chromium: true, isRoot: true })
    expect(provideChromium(probes).chromium).toEqual(CHROMIUM)
    expect(log).toEqual([])
  })

  it("installs Debian's package as root", () => {
    const { probes, log } = machine({ has: ['apt-get'], isRoot: true })
    expect(provideChromium(probes).note).toBe('Chromium installed by apt-get: /usr/bin/chromium')
    expect(log).toEqual([
      `${APT} update`,
      `${APT} install -y chromium-headless-shell fonts-noto-cjk`,
    ])
  })

  it('installs the whole Chromium where there is no package of the shell', () => {
    const { probes, log } = machine({ has: ['apt-get'], isRoot: true, refuses: ['headless'] })
    expect(provideChromium(probes).chromium).toEqual(CHROMIUM)
    expect(log.at(-1)).toBe(`${APT} install -y chromium fonts-noto-cjk`)
  })

  it('installs through sudo when sudo asks for no password', () => {
    const { probes, log } = machine({ has: ['apt-get', 'sudo'] })
    expect(provideChromium(probes).chromium).toEqual(CHROMIUM)
    expect(log[0]).toBe(`sudo -n ${APT} update`)
  })

  it.each([
    ['there is no apt-get', { isRoot: true }],
    ['there is neither root nor sudo', { has: ['apt-get'] }],
    ['sudo wants a password', { has: ['apt-get', 'sudo'], refuses: ['sudo -n true'] }],
    ['the package lists cannot be read', { has: ['apt-get'], isRoot: true, refuses: ['update'] }],
    ['the package is not to be had', { has: ['apt-get'], isRoot: true, refuses: ['install'] }],
  ])('says in one sentence what to install when %s', (_, options: Machine) => {
    const { probes } = machine(options)
    const { chromium, note } = provideChromium(probes)
    expect(chromium).toBeUndefined()
    expect(note).toMatch(/^No Chromium found: run "npx playwright install chromium"[^.]*\.$/)
  })
})
