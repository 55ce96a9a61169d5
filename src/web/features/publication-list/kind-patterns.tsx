import type { ChartKind } from '#core/publications/papers-per-year.ts'

/** What is drawn over a kind's color, in a tile of 4 × 4 pixels: kinds differ without colors too. */
const STROKES: Record<Exclude<ChartKind, 'paper-conference'>, string> = {
  'article-journal': 'M-1 5 5-1M-1 1 1-1M3 5 5 3',
  article: 'M2 1v2M1 2h2',
  report: 'M0 2h4',
  other: 'M-1-1 5 5M3-1 5 1M-1 3 1 5',
}

/** The fillings of one drawing; `id` keeps them apart from those of others on the page. */
export function KindPatterns({ id }: { id: string }) {
  return (
    <defs>
      {Object.entries(STROKES).map(([kind, strokes]) => (
        <pattern key={kind} id={`${id}${kind}`} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 0h4v4H0z" data-fill={kind} />
          <path d={strokes} className="kind-stroke" />
        </pattern>
      ))}
    </defs>
  )
}

/** Attributes of a shape filled as the kind is. */
export function kindFill(kind: ChartKind, patterns: string) {
  return kind === 'paper-conference' ? { 'data-fill': kind } : { fill: `url(#${patterns}${kind})` }
}
