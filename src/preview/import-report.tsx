import { REMARK_KINDS, type Remark } from '#import/summary/remark.ts'
import { foundOfRemark, groupsOfRemarks, wordsOfRemark } from '#import/summary/remark-words.ts'
import { diagnosticText, privateKind } from '#i18n/diagnostics/diagnostic-text.ts'
import { useView } from '#web/view/view.ts'
import type { ImportSummary } from './import-files.ts'
import { useText } from './use-text.ts'

const COLUMNS = ['found', 'imported', 'review', 'unread'] as const

/** What was in files of another format and what became of it: the same as a terminal shows. */
export function ImportReport({ summary: { parts, remarks } }: { summary: ImportSummary }) {
  const text = useText()
  const { locale } = useView()
  return (
    <section>
      <h2>{text('import.title')}</h2>
      <div className="overflow-x-auto">
        <table className="import-parts">
          <thead>
            <tr>
              <th scope="col">{text('import.part')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {diagnosticText(locale, `import.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((count) => (
              <tr key={count.part}>
                <th scope="row">{diagnosticText(locale, `import.part.${count.part}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{count[column] === 0 ? '·' : count[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {REMARK_KINDS.map((kind) => (
        <RemarksOfKind key={kind} remarks={remarks.filter((remark) => remark.kind === kind)} />
      ))}
    </section>
  )
}

function RemarksOfKind({ remarks }: { remarks: readonly Remark[] }) {
  const { locale } = useView()
  const [first] = remarks
  if (first === undefined) return null
  return (
    <details className="unread" open={first.kind !== 'omitted'}>
      <summary>
        {diagnosticText(locale, `import.kind.${first.kind}`)} ({remarks.length})
      </summary>
      {groupsOfRemarks(remarks).map((group) => (
        <RemarkGroup key={group.map(keyOf).join(' ')} group={group} />
      ))}
    </details>
  )
}

/** The first in full view, the others behind it. */
function RemarkGroup({ group }: { group: readonly Remark[] }) {
  const { locale } = useView()
  const [first, ...others] = group
  if (first === undefined) return null
  const { name, params } = wordsOfRemark(first)
  const part = diagnosticText(locale, `import.part.${first.part}`)
  const what = diagnosticText(locale, `import.${name}`, params)
  return (
    <>
      <p>{diagnosticText(locale, 'import.in-part', { part, what })}</p>
      <RemarkList remarks={[first]} />
      {others.length > 0 && (
        <details className="issue-kind">
          <summary>{`+ ${others.length}`}</summary>
          <RemarkList remarks={others} />
        </details>
      )}
    </>
  )
}

function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const { locale } = useView()
  return (
    <ul className="issue-list">
      {remarks.map((remark) => (
        <li key={keyOf(remark)} className="issue">
          <p className="issue-place">
            <code>{placeOf(remark)}</code>
          </p>
          <p className="issue-line">
            <code translate="no">{foundOfRemark(remark, (kind) => privateKind(kind, locale))}</code>
          </p>
        </li>
      ))}
    </ul>
  )
}

function placeOf({ file, line }: Remark): string {
  return [file, line].filter((part) => part !== undefined).join(':')
}

function keyOf(remark: Remark): string {
  return [remark.code, placeOf(remark), remark.found].join(' ')
}
