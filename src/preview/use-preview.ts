import { useEffect, useRef, useState } from 'react'
import type { ImportVocabulary } from '#core/schema/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { DroppedFile } from './dropped-file.ts'
import type { Preview } from './make-preview.ts'
import { readBlock } from './read-block.ts'
import { readInWorker } from './read-in-worker.ts'
import type { ReadingStep } from './read-job.ts'
import type { Refusal } from './refusal.ts'

type State =
  | { at: 'start' }
  | { at: 'reading'; run: number; step?: ReadingStep }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'shown'; preview: Preview; paths: readonly string[]; run: number }

/** What was given last and what came of it; a later one wins over one that is still being read. */
export function usePreview() {
  const [state, setState] = useState<State>({ at: 'start' })
  const running = useRef<AbortController>(undefined)
  const runs = useRef(0)
  const given = useRef<readonly DroppedFile[]>([])
  useEffect(() => () => running.current?.abort(), [])

  async function read(
    giving: Promise<readonly DroppedFile[] | Refusal>,
    owner?: PersonName,
  ): Promise<void> {
    running.current?.abort()
    running.current = new AbortController()
    const { signal } = running.current
    const run = (runs.current += 1)
    setState({ at: 'reading', run })
    const next = await result().catch((): State => ({
      at: 'refused',
      refusal: { code: 'tool', params: {} },
    }))
    if (!signal.aborted) setState(next)

    async function result(): Promise<State> {
      const files = await giving
      if ('code' in files) return { at: 'refused', refusal: files }
      given.current = files
      const vocabulary = readBlock('vocabulary') as ImportVocabulary
      const onStep = (step: ReadingStep) => setState({ at: 'reading', run, step })
      const { made, paths } = await readInWorker({ files, vocabulary, owner }, { signal, onStep })
      if ('code' in made) return { at: 'refused', refusal: made }
      return { at: 'shown', preview: made, paths, run }
    }
  }

  return {
    state,
    take: (files: Promise<readonly DroppedFile[] | Refusal>) => void read(files),
    /** Shows the same files again as those of this person. */
    nameOwner: (owner: PersonName) => void read(Promise.resolve(given.current), owner),
    stop: () => {
      running.current?.abort()
      setState({ at: 'refused', refusal: { code: 'stopped', params: {} } })
    },
  }
}
