import { useMemo, useState } from 'react'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { yearOfPublication } from '#core/publications/publication-year.ts'
import {
  writeBothCitations,
  writeCitation,
  type Run,
  usualStyle,
} from '#formats/citation-styles/write-citation.ts'
import { PUBLICATION_EXPORTERS } from '#formats/publication-exporters.ts'
import {
  englishItem,
  writeCslItems,
  type CiteSources,
  type CslItem,
} from '#formats/csl-json/write-csl-json.ts'
import { Button } from '#web/ui/button.tsx'
import { useView } from '#web/view/view.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { CitationRuns, langOf } from './citation-runs.tsx'
import {
  BOTH_LANGUAGES,
  CITE_CHOICES,
  isFileFormat,
  labelOf,
  type CiteChoice,
} from './citation-formats.ts'
import { dayOfAccess } from './day-of-access.ts'
import { copyCitation } from './copy-citation.ts'
import { rememberChoice, rememberedChoice } from './remembered-choice.ts'
import { saveFile } from './save-file.ts'

interface CiteBoxProps {
  publication: BundlePublication
  /** What the ids in the publication mean. */
  context: CiteSources
  /** The list that it is in: its key is unique among these. */
  list?: readonly BundlePublication[]
}

/** A publication in each citation style and format, to be copied or saved. */
export function CiteBox({ publication, context, list }: CiteBoxProps) {
  const { locale, t } = useView()
  const item = useMemo(() => {
    // Keys have the year in them, so only papers of the same year could share one.
    const year = yearOfPublication(publication)
    const publications = (list ?? [publication]).filter((one) => yearOfPublication(one) === year)
    return writeCslItems(publications, context)[publications.indexOf(publication)]
  }, [publication, context, list])
  const english = useMemo(() => englishItem(publication, context), [publication, context])
  const [chosen, setChoice] = useState<CiteChoice>(() => rememberedChoice() ?? usualStyle(locale))
  const choices = CITE_CHOICES.filter((one) => one !== BOTH_LANGUAGES || english !== undefined)
  const choice = choices.includes(chosen) ? chosen : usualStyle('zh')
  const [answer, setAnswer] = useState('')
  if (!item) return null
  const { text, runs } = citationOf({ item, english }, choice)
  async function copy() {
    try {
      await copyCitation(text, runs)
      setAnswer(t('cite.copied', { format: labelOf(choice) }))
    } catch {
      setAnswer(t('cite.copy-failed'))
    }
  }
  function choose(next: CiteChoice) {
    setChoice(next)
    setAnswer('')
    rememberChoice(next)
  }
  const format = isFileFormat(choice) ? PUBLICATION_EXPORTERS[choice] : undefined
  const file = `${item.id}.${format?.ending ?? 'txt'}`
  const lang = item.language === locale ? undefined : langOf(item.language)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <ChoiceGroup
        legend={t('cite.format')}
        choices={choices}
        labelOf={labelOf}
        value={choice}
        onChange={choose}
      />
      <CitationText label={labelOf(choice)} lang={lang} text={text} runs={runs} />
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{t('cite.copy')}</Button>
        <Button
          className="max-w-full text-start"
          onClick={() => saveFile(file, format?.type ?? 'text/plain', text)}
        >
          {t('cite.download')} <span className="wrap-anywhere text-muted">{file}</span>
        </Button>
        <p role="status">{answer}</p>
      </div>
    </div>
  )
}

const TEXT = 'rounded-md bg-paper px-4 py-3 wrap-anywhere'

interface CitationTextProps {
  label: string
  lang: string | undefined
  text: string
  /** Of a citation; a file has none. */
  runs: readonly Run[] | undefined
}

function CitationText({ label, lang, text, runs }: CitationTextProps) {
  if (!runs) {
    const rows = Math.min(text.split('\n').length, 14)
    return (
      <textarea
        className={`[font-family:monospace] text-xs/normal ${TEXT}`}
        readOnly
        spellCheck={false}
        aria-label={label}
        rows={rows}
        value={text}
      />
    )
  }
  return (
    <section className={`whitespace-pre-line ${TEXT}`} aria-label={label} lang={lang}>
      <CitationRuns runs={runs} />
    </section>
  )
}

interface Cited {
  item: CslItem
  /** A Chinese paper as it is cited in English. */
  english: CslItem | undefined
}

function citationOf({ item, english }: Cited, choice: CiteChoice) {
  if (isFileFormat(choice))
    return { text: PUBLICATION_EXPORTERS[choice].write([item]), runs: undefined }
  const accessed = dayOfAccess()
  const seen = { ...item, accessed }
  const runs =
    choice === BOTH_LANGUAGES
      ? writeBothCitations(seen, { ...(english ?? item), accessed }, usualStyle('zh'))
      : writeCitation(seen, choice)
  return { text: runs.map((run) => run.text).join(''), runs }
}
