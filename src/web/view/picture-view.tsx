import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { pictureSources } from '#core/bundle/picture-sources.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { ownerHref, useView, withBase } from './view.ts'

interface PictureViewProps {
  picture: BundlePicture
  /** How wide it is shown, for the browser's choice: `9rem`. */
  sizes: string
  className?: string
  /** It is in sight at once, and what the page waits for. */
  first?: boolean
  /** What it shows is said beside it. */
  silent?: boolean
}

/** A picture in the format and size that suit the browser; its space is there before it is. */
export function PictureView({ picture, sizes, className, first, silent }: PictureViewProps) {
  const { locale } = useView()
  const alt = silent || picture.alt === undefined ? undefined : pickText(picture.alt, locale)
  return (
    <picture>
      {pictureSources(picture, withBase).map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        className={`${className ?? ''} ${picture.clear ? 'clear-picture' : ''}`.trim() || undefined}
        src={ownerHref(picture.src)}
        width={picture.width}
        height={picture.height}
        alt={alt?.text ?? ''}
        lang={alt === undefined || alt.lang === locale ? undefined : htmlLang(alt.lang)}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        decoding="async"
      />
    </picture>
  )
}
