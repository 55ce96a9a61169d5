import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import type { OwnPageLink } from '#core/bundle/own-page-link.ts'
import type { OwnPageBundle } from '#core/bundle/own-page-bundle.ts'
import { pagePlainText } from '#core/bundle/page-blocks.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { mediaName } from '#data/load/page-media.ts'
import type { PageSide, SourcePage } from '#data/load/source-site.ts'
import { readPage } from '#formats/markdown/read-page.ts'
import { type PictureContext, pictureOf } from './compile-pictures.ts'

/** In characters: search engines show no more of a description. */
const LONGEST_SUMMARY = 300

export function compileOwnPage(
  { id, slug, sides }: SourcePage,
  context: PictureContext,
): OwnPageBundle {
  const texts = eachSide((side) => readPage(side.text, pictureIn(side, context)), sides)
  const summary = eachSide((blocks) => {
    const words = pagePlainText(blocks).replaceAll('\n', ' ').slice(0, LONGEST_SUMMARY).trim()
    return words === '' ? undefined : words
  }, texts)
  return {
    version: BUNDLE_VERSION,
    ...defined({ slug }),
    ...titled({ id, sides }),
    text: texts,
    ...(Object.keys(summary).length > 0 && { summary }),
  }
}

/** What the build has made of a picture that the page names. */
function pictureIn({ media = [] }: PageSide, context: PictureContext) {
  return (target: string): BundlePicture | undefined =>
    pictureOf(media.find(({ name }) => name === mediaName(target))?.picture, context)
}

/** What the navigation of the site has, or that of one researcher. */
export function ownPageLinks(pages: readonly SourcePage[], slug?: string): OwnPageLink[] {
  const place = ({ sides }: SourcePage) =>
    Math.min(...LOCALES.map((locale) => sides[locale]?.order ?? Number.POSITIVE_INFINITY))
  return pages
    .filter((page) => page.slug === slug)
    .toSorted((a, b) => {
      const [one, other] = [place(a), place(b)]
      return one === other ? 0 : one - other
    })
    .map(titled)
}

function titled({ id, sides }: Pick<SourcePage, 'id' | 'sides'>): OwnPageLink {
  return { id, title: eachSide(({ title }) => title, sides) }
}

function eachSide<T, U>(
  change: (side: T) => U | undefined,
  sides: { en?: T | undefined; zh?: T | undefined },
): { [locale in Locale]?: U } {
  const { en, zh } = sides
  return defined({
    en: en === undefined ? undefined : change(en),
    zh: zh === undefined ? undefined : change(zh),
  })
}
