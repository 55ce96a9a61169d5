import { version, type ModuleFault } from '#web/ui/load-module.ts'

/** Milliseconds until a server that says nothing counts as none. */
const PATIENCE = 10_000

/** In the storage of the tab: which version has been reloaded where, and how far a page was scrolled. */
const RELOADED = 'reloaded'
const PLACE = 'place'

/**
 * After a deployment the files of an open page may be gone. When one cannot be loaded, this finds out whether the site has
 * been built anew; from then on the next link loads a document, and with it the new version.
 */
export function watchVersion(): void {
  version.findFault = findFault
  version.reloadOnce = reloadOnce
  restorePlace()
}

async function findFault(): Promise<ModuleFault | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const response = await fetch(location.href, { cache: 'no-cache', signal })
    if (!isOfNewVersion(await response.text())) return undefined
  } catch {
    return 'offline'
  }
  version.leave = leave
  return 'updated'
}

/** Every build names its scripts anew, so a page with another start belongs to another build. */
function isOfNewVersion(html: string): boolean {
  return html.includes('<script type="module"') && !html.includes(startScript())
}

function startScript(): string {
  return document.querySelector('script[type=module][crossorigin]')?.getAttribute('src') ?? ''
}

/** Loads the document of a page in place of navigating to it; never resolves. The same page in another language keeps the place. */
function leave(url: URL, isSamePage: boolean): Promise<never> {
  if (isSamePage) store(PLACE, `${scrollY} ${url.pathname}${url.search}`)
  location.assign(url)
  return new Promise(() => undefined)
}

function restorePlace(): void {
  const [, top, url] = /^(\d+)(?:\.\d*)? (.*)$/u.exec(stored(PLACE)) ?? []
  store(PLACE, '')
  if (url === location.pathname + location.search) scrollTo(0, Number(top))
}

function reloadOnce(): void {
  const attempt = `${startScript()} ${location.href}`
  // What does not remember the attempt would reload forever.
  if (stored(RELOADED) !== attempt && store(RELOADED, attempt)) location.reload()
}

/** Empty where there is nothing, or the browser keeps nothing. */
function stored(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function store(key: string, value: string): boolean {
  try {
    sessionStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
