import type { LocalizedInline } from '#core/bundle/rich-text.ts'
import { LocalInline } from '#web/view/local-inline.tsx'

/** What was done, one point each; nothing where there is none. */
export function Highlights({ highlights }: { highlights: readonly LocalizedInline[] }) {
  if (highlights.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-5">
      {highlights.map((highlight, at) => (
        <li key={at}>
          <LocalInline value={highlight} />
        </li>
      ))}
    </ul>
  )
}
