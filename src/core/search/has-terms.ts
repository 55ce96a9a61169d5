/** True for a query that says something to look for; cheaper to load than the terms themselves. */
export function hasTerms(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query.normalize('NFKD'))
}
