import { saysTheSame } from '#core/json/json-value.ts'
import type { ImportBundle, ImportVocabulary } from '#core/schema/import-reading.ts'
import { latestVersion } from '#core/migrations/migrate-data.ts'
import { displayName } from '#core/names/format-name.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { SiteFile } from '#core/schema/site.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { formatPath } from '#data/validate/json-path.ts'
import { validate } from '#data/validate/validate.ts'
import { writeBundleJson } from '#data/format/write-bundle-json.ts'
import { FILE_SCHEMAS, type FileKind } from '#data/schema/file-schemas.ts'
import type { ImportFailure } from './import-failure.ts'

/** The bundle that something is imported into, as far as it is there, and what the site says around it. */
export interface Target {
  bundle: ImportBundle
  sources: readonly ImportedSource[]
  vocabulary: ImportVocabulary
  site: SiteFile | undefined
  /** The file in which a person ticks what an import is unsure about; empty where there is none. */
  review: string
  /** The values of `$schema`, as they are written in each file. */
  schemas: Readonly<Record<'profile' | 'news' | 'publications' | 'imported-from', string>>
}

/** In a researcher's folder. */
export const REVIEW_FILE = 'import-review.md'

interface Result {
  bundle: ImportBundle
  sources: readonly ImportedSource[]
  /** The file of the review where it is to be written. */
  review?: string
}

/** The files that change, by path from the data folder; a failure where a file would not pass the check. */
export function planFiles(
  slug: string,
  before: Target,
  after: Result,
): Map<string, string> | ImportFailure {
  const files = new Map<string, string>()
  for (const { kind, was, is } of partsOf(before, after)) {
    if (saysTheSame(was, is)) continue
    const value = { $schema: before.schemas[kind], ...is }
    const [problem] = validate<unknown>(FILE_SCHEMAS[kind], value).problems
    if (problem !== undefined) {
      const place = `${slug}/${kind}.json: ${formatPath(problem.path)}`
      return { code: 'result-invalid', params: { place } }
    }
    files.set(`${slug}/${kind}.json`, writeBundleJson(kind, value))
  }
  if (after.review !== undefined && after.review !== before.review)
    files.set(`${slug}/${REVIEW_FILE}`, after.review)
  const site = siteWith(slug, before.site, after.bundle.profile.name)
  if (files.size > 0 && site !== undefined) files.set('site.json', writeBundleJson('site', site))
  return files
}

function partsOf(
  before: Target,
  { bundle, sources }: Result,
): { kind: keyof Target['schemas'] & FileKind; was: object; is: object }[] {
  const { profile, news, publications } = before.bundle
  return [
    { kind: 'profile', was: profile, is: bundle.profile },
    { kind: 'news', was: { news }, is: { news: bundle.news } },
    {
      kind: 'publications',
      was: { publications },
      is: { publications: bundle.publications },
    },
    { kind: 'imported-from', was: { sources: before.sources }, is: { sources } },
  ]
}

/** `site.json` with the researcher in its list, a new one for the first; undefined where it needs no change. */
function siteWith(
  slug: string,
  site: Target['site'],
  name: PersonName | undefined,
): Target['site'] {
  if (site === undefined) {
    const title = name === undefined ? slug : titleOf(name)
    const schema = latestVersion()
    return { $schema: './schema/site.json', schema, title, researchers: [slug] }
  }
  const listed = site.researchers
  if (listed === undefined || listed.includes(slug)) return undefined
  return { ...site, researchers: [...listed, slug] }
}

/** The name as the title of a site of one person, in both languages where it has two forms. */
function titleOf(name: PersonName): LocalizedText {
  const [en, zh] = LOCALES.map((locale) => displayName(name, locale).primary.text)
  return en === zh || en === undefined || zh === undefined ? (en ?? '') : { en, zh }
}
