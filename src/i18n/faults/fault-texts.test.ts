import { describeTexts } from '#tests/support/words/describe-texts.ts'
import { FAULT_TEXTS } from './fault-texts.ts'

describeTexts({
  of: 'what could not be had',
  ...FAULT_TEXTS,
  folder: 'src/web/view',
  // The codes of `BundleFault`.
  families: 'missing offline slow server html cut-off not-json newer shape'.split(' '),
})
