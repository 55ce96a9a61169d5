/** From the frame: it can show a site. */
export const FRAME_READY = 'bifolio:preview-ready'

/** To the frame: the site, and where to begin. */
export interface ShownSite {
  type: 'bifolio:preview-site'
  bundles: ReadonlyMap<string, string>
  /** Pictures by the addresses that bundles have for them. */
  pictures: ReadonlyMap<string, Blob>
  /** Rules for its look, where it has one of its own. */
  styles?: string | undefined
  /** A path of the site. */
  path: string
}

export function isShownSite(data: unknown): data is ShownSite {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'bifolio:preview-site'
  )
}
