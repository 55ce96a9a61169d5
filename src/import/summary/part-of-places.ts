import { kindOfHeading, type SectionKind } from '#formats/homepage/text/section-kinds.ts'
import type { ImportFile } from '#formats/reading.ts'
import type { BundlePart } from './bundle-part.ts'

/** Says which part of a source a place is in. */
export type PartOfPlace = (place: { file: string; line?: number | undefined }) => BundlePart

const BIBLIOGRAPHY = /\.(?:bib|bibtex|biblatex|ris|nbib|enw|ciw|csl)$/iu

/** Settings of a site, whose problems are about the person. */
const SETTINGS = /(?:^|\/)_?config\.(?:yml|yaml|toml)$/iu

/** Longer lines are text. */
const LONGEST_HEADING = 120

/**
 * The part by the heading, the key, or the folder that a place is below. Readers report places and not parts: a heading
 * may be words, mark-up or a key, and this reads all of them.
 *
 * @param isBibliography Whether the format has nothing but papers.
 */
export function createPartOfPlace(
  files: readonly ImportFile[],
  isBibliography: boolean,
): PartOfPlace {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const partsOfFile = new Map<string, (BundlePart | undefined)[]>()
  return ({ file, line = 1 }) => {
    if (isBibliography || BIBLIOGRAPHY.test(file)) return 'publications'
    const parts = partsOfFile.get(file) ?? partsOfLines(texts.get(file) ?? '')
    partsOfFile.set(file, parts)
    const below = parts[Math.min(line, parts.length) - 1] ?? partOfPath(file)
    return below ?? (SETTINGS.test(file) ? 'profile' : 'other')
  }
}

/** For each line of a text, the part of the last heading so far. */
function partsOfLines(text: string): (BundlePart | undefined)[] {
  let part: BundlePart | undefined
  return text.split('\n').map((line) => {
    const kind = line.length > LONGEST_HEADING ? undefined : kindOfLine(line)
    if (kind !== undefined) part = PART_OF_KIND[kind]
    return part
  })
}

const SECTION = /\\[a-z]*(?:section|title|heading)\*?(?:\[[^\][]*\])?\{([^{}]*)\}/iu
const KEY = /^(?:- )?"?([A-Za-z]{1,30})"?(?: ?: ?[[{]?$| ?= ?\[)/u
const TABLE = /^\s*\[\[?([\w.-]+)\]\]?\s*$/u

function kindOfLine(line: string): SectionKind | undefined {
  const named = SECTION.exec(line)?.[1] ?? KEY.exec(line.trim())?.[1] ?? TABLE.exec(line)?.[1]
  if (named !== undefined) return kindOfHeading(spaced(named))
  const words = line.replaceAll(/<[^<>]*>|\{#[^{}]*\}|^\s*#+/gu, ' ').trim()
  // "E DUCATION" is how small capitals come out of a PDF.
  return words === '' ? undefined : (kindOfHeading(words) ?? kindOfHeading(unspaced(words)))
}

function unspaced(words: string): string {
  return words.replaceAll(/(?<![\p{L}\p{N}])(\p{Lu}) (?=\p{Lu}{2})/gu, '$1')
}

/** `_publications/2024-a-paper.md`, `_data/awards.yml`, `content/event/talk/index.md`. */
function partOfPath(path: string): BundlePart | undefined {
  const names = path.split('/').toReversed()
  for (const name of names) {
    const kind = kindOfHeading(spaced(name.replace(/\.\w+$/u, '')))
    if (kind !== undefined) return PART_OF_KIND[kind]
  }
  return undefined
}

function spaced(name: string): string {
  return name.replaceAll(/[_.-]+/gu, ' ').trim()
}

const PART_OF_KIND: Readonly<Record<SectionKind, BundlePart>> = {
  about: 'profile',
  awards: 'awards',
  career: 'experience',
  education: 'education',
  experience: 'experience',
  interests: 'profile',
  news: 'news',
  openings: 'openings',
  patents: 'publications',
  people: 'people',
  projects: 'projects',
  publications: 'publications',
  services: 'services',
  skills: 'skills',
  talks: 'talks',
  teaching: 'teaching',
  unread: 'other',
}
