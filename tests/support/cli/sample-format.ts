import type { Importer } from '#formats/importers.ts'
import type { ImportFile, Reading, ReadingProblem } from '#formats/reading.ts'

/**
 * A format of a line per fact, for tests of what happens around importers: `name: Ada Li`, `headline: …`,
 * `news 2025-02: …`, `paper key (2024): title`. Any other line is not understood.
 */
export const SAMPLE_FORMAT: Importer = {
  format: 'sample',
  recognizes: (files) => files.some(({ text }) => text.startsWith('#sample')),
  load: () => Promise.resolve(readSample),
}

type Draft = {
  profile: Reading['profile']
  publications: Reading['publications'][number][]
  news: Reading['news'][number][]
  problems: ReadingProblem[]
}

function readSample(files: readonly ImportFile[]): Reading {
  const draft: Draft = { profile: {}, publications: [], news: [], problems: [] }
  for (const { path, text } of files) {
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue
      if (readLine(line, draft)) continue
      draft.problems.push({ code: 'not-understood', file: path, line: at + 1, found: line })
    }
  }
  return draft
}

function readLine(line: string, { profile, publications, news }: Draft): boolean {
  const [, word = '', key = '', date = '', value = ''] =
    /^(\w+)(?: ([^ :(]+))?(?: \((\d{4})\))?: (.*)$/u.exec(line) ?? []
  const [given = '', family = ''] = value.split(' ')
  if (word === 'name') profile.name = { en: { given, family } }
  else if (word === 'headline') profile.headline = { en: value }
  else if (word === 'news') news.push({ date: key, kind: 'other', text: { en: value } })
  else if (word === 'paper') {
    const paper = { type: 'paper-conference', authors: ['Ada Li'], issued: date } as const
    publications.push({ key, publication: { ...paper, authors: ['Ada Li'], title: value } })
  }
  return ['name', 'headline', 'news', 'paper'].includes(word)
}
