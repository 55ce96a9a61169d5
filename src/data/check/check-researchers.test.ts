import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { checkData } from '#disk/data/check-data.ts'

// No fixture can be named like this: it could not be checked out everywhere.
test.each([
  ['nul', 'device-name'],
  ['lpt1', 'device-name'],
  ['assets', 'reserved-slug'],
  ['Nul', 'folder-name'],
])(
  'a researcher cannot live in a folder named %s',
  { skip: process.platform === 'win32' },
  async (name, code) => {
    const folder = await temporaryFolder({
      'site.json': JSON.stringify({ title: 'Example' }),
      [`${name}/profile.json`]: JSON.stringify({ name: { en: { given: 'Ada', family: 'Li' } } }),
    })
    const { issues } = await checkData(folder)
    expect(issues).toContainEqual(
      expect.objectContaining({ code, severity: 'error', file: `${name}/profile.json` }),
    )
  },
)

test('a folder with a name that no address can have is one mistake, also where it is listed', async () => {
  const folder = await temporaryFolder({
    'site.json': JSON.stringify({ title: 'Example', researchers: ['Lin_Zhou', 'Other_Name'] }),
    'Lin_Zhou/profile.json': JSON.stringify({ name: { en: { given: 'Lin', family: 'Zhou' } } }),
  })
  const { issues } = await checkData(folder)
  const about = (name: string) =>
    issues.filter(({ params }) => JSON.stringify(params).includes(name)).map(({ code }) => code)
  expect(about('Lin_Zhou')).toEqual(['folder-name'])
  expect(about('Other_Name')).toEqual(['slug'])
})
