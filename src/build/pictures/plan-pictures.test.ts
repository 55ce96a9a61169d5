import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compileSite } from '#compile/compile-site.ts'
import type { Theme } from '#core/schema/site.ts'
import { designOf } from '#data/theme/design.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { planPages } from '../pages/plan-pages.ts'
import { planPictures } from './plan-pictures.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifolio-pictures-'))
})
afterAll(() => rm(folder, { recursive: true }))

function planFor(bundles: SourceBundle[], name = 'site', theme: Theme = {}) {
  const site = compileSite(sampleSite(bundles))
  return planPictures(site, planPages(site), {
    folder: join(folder, name),
    design: designOf(theme),
    mediaFiles: new Map(),
  })
}

const name = { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } }
const ada = (...publications: Publication[]) =>
  sampleBundle('ada-li', {
    name,
    profile: {
      headline: { en: 'How machines reason', zh: '机器如何推理' },
      affiliations: [
        { role: 'PhD student', organization: { en: 'Some University', zh: '某大学' } },
      ],
    },
    publications,
  })
const bo = sampleBundle('bo-wang')

async function altsOf(bundles: SourceBundle[], name?: string) {
  const { byPage } = await planFor(bundles, name)
  return Object.fromEntries(Array.from(byPage, ([path, { alt }]) => [path, alt]))
}

