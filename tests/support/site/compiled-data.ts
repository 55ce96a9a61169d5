import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'

/** Every paper of this site, each once, as a CSL item. */
export async function siteItems(): Promise<CslItem[]> {
  const { source } = await checkData('data')
  return itemsOfBundle(compileSite(source).allPublications)
}

export function itemsOfBundle({ publications, vocabulary }: PublicationsBundle): CslItem[] {
  return writeCslItems(publications, createCiteSources(vocabulary))
}
