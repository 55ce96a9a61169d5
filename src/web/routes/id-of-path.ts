/**
 * The last part of a path: a page of the site's own has no parameter in its route, because its address looks like that
 * of a researcher.
 *
 * @example idOfPath('/zh/join-us/') // 'join-us'
 */
export function idOfPath(pathname: string): string {
  return pathname.split('/').findLast((part) => part !== '') ?? ''
}
