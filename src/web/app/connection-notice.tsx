import { useSyncExternalStore } from 'react'
import { floating } from '#web/ui/floating.ts'
import { useView } from '#web/view/view.ts'

/** A fault bar in its place says more of the same. */
const NOTICE = 'bottom-4 px-4 py-2 group-has-[.fault-bar]/frame:hidden'

/** A quiet line while the device is offline. */
export function ConnectionNotice() {
  const { t } = useView()
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  return (
    <p role="status" className={online ? 'sr-only' : floating(NOTICE)}>
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
