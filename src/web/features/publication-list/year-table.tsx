import { typesOf, type PapersOfYear } from '#core/publications/papers-per-year.ts'
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
            <tr key={year.year}>
              <th scope="row">{year.year === UNDATED ? t('list.undated') : year.year}</th>
              <td>{year.total}</td>
              {types.map((type) => (
                <td key={type}>{year.types.get(type) ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
