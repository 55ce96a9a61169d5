/** `''`, `name`, `/name` or `/name/` as Vite's `base`: always with a slash at both ends. */
export function normalizeBase(base: string | undefined): string {
  const name = (base ?? '').replace(/^\/+|\/+$/gu, '')
  return name === '' ? '/' : `/${name}/`
}
