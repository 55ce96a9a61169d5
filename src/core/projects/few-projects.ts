/** A list of this length or shorter has no filters. */
export const FEW_PROJECTS = 8
