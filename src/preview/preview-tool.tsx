import { useEffect, useRef } from 'react'
import { Notice } from '#web/ui/notice.tsx'
import { DropZone } from './drop-zone.tsx'
import { OtherSources } from './other-sources.tsx'
import { PreviewResult } from './preview-result.tsx'
import { ReadingStatus } from './reading-status.tsx'
import { usePreview } from './use-preview.ts'
import { useText } from './use-text.ts'

/** Takes files in, reports what is wrong with them and shows the pages that they make. */
export function PreviewTool() {
  const text = useText()
  const { state, take, nameOwner, stop } = usePreview()
  const result = useRef<HTMLDivElement>(null)
  const refusal = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  const isStopped = state.at === 'refused' && state.refusal.code === 'stopped'
  useEffect(() => {
    if (isStopped) refusal.current?.focus({ preventScroll: true })
  }, [isStopped])
  const run = state.at === 'shown' ? state.run : undefined
  useEffect(() => {
    if (run === undefined) return
    result.current?.focus({ preventScroll: true })
    result.current?.scrollIntoView({ block: 'start' })
  }, [run])
  return (
    <>
      <DropZone onFiles={take} />
      <OtherSources onFiles={take} />
      <ReadingStatus reading={state.at === 'reading' ? state : undefined} onStop={stop} />
      {state.at === 'refused' && (
        <div ref={refusal} tabIndex={-1} className="preview-refusal">
          <Notice title={text(`refused.${state.refusal.code}`, state.refusal.params)} />
        </div>
      )}
      {state.at === 'shown' && (
        <div
          key={state.run}
          ref={result}
          tabIndex={-1}
          role="region"
          aria-label={text('result.title')}
          className="preview-result"
        >
          <PreviewResult preview={state.preview} paths={state.paths} onName={nameOwner} />
        </div>
      )}
    </>
  )
}
