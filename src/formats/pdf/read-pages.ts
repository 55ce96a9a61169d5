import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { getDocumentProxy } from 'unpdf'
import { createBudget, spend } from '../budget.ts'
import { CharacterMapSource } from './character-map-source.ts'
import type { PrintedText } from './printed-lines.ts'

/** Of a CV with hundreds of papers; a book has more. */
const LIMITS = { pages: 150, texts: 150_000, characters: 1_500_000 }

/** Why a PDF gives no text. */
export type PdfFailure = 'broken' | 'encrypted' | 'too-large'

/**
 * The texts of each page with their places. Nothing of the document is run, drawn, or looked up elsewhere: scripts, forms, fonts,
 * pictures and links are left alone.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<PrintedText[][] | PdfFailure> {
  const document = await openDocument(bytes)
  if (typeof document === 'string') return document
  try {
    if (document.numPages > LIMITS.pages) return 'too-large'
    return await textsOfPages(document)
  } catch {
    return 'broken'
  } finally {
    await document.loadingTask.destroy()
  }
}

async function openDocument(bytes: Uint8Array): Promise<PDFDocumentProxy | 'broken' | 'encrypted'> {
  try {
    // A copy: it takes the bytes away from whoever gives them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      BinaryDataFactory: CharacterMapSource,
      cMapUrl: 'tables/',
      disableFontFace: true,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      maxImageSize: 0,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: 0,
    })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken'
  }
}

async function textsOfPages(document: PDFDocumentProxy): Promise<PrintedText[][] | 'too-large'> {
  const texts = createBudget(LIMITS.texts)
  const characters = createBudget(LIMITS.characters)
  const pages: PrintedText[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const stream: unknown = page.streamTextContent()
    if (!isTextStream(stream)) throw new TypeError('no text stream')
    const reader = stream.getReader()
    const read: PrintedText[] = []
    // Piece by piece: a small file may hold a page without an end.
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) {
      for (const item of next.value.items) {
        if (item.str === undefined || item.transform === undefined) continue
        if (!spend(texts, 1) || !spend(characters, item.str.length)) {
          await reader.cancel(new Error('too much'))
          return 'too-large'
        }
        if (item.str.trim() !== '') read.push(printedText(item.str, item.transform, item.width))
      }
    }
    pages.push(read)
    page.cleanup()
  }
  return pages
}

/** Of the library's type, which is that of browsers, only what is used: this code knows no platform. */
interface TextStream {
  getReader: () => {
    read: () => Promise<{ value?: { items: readonly TextItem[] } }>
    cancel: (reason: Error) => Promise<void>
  }
}

/** Marks of the structure have neither text nor place. */
interface TextItem {
  str?: string
  transform?: readonly number[]
  width?: number
}

function isTextStream(value: unknown): value is TextStream {
  return typeof value === 'object' && value !== null && 'getReader' in value
}

function printedText(text: string, transform: readonly number[], width = 0): PrintedText {
  const [, , skew = 0, height = 0, x = 0, y = 0] = transform
  return { text, x, y, width, size: Math.hypot(height, skew) }
}
