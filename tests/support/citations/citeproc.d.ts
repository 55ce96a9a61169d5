/** What is used of https://citeproc-js.readthedocs.io; the package brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (id: string) => object | false
    retrieveItem: (id: string) => object | undefined
  }
  class Engine {
    constructor(system: System, style: object, locale: string, forceLocale: boolean)
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): [object, string[]]
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
