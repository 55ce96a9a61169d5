/** Where a site has the notices of what others have written, from its root. */
export const LICENSES_FILE = 'licenses.txt'

/** What Vite writes for it, beside its manifest. */
export const BUNDLED_PACKAGES = '.vite/licenses.json'
