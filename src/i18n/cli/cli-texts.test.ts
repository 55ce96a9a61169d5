import { describeTexts } from '#tests/support/words/describe-texts.ts'
import { CLI_TEXTS } from './cli-texts.ts'

describeTexts({
  of: 'the command line',
  ...CLI_TEXTS,
  folder: 'src/cli',
  families: ['build.step.', 'file.', 'new.', 'out.', 'unpublished.', 'usage.port'],
  signs: ['list.comma'],
})
