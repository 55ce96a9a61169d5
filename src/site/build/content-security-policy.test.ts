import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

const directives = new Map(
  contentSecurityPolicy('p{}')
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
)

test('forbids what it does not name', () => {
  expect(directives.get('default-src')).toBe("'none'")
})

test('allows scripts of this host only: none in the page, none from strings', () => {
  expect(directives.get('script-src')).toBe("'self'")
  expect(directives.get('require-trusted-types-for')).toBe("'script'")
})

test('allows no other host and nothing unsafe anywhere', () => {
  for (const sources of directives.values()) {
    expect(sources).toMatch(/^(?:'none'|'script'|'self'(?: 'sha256-[\w+/]+=*')?)$/u)
  }
})

test('allows the one style block that it is given, and no other', () => {
  expect(contentSecurityPolicy('p{}')).not.toBe(contentSecurityPolicy('p{ }'))
})

test('fits into an attribute in double quotes', () => {
  expect(contentSecurityPolicy('a[href="x"]{}')).not.toMatch(/["<>\n]/u)
})
