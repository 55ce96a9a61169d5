declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface Options {
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean
  }
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  /** See https://github.com/expressjs/compression#readme; the published types need those of Express. */
  function compression(options?: Options): Middleware
  namespace compression {
    /** Whether the type of a response is text, according to the library. */
    const filter: (request: IncomingMessage, response: ServerResponse) => boolean
  }
  export default compression
}

declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype'
    variationAxes?: Record<string, { min: number; max: number; default: number }>
    /** Converts the font and cuts nothing; the text is then undefined. */
    keepAllGlyphs?: true
  }
  /** See https://github.com/papandreou/subset-font#readme; only what is used here. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: Options,
  ): Promise<Uint8Array>
}
