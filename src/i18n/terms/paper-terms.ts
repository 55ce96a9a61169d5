import type { Locale } from '#core/schema/locale.ts'
import { createTexts, type TextKey, type Texts } from '../create-texts.ts'
import en from './paper-en.json' with { type: 'json' }
import zh from './paper-zh.json' with { type: 'json' }

/** Words that only the page of a paper needs: lists load without them. */
export const paperTerms: (locale: Locale) => Texts<TextKey<keyof typeof en>> = createTexts<
  keyof typeof en
>('terms', { en, zh })
