import { useEffect, useState } from 'react'
import { READING_LIMITS } from '#formats/reading-limits.ts'
import { Button } from '#web/ui/button.tsx'
import type { ReadingStep } from './read-job.ts'
import { useText } from './use-text.ts'

interface ReadingStatusProps {
  /** Undefined where nothing is being read. */
  reading: { run: number; step?: ReadingStep } | undefined
  onStop: () => void
}

/** What is being done and for how long, and the way to stop it. */
export function ReadingStatus({ reading, onStop }: ReadingStatusProps) {
  const text = useText()
  const { step, file = '' } = reading?.step ?? {}
  return (
    <div className="preview-status">
      <p role="status">
        {reading && (step === undefined ? text('reading') : text(`progress.${step}`, { file }))}
      </p>
      {reading && (
        <>
          <Elapsed key={reading.run} />
          <Button onClick={onStop}>{text('progress.stop')}</Button>
        </>
      )}
    </div>
  )
}

/** Not a part of the status: a screen reader would say every second. */
function Elapsed() {
  const text = useText()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return <p>{text('progress.elapsed', { seconds, limit: READING_LIMITS.seconds })}</p>
}
