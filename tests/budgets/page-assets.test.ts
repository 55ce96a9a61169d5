import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPageAssets } from './page-assets.ts'

let dist: string

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'bifolio-dist-'))
  put('assets/main.js', 'import{a}from"./vendor-react.js";import"./side.js";import("./lazy.js")')
  put('assets/vendor-react.js', 'export*from"./vendor-scheduler.js"')
  put('assets/vendor-scheduler.js', 'import"./vendor-react.js"')
  put('assets/side.js', '')
  put('assets/page.js', '')
  put('assets/main.css', 'p{}')
  put('assets/serif.woff2', '')
})

afterEach(() => rmSync(dist, { recursive: true }))

function put(name: string, text: string) {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  writeFileSync(join(dist, name), text)
}

function assetsOf(html: string) {
  put('a/index.html', html)
  return readPageAssets(dist, 'a/index.html')
}

describe('readPageAssets', () => {
  it('follows static imports and leaves lazy ones alone', () => {
    const { scripts } = assetsOf('<script type="module" src="/assets/main.js"></script>')
    expect(scripts).toEqual([
      'assets/main.js',
      'assets/side.js',
      'assets/vendor-react.js',
      'assets/vendor-scheduler.js',
    ])
  })

  it('counts preloaded modules', () => {
    const { scripts } = assetsOf('<link rel="modulepreload" href="/assets/page.js">')
    expect(scripts).toEqual(['assets/page.js'])
  })

  it('finds files under a base path and by relative addresses', () => {
    const html = '<link rel="modulepreload" href="/name/assets/page.js">'
    expect(assetsOf(html).scripts).toEqual(['assets/page.js'])
    expect(assetsOf(html.replace('/name', '..')).scripts).toEqual(['assets/page.js'])
  })

  it('lists stylesheets, inline styles and preloaded fonts', () => {
    const assets = assetsOf(
      '<link rel="stylesheet" href="/assets/main.css"><style>b{}</style>' +
        '<link rel="preload" as="font" href="/assets/serif.woff2" crossorigin>',
    )
    expect(assets.stylesheets).toEqual(['assets/main.css'])
    expect(assets.inlineStyles).toEqual(['b{}'])
    expect(assets.preloadedFonts).toEqual(['assets/serif.woff2'])
  })

  it('throws for a file that is not there', () => {
    expect(() => assetsOf('<script src="/assets/gone.js"></script>')).toThrow(
      'a/index.html loads /assets/gone.js, which is not in',
    )
  })
})
