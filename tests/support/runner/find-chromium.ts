import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export type FoundChromium = {
  path: string
  source: 'CHROMIUM_PATH' | 'Playwright' | 'the system'
}

/** What the finder asks the machine; tests put their own machine in place. */
export type ChromiumProbes = {
  platform: string
  environment: Readonly<Record<string, string | undefined>>
  playwrightPath: string
  exists(path: string): boolean
}

/** The shell, the same Chromium without windows, needs half the time for the end-to-end tests. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const WINDOWS_PLACES = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']

/**
 * The Chromium that the tests drive: the one named by CHROMIUM_PATH, else Playwright's own, else the system's.
 * A CHROMIUM_PATH that names nothing throws: silently taking another browser would hide the mistake.
 */
export function findChromium(probes: ChromiumProbes = realProbes()): FoundChromium | undefined {
  const named = probes.environment['CHROMIUM_PATH']
  if (named) {
    if (!probes.exists(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return { path: named, source: 'CHROMIUM_PATH' }
  }
  if (probes.exists(probes.playwrightPath)) {
    return { path: probes.playwrightPath, source: 'Playwright' }
  }
  const path = systemPlaces(probes).find((place) => probes.exists(place))
  return path === undefined ? undefined : { path, source: 'the system' }
}

function systemPlaces({ platform, environment }: ChromiumProbes): string[] {
  if (platform === 'win32') {
    return WINDOWS_ROOTS.flatMap((name) => {
      const root = environment[name]
      return root ? WINDOWS_PLACES.map((place) => `${root}/${place}`) : []
    })
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  return platform === 'darwin' ? [...onPath, ...MAC_PLACES] : onPath
}

function realProbes(): ChromiumProbes {
  return {
    platform: process.platform,
    environment: process.env,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
  }
}
