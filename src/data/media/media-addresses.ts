import type { JsonPath } from '../load/json-path.ts'
import {
  LAB_FILES,
  type SourceBundle,
  type SourceLab,
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
  const byFile = new Map<string, Changes>()
  for (const { file, path, media, as, name } of namedMedia(source)) {
    if (as === 'picture') continue
    const changes = byFile.get(file) ?? new Map()
    byFile.set(file, changes)
    addChange(changes, path, (value) =>
      value === name ? mediaAddress(media) : withMediaLinks(String(value), file),
    )
  }
  if (byFile.size === 0) return source
  const changed = <T>(file: string, value: T): T => change(value, byFile.get(file)) as T
  return {
    ...source,
    site: changed('site.json', source.site),
    ...changed('venues.json', { venues: source.venues }),
    ...changed('topics.json', { topics: source.topics }),
    lab: source.lab && changedLab(source.lab, changed),
    bundles: source.bundles.map(({ slug, profile, news, publications }): SourceBundle => ({
      slug,
      profile: changed(`${slug}/profile.json`, profile),
      ...changed(`${slug}/news.json`, { news }),
      ...changed(`${slug}/publications.json`, { publications }),
    })),
  }
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
