import { LIBRARY_FILE, LIBRARY_SIGNS } from './library/library-signs.ts'
import { guardReader } from './guard-reader.ts'
import { recognizesHomepage } from './homepage/recognize-homepage.ts'
import type { ImportFile, ReadSource } from './reading.ts'

/** A format that Bifolio reads. */
export interface Importer {
  /** The name given to `--from`. */
  format: string
  /** True for files that are certainly of this format, by their names and first characters. */
  recognizes: (files: readonly ImportFile[]) => boolean
  /** The reader with its parser, loaded when it is used. */
  load: () => Promise<ReadSource>
}

/** The first that recognizes its files reads them. */
export const IMPORTERS: readonly Importer[] = [
  ...LIBRARY_SIGNS.map(({ format, begin }) => ({
    format,
    recognizes: areAll({ perhaps: LIBRARY_FILE, begin }),
    load: async () =>
      guardReader((await import('./library/read-library.ts')).readLibraryOf(format)),
  })),
  {
    format: 'bibtex',
    recognizes: areAll({
      named: /\.(?:bib|bibtex|biblatex)$/iu,
      perhaps: LIBRARY_FILE,
      begin: /^[ \t]*@[a-z]+\s*[{(]/imu,
    }),
    load: async () => guardReader((await import('./bibtex/read-bibtex.ts')).readBibtex),
  },
  {
    format: 'json-resume',
    recognizes: areAll({
      named: /(?:^|\/)resume\.(?:json|ya?ml)$/iu,
      perhaps: /\.(?:json|ya?ml)$/iu,
      begin:
        /^\s*\{(?![\s\S]*"sections"\s*:)[\s\S]*?"basics"\s*:\s*\{|(?:^|\n)basics:[^\S\n]*(?:\n|$)/u,
    }),
    load: async () =>
      guardReader((await import('./json-resume/read-json-resume.ts')).readJsonResume),
  },
  {
    format: 'orcid',
    recognizes: areAll({
      named: /(?:^|\/)orcid[^/]*\.json$/iu,
      perhaps: /\.json$/iu,
      begin: /^\s*\{[\s\S]*?"(?:orcid-identifier|activities-summary|work-summary|bulk)"\s*:/u,
    }),
    load: async () => guardReader((await import('./orcid/read-orcid.ts')).readOrcid),
  },
  {
    format: 'dblp',
    recognizes: areAll({
      named: /(?:^|\/)dblp[^/]*\.xml$/iu,
      perhaps: /\.xml$/iu,
      begin: /<dblp(?:person)?[\s>]/u,
    }),
    load: async () => guardReader((await import('./dblp/read-dblp.ts')).readDblp),
  },
  {
    format: 'openalex',
    recognizes: areAll({
      named: /(?:^|\/)openalex[^/]*\.json$/iu,
      perhaps: /\.json$/iu,
      begin: /"id"\s*:\s*"https:\/\/openalex\.org\/W\d+"/u,
    }),
    load: async () => guardReader((await import('./openalex/read-openalex.ts')).readOpenalex),
  },
  {
    format: 'zotero',
    recognizes: areAll({
      named: /(?:^|\/)zotero[^/]*\.json$/iu,
      perhaps: /\.json$/iu,
      begin: /^\s*[[{][\s\S]*?"itemType"\s*:/u,
    }),
    load: async () => guardReader((await import('./zotero/read-zotero.ts')).readZotero),
  },
  {
    format: 'csl-json',
    recognizes: areAll({
      named: /\.(?:csl\.json|csl)$/iu,
      perhaps: /\.json$/iu,
      begin: /^\s*\[\s*\{[\s\S]*?"(?:issued|container-title|DOI)"\s*:/u,
    }),
    load: async () => guardReader((await import('./csl-json/read-csl-json.ts')).readCslJson),
  },
  {
    format: 'ris',
    recognizes: areAll({
      named: /\.ris$/iu,
      perhaps: LIBRARY_FILE,
      begin: /^\s*TY {0,2}- ?[A-Z]/u,
    }),
    load: async () => guardReader((await import('./ris/read-ris.ts')).readRis),
  },
  {
    format: 'latex',
    recognizes: recognizesLatex,
    load: async () => {
      const [{ readLatexWith }, { readBibtex }] = await Promise.all([
        import('./latex/read-latex.ts'),
        import('./bibtex/read-bibtex.ts'),
      ])
      return guardReader(readLatexWith(readBibtex))
    },
  },
  {
    format: 'docx',
    recognizes: areAll({ named: /\.docx$/iu }),
    // It gets the HTML of `docxToHtml`.
    load: async () =>
      guardReader((await import('./homepage/read-homepage.ts')).readHomepageWith({})),
  },
  {
    format: 'pdf',
    recognizes: areAll({ named: /\.pdf$/iu }),
    // It gets the HTML of `pdfToHtml`.
    load: async () =>
      guardReader((await import('./homepage/read-homepage.ts')).readHomepageWith({})),
  },
  {
    format: 'homepage',
    recognizes: recognizesHomepage,
    load: async () => {
      const [{ readHomepageWith }, { readBibtex }, { readJsonResume }] = await Promise.all([
        import('./homepage/read-homepage.ts'),
        import('./bibtex/read-bibtex.ts'),
        import('./json-resume/read-json-resume.ts'),
      ])
      return guardReader(readHomepageWith({ bibliography: readBibtex, resume: readJsonResume }))
    },
  },
]

const TEX = /\.(?:tex|ltx)$/iu
const TEX_DOCUMENT = /\\documentclass\b|\\begin\{document\}/u

/** True for a CV in LaTeX, alone or as the folder of a project; a home page may contain one, and is still a home page. */
function recognizesLatex(files: readonly ImportFile[]): boolean {
  const tex = files.filter(({ path }) => TEX.test(path))
  if (tex.length === 0) return false
  if (files.length === 1) return true
  // A page of HTML beside a CV may be made from it; a site has a front page.
  const hasFront = files.some(({ path }) => /(?:^|\/)index\.html?$/iu.test(path))
  const isBeside = ({ path }: ImportFile): boolean =>
    /readme/iu.test(path) || (!hasFront && /\.html?$/iu.test(path))
  const others = files.filter((file) => !tex.includes(file) && !isBeside(file))
  return tex.some(({ text }) => TEX_DOCUMENT.test(text)) && !recognizesHomepage(others)
}

/** Unambiguous names, or names that may be anything if the text begins like this. */
interface Signs {
  named?: RegExp
  perhaps?: RegExp
  begin?: RegExp
}

function areAll({ named, perhaps, begin }: Signs): Importer['recognizes'] {
  const is = ({ path, text }: ImportFile) =>
    named?.test(path) === true ||
    (perhaps?.test(path) === true && begin?.test(text.slice(0, 5_000)) === true)
  return (files) => files.length > 0 && files.every(is)
}
