import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

const paper = (
  id: string,
  issued: string | undefined,
  type: 'article' | 'paper-conference' | 'thesis',
) => samplePaper(id, { issued, type, venue: type === 'article' ? 'arxiv' : 'acl' })

const ada = sampleBundle('ada-li', {
  publications: [
    paper('a', '2019', 'article'),
    ...['b', 'c'].map((id) => paper(id, '2021', 'paper-conference')),
    ...['d', 'e', 'f', 'g'].map((id) => paper(id, '2022', 'article')),
    paper('h', '2023', 'paper-conference'),
    paper('i', '2023', 'thesis'),
  ],
})
const short = sampleBundle('bo-wang', {
  publications: [paper('x', '2019', 'article'), paper('y', '2020', 'article')],
})
const once = sampleBundle('cy-xu', {
  publications: Array.from({ length: 9 }, (_, at) => paper(`p${at}`, '2024', 'article')),
})
const some = sampleBundle('di-wu', {
  publications: [
    ...Array.from({ length: 7 }, (_, at) => paper(`p${at}`, '2024', 'article')),
    paper('q', '2023', 'article'),
    paper('r', undefined, 'thesis'),
  ],
})
const source = sampleSite([ada, short, once, some])
const LIST = '/ada-li/publications/'

const toolbar = () => screen.getByRole('toolbar', { name: 'Year' })
const year = (name: string) =>
  within(toolbar()).getByRole('button', { name: new RegExp(`^${name}`, 'u') })
const pressed = () =>
  within(toolbar())
    .queryAllByRole('button', { pressed: true })
    .map((button) => (button as HTMLButtonElement).value)
const numbers = () =>
  [...document.querySelectorAll('figure svg .year-count')].map((text) => text.textContent)

it('says in Chinese how many papers of which types a year has', async () => {
  await renderSite(source, `/zh${LIST}`)
  const labels = within(screen.getByRole('toolbar')).getAllByRole('button')
  expect(labels.at(-1)).toHaveAttribute(
    'aria-label',
    '2023年，共 2 篇，其中会议论文 1 篇、学位论文 1 篇',
  )
})

function openList(query = '') {
  return openPath(LIST + query)
}

async function openPath(path: string) {
  const { user, router } = await renderSite(source, path)
  return { user, search: () => router.state.location.search }
}

describe('papers per year', () => {
  it('has a button for each year with papers, and numbers above the bars', async () => {
    await openList()
    const buttons = within(toolbar()).getAllByRole('button')
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      '2019, 1 publication, Preprint 1',
      '2021, 2 publications, Conference paper 2',
      '2022, 4 publications, Preprint 4',
      '2023, 2 publications, Conference paper 1, Thesis 1',
    ])
    expect(numbers()).toEqual(['1', '2', '4', '2'])
  })

  it('is in a table for those who do not see it', async () => {
    await openList()
    const rows = within(screen.getByRole('table', { name: 'Publications per year' })).getAllByRole(
      'row',
    )
    expect(rows.map((row) => row.textContent)).toEqual([
      'YearPublicationsConference paperPreprintThesis',
      '20191010',
      '20200000',
      '20212200',
      '20224040',
      '20232101',
    ])
  })

  it('shows what has no year, below the bars and in the table', async () => {
    const { user, search } = await openPath('/di-wu/publications/?year=undated')
    expect(document.querySelector('.year-undated')).toHaveTextContent('Undated: 1 publication')
    const rows = within(screen.getByRole('table', { name: 'Publications per year' })).getAllByRole(
      'row',
    )
    expect(rows.map((row) => row.textContent)).toEqual([
      'YearPublicationsPreprintThesis',
      '2023110',
      '2024770',
      'Undated101',
    ])
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(year('2024').tabIndex).toBe(0)
    await user.keyboard('{Shift>}')
    await user.click(year('2024'))
    expect(search()).toBe('?year=2024')
  })

  it('explains its fillings, and names a rare type where it is the only one', async () => {
    await openList()
    const legend = document.querySelector('.year-legend')
    expect(legend).toHaveTextContent('Conference paperPreprintThesis')
  })

  it.each([
    ['a short list', '/bo-wang/publications/'],
    ['a list of one year', '/cy-xu/publications/'],
  ])('is not there for %s', async (_, path) => {
    await renderSite(source, path)
    expect(document.querySelector('figure')).toBeNull()
  })

  it('follows the other filters, with the whole list as an outline', async () => {
    await openList('?venue=acl&year=2022')
    await waitFor(() => expect(numbers()).toEqual(['0', '2', '0', '2']))
    expect(document.querySelectorAll('.year-whole')).toHaveLength(2)
    expect(pressed()).toEqual(['2022'])
  })
})

describe('choosing years', () => {
  it('takes one by a click, and gives it back by another', async () => {
    const { user, search } = await openList()
    await user.click(year('2021'))
    expect(search()).toBe('?year=2021')
    await user.click(year('2023'))
    expect(search()).toBe('?year=2023')
    await user.click(year('2023'))
    expect(search()).toBe('')
  })

  it('takes a range by Shift and one more by Ctrl', async () => {
    const { user, search } = await openList()
    await user.click(year('2019'))
    await user.keyboard('{Shift>}')
    await user.click(year('2022'))
    await user.keyboard('{/Shift}')
    expect(search()).toBe('?year=2019,2021,2022')
    await user.keyboard('{Control>}')
    await user.click(year('2021'))
    expect(search()).toBe('?year=2019,2022')
  })

  it('begins a range at what the address has chosen', async () => {
    const { user, search } = await openList('?year=2022')
    await user.keyboard('{Shift>}')
    await user.click(year('2023'))
    expect(search()).toBe('?year=2022,2023')
  })

  it('is one stop for Tab; arrows move, with Shift they choose, Enter takes one', async () => {
    const { user, search } = await openList()
    year('2023').focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(year('2021')).toHaveFocus()
    expect(
      within(toolbar())
        .getAllByRole('button')
        .map((one) => one.tabIndex),
    ).toEqual([-1, 0, -1, -1])
    await user.keyboard('{Enter}')
    expect(search()).toBe('?year=2021')
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(search()).toBe('?year=2021,2022')
    await user.keyboard('{Home}')
    expect(year('2019')).toHaveFocus()
    await user.keyboard('{End}{ArrowRight}')
    expect(year('2023')).toHaveFocus()
    expect(search()).toBe('?year=2021,2022')
  })

  it('shows a drag while it lasts, and nothing of one that is broken off', async () => {
    const { search } = await openList()
    layOut()
    fireEvent.pointerDown(year('2021'), { button: 0, clientX: 250 })
    fireEvent.pointerMove(toolbar(), { clientX: 999 })
    expect(pressed()).toEqual(['2021', '2022', '2023'])
    fireEvent.pointerCancel(toolbar())
    expect(pressed()).toEqual([])
    fireEvent.pointerDown(year('2022'), { button: 0, clientX: 350 })
    fireEvent.pointerMove(toolbar(), { clientX: -5 })
    fireEvent.pointerUp(toolbar(), { clientX: -5 })
    await waitFor(() => expect(search()).toBe('?year=2019,2021,2022'))
  })
})

/** Gives the columns their places, which jsdom does not compute: 100 pixels each, 2019 at the left edge. */
function layOut() {
  Object.assign(toolbar(), { setPointerCapture: () => undefined })
  for (const button of within(toolbar()).getAllByRole('button')) {
    const left = (Number((button as HTMLButtonElement).value) - 2019) * 100
    button.getBoundingClientRect = () => new DOMRect(left, 0, 100, 90)
  }
}
