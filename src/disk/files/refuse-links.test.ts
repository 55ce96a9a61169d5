import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { mergePublicFiles } from '#build/site/engine.ts'
import { previewFolder } from '#build/dev/preview-folder.ts'
import { refuseLinks } from './refuse-links.ts'

it.each(['.build', '.build/sites', '.build/sites/dist-0', '.build/sites/dist-0/client'])(
  'a cache is refused where %s is a link',
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

it('a cache below a folder that is reached by a link is taken', async () => {
  const root = await temporaryFolder({ 'real/.build/public/x': '' })
  await symlink('real', join(root, 'home'))
  const home = join(root, 'home')
  await expect(refuseLinks(join(home, '.build/public'), home)).resolves.toBeUndefined()
  await expect(refuseLinks(join(home, '.build/none/yet'), home)).resolves.toBeUndefined()
})

it.each([
  ['public files', (_: string, cache: string) => mergePublicFiles(cache)],
  ['a preview', (root: string, cache: string) => previewFolder(join(root, 'ada'), cache)],
])('%s do not replace what a link leads to', async (_, write) => {
  const root = await temporaryFolder({
    'precious/thesis.tex': 'mine',
    'ada/profile.json': '{"name":{"en":{"given":"Ada"}}}',
  })
  await symlink('precious', join(root, 'cache'))
  await expect(write(root, join(root, 'cache'))).rejects.toMatchObject({ code: 'cache-link' })
  expect(await readFile(join(root, 'precious/thesis.tex'), 'utf8')).toBe('mine')
})
