import { bundlesByPath, planBundles } from '#compile/compiled-site.ts'
import { layoutJson } from '#core/json/layout-json.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ImportVocabulary } from '#core/schema/import-reading.ts'
import type { Importer } from '#formats/importers.ts'
import type { ImportFile } from '#formats/reading.ts'
import { checkFiles } from '#data/check/check-files.ts'
import type { Issue } from '#data/issues/issue.ts'
import { compileSite } from '#compile/compile-site.ts'
import { writeBundleJson } from '#data/format/write-bundle-json.ts'
import { FILE_SCHEMAS, type FileKind } from '#data/schema/file-schemas.ts'
import { parseJson } from '#data/load/parse-json.ts'
import { designOf } from '#data/theme/design.ts'
import { designRule } from '#compile/theme/design-rule.ts'
import { asDataFolder, slugOfName, slugsIn, type DataFolder } from './data-folder.ts'
import type { Refusal } from './refusal.ts'
import { importFiles, type ImportSummary } from './import-files.ts'
import { type GivenPictures, showPictures, type ShownPictures } from './show-pictures.ts'

export interface Preview {
  issues: readonly Issue[]
  /** Of files in another format. */
  summary?: ImportSummary
  /** What was checked, for the lines that issues are about. */
  folder: DataFolder
  /** Where pages find the bundles (`/data/…`), and each as JSON; absent where there is no one to show. */
  bundles?: ReadonlyMap<string, string>
  /** Pictures by the addresses that bundles have for them. */
  pictures: ShownPictures['files']
  /** Rules for the look of the pages; absent where the files leave it to the site at hand. */
  styles?: string
  /** The files to keep, laid out as the site's own are. */
  downloads: readonly (readonly [path: string, text: string])[]
  /** Those that go into `media/`, by their paths in the data folder. */
  media: ShownPictures['originals']
  /** The files do not show whose pages these are. */
  isNameless: boolean
}

export interface PreviewSource extends GivenPictures {
  importers: readonly Importer[]
  /** Ids that a bundle may refer to, unless it comes with vocabularies of its own. */
  vocabulary: ImportVocabulary
  owner?: PersonName | undefined
  /** Called with each step that begins, once the files are understood. */
  onStep?: (step: 'checking' | 'compiling') => void
}

/** Checks what was given with the checker of the build and compiles it as the build does. */
export async function makePreview(
  files: readonly ImportFile[],
  source: PreviewSource,
): Promise<Preview | Refusal> {
  const own = asDataFolder(files)
  const read = own
    ? { folder: own, media: [] }
    : await importFiles(files, { ...source, assets: new Set(source.pictures.keys()) })
  if ('code' in read) return read
  const given = withOwner(own ? own : laidOut(read.folder), source.owner)
  const folder = new Map([...surroundings(source), ...given])
  source.onStep?.('checking')
  const { source: site, issues } = checkFiles(
    new Map([...folder].map(([path, text]) => [path, { text }])),
  )
  source.onStep?.('compiling')
  const isEmpty = site.bundles.length === 0 && site.lab === undefined
  const shown = await showPictures(site, { ...source, copied: read.media })
  const compiled = isEmpty ? undefined : compileSite(site, { pictures: shown.pictures })
  return {
    issues,
    ...('summary' in read && { summary: read.summary }),
    folder,
    pictures: shown.files,
    media: shown.originals,
    ...(compiled && {
      bundles: new Map(
        planBundles(bundlesByPath(compiled)).map(([path, text]) => [`/${path}`, text]),
      ),
    }),
    ...(given.has('site.json') && { styles: designRule(designOf(site.site.theme)) }),
    downloads: [...laidOut(given)],
    isNameless: namelessSlug(given) !== undefined,
  }
}

/** The rest of a site, as far as the files do not bring it. */
function surroundings({ vocabulary: { venues, topics } }: PreviewSource): [string, string][] {
  return [
    ['site.json', layoutJson({ title: 'Bifolio' })],
    ['venues.json', layoutJson({ venues })],
    ['topics.json', layoutJson({ topics })],
  ]
}

/** The only researcher, whose profile is missing. */
function namelessSlug(folder: DataFolder): string | undefined {
  const [slug, ...others] = slugsIn(folder)
  return others.length === 0 && !folder.has(`${slug}/profile.json`) ? slug : undefined
}

function withOwner(folder: DataFolder, owner: PersonName | undefined): DataFolder {
  const nameless = namelessSlug(folder)
  if (owner === undefined || nameless === undefined) return folder
  const slug = slugOfName(owner)
  const renamed = [...folder].map(
    ([path, text]) => [path.replace(`${nameless}/`, `${slug}/`), text] as const,
  )
  return new Map([
    [
      `${slug}/profile.json`,
      writeBundleJson('profile', { $schema: '../schema/profile.json', name: owner }),
    ],
    ...renamed,
  ])
}

/** Every file in the one layout; what is not JSON stays as it is. */
function laidOut(folder: DataFolder): DataFolder {
  return new Map(
    [...folder].map(([path, text]) => {
      const kind = path.replace(/^.*\//u, '').replace(/\.json$/u, '')
      const { json } = parseJson(text)
      return [path, isKind(kind) && json ? writeBundleJson(kind, json.value) : text]
    }),
  )
}

function isKind(name: string): name is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, name)
}
