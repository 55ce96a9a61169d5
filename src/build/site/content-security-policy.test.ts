import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

function policyOf(script: string, style: string): string {
  return contentSecurityPolicy({ scripts: [script], styles: [style] })
}

const directives = new Map(
  policyOf('f()', 'p{}')
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
)

test('forbids what it does not name', () => {
  expect(directives.get('default-src')).toBe("'none'")
})

test('allows scripts of this host and the one in the page, by its hash; none from strings', () => {
  // Of `f()`, by `openssl dgst -sha256 -binary | base64`.
  expect(directives.get('script-src')).toBe(
    "'self' 'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='",
  )
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

test('allows the blocks that it is given, and no other', () => {
  expect(policyOf('f()', 'p{}')).not.toBe(policyOf('f()', 'p{ }'))
  expect(policyOf('f()', 'p{}')).not.toBe(policyOf('f( )', 'p{}'))
})

test('fits into an attribute in double quotes', () => {
  expect(policyOf('f("x")', 'a[href="x"]{}')).not.toMatch(/["<>\n]/u)
})

test('lets the page for previews fetch from other hosts by https, and show a frame of its own', () => {
  const blocks = { scripts: [], styles: ['p{}'] }
  const usual = contentSecurityPolicy(blocks)
  const policy = contentSecurityPolicy(blocks, { anyHost: true, frames: true })
  expect(policy).toContain("connect-src 'self' https:; frame-src 'self';")
  expect(policy.replace(' https:', '').replace(" frame-src 'self';", '')).toBe(usual)
})

test('lets the frame for previews show pictures that are on no server', () => {
  const usual = contentSecurityPolicy({ scripts: [], styles: [] })
  const policy = contentSecurityPolicy({ scripts: [], styles: [] }, { ownPictures: true })
  expect(policy.replace("img-src 'self' blob:;", "img-src 'self';")).toBe(usual)
  expect(policy).not.toBe(usual)
})

test('allows the style blocks of several pages at once', () => {
  const [one, two] = ['p{}', 'a{}'].map(
    (style) => /style-src 'self' ('sha256-[^']+')/u.exec(policyOf('', style))?.[1],
  )
  const policy = contentSecurityPolicy({ scripts: [], styles: ['p{}', 'a{}'] })
  expect(policy).toContain(`style-src 'self' ${one} ${two};`)
})
