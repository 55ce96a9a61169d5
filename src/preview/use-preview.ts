import { useRef, useState } from 'react'
import type { ImportVocabulary } from '#core/import/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { IMPORTERS } from '#formats/importers.ts'
import type { ImportFile } from '#formats/reading.ts'
import { readTexts, type DroppedFile, type Refusal } from './dropped-file.ts'
import type { Preview } from './make-preview.ts'
import { readBlock } from './read-block.ts'

type State =
  | { at: 'start' }
  | { at: 'reading' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'shown'; preview: Preview; paths: readonly string[]; run: number }

/** What was given last and what came of it; a later one wins over one that is still being read. */
export function usePreview() {
  const [state, setState] = useState<State>({ at: 'start' })
  const run = useRef(0)
  const texts = useRef<readonly ImportFile[]>([])

  async function settle(work: () => Promise<Preview | Refusal>): Promise<void> {
    run.current += 1
    const own = run.current
    setState({ at: 'reading' })
    const made = await work().catch((): Refusal => ({ refused: 'tool' }))
    if (own !== run.current) return
    const paths = texts.current.map(({ path }) => path)
    if ('refused' in made) setState({ at: 'refused', refusal: made })
    else setState({ at: 'shown', preview: made, paths, run: own })
  }

  return {
    state,
    take: (given: Promise<readonly DroppedFile[] | Refusal>) =>
      settle(async () => {
        const dropped = await given
        const read = 'refused' in dropped ? dropped : await readTexts(dropped)
        if ('refused' in read) return read
        texts.current = read
        return make(read)
      }),
    /** Shows the same files again as those of this person. */
    nameOwner: (owner: PersonName) => settle(() => make(texts.current, owner)),
  }
}

/** Checker and compiler come with the first files. */
async function make(files: readonly ImportFile[], owner?: PersonName) {
  const { makePreview } = await import('./make-preview.ts')
  const vocabulary = readBlock('vocabulary') as ImportVocabulary
  return makePreview(files, { importers: IMPORTERS, vocabulary, owner })
}
