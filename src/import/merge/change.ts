/** What an import does, or leaves, at one place. */
export type ChangeAction =
  | 'added'
  | 'updated'
  | 'removed'
  /** A person has edited it since, and the source says something new: the person's stays. */
  | 'kept'
  /** A person has deleted it: it stays deleted. */
  | 'deleted'
  /** The source no longer says it: it stays until a person deletes it. */
  | 'gone'

export interface Change {
  action: ChangeAction
  /** The file, then what names the record and the fields in it: `['publications', 'gspo', 'issued']`. */
  path: readonly string[]
  /** The value in the bundle before the import. */
  before?: unknown
  /** What the source says. */
  after?: unknown
}

/** True for what alters the bundle. */
export function isWritten({ action }: Change): boolean {
  return action === 'added' || action === 'updated' || action === 'removed'
}
