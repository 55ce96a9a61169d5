/** What is used of https://citeproc-js.readthedocs.io; the package brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (id: string) => object | false
    retrieveItem: (id: string) => object | undefined
    /** Gets what each variable of a style prints, with what is around it. */
    variableWrapper?: (
      parameters: { variableNames: readonly string[] },
      before: string,
      text: string,
      after: string,
    ) => string
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
