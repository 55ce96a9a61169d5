declare module 'subset-font' {
  /** See https://github.com/papandreou/subset-font#readme; only what is used here. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, { min: number; max: number; default: number }>
    },
  ): Promise<Uint8Array>
}
