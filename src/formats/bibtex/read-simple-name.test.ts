import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { plainText } from '../bibliography/plain-text.ts'
import { readSimpleName } from './read-simple-name.ts'

function parsed(name: string) {
  const { entries } = parse(`@misc{x, author = {${name} and Wu, Bo}}`, { sentenceCase: false })
  const { firstName, lastName } = entries[0]?.fields.author?.[0] ?? {}
  return { given: plainText(firstName ?? ''), family: plainText(lastName ?? '') }
}

describe('a name', () => {
  it.each([
    'Brook, Ada',
    'Ada M. Brook',
    'García Márquez, Gabriel José',
    "O'Brien, Pat",
    'Brook-Hill, J.-P.',
    '{Aad}, G.~B.',
    '{Di Ciaccio}, A.',
    String.raw`Famil{\'e}y, Giv{\"o}n A.`,
    String.raw`Famil\'ey, Giv\"on`,
    String.raw`{\v{C}}ern{\'y}, A.`,
    String.raw`\v{C}ern\'{y}, A.`,
    String.raw`{\v C}ern\'{y}, A.`,
    String.raw`{\O}st, {\AA}sa`,
    String.raw`Gar{\'{\i}}a, B.`,
    String.raw`Gar{\'\i}a, B.`,
    String.raw`{\c{C}}a{\u g}, B.`,
  ])('%s is read as the parser reads it', (name) => {
    expect(readSimpleName(name)).toEqual(parsed(name))
  })

  it.each([
    'van der Berg, Jan',
    'Lin, ADA',
    'King, Jr., Martin',
    '{The Team}',
    '沈岚',
    'Brook',
    String.raw`\foo{A}, B`,
    'Lin*, Ada',
  ])('%s is left to the parser', (name) => {
    expect(readSimpleName(name)).toBeUndefined()
  })
})
