import { describeTexts } from '#tests/support/describe-texts.ts'
import { PAGE_TEXTS } from './page-texts.ts'
import { TOOL_TEXTS } from './tool-texts.ts'

describeTexts({
  of: 'the page for previews',
  en: { ...PAGE_TEXTS.en, ...TOOL_TEXTS.en },
  zh: { ...PAGE_TEXTS.zh, ...TOOL_TEXTS.zh },
  folder: 'src/preview',
  families: ['problem.', 'refused.', 'severity.'],
})
