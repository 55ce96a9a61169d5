import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'
import type { TextValues } from '#i18n/create-texts.ts'
import type { FileFailure } from '#import/texts-of-file.ts'

/** Why nothing is shown; the sentence is `refused.<code>` of the tool's texts. */
export type Refusal = Diagnostic<RefusalCode, TextValues>

type RefusalCode =
  | 'address'
  | 'blocked'
  | 'crashed'
  | FileRefusal
  | 'no-files'
  | 'no-format'
  | 'nothing-read'
  | 'status'
  | 'stopped'
  | 'timed-out'
  | 'tool'
  | 'too-large'
  | 'too-many'
  | 'too-slow'
  | 'unreadable'

type FileRefusal = (typeof FILE_REFUSALS)[FileFailure]

/** Why a file gives no text, in the tool's words. */
export const FILE_REFUSALS = {
  'source-binary': 'binary',
  'source-empty': 'empty',
  'source-encoding': 'encoding',
  'pdf-broken': 'pdf-broken',
  'pdf-encrypted': 'pdf-encrypted',
  'pdf-too-large': 'pdf-too-large',
  'pdf-without-text': 'pdf-without-text',
  'source-old-word': 'old-word',
  'archive-broken': 'archive-broken',
  'archive-too-large': 'archive-too-large',
  'archive-without-files': 'archive-without-files',
  'document-too-large': 'document-too-large',
} as const satisfies Record<FileFailure, string>
