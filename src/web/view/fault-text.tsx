import { BundleError } from '#web/bundles/bundle-error.ts'
import { ModuleError } from '#web/ui/load-module.ts'
import { useView, type View } from './view.ts'

/** What went wrong, in one sentence for a visitor. */
export function faultTitle(t: View['t'], error: unknown): string {
  if (error instanceof ModuleError) return t('fault.module')
  return error instanceof BundleError ? t(`fault.${error.fault.code}`) : t('error.unexpected')
}

/** Which file, where in it, what was expected and what was found. */
export function FaultText({ error }: { error: unknown }) {
  const { t } = useView()
  if (error instanceof ModuleError) return <p>{t('fault.module.text')}</p>
  if (!(error instanceof BundleError)) return <p>{t('error.unexpected.text')}</p>
  const { fault, path } = error
  return (
    <>
      <p>
        {t('fault.file')} <code>{path}</code>
        {fault.code === 'server' && ` (${fault.status})`}
        {fault.code === 'newer' && t('fault.version', { version: fault.version })}
      </p>
      {fault.code === 'not-json' && <p lang="en">{fault.detail}</p>}
      {fault.code === 'shape' && (
        <ul className="my-2 list-disc ps-5">
          {fault.issues.map((issue, index) => (
            <li key={index}>
              <code>{issue.path === '' ? '/' : issue.path}</code>:{' '}
              {t('fault.expected-found', { expected: issue.expected, found: issue.found })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
