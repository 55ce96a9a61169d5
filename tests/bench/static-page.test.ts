import { expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { sampleBundle, samplePaper, sampleSite } from '../support/site/sample-source.ts'
import { staticPage } from './static-page.ts'

const paper = samplePaper('one', {
  title: 'Reasoning <fast> & "slow"',
  authors: ['Wei Li', { name: 'Ada Smith', corresponding: true }],
  venue: 'acl',
  arxiv: '2401.00001',
  links: [{ type: 'code', url: 'https://example.org/code?a=1&b=2' }],
})
const source = sampleSite([
  sampleBundle('wei-li', { publications: [paper, samplePaper('two', { issued: '2023' })] }),
])

function page(script: boolean): string {
  const {
    profiles: [profile],
    publications: [bundle],
  } = compileSite(source)
  if (!profile || !bundle) throw new Error('the sample has no researcher')
  return staticPage({ profile, bundle }, { script })
}

it('has every text, author, mark, venue and link of the bundle, escaped', () => {
  const html = page(true)
  expect(html).toContain(
    '<a href="https://arxiv.org/abs/2401.00001">Reasoning &lt;fast> &amp; &quot;slow&quot;</a>',
  )
  expect(html).toContain('<p><b>Wei Li</b>, Ada Smith<sup>†</sup></p>')
  expect(html).toContain('<b>ACL 2024</b>')
  expect(html).toContain('<a href="https://example.org/code?a=1&amp;b=2">code</a>')
})

it('groups by year, newest first', () => {
  expect(page(true).match(/<h2>\d{4} \(1\)/gu)).toEqual(['<h2>2024 (1)', '<h2>2023 (1)'])
})

it('leaves script and search field out of the plain page', () => {
  expect(page(true)).toMatch(/<script>[^]*<input|<input[^]*<script>/u)
  expect(page(false)).not.toMatch(/<script|<input/u)
})
