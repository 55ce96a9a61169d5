import { bestReadings, probabilitiesOf } from '../reference-model/label-atoms.ts'
import { styleOfList, type ListStyle } from '../reference-model/list-style.ts'
import { createOwnerTest } from '../reference-model/owner-test.ts'
import { splitReference } from '../reference-model/read-reference.ts'
import { readItems } from '../split/read-items.ts'
import type { Section } from '../split/split-sections.ts'
import { referenceText } from './reference-text.ts'

/** Fewer references have no style of their own. */
const FEWEST = 3
/** A longer list shows its style in its beginning. */
const MOST = 200

/** How a page writes its references, under whichever of its headings they are. */
export function styleOfSections(
  sections: readonly Section[],
  owner: readonly string[],
): ListStyle | undefined {
  const items = sections
    .filter(({ kind }) => kind === 'publications')
    .flatMap(({ lines }) => readItems(lines, () => undefined))
    .slice(0, MOST)
  if (items.length < FEWEST) return undefined
  const isOwner = createOwnerTest(owner)
  const voters = items.flatMap((item) => {
    const { text } = referenceText(item, () => undefined)
    const { atoms, scores } = splitReference(text, { isOwner })
    const [labels] = bestReadings(scores, 1)
    return labels === undefined
      ? []
      : [{ atoms, labels, probability: probabilitiesOf(scores)(labels) }]
  })
  return styleOfList(voters)
}
