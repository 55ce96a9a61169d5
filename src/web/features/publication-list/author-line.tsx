import { Fragment, useState } from 'react'
import type { BundleAuthor, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import { nameComma } from '#core/names/format-name.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useView } from '#web/view/view.ts'
import { foldAuthors } from './fold-authors.ts'

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
  return (
    <p className="authors">
      {runs.map((run, index) =>
        run.folded && onPaper ? (
          <Fragment key={index}>… </Fragment>
        ) : (
          <span key={index} className={run.folded ? 'folded' : undefined}>
            {run.authors.map((author, at) => (
              <Fragment key={at}>
                <AuthorName author={author} owner={owner} both={both} />
                {author === last ? '' : comma}
              </Fragment>
            ))}
          </span>
        ),
      )}
      {runs.length > 1 && <AuthorCount count={authors.length} onPaper={onPaper} />}
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
  const { locale, t, href } = useView()
  const name = authorText(author, locale)
  const second =
    both && author.other !== undefined && [author.name, author.other].find((form) => form !== name)
  const lang = languageOf(name, locale)
  const attribute = lang === locale ? undefined : htmlLang(lang)
  return (
    <>
      {author.person === undefined || author.person === owner ? (
        <span lang={attribute} className={author.person === undefined ? undefined : 'owner'}>
          {name}
        </span>
      ) : (
        <a
          className="owner"
          lang={attribute}
          href={href({ page: 'person', slug: author.person, tab: 'overview' })}
        >
          {name}
        </a>
      )}
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
