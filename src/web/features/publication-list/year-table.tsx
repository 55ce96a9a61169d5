import { memo } from 'react'
import { isSameCount, typesOf, type PapersOfYear } from '#core/publications/papers-per-year.ts'
import type { PublicationType } from '#core/schema/publication.ts'
import { UNDATED } from '#core/publications/publication-year.ts'
import { useView } from '#web/view/view.ts'

/** The numbers behind the chart, for those who do not see it. */
export function YearTable({ years }: { years: readonly PapersOfYear[] }) {
  const { t } = useView()
  const types = typesOf(years)
  return (
    <div className="sr-only">
      <table>
        <caption>{t('chart.years')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('facet.year')}</th>
            <th scope="col">{t('tab.publications')}</th>
            {types.map((type) => (
              <th key={type} scope="col">
                {t(`type.${type}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Row key={year.year} year={year} types={types} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  year: PapersOfYear
  /** One column for each. */
  types: readonly PublicationType[]
}

/** While someone types, most rows stay as they are. */
const Row = memo(function Row({ year: { year, total, types: counts }, types }: RowProps) {
  const { t } = useView()
  return (
    <tr>
      <th scope="row">{year === UNDATED ? t('list.undated') : year}</th>
      <td>{total}</td>
      {types.map((type) => (
        <td key={type}>{counts.get(type) ?? 0}</td>
      ))}
    </tr>
  )
}, isSameRow)

function isSameRow(a: RowProps, b: RowProps): boolean {
  return String(a.types) === String(b.types) && isSameCount(a.year, b.year)
}
