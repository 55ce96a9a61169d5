import { useNavigation } from 'react-router'
import { useView } from '#web/view/view.ts'

/** Says that a page is on its way; styles show it only after 150 ms. */
export function PageProgress() {
  const { t } = useView()
  const { state } = useNavigation()
  if (state === 'idle') return null
  return (
    <p role="status" className="page-progress">
      {t('loading')}
    </p>
  )
}
