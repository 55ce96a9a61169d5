import { recognizesHomepage } from './homepage/recognize-homepage.ts'
import type { ImportFile, ReadSource } from './reading.ts'

/** A format that Bifolio reads. */
export interface Importer {
  /** The name that `--from` takes. */
  format: string
  /** True for files that are surely of this format, by their names and first characters. */
  recognizes: (files: readonly ImportFile[]) => boolean
  /** The reader, with the parser that it needs: loaded when it is used. */
  load: () => Promise<ReadSource>
}

/** `references.txt`, `references`. */
const PLAIN_NAME = /(?:^|\/)[^./]+(?:\.txt)?$/iu

/** The first that recognizes its files reads them. */
export const IMPORTERS: readonly Importer[] = [
  {
    format: 'bibtex',
    recognizes: areAll({
      named: /\.(?:bib|bibtex|biblatex)$/iu,
      perhaps: PLAIN_NAME,
      begin: /^[ \t]*@[a-z]+\s*[{(]/imu,
    }),
    load: async () => (await import('./bibtex/read-bibtex.ts')).readBibtex,
  },
  {
    format: 'csl-json',
    recognizes: areAll({
      named: /\.(?:csl\.json|csl)$/iu,
      perhaps: /\.json$/iu,
      begin: /^\s*\[\s*\{[\s\S]*?"(?:issued|container-title|DOI)"\s*:/u,
    }),
    load: async () => (await import('./csl-json/read-csl-json.ts')).readCslJson,
  },
  {
    format: 'ris',
    recognizes: areAll({
      named: /\.ris$/iu,
      perhaps: PLAIN_NAME,
      begin: /^\s*TY {0,2}- ?[A-Z]/u,
    }),
    load: async () => (await import('./ris/read-ris.ts')).readRis,
  },
  {
    format: 'homepage',
    recognizes: recognizesHomepage,
    load: async () => {
      const [{ readHomepageWith }, { readBibtex }] = await Promise.all([
        import('./homepage/read-homepage.ts'),
        import('./bibtex/read-bibtex.ts'),
      ])
      return readHomepageWith(readBibtex)
    },
  },
]

/** Names that say it, or names that may be anything with a text that begins like this. */
interface Signs {
  named: RegExp
  perhaps: RegExp
  begin: RegExp
}

function areAll({ named, perhaps, begin }: Signs): Importer['recognizes'] {
  const is = ({ path, text }: ImportFile) =>
    named.test(path) || (perhaps.test(path) && begin.test(text.slice(0, 5_000)))
  return (files) => files.length > 0 && files.every(is)
}
