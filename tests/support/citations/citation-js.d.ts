/** What is used of https://citation.js.org; its packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: unknown[]
  }
}

declare module '@citation-js/plugin-bibtex' {}
