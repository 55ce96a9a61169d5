import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '#data/issues/issue.ts'
import { REVIEW_FILE, type Target } from '#import/plan-files.ts'
import { loadFile } from '../data/read-folder.ts'
import type { LoadedFile } from '#data/load/load-content.ts'
import { FILE_SCHEMAS } from '#data/schema/file-schemas.ts'

/** Loads what is there; a broken file is for its owner to fix before anything is written over it. */
export async function loadTarget(
  dataFolder: string,
  slug: string,
): Promise<Target | { issues: Issue[] }> {
  const [site, venues, topics, profile, news, publications, imported] = await Promise.all([
    loadFile(dataFolder, 'site.json', FILE_SCHEMAS.site),
    loadFile(dataFolder, 'venues.json', FILE_SCHEMAS.venues),
    loadFile(dataFolder, 'topics.json', FILE_SCHEMAS.topics),
    loadFile(dataFolder, `${slug}/profile.json`, FILE_SCHEMAS.profile),
    loadFile(dataFolder, `${slug}/news.json`, FILE_SCHEMAS.news),
    loadFile(dataFolder, `${slug}/publications.json`, FILE_SCHEMAS.publications),
    loadFile(dataFolder, `${slug}/imported-from.json`, FILE_SCHEMAS['imported-from']),
  ])
  const files = [site, venues, topics, profile, news, publications, imported]
  const issues = files.flatMap((file) => file.issues)
  if (issues.length > 0) return { issues }
  const { $schema: _, ...person } = profile.value ?? {}
  return {
    bundle: {
      profile: person,
      news: news.value?.news ?? [],
      publications: publications.value?.publications ?? [],
    },
    sources: imported.value?.sources ?? [],
    vocabulary: { venues: venues.value?.venues ?? [], topics: topics.value?.topics ?? [] },
    site: site.value,
    review: await readReview(join(dataFolder, slug, REVIEW_FILE)),
    schemas: {
      profile: schemaOf(profile, 'profile'),
      news: schemaOf(news, 'news'),
      publications: schemaOf(publications, 'publications'),
      'imported-from': schemaOf(imported, 'imported-from'),
    },
  }
}

async function readReview(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

function schemaOf({ value }: LoadedFile<{ $schema?: string | undefined }>, kind: string): string {
  return value?.$schema ?? `../schema/${kind}.json`
}
