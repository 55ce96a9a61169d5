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
      <p id={label} className="search-group">
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
          className="search-option"
          onClick={() => onChosen(option)}
        >
          {option.content}
        </a>
      ))}
    </div>
  )
}
