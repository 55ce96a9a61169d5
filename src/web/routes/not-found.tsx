import { onDemand } from '#web/ui/on-demand.ts'

/** No such page: in the page's language, with ways on. */
export const NotFound = onDemand(() =>
  import('./not-found-page.tsx').then((module) => module.NotFound),
)

export async function loader() {
  await NotFound.load()
  throw new Response(null, { status: 404 })
}

export { NotFound as Component }
