const USUAL = {
  /** Of a lab. */
  home: ['biography', 'openings', 'people', 'news', 'projects'],
  overview: [
    'biography',
    'openings',
    'research',
    'news',
    'publications',
    'projects',
    'people',
    'experience',
    'education',
    'awards',
    'services',
    'talks',
    'teaching',
    'skills',
    'metrics',
  ],
  cv: [
    'research',
    'education',
    'experience',
    'publications',
    'projects',
    'people',
    'awards',
    'services',
    'talks',
    'teaching',
    'skills',
    'metrics',
  ],
} as const

interface PlacedSection {
  section: string
  items?: number | undefined
}

interface OrderedProfile {
  layout?:
    { readonly [Page in keyof typeof USUAL]?: readonly PlacedSection[] | undefined } | undefined
  sections: readonly { id: string }[]
}

/** The sections of a page as the owner has ordered them; else the usual ones, then those of the owner's own. */
export function sectionOrder(
  { layout, sections }: OrderedProfile,
  page: keyof typeof USUAL,
): readonly PlacedSection[] {
  const usual = [...USUAL[page], ...sections.map(({ id }) => id)]
  return layout?.[page] ?? usual.map((section) => ({ section }))
}
