import { trimOf } from '#core/text/trim-of.ts'
/** `''`, `name`, `/name` or `/name/` as Vite's `base`: always with a slash at both ends. */
export function normalizeBase(base: string | undefined): string {
  const name = trimOf(base ?? '', /\//u)
  return name === '' ? '/' : `/${name}/`
}
