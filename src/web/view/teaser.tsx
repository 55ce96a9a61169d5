import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { PictureView } from './picture-view.tsx'

interface TeaserProps {
  picture: BundlePicture | undefined
  /** Where a click leads: the page that the title beside it leads to, so that it is no second stop of the keyboard. */
  href?: string | undefined
}

/** The picture of an entry, in a quiet column beside it. `with-teaser` on what is around makes the room. */
export function Teaser({ picture, href }: TeaserProps) {
  if (picture === undefined) return null
  const shown = <PictureView picture={picture} sizes="9rem" />
  if (href === undefined) return <div className="teaser">{shown}</div>
  return (
    <a className="teaser" href={href} tabIndex={-1} aria-hidden="true">
      {shown}
    </a>
  )
}
