import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBareText } from './find-bare-text.ts'

/** Proper names, which are the same in every language, and marks that name a language in itself. */
const NAMES = ['arXiv', 'DOI', 'EN', 'https://', '中']

/** Where no language has been loaded, the page speaks both. */
const BILINGUAL = ['src/web/app/root-error.tsx']

const files = ['src/web', 'src/preview']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .filter((file) => !BILINGUAL.includes(file))

describe('components', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(40))

  it.each(files)('have their words from the strings: %s', (file) => {
    const words = findBareText(file, readFileSync(file, 'utf8'))
    expect(words.filter((word) => !NAMES.includes(word))).toEqual([])
  })
})

describe('findBareText', () => {
  it.each([
    ['text between tags', '<p>Hello</p>', ['Hello']],
    ['text beside values', '<p>{count} papers</p>', ['papers']],
    ['a string in braces', "<p>{'Hello'}</p>", ['Hello']],
    ['both sides of a choice', "<p>{open ? 'Close' : 'Open'}</p>", ['Close', 'Open']],
    ['text behind a condition', "<p>{open && 'Close'}</p>", ['Close']],
    ['text in a fragment', '<>Hello</>', ['Hello']],
    ['the words of a template', '<p>{`by ${name}`}</p>', ['by']],
    ['text put together', "<p>{'by ' + name}</p>", ['by']],
    ['text in place of what is absent', "<p>{name ?? 'Nobody'}</p>", ['Nobody']],
    ['Chinese', '<b>论文</b>', ['论文']],
    ['what an attribute says', '<button aria-label="Close" title={"Shut"} />', ['Close', 'Shut']],
  ])('sees %s', (_, jsx, words) => {
    expect(findBareText('a.tsx', `const a = ${jsx}`)).toEqual(words)
  })

  it.each([
    ['separators and marks', "<p>{a}, {b} · {' '}({c})*†</p>"],
    ['values and translations', "<p title={t('a.b')}>{t('nav.home')}{name}</p>"],
    ['attributes that nobody reads', '<p className="entry" id={`x`} lang="en" />'],
    ['comparisons', "<p>{kind === 'talk' && name}</p>"],
    ['strings in calls', "<p>{join('list')}</p>"],
  ])('lets pass %s', (_, jsx) => {
    expect(findBareText('a.tsx', `const a = ${jsx}`)).toEqual([])
  })
})
