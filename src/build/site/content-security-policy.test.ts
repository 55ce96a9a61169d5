import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

const directives = new Map(
  contentSecurityPolicy(['p{}'])
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

test('allows one policy that vouches for addresses of scripts, so that no injected code makes its own', () => {
  expect(directives.get('trusted-types')).toBe('bifolio')
})

test('allows no other host and nothing unsafe anywhere', () => {
  for (const [name, sources] of directives) {
    if (name === 'trusted-types') continue
    expect(sources).toMatch(/^(?:'none'|'script'|'self'(?: 'sha256-[\w+/]+=*')?)$/u)
  }
})

test('allows the one style block that it is given, and no other', () => {
  expect(contentSecurityPolicy(['p{}'])).not.toBe(contentSecurityPolicy(['p{ }']))
})

test('fits into an attribute in double quotes', () => {
  expect(contentSecurityPolicy(['a[href="x"]{}'])).not.toMatch(/["<>\n]/u)
})

test('lets the page for previews fetch from other hosts by https, and show a frame of its own', () => {
  const usual = contentSecurityPolicy(['p{}'])
  const policy = contentSecurityPolicy(['p{}'], { anyHost: true, frames: true })
  expect(policy).toContain("connect-src 'self' https:; frame-src 'self';")
  expect(policy.replace(' https:', '').replace(" frame-src 'self';", '')).toBe(usual)
})

test('allows the style blocks of several pages at once', () => {
  const [one, two] = ['p{}', 'a{}'].map(
    (style) => /'sha256-[^']+'/u.exec(contentSecurityPolicy([style]))?.[0],
  )
  expect(contentSecurityPolicy(['p{}', 'a{}'])).toContain(`style-src 'self' ${one} ${two};`)
})
