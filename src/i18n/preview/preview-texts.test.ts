import { describeTexts } from '#tests/support/words/describe-texts.ts'
import { PAGE_TEXTS } from './page-texts.ts'
import { TOOL_TEXTS } from './tool-texts.ts'

const en = await PAGE_TEXTS.en()
const zh = await PAGE_TEXTS.zh()

describeTexts({
  of: 'the page for previews',
  en: { ...en.default, ...TOOL_TEXTS.en },
  zh: { ...zh.default, ...TOOL_TEXTS.zh },
  folder: 'src/preview',
  families: ['problem.', 'progress.', 'refused.', 'severity.'],
})
