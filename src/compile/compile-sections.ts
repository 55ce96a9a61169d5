import type {
  BundleMember,
  BundleOpening,
  BundleSection,
  PlacedSection,
} from '#core/bundle/profile-parts.ts'
import { hasEnded, hasPassed } from '#core/dates/today.ts'
import { defined } from '#core/json/defined.ts'
import type { Member, Opening } from '#core/schema/member.ts'
import type { LayoutItem, OwnSection } from '#core/schema/own-section.ts'
import type { PartialDate } from '#core/schema/partial-date.ts'
import { pictureOf, type PictureContext } from './compile-pictures.ts'
import type { SiteContext } from './site-context.ts'
import { localizedBlocks } from './localized-tree.ts'

type MemberContext = Pick<SiteContext, 'today' | 'pictures' | 'bundles'>

/** Present ones before former ones, each in the order of the file; who has a page here has the portrait of that page. */
export function compileMembers(members: readonly Member[], context: MemberContext): BundleMember[] {
  const compiled = members.map(({ portrait: own, ...member }): BundleMember => {
    const former = member.period !== undefined && hasEnded(member.period, context.today)
    const { profile } = context.bundles.find(({ slug }) => slug === member.id) ?? {}
    const portrait = pictureOf(own ?? profile?.portrait, context)
    return { ...member, ...defined({ portrait }), ...(former && { former: true as const }) }
  })
  const isFormer = (member: BundleMember) => member.former === true
  return [...compiled.filter((member) => !isFormer(member)), ...compiled.filter(isFormer)]
}

/** Those that one can still apply for. */
export function compileOpenings(openings: readonly Opening[], today: PartialDate): BundleOpening[] {
  return openings
    .filter(({ deadline }) => deadline === undefined || !hasPassed(deadline, today))
    .map(({ text, ...opening }) => ({
      ...opening,
      ...defined({ text: text === undefined ? undefined : localizedBlocks(text) }),
    }))
}

export function compileOwnSections(
  sections: readonly OwnSection[],
  context: PictureContext,
): BundleSection[] {
  return sections.map(({ id, title, text, entries = [] }) => ({
    id,
    title,
    entries: entries.map(({ picture, text: words, ...entry }) => ({
      ...entry,
      ...defined({
        picture: pictureOf(picture, context),
        text: words === undefined ? undefined : localizedBlocks(words),
      }),
    })),
    ...defined({ text: text === undefined ? undefined : localizedBlocks(text) }),
  }))
}

export function compileLayout(items: readonly LayoutItem[]): PlacedSection[] {
  return items.map(placed)
}

function placed(item: LayoutItem): PlacedSection {
  return typeof item === 'string' ? { section: item } : item
}
