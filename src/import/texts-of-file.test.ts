import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pdfDocument } from '#tests/support/formats/pdf-document.ts'
import { paragraph, wordDocument } from '#tests/support/formats/word-document.ts'
import { textsOfFile } from './texts-of-file.ts'

function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

async function pathsOf(bytes: Uint8Array, path = 'a.zip'): Promise<string[] | string> {
  const texts = await textsOfFile(path, bytes)
  return 'code' in texts ? texts.code : texts.files.map((file) => file.path)
}

describe('the texts of a file', () => {
  it('are its own where it is a text', async () => {
    expect(await textsOfFile('a.md', strToU8('研究'))).toEqual({
      files: [{ path: 'a.md', text: '研究' }],
      isArchive: false,
      skipped: [],
    })
  })

  it('are those of an archive that an importer may read', async () => {
    const bytes = archive({
      'site-main/_config.yml': 'a: b',
      'site-main/_pages/about.md': 'I am.',
      'site-main/images/me.png': 'x',
      'site-main/_site/index.html': 'built',
      'site-main/.github/x.yml': 'a: b',
      '__MACOSX/site-main/._about.md': 'x',
    })
    expect(await pathsOf(bytes)).toEqual(['_config.yml', '_pages/about.md'])
  })

  it('leave out a file of an archive that is not text, and report it', async () => {
    const texts = await textsOfFile('a.zip', archive({ 'a.md': 'I am.', 'b.md': 'x\0y' }))
    expect(texts).toMatchObject({ skipped: [{ path: 'b.md', code: 'source-binary' }] })
  })

  it('are the HTML of a Word document, whatever its name', async () => {
    const texts = await textsOfFile('cv', wordDocument(paragraph('I am.')))
    expect(texts).toMatchObject({ files: [{ path: 'cv.docx', text: '<p>I am.</p>\n' }] })
  })

  it('are the HTML of a PDF, whatever its name', async () => {
    const texts = await textsOfFile('cv', pdfDocument([[{ text: 'I am.', x: 50, y: 700 }]]))
    expect(texts).toMatchObject({ files: [{ path: 'cv.pdf', text: '<p>I am.</p>' }] })
  })

  it.each([
    ['a broken PDF', strToU8('%PDF-1.7 …'), 'pdf-broken'],
    ['a scanned PDF', pdfDocument([[]]), 'pdf-without-text'],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'source-old-word'],
    ['an empty file', new Uint8Array(), 'source-empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'source-binary'],
    ['an empty Word document', wordDocument(''), 'source-empty'],
    ['a broken Word document', wordDocument('<w:p'), 'archive-broken'],
    ['a broken archive', archive({ 'a.md': 'I am.' }).slice(0, 40), 'archive-broken'],
    ['an archive of nothing', archive({}), 'archive-without-files'],
    ['an archive of pictures', archive({ 'a.png': 'x' }), 'archive-without-files'],
    ['an archive of an empty file', archive({ 'a.md': '' }), 'source-empty'],
    ['a small archive of 60 MB', archive({ 'a.md': ' '.repeat(60_000_000) }), 'archive-too-large'],
  ])('are none for %s', async (_, bytes, code) => {
    expect(await pathsOf(bytes, 'a')).toBe(code)
  })
})
