import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { listMedia } from './list-media.ts'

test('lists the files of all media folders, and what is wrong with them', async () => {
  const root = await temporaryFolder({
    'secret.jpg': 'secret',
    'data/media/logo.svg': '<svg/>',
    'data/ada-li/media/portrait.jpg': '12345',
    'data/ada-li/media/talks/1.pdf': '123',
    'data/ada-li/media/.DS_Store': 'hidden',
    'data/ada-li/cv.pdf': 'not there',
    'data/schema/media/x.png': 'not there',
  })
  const media = join(root, 'data/ada-li/media')
  await symlink('portrait.jpg', join(media, 'same.jpg'))
  await symlink('../../../secret.jpg', join(media, 'out.jpg'))
  await symlink('nowhere.jpg', join(media, 'broken.jpg'))
  await symlink('..', join(media, 'up'))
  const files = await listMedia(join(root, 'data'))
  expect(Object.fromEntries(files)).toEqual({
    'media/logo.svg': { size: 6 },
    'ada-li/media/portrait.jpg': { size: 5 },
    'ada-li/media/talks/1.pdf': { size: 3 },
    'ada-li/media/same.jpg': { size: 5 },
    'ada-li/media/out.jpg': { code: 'link-outside', params: { found: '../../../secret.jpg' } },
    'ada-li/media/broken.jpg': { code: 'link-broken', params: { found: 'nowhere.jpg' } },
  })
})

test('there are none where there is no data folder', async () => {
  expect([...(await listMedia('there-is-no-such-folder'))]).toEqual([])
})
