import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportText } from '#build/site/exports.ts'
import { compileSite } from '#compile/compile-site.ts'
import { checkData } from '#disk/data/check-data.ts'
import { runCli } from '#tests/support/cli/run-cli.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'

const out = join(tmpdir(), `bifolio-export-${process.pid}`)

afterAll(() => rm(out, { recursive: true, force: true }))

/** What is said, on whichever stream. */
async function run(...args: string[]) {
  const { code, out: text, err } = await runInProcess(['export', ...args])
  return { code, output: text + err }
}

describe('export', () => {
  it.each([
    ['bibtex', /^@\w+\{/u],
    ['csl-json', /^\[/u],
    ['latex', /^\\documentclass/mu],
  ])('writes %s to the standard output', async (format, beginning) => {
    const args = ['export', 'ru-peng', '--to', format, '--locale', 'en']
    const { code, out: text } = await runCli('src/cli/main.ts', args)
    expect(text).toMatch(beginning)
    expect(code).toBe(0)
  })

  it('writes a file, its folder too, and reports it', async () => {
    const file = join(out, 'deep', 'cv.md')
    const { code, output } = await run(
      'chujie-zheng',
      '--to',
      'markdown',
      '--locale',
      'zh',
      '--out',
      file,
    )
    expect(output).toMatch(/^已写入 \S+cv\.md（markdown，\d+ 字节）$/mu)
    expect(code).toBe(0)
    expect(await readFile(file, 'utf8')).toMatch(/^# 郑楚杰 · Chujie Zheng\n/u)
  })

  it.each([
    [
      'a researcher who is not there',
      ['nobody', '--to', 'ris'],
      1,
      'available: chujie-zheng, ru-peng',
    ],
    [
      'a format that is not there',
      ['ru-peng', '--to', 'docx'],
      2,
      '"docx" is not a valid value for --to <format>; allowed values: bibtex',
    ],
    ['no format', ['ru-peng'], 2, 'The option --to <format> is missing'],
    [
      'a place that cannot be written',
      ['ru-peng', '--to', 'ris', '--out', '/dev/null/x'],
      1,
      'Could not write',
    ],
  ])('ends with a sentence and a code for %s', async (_, args, expected, sentence) => {
    const { code, output } = await run(...args)
    expect(output).toContain(sentence)
    expect(code).toBe(expected)
  })

  it('has examples and exit codes in its help', async () => {
    const { code, output } = await run('--help')
    expect(output).toContain('$ bifolio export')
    expect(output).toContain('Exit codes')
    expect(code).toBe(0)
  })
})

describe.each(['en', 'zh'] as const)('a CV in %s', (locale) => {
  let texts: Record<'json-resume' | 'markdown' | 'latex', string>

  beforeAll(async () => {
    const site = compileSite((await checkData('data')).source)
    const text = (format: 'json-resume' | 'markdown' | 'latex') =>
      exportText(site, { slug: 'ru-peng', format, locale }) ?? ''
    texts = { 'json-resume': text('json-resume'), markdown: text('markdown'), latex: text('latex') }
  })

  it('as a JSON Résumé has its sections, without what is not known', () => {
    const resume = JSON.parse(texts['json-resume']) as Record<string, unknown>
    expect(Object.keys(resume)).toEqual([
      '$schema',
      'basics',
      'work',
      'volunteer',
      'education',
      'awards',
      'publications',
      'skills',
      'interests',
      'projects',
    ])
    expect(resume).toMatchObject({
      basics: {
        name: locale === 'en' ? 'Ru Peng' : '彭儒',
        email: 'rupeng@zju.edu.cn',
        profiles: [
          { network: 'Google Scholar', username: '3udA8hkAAAAJ' },
          { username: 'pengr' },
          {},
          {},
        ],
      },
      work: [{ startDate: '2023-10', endDate: '2025-04' }, {}, {}],
    })
    expect((resume['education'] as object[])[0]).not.toHaveProperty('endDate')
    expect(resume['publications']).toHaveLength(20)
    expect(texts['json-resume']).not.toMatch(/""|\[\]|"present"|\*\*/u)
  })

  it('in Markdown has every paper and every heading once', () => {
    const { markdown } = texts
    expect(markdown).toContain('DataMan: Data Manager for Pre-training Large Language Models')
    expect(markdown).toContain('**Ru Peng**, Yawen Zeng')
    const headings = markdown.match(/^## .+$/gmu) ?? []
    expect(headings).toHaveLength(new Set(headings).size)
    expect(headings).toContain(locale === 'en' ? '## Education' : '## 教育背景')
    expect(markdown).not.toMatch(/undefined|\[object/u)
  })

  it('in LaTeX is balanced and escapes what is a sign there', () => {
    const { latex } = texts
    expect(latex.includes('ctex')).toBe(locale === 'zh' || /\p{Script=Han}/u.test(latex))
    const begun = [...latex.matchAll(/\\begin\{(\w+)\}/gu)].map(([, name]) => name)
    const ended = [...latex.matchAll(/\\end\{(\w+)\}/gu)].map(([, name]) => name)
    expect(new Set(begun)).toEqual(new Set(ended))
    expect(begun).toHaveLength(ended.length)
    const plain = latex.replaceAll(/\\[\s\S]/gu, '').replaceAll(/^%.*$/gmu, '')
    expect(plain.split('{').length).toBe(plain.split('}').length)
    expect(plain).not.toMatch(/[%&#]|undefined/u)
    expect(latex).toContain(String.raw`C\#`)
  })
})
