import { expect, it } from 'vitest'
import type { Reading, ReadingProblem } from '#formats/reading.ts'
import { createPartOfPlace } from './part-of-places.ts'
import { remarkOfLeftOut, remarksOfReading } from './remarks-of-reading.ts'

const EDUCATION = [{ institution: { en: 'Eastbay University' }, degree: { en: 'B.Sc.' } }]

function remarks(text: string, problems: readonly ReadingProblem[], path = 'cv.tex') {
  const files = [{ path, text }]
  const reading: Reading = {
    profile: { education: EDUCATION },
    publications: [],
    news: [],
    problems,
  }
  const partOf = createPartOfPlace(files, false)
  return remarksOfReading({ reading, files, partOf, isBibliography: false })
}

const at = (line: number, found: string): ReadingProblem => {
  return { code: 'not-understood', file: 'cv.tex', line, found }
}

it('pieces of one line are one thing', () => {
  expect(remarks('# Education\n\nA, B and tea', [at(3, 'A'), at(3, 'tea'), at(3, 'A')])).toEqual([
    {
      kind: 'unread',
      part: 'education',
      code: 'not-understood',
      file: 'cv.tex',
      line: 3,
      found: 'A · tea',
    },
  ])
})

it.each([
  ['in LaTeX', '\\section{Education}\n\\cventry{2020}{B.Sc.}{Eastbay University}{Eastbay}{}{}', 2],
  ['on a page', '# Education\n- B.Sc., Eastbay University, Eastbay', 2],
  ['on the next line', '# Education\n- B.Sc., Eastbay\n  Eastbay University', 2],
])('what is left of an entry that was imported is for review: %s', (_, text, line) => {
  expect(remarks(text, [at(line, 'Eastbay')])).toMatchObject([
    { kind: 'review', part: 'education' },
  ])
})

it('an entry that was not read is not a part of the one below it', () => {
  const text = '# Education\n- Somewhere\n- B.Sc., Eastbay University'
  expect(remarks(text, [at(2, 'Somewhere')])).toMatchObject([{ kind: 'unread' }])
})

it.each([
  ['private', 'omitted'],
  ['placeholder', 'omitted'],
  ['unsure', 'review'],
  ['some-authors', 'review'],
  ['broken-entry', 'unread'],
] as const)('%s is %s', (code, kind) => {
  expect(remarks('a', [{ ...at(1, 'a'), code }])).toMatchObject([{ kind }])
})

it.each([
  [['publications', 'a', 'doi'], 'publications', 'review'],
  [['publications', 'a'], 'publications', 'unread'],
  [['profile', 'awards', 'A'], 'awards', 'unread'],
  [['profile', 'headline'], 'profile', 'unread'],
])('a value at %j that no bundle can have is %s, %s', (path, part, kind) => {
  expect(remarkOfLeftOut({ code: 'left-out', path, found: 1 })).toMatchObject({ part, kind })
})
