import { PaperContent } from './paper-content.tsx'
import { PaperTrail, type PaperTrailProps } from './paper-trail.tsx'

export { paperLoaderData } from './paper-loader-data.ts'

export interface PaperPartProps extends Omit<PaperTrailProps, 'part'> {
  part: PaperTrailProps['part'] | 'content'
}

/** What a paper's page consists of, in one module. */
export function PaperPart({ part, ...props }: PaperPartProps) {
  if (part !== 'content') return <PaperTrail {...props} part={part} />
  // The paper itself is the same wherever the visitor comes from.
  return props.query === '' && <PaperContent slug={props.slug} id={props.id} />
}
