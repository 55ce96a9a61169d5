import { useEffect, useRef } from 'react'
import { bundlePath, pathOf } from '#core/paths/paths.ts'
import { PREVIEW_FRAME } from '#core/paths/preview-path.ts'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { useView, withBase } from '#web/view/view.ts'
import { FRAME_READY, type ShownSite } from './frame-messages.ts'
import { useText } from './use-text.ts'

/**
 * The finished pages in a document of their own: they have their own addresses, width and language, and cannot
 * disturb this page.
 */
export function PagesFrame({
  bundles,
  pictures,
  styles,
}: Pick<ShownSite, 'bundles' | 'pictures' | 'styles'>) {
  const text = useText()
  const { locale } = useView()
  const frame = useRef<HTMLIFrameElement>(null)
  const first = useRef(locale)
  useEffect(() => {
    function onMessage({ data, origin, source }: MessageEvent<unknown>) {
      const shown = frame.current?.contentWindow
      if (origin !== location.origin || source !== shown || data !== FRAME_READY) return
      // Compiled a moment ago, so its shape is known.
      const site = JSON.parse(bundles.get(bundlePath.site) ?? '') as SiteBundle
      const path = pathOf({ page: 'home' }, first.current, site.defaultLocale)
      shown?.postMessage(
        { type: 'bifolio:preview-site', bundles, pictures, styles, path } satisfies ShownSite,
        origin,
      )
    }
    addEventListener('message', onMessage)
    return () => removeEventListener('message', onMessage)
  }, [bundles, pictures, styles])
  return (
    <>
      <p>{text('pages.hint')}</p>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, and its scripts need its origin */}
      <iframe
        ref={frame}
        className="pages-frame"
        src={withBase(PREVIEW_FRAME)}
        title={text('pages.frame')}
      />
    </>
  )
}
