import { describe, expect, it } from 'vitest'
import { findAttack } from './find-attack.ts'

function attackOn({ source, flags }: RegExp) {
  return findAttack({ source, flags })
}

describe('findAttack', () => {
  it.each([
    ['alternatives of which one is twice the other', /(?:\*\*|[*_])+$/u],
    ['alternatives that overlap', /^(?:\w|\d)*$/u],
    ['the same alternative twice', /^(?:a|a)*$/u],
    ['repetition within repetition', /^(?:a+)+$/u],
    ['repetition within repetition that can be empty', /(?:\s*)*x/u],
    ['repetition of parts that may be absent', /^(?:a?b?a?)*c/u],
    ['parts that begin and go on with one sign', /(?:[.-][\w-]+)*\.md$/u],
  ])('finds exponential time: %s', (_, regexp) => {
    expect(attackOn(regexp)?.kind).toBe('exponential')
  })

  it.each([
    ['two repetitions in a row', /^\s*\s*x/u],
    ['two that meet through what may be absent', /^a\s*,?\s*b/u],
    ['two around a part that both can read', /^.*,.*$/u],
    ['a search for a repetition with something behind it', /\s+$/u],
    ['a search for a repetition before something', /[ \t]*\n/u],
    ['a search for a token with an end', /<!--[\s\S]*?-->/u],
    ['a search for a bracket whose inside may hold one', /\([^)]*\)/u],
    ['a search at the beginnings of lines', /^\s*x$/mu],
    ['a look ahead that reads on at each place', /a(?=.*b)/gu],
    ['a limit that is as good as none', /\([^)]{0,2000}\)/u],
    ['a search that some of the characters end, and others do not', /\bJP[\dA-Z/.]*\d[A-Z]*/u],
    ['letters of both cases', /^[a-z]*[A-Z]*1/iu],
    ['sets of sets', /^[\p{L}--[a-z]]*\p{Lu}*1/v],
    ['what a reference repeats', /^(?<a>x+)\k<a>y/u],
  ])('finds polynomial time: %s', (_, regexp) => {
    expect(attackOn(regexp)?.kind).toBe('polynomial')
  })

  it.each([
    ['what always matches', /\s+/gu],
    ['what is anchored', /^\s+x/u],
    ['what is sticky', /\s+x/uy],
    ['repetitions that share no character', /^\s*x\s*y/u],
    ['a repetition whose rest always matches', /^\s*(.*)$/su],
    ['a search that begins once for each run', /(?<!\s)\s+$/u],
    ['what may be absent, once for each run', /(?:(?<!\s)\s+)?,\s*/gu],
    ['a search that begins at a word', /\bab*c/u],
    ['quotes that end where they begin', /"[^"]*"/u],
    ['a bracket whose inside holds none', /\([^()]*\)/u],
    ['unrolled repetition', /^"[^"\\]*(?:\\.[^"\\]*)*"/su],
    ['a small limit', /\([^)]{0,20}\)/u],
    ['a look that says what comes next', /^\s*(?!\s)[^,]+$/u],
    ['a line', /^x[^\n]*$/mu],
  ])('finds nothing in %s', (_, regexp) => {
    expect(attackOn(regexp)).toBeUndefined()
  })

  it('reports which text takes that time', () => {
    const { pump, ...rest } = attackOn(/^<(?:\*\*|\*)+>/u) ?? {}
    expect(rest).toEqual({ kind: 'exponential', prefix: '<*', suffix: '' })
    expect(pump).toMatch(/^\*+$/u)
    expect(attackOn(/\s+$/u)).toEqual({ kind: 'polynomial', prefix: '', pump: ' ', suffix: '!' })
  })

  it('makes a text that the expression does not match', () => {
    const regexp = /^(?:[a-c]|b+)*d/u
    const { prefix = '', pump = '', suffix = '' } = attackOn(regexp) ?? {}
    expect(pump).not.toBe('')
    expect(regexp.test(prefix + pump.repeat(5) + suffix)).toBe(false)
  })
})
