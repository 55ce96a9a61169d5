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
