/** The family name (or initials) as a square seal. Decorative: the name is always beside it. */
export function Seal({ text, className }: { text: string; className?: string }) {
  const single = [...text].length === 1
  return (
    <svg className={`seal ${className ?? ''}`} viewBox="0 0 48 48" aria-hidden="true">
      <rect className="seal-ground" x="1" y="1" width="46" height="46" rx="5" />
      <rect className="seal-line" x="4" y="4" width="40" height="40" rx="3" />
      <text x="24" y={single ? 34.5 : 31} fontSize={single ? 29 : 20} textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}
