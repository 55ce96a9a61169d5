import { Fault } from '#web/view/fault.tsx'

/** The prerendered list is there, but its bundle could not be loaded: what still works and how to go on. */
export function ListFault({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return <Fault error={error} onRetry={onRetry} besideList />
}
