import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { LocalText } from '#web/view/local-text.tsx'

/** Explains the marks of authors that the paper has of its own, each once. */
export function OwnMarks({ publication }: { publication: BundlePublication }) {
  const marks = new Map(
    publication.authors.flatMap((author) => author.marks ?? []).map((mark) => [mark.sign, mark]),
  )
  if (marks.size === 0) return null
  return (
    <p className="flex flex-wrap gap-x-6 text-sm text-muted">
      {[...marks.values()].map(({ sign, legend }) => (
        <span key={sign}>
          {sign} <LocalText value={legend} />
        </span>
      ))}
    </p>
  )
}
