import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { PictureView } from './picture-view.tsx'

/** A picture on the page of what it belongs to, as wide as the text; a tall one is narrower. */
export function Figure({ picture }: { picture: BundlePicture | undefined }) {
  if (picture === undefined) return null
  const isTall = picture.height > picture.width
  return (
    <PictureView
      picture={picture}
      sizes={isTall ? '18rem' : '(min-width: 48rem) 45rem, 100vw'}
      className={`my-4 block h-auto max-w-full print:hidden ${isTall ? 'w-72' : ''}`}
    />
  )
}
