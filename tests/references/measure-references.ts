import { IMPORTERS } from '#formats/importers.ts'
import type { ImportFile, ReadSource } from '#formats/reading.ts'
import { CV_FAMILIES, filesOf, PAGE_FAMILIES, type Family } from './list-pages.ts'
import { createList, STYLES } from './reference-list.ts'
import { addScores, NOTHING, scoreReading, type Score } from './score.ts'

/** What was read of the lists of a kind. */
export type StyleScore = {
  style: string
  family: Family
  isHeldBack: boolean
  score: Score
}

/** Other seeds than those that the weights are made with. */
const FIRST_SEED = 500_000

/** Reads lists of so many references: every style once in a family of pages and once in one of CVs. */
export async function measureReferences(length: number): Promise<StyleScore[]> {
  const read = await createReader()
  return STYLES.flatMap((style, at) => {
    const list = createList(style, FIRST_SEED + at, length)
    const families = [
      PAGE_FAMILIES[at % PAGE_FAMILIES.length] ?? 'bullets',
      CV_FAMILIES[at % CV_FAMILIES.length] ?? 'latex',
    ]
    return families.map((family) => ({
      style: style.id,
      family,
      isHeldBack: style.isHeldBack,
      score: scoreReading(list, read(filesOf(list, family), family)),
    }))
  })
}

async function createReader() {
  const load = (format: string) => IMPORTERS.find((importer) => importer.format === format)?.load()
  const [homepage, latex] = await Promise.all([load('homepage'), load('latex')])
  return (files: readonly ImportFile[], family: Family) => {
    const reader: ReadSource | undefined = family === 'latex' ? latex : homepage
    return reader?.(files).publications ?? []
  }
}

/** The sum of the scores of a kind: of home pages or CVs, of styles that were seen or held back. */
export function sumScores(
  scores: readonly StyleScore[],
  { isCv, isHeldBack }: { isCv: boolean; isHeldBack: boolean },
): Score {
  return scores
    .filter((one) => one.isHeldBack === isHeldBack && isCvFamily(one.family) === isCv)
    .reduce((sum, { score }) => addScores(sum, score), NOTHING)
}

function isCvFamily(family: Family): boolean {
  return (CV_FAMILIES as readonly Family[]).includes(family)
}
