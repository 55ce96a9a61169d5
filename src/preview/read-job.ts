import type { ImportVocabulary } from '#core/schema/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { IMPORTERS } from '#formats/importers.ts'
import type { DroppedFile } from './dropped-file.ts'
import type { Preview } from './make-preview.ts'
import { isAssetFile } from '#import/texts-of-file.ts'
import { drawPicture } from './draw-picture.ts'
import { isImportFault, readTexts } from './read-texts.ts'
import type { Refusal } from './refusal.ts'

/** What a worker is asked to do. */
export interface ReadingJob {
  files: readonly DroppedFile[]
  /** Ids that a bundle may refer to, unless it comes with vocabularies of its own. */
  vocabulary: ImportVocabulary
  /** Whose pages these are, where the files do not show it. */
  owner?: PersonName | undefined
}

/** What a worker is doing, and with which file (the first of several that are read together). */
export interface ReadingStep {
  step: 'reading' | 'checking' | 'compiling'
  file: string
}

/** What came of a job. */
export interface ReadingResult {
  made: Preview | Refusal
  /** Of the texts that were read. */
  paths: readonly string[]
}

/** Reads, checks and compiles what was given; never rejects. */
export async function readJob(
  { files, vocabulary, owner }: ReadingJob,
  onStep: (step: ReadingStep) => void,
): Promise<ReadingResult> {
  let file = ''
  const begin = (step: ReadingStep['step'], path = file) => {
    file = path
    onStep({ step, file })
  }
  try {
    // Checker and compiler come while the files are read.
    const making = import('./make-preview.ts')
    making.catch(() => undefined)
    const texts = await readTexts(files, (path) => begin('reading', path))
    if ('code' in texts) return { made: texts, paths: [] }
    begin('reading', texts[0]?.path)
    const { makePreview } = await making
    const pictures = new Map(
      files.flatMap(({ path, content }) =>
        content !== undefined && isAssetFile(path) ? [[path, content] as const] : [],
      ),
    )
    const made = await makePreview(texts, {
      pictures,
      draw: drawPicture,
      importers: IMPORTERS,
      vocabulary,
      owner,
      onStep: begin,
    })
    return { made, paths: texts.map(({ path }) => path) }
  } catch (error) {
    const code = isImportFault(error) ? 'tool' : 'crashed'
    return { made: { code, params: { file } }, paths: [] }
  }
}
