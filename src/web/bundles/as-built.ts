/**
 * The digest of the bundle at a path with which this page was built: the page carries it beside the preload of the
 * bundle. Undefined for a bundle that the page does not preload.
 */
export function builtDigest(path: string): string | undefined {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][data-digest]')
  const href = import.meta.env.BASE_URL + path.slice(1)
  return [...links].find((link) => link.getAttribute('href') === href)?.dataset['digest']
}

/** True for the very text that was built: the build knows its shape. False where a browser cannot tell, without HTTPS. */
export async function isAsBuilt(text: string, digest: string): Promise<boolean> {
  if (!('subtle' in crypto)) return false
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCodePoint(...new Uint8Array(bytes))) === digest
}
