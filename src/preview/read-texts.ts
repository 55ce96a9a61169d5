import type { ImportFile } from '#formats/reading.ts'
import { textsOfFile } from '#import/texts-of-file.ts'
import { sizeProblem } from '#data/load/decode-text.ts'
import { MAX_FILES, type DroppedFile } from './dropped-file.ts'
import { FILE_REFUSALS, type Refusal } from './refusal.ts'

/**
 * The texts among the files, also those of archives; a refusal when there is none, which says why the first is none.
 * Calls `onFile` before it reads a file.
 */
export async function readTexts(
  dropped: readonly DroppedFile[],
  onFile: (path: string) => void = () => undefined,
): Promise<ImportFile[] | Refusal> {
  if (dropped.length > MAX_FILES) return { refused: 'too-many', values: { limit: MAX_FILES } }
  const texts: ImportFile[] = []
  let first: Refusal = { refused: 'no-files' }
  for (const file of dropped) {
    onFile(file.path)
    const read = await readTextsOf(file)
    if (Array.isArray(read)) texts.push(...read)
    else if (first.refused === 'no-files') first = read
  }
  return texts.length > 0 ? texts : first
}

async function readTextsOf({ path, content }: DroppedFile): Promise<ImportFile[] | Refusal> {
  const values = { file: path }
  if (content && sizeProblem(content.size) !== undefined) return { refused: 'too-large', values }
  const bytes = await content?.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return { refused: 'unreadable', values }
  try {
    const read = await textsOfFile(path, new Uint8Array(bytes))
    return 'files' in read ? read.files : { refused: FILE_REFUSALS[read.code], values }
  } catch (error) {
    // The other files can do without this one, but not without a part of the tool.
    if (isImportFault(error)) throw error
    return { refused: 'crashed', values }
  }
}

/** True where a part of the tool could not be loaded; browsers say that in words only. */
export function isImportFault(error: unknown): boolean {
  return error instanceof TypeError && /\bmodule\b/iu.test(error.message)
}
