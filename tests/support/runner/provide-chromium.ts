import type { FoundChromium } from './find-chromium.ts'

/** The few commands this needs; a command that is absent counts as failed. */
export type InstallProbes = {
  find: () => FoundChromium | undefined
  succeeds: (command: string, ...args: string[]) => boolean
  prints: (command: string, ...args: string[]) => string
  isRoot: boolean
}

export type ProvidedChromium =
  { chromium: FoundChromium; note: string } | { chromium: undefined; note: string }

const CJK_FONT = 'fonts-noto-cjk'

/** The first that the distribution has is taken. */
const PACKAGES = ['chromium-headless-shell', 'chromium']

/** Finds a Chromium, or installs Debian's package where apt-get and the right to use it are there. */
export function provideChromium(probes: InstallProbes): ProvidedChromium {
  const found = probes.find()
  if (found) {
    const font = lacksChineseFont(probes) && install(probes, CJK_FONT) ? ` (${CJK_FONT} added)` : ''
    return { chromium: found, note: `Chromium from ${found.source}: ${found.path}${font}` }
  }
  if (PACKAGES.some((name) => install(probes, name, CJK_FONT))) {
    const installed = probes.find()
    if (installed) {
      return { chromium: installed, note: `Chromium installed by apt-get: ${installed.path}` }
    }
  }
  return {
    chromium: undefined,
    note: 'No Chromium found: run "npx playwright install chromium", or set CHROMIUM_PATH to the program of a Chromium or Chrome.',
  }
}

/** Without fontconfig it is not known, so nothing is installed. */
function lacksChineseFont({ succeeds, prints }: InstallProbes): boolean {
  return succeeds('fc-list', '--version') && prints('fc-list', ':lang=zh').trim() === ''
}

function install({ succeeds, isRoot }: InstallProbes, ...packages: string[]): boolean {
  if (!succeeds('apt-get', '--version')) return false
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return false
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const [command = 'env', ...prefix] = isRoot ? apt : ['sudo', '-n', ...apt]
  return (
    succeeds(command, ...prefix, 'update') &&
    succeeds(command, ...prefix, 'install', '-y', ...packages)
  )
}
