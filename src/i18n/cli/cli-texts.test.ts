import { describeTexts } from '#tests/support/describe-texts.ts'
import { CLI_TEXTS } from './cli-texts.ts'

describeTexts({
  of: 'the command line',
  ...CLI_TEXTS,
  folder: 'src/cli',
  families: [
    'build.step.',
    'cache-',
    'file.',
    'held',
    'new.',
    'out.',
    'target-',
    'undo-',
    'unpublished.',
    'usage.port',
    'work-',
  ],
  signs: ['list.comma'],
})
