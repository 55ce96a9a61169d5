/** What stands for the year of a paper that has none: in groups, in the facet and in the query string. */
export const UNDATED = 'undated'
