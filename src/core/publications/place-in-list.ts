import type { PaperPlace, PaperReference } from '../bundle/paper-bundle.ts'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { defined } from '../json/defined.ts'

type PaperId = Pick<BundlePublication, 'home' | 'id'>

/**
 * The place of each paper of a list, by `paperKey`. One pass, so that a list of thousands can be asked for all of
 * its papers.
 */
export function placesInList(list: readonly BundlePublication[]): Map<string, PaperPlace> {
  return new Map(list.map((publication, at) => [paperKey(publication), placeAt(list, at)]))
}

/** The place of one paper in a list; undefined where the list does not have it. */
export function placeInList(
  list: readonly BundlePublication[],
  paper: PaperId,
): PaperPlace | undefined {
  const at = list.findIndex(({ home, id }) => home === paper.home && id === paper.id)
  return at < 0 ? undefined : placeAt(list, at)
}

/** Ids are unique within a researcher's list only. */
export function paperKey({ home, id }: PaperId): string {
  return `${home}/${id}`
}

export function paperReference(publication: BundlePublication): PaperReference {
  const { home, id, type, genre, title, language, issued, venue, track } = publication
  return defined({ home, id, type, genre, title, issued, language, venue, track })
}

function placeAt(list: readonly BundlePublication[], index: number): PaperPlace {
  const previous = list[index - 1]
  const next = list[index + 1]
  return defined({
    at: index + 1,
    count: list.length,
    previous: previous && paperReference(previous),
    next: next && paperReference(next),
  })
}
