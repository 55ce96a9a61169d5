import type {
  BlogLeaf,
  CreativeWorkSeriesLeaf,
  PeriodicalLeaf,
  PublicationIssueLeaf,
  PublicationVolumeLeaf,
} from 'schema-dts'
import type { PaperFacts } from './paper-facts.ts'

type Whole =
  BlogLeaf | CreativeWorkSeriesLeaf | PeriodicalLeaf | PublicationIssueLeaf | PublicationVolumeLeaf

/** What the paper appeared in, as far as the venue's kind tells; an archive of preprints or an office is no such whole. */
export function partOf({ container, venue, publication }: PaperFacts): Whole | undefined {
  if (container === undefined) return undefined
  switch (venue?.kind) {
    case 'journal':
      return journalPart(container, publication)
    case 'conference':
    case 'workshop':
      return { '@type': 'CreativeWorkSeries', name: container }
    case 'blog':
      return { '@type': 'Blog', name: container }
    default:
      return undefined
  }
}

/** The issue of the volume of the journal. */
function journalPart(
  name: string,
  { volume, issue }: PaperFacts['publication'],
): PeriodicalLeaf | PublicationVolumeLeaf | PublicationIssueLeaf {
  const journal: PeriodicalLeaf = { '@type': 'Periodical', name }
  const inVolume: PeriodicalLeaf | PublicationVolumeLeaf =
    volume === undefined
      ? journal
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
  if (issue === undefined) return inVolume
  return { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
}
