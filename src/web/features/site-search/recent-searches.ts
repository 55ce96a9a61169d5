const KEY = 'recent-searches'
const MOST = 5

/** What was searched for and led somewhere, the latest first. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    const queries = Array.isArray(stored) ? stored : []
    return queries.filter((query) => typeof query === 'string').slice(0, MOST)
  } catch {
    // Storage may be switched off, or contain what something else has written.
    return []
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim()
  if (text === '') return
  const queries = [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    // Then there is nothing recent.
  }
}
