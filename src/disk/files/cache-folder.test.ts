import { mkdir, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { previewFolder } from '#build/dev/preview-folder.ts'
import { gatherPublicFiles } from '#build/site/engine.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { cacheFolder, refuseLinks } from './cache-folder.ts'

describe('cacheFolder', () => {
  it('gives each place caches of its own, with a name that people recognize', () => {
    const [here, there] = [cacheFolder('sites', 'dist'), cacheFolder('sites', '../other/dist')]
    expect(basename(here)).toMatch(/^dist-[0-9a-f]{12}$/u)
    expect(basename(there)).toMatch(/^dist-[0-9a-f]{12}$/u)
    expect(here).not.toBe(there)
  })

  it.each(['..', '/', 'a/..', '中文', 'x/../../y'])(
    'keeps the caches of %s among the others',
    (out) => {
      expect(dirname(cacheFolder('sites', out))).toBe(resolve('.build/sites'))
    },
  )

  it('gives one place the same caches however it is named', () => {
    expect(cacheFolder('sites', 'dist')).toBe(cacheFolder('sites', './src/../dist/'))
  })
})

describe('refuseLinks', () => {
  it.each(['.build', '.build/sites', '.build/sites/dist-0', '.build/sites/dist-0/client'])(
    'refuses a cache where %s is a link',
    async (link) => {
      const root = await temporaryFolder({ 'precious/thesis.tex': 'mine' })
      await mkdir(join(root, link, '..'), { recursive: true })
      await symlink(join(root, 'precious'), join(root, link))
      const checked = refuseLinks(join(root, '.build/sites/dist-0/client'), root)
      await expect(checked).rejects.toMatchObject({
        code: 'cache-link',
        params: { path: join(root, link) },
      })
    },
  )

  it('accepts a cache in a folder that is reached by a link', async () => {
    const root = await temporaryFolder({ 'real/.build/public/x': '' })
    await symlink('real', join(root, 'home'))
    const home = join(root, 'home')
    await expect(refuseLinks(join(home, '.build/public'), home)).resolves.toBeUndefined()
    await expect(refuseLinks(join(home, '.build/none/yet'), home)).resolves.toBeUndefined()
  })

  it.each([
    ['public files', (_: string, cache: string) => gatherPublicFiles(cache)],
    ['a preview', (root: string, cache: string) => previewFolder(join(root, 'ada'), cache)],
  ])('keeps %s from replacing what a link leads to', async (_, write) => {
    const root = await temporaryFolder({
      'precious/thesis.tex': 'mine',
      'ada/profile.json': '{"name":{"en":{"given":"Ada"}}}',
    })
    await symlink('precious', join(root, 'cache'))
    await expect(write(root, join(root, 'cache'))).rejects.toMatchObject({ code: 'cache-link' })
    expect(await readFile(join(root, 'precious/thesis.tex'), 'utf8')).toBe('mine')
  })
})
