/** The look of what lies over the page for a while; `where` says where, and how wide its margins are. */
export function floating(where: string): string {
  return `fixed inset-x-4 z-30 mx-auto w-fit rounded-md border border-rule bg-surface text-md raised print:hidden ${where}`
}
