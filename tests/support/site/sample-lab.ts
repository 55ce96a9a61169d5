import type { LabFile } from '#core/schema/lab.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { SourceBundle, SourceSite } from '#data/load/source-site.ts'
import { sampleSite } from './sample-source.ts'

/** A site of a lab called River Lab. */
export function sampleLab(
  bundles: SourceBundle[],
  about: LabFile,
  news: NewsItem[] = [],
): SourceSite {
  return sampleSite(bundles, {
    site: {
      title: { en: 'River Lab', zh: '河流实验室' },
      researchers: bundles.map(({ slug }) => slug),
    },
    lab: { about, news },
  })
}

/** An English name in two words. */
export function nameOfMember(words: string): PersonName {
  const [given = '', family = ''] = words.split(' ')
  return { en: { given, family } }
}
