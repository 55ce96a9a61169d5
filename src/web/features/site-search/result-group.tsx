import type { SearchGroup, SearchOption } from './search-groups.ts'

interface ResultGroupProps {
  group: SearchGroup
  /** The id in the document of an option or another part. */
  domId: (part: string) => string
  current: SearchOption | undefined
  onChosen: (option: SearchOption) => void
}

/** Results of one kind. The focus stays in the search box, which names the current option. */
export function ResultGroup({ group, domId, current, onChosen }: ResultGroupProps) {
  const label = domId(`group-${group.id}`)
  return (
    <div role="group" aria-labelledby={label}>
      <p id={label} className="px-3 pt-3 pb-1 text-xs text-muted">
        {group.label} {group.count !== undefined && <span>{group.count}</span>}
      </p>
      {group.options.map((option) => (
        <a
          key={option.id}
          id={domId(option.id)}
          role="option"
          aria-selected={option === current}
          tabIndex={-1}
          href={option.href}
          data-keep-place={option.keepsPlace}
          className="grid min-h-11 cursor-pointer grid-cols-[auto_1fr] items-center gap-x-3 rounded-md px-3 py-1 text-base/normal text-ink hover:no-underline aria-selected:bg-paper aria-selected:[box-shadow:inset_2px_0_var(--cinnabar)] forced-colors:outline-[Highlight] forced-colors:aria-selected:outline-2"
          onClick={() => onChosen(option)}
        >
          {option.content}
        </a>
      ))}
    </div>
  )
}
