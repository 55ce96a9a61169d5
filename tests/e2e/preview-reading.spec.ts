import { openPreview } from './support/preview-page.ts'
import { expect, test } from './support/test.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const BIOGRAPHY = 'I study research &amp; development&nbsp;of caf&eacute;s.'

for (const [what, name, content] of [
  ['a profile', 'profile.json', JSON.stringify({ name: NAME, biography: BIOGRAPHY })],
  ['a home page', 'index.md', `---\npermalink: /\ntitle: Ada Li 李达\n---\n\n${BIOGRAPHY}\n`],
] as const) {
  test(`named entities in ${what} are read as the characters that they name`, async ({ page }) => {
    const pages = await openPreview(page, '/preview/', [{ name, content }])
    await expect(pages.getByText('I study research & development\u00A0of cafés.')).toBeVisible()
  })
}
