/** A box with what is typed into it, and with signs and buttons beside that. */
export const FIELD =
  'flex min-h-12 items-center gap-2 rounded-md border border-rule bg-surface px-3 text-muted outline-offset-1 outline-indigo focus-within:outline-2 md:min-h-11'

/** What is typed, without a box of its own. */
export const FIELD_INPUT = 'h-11 min-w-0 flex-1 text-ink outline-none md:h-10'
