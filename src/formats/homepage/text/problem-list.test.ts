import { expect, it } from 'vitest'
import { guardReader } from '../../guard-reader.ts'
import { readHomepageWith } from '../read-homepage.ts'

it('reports how many of 3,000 problems are not shown', () => {
  const text = `# Ada Lin\n\n## Contact\n\n${Array.from({ length: 3_000 }, (_, at) => `- thing ${at}\n`).join('')}`
  const { problems } = guardReader(readHomepageWith({}))([{ path: 'index.md', text }])
  expect(problems).toHaveLength(2_001)
  expect(problems.at(-1)).toMatchObject({ code: 'too-much', found: '+ 1000' })
})
