import type { NetworkBundle, NetworkNode } from '#core/bundle/network-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { displayName } from '#core/names/format-name.ts'
import { authorNetwork } from '#core/publications/author-network.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { layOutNetwork, type Box } from './lay-out-network.ts'

/** Sizes for which the picture is drawn: beside each other on a desktop, below each other on a phone. */
const WIDE = { width: 860, height: 430 }
const NARROW = { width: 350, height: 640 }

/** Average widths of letters at the size of the names, in pixels, on the safe side. */
const LATIN = 7
const HAN = 13

/** Who writes with whom, laid out once for both languages. */
export function compileNetwork({ publications, vocabulary }: PublicationsBundle): NetworkBundle {
  const { atLeast, nodes, edges } = authorNetwork(publications)
  const names = new Map(vocabulary.people.map(({ slug, name }) => [slug, name]))
  const boxes = nodes.map((node) => boxOf(node, names))
  const slugs = new Set(nodes.map(({ person }) => person))
  return {
    version: BUNDLE_VERSION,
    people: vocabulary.people.filter(({ slug }) => slugs.has(slug)),
    atLeast,
    nodes,
    edges,
    layouts: {
      wide: layOutNetwork(boxes, edges, WIDE),
      narrow: layOutNetwork(boxes, edges, NARROW),
    },
  }
}

function boxOf(
  { name, person }: NetworkNode,
  names: ReadonlyMap<string | undefined, PersonName>,
): Box {
  const own = names.get(person)
  const texts = own ? LOCALES.map((locale) => displayName(own, locale).primary.text) : [name]
  const heavy = person !== undefined
  const width = Math.max(...texts.map(textWidth)) * (heavy ? 1.3 : 1)
  return { width: Math.max(20, width), height: heavy ? 40 : 30, heavy }
}

function textWidth(text: string): number {
  const letters = [...text]
  const wide = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length
  return wide * HAN + (letters.length - wide) * LATIN
}
