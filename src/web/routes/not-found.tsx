import { NotFound } from './not-found-page.tsx'

export function loader() {
  throw new Response(null, { status: 404 })
}

export { NotFound as Component }
