import { useCallback, useId, useRef } from 'react'
import { Button } from '#web/ui/button.tsx'
import { FIELD, FIELD_INPUT } from '#web/ui/field-look.ts'
import { Icon } from '#web/ui/icon.tsx'
import { showModally } from '#web/ui/show-modally.ts'
import { useQueryField } from '#web/ui/use-query-field.ts'
import { Fault } from '#web/view/fault.tsx'
import { useView, type View } from '#web/view/view.ts'
import { ResultGroup } from './result-group.tsx'
import type { DialogProps } from '#web/view/use-dialog.tsx'
import type { SearchGroup, SearchOption, SiteCommand } from './search-groups.ts'
import { rememberSearch } from './recent-searches.ts'
import { useChoice } from './use-choice.ts'
import { useSearchGroups } from './use-search-groups.tsx'

/** Search over the whole site: researchers, publications, news, pages and actions, by keyboard or pointer. */
export function SearchDialog({
  commands,
  onClose,
}: DialogProps & { commands: readonly SiteCommand[] }) {
  const view = useView()
  const { t } = view
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { query, take, field } = useQueryField()
  const { groups, index } = useSearchGroups(query, commands, take)
  const options = groups.flatMap((group) => group.options)
  const domId = (option: string) => `${id}-${option}`
  const { current, onKeyDown } = useChoice(options, query, domId)
  const attach = useCallback((element: HTMLDialogElement) => {
    dialog.current = element
    return showModally(element)
  }, [])

  function onChosen(option: SearchOption) {
    if (option.href !== undefined) rememberSearch(query)
    option.run?.()
    if (!option.stays) dialog.current?.close()
  }

  return (
    <dialog
      ref={attach}
      className="mx-auto mt-[8vh] mb-auto max-h-[84vh] w-[min(44rem,100vw-1rem)] flex-col gap-2 overflow-hidden rounded-lg border border-rule bg-surface p-3 text-ink backdrop:bg-veil open:flex tight:m-0 tight:h-dvh tight:max-h-none tight:w-full tight:max-w-none tight:rounded-none tight:border-0"
      aria-label={t('search.label')}
      onClose={onClose}
    >
      <div className={FIELD}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          className={FIELD_INPUT}
          aria-label={t('search.label')}
          aria-expanded={options.length > 0}
          aria-controls={domId('list')}
          aria-activedescendant={current && domId(current.id)}
          aria-autocomplete="list"
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          {...field}
          onKeyDown={onKeyDown}
        />
        <Button look="icon" aria-label={t('dialog.close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
      <p role="status" className="sr-only">
        {index.isPending ? t('loading') : countText(view, groups)}
      </p>
      {index.error && <Fault error={index.error} onRetry={() => void index.refetch()} />}
      <div
        id={domId('list')}
        role="listbox"
        aria-label={t('search.results')}
        className="flex-1 overflow-y-auto overscroll-contain"
      >
        {groups.map((group) => (
          <ResultGroup key={group.id} {...{ group, domId, current, onChosen }} />
        ))}
      </div>
      {options.length === 0 && (
        <p className="px-3 py-6 wrap-anywhere">{t('search.none', { query })}</p>
      )}
      <p className="border-t border-rule px-3 pt-2 text-xs text-muted [@media(height<30rem)]:hidden">
        {t('search.hint')}
      </p>
    </dialog>
  )
}

function countText({ t }: View, groups: readonly SearchGroup[]): string {
  return groups
    .filter(({ count }) => count !== undefined)
    .map(({ label, count: value = 0 }) => t('list.labeled', { label, value }))
    .join(t('list.comma'))
}
