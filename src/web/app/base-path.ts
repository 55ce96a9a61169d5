/** The base path without its closing slash: '' or '/name'. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/u, '')

/** A pathname of the address bar as a path of the site. */
export function pathWithinBase(pathname: string): string {
  return pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : pathname
}
