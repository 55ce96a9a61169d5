import { describe, expect, test } from 'vitest'
import { partNames } from './part-names.ts'

describe('names between commas', () => {
  test.each([
    ['Ada Brook, Tom Vale, Mira Olsen', 'Ada Brook and Tom Vale and Mira Olsen'],
    [
      'Ada Brook, Tom Vale, Mira Olsen, Lan Shen',
      'Ada Brook and Tom Vale and Mira Olsen and Lan Shen',
    ],
    ['Ada Brook, Tom Vale, and Mira Olsen', 'Ada Brook and Tom Vale and Mira Olsen'],
    ['A. Brook, T. Vale', 'A. Brook and T. Vale'],
    ['Brook, Ada; Vale, Tom', 'Brook, Ada and Vale, Tom'],
  ])('%s are parted', (written, parted) => {
    expect(partNames(`author = {${written}},`)).toBe(`author = {${parted}},`)
    expect(partNames(`author="${written}"`)).toBe(`author="${parted}"`)
  })

  test.each([
    'Brook, Ada',
    'King, Jr., Martin Luther',
    'García Márquez, Gabriel José',
    'van der Berg, Jan Piet and García Márquez, Gabriel José',
    'Brook, Ada and Vale, Tom',
    'The Team of Rivers, Lakes and Seas',
    '沈岚, 林波, 王五',
  ])('%s stay', (written) => {
    expect(partNames(`author = {${written}},`)).toBe(`author = {${written}},`)
  })

  test('what is in its own braces stays', () => {
    const source = 'author = {{Rivers Team, Lakes Team, Seas Team}},'
    expect(partNames(source)).toBe(source)
  })
})
