import { execFileSync } from 'node:child_process'
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const FILES = {
  'data/site.json': '{"title":"T"}',
  'data/ada/profile.json': '{"name":{"en":{"given":"Ada","family":"Li"}}}',
  'node_modules/one/index.js': 'theirs',
  '.git/config': '[core]',
  'notes/mine.txt': 'mine',
}

const exporting = (root: string, out: string) =>
  runInProcess(['export', 'ada', '--to', 'markdown', '--out', out], { cwd: root })

describe('export', () => {
  it.each([
    ['nothing', '', '--out is empty'],
    ['a file of the data', 'data/ada/profile.json', 'is inside data'],
    ['a new file in the data', 'data/cv.md', 'is inside data'],
    ['the data by way of a link', 'linked/site.json', 'is inside data'],
    ['the repository of Git', '.git/config', 'is inside .git'],
    ['the packages', 'node_modules/one/index.js', 'is inside node_modules'],
    ['a folder', 'notes', 'notes is a folder'],
    ['a device', '/dev/null', 'is not a regular file'],
    ['a link that leads nowhere', 'dangling', 'is a broken link'],
    ['a pipe', 'pipe', 'is not a regular file'],
  ])('does not write over %s', async (_, out, sentence) => {
    const root = await temporaryFolder(FILES)
    await symlink('data', join(root, 'linked'))
    await symlink('away/cv.md', join(root, 'dangling'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const { code, err } = await exporting(root, out)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
    for (const [path, text] of Object.entries(FILES))
      expect(await readFile(join(root, path), 'utf8')).toBe(text)
  })

  it('writes over a file that was named, through a link, with its permissions', async () => {
    const root = await temporaryFolder(FILES)
    await writeFile(join(root, 'notes/cv.md'), 'old', { mode: 0o600 })
    await symlink('notes/cv.md', join(root, 'cv.md'))
    await writeFile(join(root, 'notes/.cv.md.999999999.bifolio'), 'left by a killed process')
    expect((await exporting(root, 'cv.md')).code).toBe(0)
    expect(await readFile(join(root, 'notes/cv.md'), 'utf8')).toContain('# Ada Li')
    expect((await stat(join(root, 'notes/cv.md'))).mode & 0o777).toBe(0o600)
    expect(await readdir(join(root, 'notes'))).toEqual(['cv.md', 'mine.txt'])
  })
})

describe('schema --docs', () => {
  const writing = (root: string, docs: string) =>
    runInProcess(['schema', '--docs', docs], { cwd: root })

  it('writes its pages, and writes over them the next time', async () => {
    const root = await temporaryFolder(FILES)
    expect((await writing(root, 'docs')).code).toBe(0)
    expect((await writing(root, 'docs')).code).toBe(0)
    expect(await readdir(join(root, 'docs'))).toEqual(['en', 'zh'])
  })

  it.each([
    ['', '--docs is empty'],
    ['data', 'is inside data'],
    ['docs', 'was not written by this command'],
  ])('"%s" leaves pages of others as they are', async (docs, sentence) => {
    const root = await temporaryFolder({ ...FILES, 'docs/zh/data.md': '# 我的数据' })
    const { code, err } = await writing(root, docs)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
    expect(await readFile(join(root, 'docs/zh/data.md'), 'utf8')).toBe('# 我的数据')
    expect((await readdir(root)).toSorted()).toEqual([
      '.git',
      'data',
      'docs',
      'node_modules',
      'notes',
    ])
    expect((await readdir(join(root, 'data'))).toSorted()).toEqual(['ada', 'site.json'])
  })

  it('does not follow a folder of schemas that leads elsewhere', async () => {
    const root = await temporaryFolder(FILES)
    await symlink('../notes', join(root, 'data/schema'))
    const { code, err } = await runInProcess(['schema'], { cwd: root })
    expect([code, err]).toEqual([1, expect.stringContaining('points outside the data folder')])
    expect(await readdir(join(root, 'notes'))).toEqual(['mine.txt'])
  })
})
