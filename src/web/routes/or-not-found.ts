import { BundleError } from '#web/bundles/bundle-error.ts'

/** What has no bundle is a page that does not exist. */
export async function orNotFound<T>(data: Promise<T>): Promise<T> {
  try {
    return await data
  } catch (error) {
    const unknown = error instanceof BundleError && error.fault.code === 'missing'
    throw unknown ? new Response(null, { status: 404 }) : error
  }
}
