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
