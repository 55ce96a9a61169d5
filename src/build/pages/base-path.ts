import { trimOf } from '#core/text/trim-of.ts'

/** `''`, `name`, `/name` or `/name/` as Vite's `base`: always with a slash at both ends. */
export function normalizeBase(base: string | undefined): string {
  const name = trimOf(base ?? '', /\//u)
  return name === '' ? '/' : `/${name}/`
}

/** True for what `BASE_PATH` may be: it becomes part of style sheets, scripts and file names. */
export function isBasePath(base: string): boolean {
  return /^[\w./~%-]*$/u.test(base) && !base.split('/').some((part) => /^\.+$/u.test(part))
}
