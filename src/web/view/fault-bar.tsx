import { useEffect, useRef } from 'react'
import { inBottomBars } from '#web/ui/bottom-bars.tsx'
import { Fault, type FaultProps } from './fault.tsx'

/** What could not be had, over the foot of a page that stays as it is; Esc closes it. */
export function FaultBar(props: FaultProps & { onClose: () => void }) {
  const { error, onClose } = props
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => bar.current?.focus({ preventScroll: true }), [error])
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onClose])
  return inBottomBars(
    <div
      ref={bar}
      tabIndex={-1}
      className="fault-bar pointer-events-auto w-fit text-md raised outline-none"
    >
      <Fault {...props} />
    </div>,
  )
}
