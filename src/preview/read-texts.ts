import { sizeProblem } from '#data/load/source-files.ts'
import type { ImportFile } from '#formats/reading.ts'
import { textsOfFile } from '#import/texts-of-file.ts'
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
  if (dropped.length > MAX_FILES) return { code: 'too-many', params: { limit: MAX_FILES } }
  const texts: ImportFile[] = []
  let first: Refusal = { code: 'no-files', params: {} }
  for (const file of dropped) {
    onFile(file.path)
    const read = await readTextsOf(file)
    if (Array.isArray(read)) texts.push(...read)
    else if (first.code === 'no-files') first = read
  }
  return texts.length > 0 ? texts : first
}

async function readTextsOf({ path, content }: DroppedFile): Promise<ImportFile[] | Refusal> {
  const params = { file: path }
  if (content && sizeProblem(content.size) !== undefined) return { code: 'too-large', params }
  const bytes = await content?.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return { code: 'unreadable', params }
  try {
    const read = await textsOfFile(path, new Uint8Array(bytes))
    return 'files' in read ? read.files : { code: FILE_REFUSALS[read.code], params }
  } catch (error) {
    // The other files can do without this one, but not without a part of the tool.
    if (isImportFault(error)) throw error
    return { code: 'crashed', params }
  }
}

/** True where a part of the tool could not be loaded; browsers say that in words only. */
export function isImportFault(error: unknown): boolean {
  return error instanceof TypeError && /\bmodule\b/iu.test(error.message)
}
