/** The look of what lies over the page for a while. */
export const FLOATING =
  'pointer-events-auto w-fit rounded-md border border-rule bg-surface px-4 py-2 text-md raised'
