import type { Unread } from './import-files.ts'
import { useText } from './use-text.ts'

/** What an importer has not understood, so that nothing is lost in silence. */
export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const text = useText()
  if (unread.length === 0) return null
  return (
    <details className="unread" open={unread.length <= 10}>
      <summary>
        {text('problems.title')} ({unread.length})
      </summary>
      <ul className="issue-list">
        {unread.map(({ code, place, found, expected }) => (
          <li key={[code, place, found].join(' ')} className="issue">
            <p>
              {expected === undefined
                ? text(`problem.${code}`)
                : text('problem.expected', { expected })}
            </p>
            <p className="issue-place">
              <code>{place}</code>
            </p>
            <p className="issue-line">
              <code translate="no">{found}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
