import { startEarlySearch } from './long-list/early-search.ts'

// The chunk of this module is a script of every page with a list, before the app's own: see build/site/chunks.ts.
startEarlySearch()
