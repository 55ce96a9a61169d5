/** `plain` stands for itself, `quiet` beside others, `icon` is a picture alone, and `strong` is what a dialog leads to. */
export type ButtonLook = 'plain' | 'quiet' | 'icon' | 'strong'

const EACH =
  'inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md border py-1 text-md/tight hover:border-muted hover:no-underline pointer-coarse:min-h-11'

const LOOKS: Record<ButtonLook, string> = {
  plain: 'border-rule bg-surface px-3 text-ink data-active:border-cinnabar',
  quiet: 'border-transparent px-2 text-muted',
  icon: 'w-10 justify-center border-transparent text-muted pointer-coarse:w-11',
  strong: 'justify-center border-ink bg-ink px-3 text-paper',
}

/** The classes of a button, for links and labels that look like one, too. */
export function buttonLook(look: ButtonLook = 'plain', className = ''): string {
  return `${EACH} ${LOOKS[look]} ${className}`.trimEnd()
}
