import { Fragment, useState } from 'react'
import type { BundleAuthor, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import { nameComma } from '#core/names/format-name.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useView } from '#web/view/view.ts'
import { foldAuthors, type AuthorRun } from './fold-authors.ts'

interface AuthorLineProps {
  publication: BundlePublication
  owner: string | undefined
  onPaper?: boolean | undefined
  /** In both scripts where the paper has both. */
  both?: boolean | undefined
}

/** The authors as the paper prints them; a long list folds behind a button, in a CV to the owner's neighbors for good. */
export function AuthorLine(props: AuthorLineProps) {
  const { locale } = useView()
  const { authors } = props.publication
  if (authors.length === 0) return null
  const { owner, onPaper, both } = props
  const runs = foldAuthors(authors, onPaper ? owner : undefined)
  const last = authors.at(-1)
  const comma = nameComma(authors.map((author) => authorText(author, locale)))
  const names = (run: AuthorRun) =>
    run.authors.map((author, at) => (
      <Fragment key={at}>
        <AuthorName author={author} owner={owner} both={both} />
        {author === last ? '' : comma}
      </Fragment>
    ))
  if (runs.length === 1) return <p className="authors">{runs.map(names)}</p>
  return (
    <p className="authors">
      {runs.map((run, index) =>
        run.folded && onPaper ? (
          <Fragment key={index}>… </Fragment>
        ) : (
          <span key={index} className={run.folded ? 'folded' : undefined}>
            {names(run)}
          </span>
        ),
      )}
      <AuthorCount count={authors.length} onPaper={onPaper} />
    </p>
  )
}

function AuthorCount({ count, onPaper }: { count: number } & Pick<AuthorLineProps, 'onPaper'>) {
  const { t } = useView()
  if (onPaper) {
    const note = t('authors.count', { count })
    return <span className="text-muted">{t('list.bracketed', { text: '', note })}</span>
  }
  return (
    <>
      {' '}
      <UnfoldButton count={count} />
    </>
  )
}

/** In rows that are not React's, the frame of the page does the same (`app/page-frame.tsx`). */
function UnfoldButton({ count }: { count: number }) {
  const { t } = useView()
  const [open, setOpen] = useState(false)
  return (
    <button
      type="button"
      className="unfold"
      aria-expanded={open}
      data-unfold
      onClick={(event) => {
        event.stopPropagation()
        setOpen(!open)
      }}
    >
      {t('authors.all', { count })}
    </button>
  )
}

interface AuthorNameProps extends Pick<AuthorLineProps, 'owner' | 'both'> {
  author: BundleAuthor
}

function AuthorName({ author, owner, both }: AuthorNameProps) {
  const { locale, t } = useView()
  const name = authorText(author, locale)
  const second =
    both && author.other !== undefined && [author.name, author.other].find((form) => form !== name)
  return (
    <>
      <NameAsWritten {...{ author, owner, name }} />
      {second && (
        <>
          {' '}
          <span className="text-muted" lang={htmlLang(languageOf(second, locale))}>
            {second}
          </span>
        </>
      )}
      {author.equal && <sup title={t('authors.equal')}>*</sup>}
      {author.corresponding && <sup title={t('authors.corresponding')}>†</sup>}
      {author.marks?.map(({ sign, legend }) => (
        <sup key={sign} title={pickText(legend, locale).text}>
          {sign}
        </sup>
      ))}
    </>
  )
}

/** The names of a long list are most of its page: one that says nothing but itself is a text and no element. */
function NameAsWritten({ author, owner, name }: Omit<AuthorNameProps, 'both'> & { name: string }) {
  const { locale, href } = useView()
  const { person } = author
  const lang = languageOf(name, locale)
  const attribute = lang === locale ? undefined : htmlLang(lang)
  if (person !== undefined && person !== owner) {
    const address = href({ page: 'person', slug: person, tab: 'overview' })
    return (
      <a className="owner" lang={attribute} href={address}>
        {name}
      </a>
    )
  }
  if (person === undefined && attribute === undefined) return name
  return (
    <span lang={attribute} className={person === undefined ? undefined : 'owner'}>
      {name}
    </span>
  )
}
