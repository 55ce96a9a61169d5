import { useSuspenseQuery } from '@tanstack/react-query'
import type {
  NetworkBundle,
  NetworkEdge,
  NetworkLayout,
  NetworkNode,
} from '#core/bundle/network-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useView } from '#web/view/view.ts'

/** Who writes with whom: a still picture in which every name leads to the list of that author. */
export function AuthorNetwork() {
  const { t } = useView()
  const network = useSuspenseQuery(useBundles().queries.network()).data
  // Not null: of a prerendered part that is empty, React thinks that it was discarded.
  if (network.nodes.length === 0) return <div />
  return (
    <details className="pictures">
      <summary>{t('network.title')}</summary>
      <p className="text-sm text-muted">{t('network.note', { count: network.atLeast })}</p>
      {(['wide', 'narrow'] as const).map((name) => (
        <Drawing key={name} name={name} network={network} />
      ))}
    </details>
  )
}

function Drawing({ name, network }: { name: 'wide' | 'narrow'; network: NetworkBundle }) {
  const { t } = useView()
  const layout = network.layouts[name]
  const most = Math.max(...network.nodes.map(({ papers }) => papers))
  return (
    <svg
      role="group"
      aria-label={t('network.title')}
      className={`network network-${name}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <g className="network-lines">
        {network.edges.map((edge) => (
          <Line key={`${edge[0]}-${edge[1]}`} edge={edge} layout={layout} />
        ))}
      </g>
      {network.nodes.map((node, at) => (
        <Person
          key={node.id}
          node={node}
          people={network.people}
          at={layout.points[at] ?? [0, 0]}
          size={Math.sqrt(node.papers / most)}
        />
      ))}
    </svg>
  )
}

function Line({ edge: [from, to, papers], layout }: { edge: NetworkEdge; layout: NetworkLayout }) {
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [layout.points[from], layout.points[to]]
  // The dot is above the middle of its box, the name below it.
  return <path d={`M${x1} ${y1 - DOT}L${x2} ${y2 - DOT}`} strokeWidth={lineWidth(papers)} />
}

/** How far a dot is above the middle between it and its name. */
const DOT = 6

function lineWidth(papers: number): number {
  return Math.min(4, Math.round(Math.sqrt(papers) * 8) / 10)
}

interface PersonProps {
  node: NetworkNode
  people: NetworkBundle['people']
  at: readonly [number, number]
  /** From 0 to 1. */
  size: number
}

function Person({ node, people, at: [x, y], size }: PersonProps) {
  const { locale, t, href } = useView()
  const own = people.find(({ slug }) => slug === node.person)
  const name = own
    ? displayName(own.name, locale).primary
    : { text: node.name, lang: languageOf(node.name, locale) }
  const query = publicationCodec.serialize({ ...publicationCodec.defaults, author: [node.id] })
  return (
    <a
      href={`${href({ page: 'publications' })}?${query}`}
      data-own={own && true}
      data-keep-place
      aria-label={`${name.text}, ${t('publications.count', { count: node.papers })}`}
    >
      <circle cx={x} cy={y - DOT} r={Math.round((2.5 + size * 5.5) * 10) / 10} />
      <text
        x={x}
        y={y + DOT + (own ? 9 : 6)}
        lang={name.lang === locale ? undefined : htmlLang(name.lang)}
      >
        {name.text}
      </text>
    </a>
  )
}
