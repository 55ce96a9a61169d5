/** A part of the app could not be loaded: no connection, or the site has been built anew since the page was opened. */
export class ModuleError extends Error {
  constructor(cause: unknown) {
    super('a module could not be loaded', { cause })
    this.name = 'ModuleError'
  }
}

/** Loads a module of the app. Throws a `ModuleError`. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new ModuleError(error)
  }
}

/**
 * What is asked for at once but awaited in order: where there is no connection, both fail, and the message is about
 * the missing file.
 */
export async function dataBeforeCode<T>(data: Promise<T>, code: Promise<unknown>): Promise<T> {
  code.catch(() => undefined)
  const result = await data
  await code
  return result
}
