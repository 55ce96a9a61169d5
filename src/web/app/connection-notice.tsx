import { useSyncExternalStore } from 'react'
import { FLOATING } from '#web/ui/floating.ts'
import { useView } from '#web/view/view.ts'

/** A quiet line while the device is offline. */
export function ConnectionNotice() {
  const { t } = useView()
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  return (
    <p role="status" className={online ? 'sr-only' : FLOATING}>
      {online ? '' : t('offline.notice')}
    </p>
  )
}

function isOnline(): boolean {
  return navigator.onLine
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
