import type { LoadedSource } from '../load/load-files.ts'
import { near } from '../load/validate.ts'
import type { Finding } from './rule.ts'

const FILE = 'topics.json'

/** Topics of publications that `topics.json` does not have. */
export function checkTopics({ source, issues }: LoadedSource): Finding[] {
  // Ids of a file that could not be read are not known to be wrong.
  if (issues.some(({ file }) => file === FILE)) return []
  const known = source.topics.map(({ id }) => id)
  return source.bundles.flatMap(({ slug, publications }) =>
    publications.flatMap(({ topics = [] }, entry) =>
      topics.flatMap((topic, at): Finding[] => {
        if (known.includes(topic)) return []
        const file = `${slug}/publications.json`
        const params = { found: topic, ...near(topic, known) }
        return [
          { code: 'unknown-topic', file, path: ['publications', entry, 'topics', at], params },
        ]
      }),
    ),
  )
}
