import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRandom } from './random.ts'
import { syntheticNews, syntheticProfile } from './synthetic-person.ts'
import { syntheticPublications } from './synthetic-publications.ts'
import { TOPICS, VENUES } from './synthetic-vocabulary.ts'

export interface SyntheticSize {
  researchers: number
  /** Of each researcher. */
  publications: number
}

const SEED = 20_261_122

/** A data folder as path → content; the same size gives the same folder. */
export function syntheticSite({ researchers, publications }: SyntheticSize): Map<string, unknown> {
  const files = new Map<string, unknown>()
  const slugs = Array.from({ length: researchers }, (_, number) => researcherSlug(number))
  files.set('site.json', {
    title: 'Bench',
    description: { en: 'A synthetic site', zh: '合成站点' },
    defaultLocale: 'en',
    researchers: slugs,
  })
  files.set('venues.json', { venues: VENUES })
  files.set('topics.json', { topics: TOPICS })
  slugs.forEach((slug, number) => {
    const random = createRandom(SEED + number)
    const profile = syntheticProfile(random, number)
    const { given, family } = profile.name.en ?? {}
    const papers = syntheticPublications(random, `${given} ${family}`, publications)
    files.set(`${slug}/profile.json`, profile)
    files.set(`${slug}/publications.json`, { publications: papers })
    files.set(`${slug}/news.json`, { news: syntheticNews(random, papers) })
  })
  return files
}

export function researcherSlug(number: number): string {
  return `researcher-${number}`
}

export async function writeSyntheticSite(folder: string, size: SyntheticSize): Promise<void> {
  for (const [path, content] of syntheticSite(size)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(content))
  }
}
