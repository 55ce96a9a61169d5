import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  CHINESE_SIGNS,
  CHINESE_TERMS,
  COMMENT_WORDS,
  commentsOf,
  ENGLISH_WORDS,
  findWords,
  proseOf,
  type WordRule,
} from '#tests/support/words/word-rules.ts'

const CHINESE_PAGES = ['starter/README.zh.md', ...globSync('docs/zh/*.md')]
const ENGLISH_PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'starter/README.md',
  ...globSync('docs/en/*.md'),
  ...globSync('.github/decisions/*.md'),
]
/** Everything but the rooms whose comments are still to be revised. */
const SOURCES = globSync(['src/!(web|formats)/**/*.{ts,tsx}', 'tests/!(e2e)/**/*.ts'])

const STRINGS = globSync('src/i18n/**/*.json')
const DATA = globSync('{data,starter/data}/**/*.json').filter((file) => !file.includes('schema'))

const CHINESE_STRINGS = STRINGS.filter((file) => file.endsWith('zh.json'))
const ENGLISH_STRINGS = STRINGS.filter((file) => file.endsWith('en.json'))
const CHINESE_HELP = 'src/i18n/cli/help-zh.json'

function readStrings(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

/** Everything that data files say in Chinese. */
function chineseTexts(file: string): string[] {
  const texts: string[] = []
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (key === 'zh' && typeof value === 'string') texts.push(value)
    return value
  })
  return texts
}

function wordsIn(texts: readonly string[], rules: readonly WordRule[]): string[] {
  return texts.flatMap((text) => findWords(proseOf(text), rules))
}

describe('Chinese', () => {
  const rules = [...CHINESE_SIGNS, ...CHINESE_TERMS]

  it.each(CHINESE_PAGES)('has its own punctuation and one term for each thing in %s', (file) => {
    expect(wordsIn([readFileSync(file, 'utf8')], rules)).toEqual([])
  })

  it.each(CHINESE_STRINGS)('has its own punctuation and one term for each thing in %s', (file) => {
    expect(wordsIn(Object.values(readStrings(file)), rules)).toEqual([])
  })

  it.each(DATA)('has its own punctuation in %s', (file) => {
    expect(wordsIn(chineseTexts(file), CHINESE_SIGNS)).toEqual([])
  })

  it('is looked for where it is', () => {
    expect(CHINESE_STRINGS).toContain(CHINESE_HELP)
    expect(CHINESE_STRINGS.length).toBeGreaterThan(6)
    expect(DATA.flatMap(chineseTexts).length).toBeGreaterThan(100)
  })
})

describe('English', () => {
  it('is looked for in the decisions, too', () => {
    expect(ENGLISH_PAGES.filter((page) => page.startsWith('.github/')).length).toBeGreaterThan(30)
  })

  it.each(ENGLISH_PAGES)('has none of the words that no one would say in %s', (file) => {
    expect(wordsIn([readFileSync(file, 'utf8')], ENGLISH_WORDS)).toEqual([])
  })

  it.each(ENGLISH_STRINGS)('has none of the words that no one would say in %s', (file) => {
    expect(wordsIn(Object.values(readStrings(file)), ENGLISH_WORDS)).toEqual([])
  })

  it('has none of them in the help of the commands', () => {
    const sentences = Object.keys(readStrings(CHINESE_HELP))
    expect(sentences.length).toBeGreaterThan(50)
    expect(wordsIn(sentences, ENGLISH_WORDS)).toEqual([])
  })
})

describe('a comment', () => {
  const rules = [...ENGLISH_WORDS, ...COMMENT_WORDS]
  const rulesAreQuoted = 'tests/support/words/word-rules.ts'

  it('has none of the words that no one would say, in any file', () => {
    const found = SOURCES.filter((file) => file !== rulesAreQuoted).flatMap((file) =>
      commentsOf(readFileSync(file, 'utf8')).flatMap((comment) =>
        findWords(comment, rules).map((word) => `${file}: ${word}`),
      ),
    )
    expect(found).toEqual([])
  })

  it('is looked for where it is', () => {
    const comments = SOURCES.flatMap((file) => commentsOf(readFileSync(file, 'utf8')))
    expect(comments.length).toBeGreaterThan(1_000)
  })

  it.each([
    ['/** It says\n * why. */\nconst a = 1', ['It says why.']],
    ["  // What `lies` there.\nconst a = 'https://example.org'", ['What ` there.']],
    ['const a = 1 // one\n', ['one']],
    ['/**\n * A. */\n/** B.\n *\n * @example tell() // two */', ['A.', 'B.']],
  ])('of %j is %j', (source, comments) => {
    expect(commentsOf(source)).toEqual(comments)
  })
})

describe('a rule', () => {
  it.each([...CHINESE_SIGNS, ...CHINESE_TERMS, ...ENGLISH_WORDS, ...COMMENT_WORDS])(
    'finds what is wrong in "$wrong", and nothing in "$right"',
    ({ pattern, instead, wrong, right }) => {
      const rules = [{ pattern, instead, wrong, right }]
      expect(findWords(wrong, rules)).not.toEqual([])
      expect(findWords(right, rules)).toEqual([])
    },
  )

  it('reads no code and no addresses', () => {
    expect(proseOf('1. 见 [文档](a:b)，`x: 是`\n```sh\n用法: x\n```')).toBe('见 [文档]，`\n')
  })
})
