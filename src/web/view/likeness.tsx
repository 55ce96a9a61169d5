import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { Seal } from '#web/ui/seal.tsx'
import { PictureView } from './picture-view.tsx'

interface LikenessProps {
  of: { seal: string; portrait?: BundlePicture | undefined }
  /** Width of the seal. */
  className: string
  /** Of the portrait, where it is not that of the seal. */
  portraitClass?: string
  sizes: string
  first?: boolean
  /** The name is beside it: nothing is to be read out. */
  silent?: boolean
}

/** The portrait of a researcher, or the seal where there is none. */
export function Likeness({
  of: { seal, portrait },
  className,
  portraitClass = className,
  ...picture
}: LikenessProps) {
  if (portrait === undefined) return <Seal text={seal} className={className} />
  return (
    <PictureView
      picture={portrait}
      className={`block h-auto flex-none self-start border border-rule ${portraitClass}`}
      {...picture}
    />
  )
}
