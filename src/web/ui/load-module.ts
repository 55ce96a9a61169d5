/** Why a part of the app could not be loaded: no connection, or the site has been built anew since the page was opened. */
export type ModuleFault = 'offline' | 'updated'

/** A part of the app could not be loaded. */
export class ModuleError extends Error {
  /** Undefined where no one knows. */
  readonly reason: ModuleFault | undefined

  constructor(cause: unknown, reason?: ModuleFault) {
    super('a module could not be loaded', { cause })
    this.name = 'ModuleError'
    this.reason = reason
  }
}

/** What the app knows of newer versions of itself: filled by `app/new-version.ts`, which comes with the rest of the page. */
interface Version {
  /** Why a module could not be loaded. A page that has just been opened has it some moments later. */
  findFault?: () => Promise<ModuleFault | undefined>
  /** Goes to a page by loading its document; there once the site is known to have been built anew. */
  leave?: (url: URL, isSamePage: boolean) => Promise<never>
  /** Loads the page at hand again, unless that has been tried. */
  reloadOnce?: () => void
}

export const version: Version = {}

async function reasonOf(): Promise<ModuleFault | undefined> {
  // Known to the browser, even where the connection was lost before the rest of the page had come.
  if (!navigator.onLine) return 'offline'
  if (!version.findFault) await new Promise((resolve) => setTimeout(resolve, 2_000))
  return version.findFault?.()
}

/** Loads a module of the app. Throws a `ModuleError`. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new ModuleError(error, await reasonOf())
  }
}
