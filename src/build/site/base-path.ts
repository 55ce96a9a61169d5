/** True for what `BASE_PATH` may be: it becomes part of style sheets, scripts and file names. */
export function isBasePath(base: string): boolean {
  return /^[\w./~%-]*$/u.test(base) && !base.split('/').some((part) => /^\.+$/u.test(part))
}
