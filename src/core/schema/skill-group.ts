import * as v from 'valibot'
import { LocalizedText } from './text.ts'

/** Skills under one heading. */
export const SkillGroup = v.strictObject({
  name: LocalizedText,
  items: v.array(LocalizedText),
})
export type SkillGroup = v.InferOutput<typeof SkillGroup>
