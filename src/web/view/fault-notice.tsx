import type { ReactNode } from 'react'
import { faultTexts, type FaultKey } from '#i18n/faults/fault-texts.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import { ModuleError } from '#web/ui/load-module.ts'
import { Notice } from '#web/ui/notice.tsx'
import type { FaultProps } from './fault.tsx'
import { useView } from './view.ts'

/** What went wrong in one sentence, the file that it is about, and a way on. */
export function FaultNotice({ error, onRetry, besideList, isPage, onClose }: FaultProps) {
  const { t } = useView()
  const text = useFaultText()
  const title = text(titleOf(error))
  const isUpdated = error instanceof ModuleError && error.reason === 'updated'
  const retry = isUpdated
    ? { label: text('reload'), onClick: () => location.reload() }
    : { label: t('error.retry'), onClick: onRetry }
  const close = onClose && { label: text('close'), onClick: onClose }
  return (
    <Notice title={title} actions={close ? [retry, close] : [retry]}>
      {isPage && <title>{title}</title>}
      <FaultText error={error} />
      {besideList && <p>{text('list-stands')}</p>}
    </Notice>
  )
}

const MODULE_TITLES = { offline: 'module.offline', updated: 'module.updated' } as const

function titleOf(error: unknown): FaultKey {
  if (error instanceof BundleError) return error.fault.code
  if (!(error instanceof ModuleError)) return 'unexpected'
  return error.reason === undefined ? 'module' : MODULE_TITLES[error.reason]
}

/** Which file, where in it, what was expected and what was found. */
function FaultText({ error }: { error: unknown }) {
  const text = useFaultText()
  if (error instanceof ModuleError) {
    if (error.reason === 'updated') return <p>{text('module.updated.text')}</p>
    const file = fileOf(error)
    return file !== undefined && <FileLine file={file} />
  }
  if (!(error instanceof BundleError)) return <p>{text('unexpected.text')}</p>
  const { fault, path } = error
  return (
    <>
      <FileLine file={path}>
        {fault.code === 'server' && ` (${fault.status})`}
        {fault.code === 'newer' && text('version', { version: fault.version })}
      </FileLine>
      {fault.code === 'not-json' && <p lang="en">{fault.detail}</p>}
      {fault.code === 'shape' && (
        <ul className="my-2 list-disc ps-5">
          {fault.issues.map((issue, index) => (
            <li key={index}>
              <code>{issue.path === '' ? '/' : issue.path}</code>:{' '}
              {text('expected-found', { expected: issue.expected, found: issue.found })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The path of the script, as far as the browser says which it is. */
function fileOf({ cause }: ModuleError): string | undefined {
  const address = /https?:\S+/u.exec(String(cause))?.[0]
  return address === undefined ? undefined : URL.parse(address)?.pathname
}

function FileLine({ file, children }: { file: string; children?: ReactNode }) {
  const text = useFaultText()
  return (
    <p>
      {text('file')} <code>{file}</code>
      {children}
    </p>
  )
}

function useFaultText() {
  const { locale } = useView()
  return faultTexts(locale)
}
