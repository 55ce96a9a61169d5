import * as module from 'jsonc-parser'

/**
 * The parser ships as CommonJS, which Node takes and gives as a default export, and as modules without one, which
 * bundlers take: so the export is asked for by name.
 */
export const jsonc = (Reflect.get(module, 'default') ?? module) as typeof module
