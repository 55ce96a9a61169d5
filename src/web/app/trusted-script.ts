/**
 * The address of one of the site's own scripts, vouched for: under `require-trusted-types-for` a worker is not started
 * from a plain string. The policy of the page (`site/build/content-security-policy.ts`) knows this name and no other.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('bifolio', { createScriptURL: ownAddress })
  return policy?.createScriptURL(address) ?? address
}

/** Created once: a second one of the same name is refused. */
let policy: TrustedPolicy | undefined

function ownAddress(address: string): string {
  const { origin } = new URL(address, location.href)
  if (origin !== location.origin) throw new TypeError(`${address} is not a script of this site`)
  return address
}

/** What is used of https://w3c.github.io/trusted-types/; DOM types take the trusted value for a string. */
interface TrustedTypes {
  createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy
}

interface TrustedPolicy {
  createScriptURL: (address: string) => string
}
