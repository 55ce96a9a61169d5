import type { Design } from '#data/theme/design.ts'
import type { Typesetter } from './typesetter.ts'

/** Whose text pictures show, and whose colors: those of the light side. */
export interface DrawingStyle {
  typesetter: Typesetter
  colours: Design['colours']
}

/** The color of a text. */
export type Ink = 'ink' | 'muted'