describe('pictures for sharing', () => {
  it('show a researcher in the page’s language on each of the researcher’s pages', async () => {
    const alts = await altsOf([ada(), bo])
    for (const tab of ['', 'news/', 'publications/', 'cv/']) {
      expect(alts[`/ada-li/${tab}`]).toBe(
        'Ada Li · 李爱 · How machines reason · PhD student, Some University',
      )
      expect(alts[`/zh/ada-li/${tab}`]).toBe('李爱 · Ada Li · 机器如何推理 · 某大学 · PhD student')
    }
    expect(alts).not.toHaveProperty('/')
    expect(alts).not.toHaveProperty('/publications/')
  })

  it('show a portrait in place of the seal', async () => {
    const photo = {
      create: { width: 352, height: 440, channels: 3, background: '#2050c0' },
    } as const
    const file = join(folder, 'portrait.jpg')
    await sharp(photo).jpeg().toFile(file)
    const portrait = { src: 'media/me.jpg', alt: 'Ada' }
    const made = { src: '/assets/media/me-352.jpg', widths: [], width: 352, height: 440 }
    const source = sampleSite([sampleBundle('ada-li', { name, profile: { portrait } })])
    const site = compileSite(source, { pictures: new Map([[portrait, made]]) })
    const { byPage } = await planPictures(site, planPages(site), {
      folder: join(folder, 'portraits'),
      design: designOf(),
      mediaFiles: new Map([[made.src.slice(1), file]]),
    })
    const part = await sharp(byPage.get('/ada-li/')?.file)
      .extract({ left: 120, top: 120, width: 40, height: 40 })
      .toBuffer()
    const { dominant } = await sharp(part).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r + 50)
  })

  it('show a lab with its names and its logo on its home page and lists', async () => {
    const photo = {
      create: { width: 64, height: 64, channels: 4, background: '#2050c0' },
    } as const
    const file = join(folder, 'logo.png')
    await sharp(photo).png().toFile(file)
    const logo = { src: 'media/logo.svg', alt: 'Logo' }
    const made = { src: '/assets/media/logo-64.png', widths: [], width: 64, height: 64 }
    const source = sampleLab([bo], { members: [{ id: 'bo-wang' }] })
    const description = { en: 'We read rivers.', zh: '读懂河流。' }
    const site = compileSite(
      { ...source, site: { ...source.site, description, logo } },
      { pictures: new Map([[logo, made]]) },
    )
    const { byPage } = await planPictures(site, planPages(site), {
      folder: join(folder, 'lab'),
      design: designOf(),
      mediaFiles: new Map([[made.src.slice(1), file]]),
    })
    const alts = ['/', '/zh/', '/publications/', '/bo-wang/'].map((path) => byPage.get(path)?.alt)
    expect(alts).toEqual([
      'River Lab · 河流实验室 · We read rivers.',
      '河流实验室 · River Lab · 读懂河流。',
      'River Lab · 河流实验室 · We read rivers.',
      'Bo Wang',
    ])
    const part = await sharp(byPage.get('/')?.file)
      .extract({ left: 120, top: 120, width: 40, height: 40 })
      .toBuffer()
    const { dominant } = await sharp(part).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r + 50)
  })

  it('show the one researcher on the home page, too', async () => {
    expect((await altsOf([bo]))['/']).toBe('Bo Wang')
  })

  it('show a paper with its venue and whose it is', async () => {
    const paper = samplePaper('tables', {
      title: { en: 'Reading Tables', zh: '读表' },
      venue: 'acl',
      track: 'findings',
    })
    const alts = await altsOf([ada(paper), bo])
    expect(alts['/ada-li/publications/tables/']).toBe(
      'Reading Tables · Findings of ACL 2024 · Ada Li · 李爱',
    )
    expect(alts['/zh/ada-li/publications/tables/']).toBe('读表 · ACL 2024 Findings · 李爱 · Ada Li')
  })

  it('say what a paper without a venue is', async () => {
    const paper = samplePaper('patent', { type: 'patent', title: 'A device' })
    expect((await altsOf([ada(paper)]))['/ada-li/publications/patent/']).toBe(
      'A device · Patent · 2024 · Ada Li · 李爱',
    )
  })

  it('say of a paper without a year that it has none, beside a venue nothing', async () => {
    const { issued: _, ...undated } = samplePaper('undated', { title: 'Undated' })
    const alts = await altsOf([ada(undated, { ...undated, id: 'at-acl', venue: 'acl' })])
    expect(alts['/zh/ada-li/publications/undated/']).toBe(
      'Undated · 会议论文 · 年份不详 · 李爱 · Ada Li',
    )
    expect(alts['/ada-li/publications/at-acl/']).toBe('Undated · ACL · Ada Li · 李爱')
  })

  it('use the other language where a text has no glyphs', async () => {
    const paper = samplePaper('thai', { title: { en: 'ภาษาไทย', zh: '泰语' } })
    expect((await altsOf([ada(paper)]))['/ada-li/publications/thai/']).toMatch(/^泰语 · /u)
    const arabic = sampleBundle('musa', {
      name: { en: { given: 'محمد' }, zh: { family: '穆', given: '萨' } },
    })
    expect((await altsOf([arabic, bo]))['/musa/']).toBe('穆萨')
  })

  it('are missing, and counted, where nothing has glyphs', async () => {
    const arabic = sampleBundle('musa', { name: { en: { given: 'محمد' } } })
    const { byPage, without } = await planFor([arabic, bo])
    expect(byPage.has('/musa/')).toBe(false)
    expect(without).toBe(8)
  })

  it('are one for both languages where the words are the same', async () => {
    const { byPage } = await planFor([bo])
    expect(byPage.get('/zh/')).toEqual(byPage.get('/'))
  })

  it('are drawn again only when what is on them changes', async () => {
    const [first, second] = [samplePaper('one'), samplePaper('two')]
    const before = await planFor([ada(first, second), bo], 'changes')
    expect(before).toMatchObject({ count: 7, drawn: 7 })
    expect(await planFor([ada(first, second), bo], 'changes')).toEqual({ ...before, drawn: 0 })
    const changed = { ...second, title: { en: 'Another title', zh: 'Title of two' } }
    expect(await planFor([ada(first, changed), bo], 'changes')).toMatchObject({
      count: 7,
      drawn: 1,
    })
  })

  it('are drawn again when the site has other colors', async () => {
    const before = await planFor([bo], 'colours')
    const after = await planFor([bo], 'colours', { paper: '#dff0ec' })
    expect(after).toMatchObject({ count: 1, drawn: 1 })
    expect(after.byPage.get('/')?.path).not.toBe(before.byPage.get('/')?.path)
  })

  it('are PNGs of 1200 × 630 pixels and of less than 60 kB', async () => {
    const authors = Array.from({ length: 135 }, (_, at) => `Author Number${at}`)
    const paper = samplePaper('long', { title: 'Many long words '.repeat(20), authors })
    const { byPage } = await planFor([ada(paper)])
    for (const { file, path } of byPage.values()) {
      const png = await readFile(file)
      expect(png.toString('latin1', 1, 4)).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(60_000)
      expect(path).toMatch(/^assets\/og\/[0-9a-f]{16}\.png$/u)
    }
  })
})
