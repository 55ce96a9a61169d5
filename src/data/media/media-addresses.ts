import { defined } from '#core/json/defined.ts'
import type { JsonPath } from '../validate/json-path.ts'
import { withPageLinks } from '../load/page-media.ts'
import {
  LAB_FILES,
  type PageSide,
  type SourceBundle,
  type SourceLab,
  type SourcePage,
  type SourceSite,
} from '../load/source-site.ts'
import { mediaAddress, namedMedia, withMediaLinks } from './named-media.ts'

/** New values by the steps that lead to them. */
type Changes = Map<string | number, Changes | ((value: unknown) => unknown)>

/**
 * The source with the address on the site in place of every name of a file in `media`: in links, in Markdown, of films.
 * Pictures keep theirs, because the build makes other files of them. What names no file is the same object as before.
 */
export function withMediaAddresses(source: SourceSite): SourceSite {
  const named = namedMedia(source)
  if (named.every(({ as }) => as === 'picture')) return source
  const byFile = new Map<string, Changes>()
  const isOfPage = (file: string) => file.endsWith('.md')
  for (const { file, path, media, as, name } of named) {
    if (as === 'picture' || isOfPage(file)) continue
    const changes = byFile.get(file) ?? new Map()
    byFile.set(file, changes)
    addChange(changes, path, (value) =>
      value === name ? mediaAddress(media) : withMediaLinks(String(value), file),
    )
  }
  const changed = <T>(file: string, value: T): T => change(value, byFile.get(file)) as T
  return {
    ...source,
    site: changed('site.json', source.site),
    ...changed('venues.json', { venues: source.venues }),
    ...changed('topics.json', { topics: source.topics }),
    pages: source.pages.map(linkedPage),
    lab: source.lab && changedLab(source.lab, changed),
    bundles: source.bundles.map(({ slug, profile, news, publications }): SourceBundle => ({
      slug,
      profile: changed(`${slug}/profile.json`, profile),
      ...changed(`${slug}/news.json`, { news }),
      ...changed(`${slug}/publications.json`, { publications }),
    })),
  }
}

function linkedPage(page: SourcePage): SourcePage {
  const folder = page.slug === undefined ? '' : `${page.slug}/`
  const linked = (side: PageSide | undefined) =>
    side && { ...side, text: withPageLinks(side.text, (name) => mediaAddress(folder + name)) }
  const { en, zh } = page.sides
  return { ...page, sides: defined({ en: linked(en), zh: linked(zh) }) }
}

function changedLab(
  { about, news }: SourceLab,
  changed: <T>(file: string, value: T) => T,
): SourceLab {
  return { about: changed(LAB_FILES.about, about), ...changed(LAB_FILES.news, { news }) }
}

function addChange(changes: Changes, path: JsonPath, to: (value: unknown) => unknown): void {
  const [step, ...rest] = path
  if (step === undefined) return
  const below = changes.get(step)
  if (rest.length === 0) changes.set(step, to)
  else if (below instanceof Map) addChange(below, rest, to)
  else {
    const made: Changes = new Map()
    changes.set(step, made)
    addChange(made, rest, to)
  }
}

function change(value: unknown, changes: Changes | undefined): unknown {
  if (changes === undefined || typeof value !== 'object' || value === null) return value
  const copy = Object.assign(Array.isArray(value) ? [] : {}, value) as Record<
    string | number,
    unknown
  >
  for (const [step, to] of changes)
    copy[step] = to instanceof Map ? change(copy[step], to) : to(copy[step])
  return copy
}
