/** False for an account that is only a name or a QR code. */
export function hasAddress<Link extends { url?: string | undefined }>(
  link: Link,
): link is Link & { url: string } {
  return link.url !== undefined
}
