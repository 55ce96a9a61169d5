import { useState, type MouseEvent } from 'react'
import type { BundleVideo } from '#core/bundle/bundle-picture.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Figure } from '#web/view/figure.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** A film behind its poster. Nothing of it is loaded before a visitor asks for it; one elsewhere opens there. */
export function Film({ video: { poster, src, url } }: { video: BundleVideo }) {
  const { t } = useView()
  const [playing, setPlaying] = useState(false)
  const address = ownerHref(src ?? url ?? '')

  function play(event: MouseEvent) {
    if (src === undefined) return
    event.preventDefault()
    setPlaying(true)
  }

  if (playing)
    return (
      <video
        className="my-4 block h-auto max-w-full"
        src={address}
        width={poster.width}
        height={poster.height}
        controls
        autoPlay
        muted
        playsInline
      />
    )
  return (
    <a className="relative block w-fit print:hidden" href={address} onClick={play}>
      <Figure picture={poster} />
      <span className="absolute start-3 bottom-3 inline-flex min-h-11 items-center gap-x-2 rounded-md border border-rule bg-surface px-3">
        <Icon name="play" />
        {t('paper.play')}
      </span>
    </a>
  )
}
