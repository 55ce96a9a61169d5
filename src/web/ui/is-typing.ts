const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

/** True where a letter such as `/` is a letter and no command. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELDS)
}
