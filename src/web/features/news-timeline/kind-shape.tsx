/** The shape that stands for a kind of news; the kind in words is beside it. */
export function KindShape({ kind }: { kind: string }) {
  return <span className="kind" data-kind={kind} aria-hidden="true" />
}
