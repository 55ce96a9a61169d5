import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bundlePath } from '#core/paths/paths.ts'
import { compiledJson, readFrom } from '#tests/support/site/compiled-json.ts'
import { setMenuOpen } from '#tests/support/site/render-in-view.tsx'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'

const ada = sampleBundle('ada-li', {
  publications: [
    samplePaper('tables', {
      issued: '2025',
      venue: 'acl',
      topics: ['reasoning'],
      authors: ['Ada Li'],
    }),
    samplePaper('bias', { issued: '2024-07', venue: 'acl', authors: ['Bo Wang', 'Ada Li'] }),
    samplePaper('data', {
      title: { en: 'On Data', zh: '论数据' },
      venue: 'arxiv',
      type: 'article',
    }),
    ...Array.from({ length: 7 }, (_, at) =>
      samplePaper(`old-${at}`, { issued: '2019', venue: 'arxiv', type: 'article' }),
    ),
  ],
})
const bo = sampleBundle('bo-wang', { publications: [samplePaper('alone')] })
const source = sampleSite([ada, bo])
const LIST = '/ada-li/publications/'

const titles = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .filter((heading) => heading.closest('[hidden]') === null)
    .map((heading) => heading.textContent)
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
const status = () => document.querySelector('search [role=status]')?.textContent
const button = (name: RegExp) => screen.getByRole('button', { name })

describe('a plain list', () => {
  it('is under its years, newest first, with its count', async () => {
    await renderSite(source, LIST)
    expect(titles().slice(0, 3)).toEqual(['Title of tables', 'Title of bias', 'On Data'])
    expect(headings()).toEqual(expect.arrayContaining(['2025 1', '2024 2', '2019 7']))
    expect(status()).toBe('10 publications')
  })

  it('that is short needs no panel', async () => {
    await renderSite(source, '/bo-wang/publications/')
    expect(titles()).toEqual(['Title of bias', 'Title of alone'])
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('speaks Chinese on Chinese pages', async () => {
    await renderSite(source, `/zh${LIST}`)
    expect(titles()).toContain('论数据')
    expect(headings()).toContain('2025年 1')
    expect(status()).toBe('共 10 篇')
  })

  it('offers only facets that distinguish something', async () => {
    await renderSite(source, LIST)
    const menus = [...document.querySelectorAll('[popovertarget]')].map((menu) => menu.textContent)
    expect(menus.map((text) => text.trim())).toEqual(
      expect.arrayContaining(['Year', 'Venue', 'Type', 'Topic', 'Role']),
    )
    expect(menus.join(' ')).not.toMatch(/Award/u)
  })
})

describe('a list that an address filters', () => {
  it.each([
    ['?year=2025', ['Title of tables']],
    ['?year=2025,2024&venue=acl', ['Title of tables', 'Title of bias']],
    ['?role=first', ['Title of tables']],
    ['?q=WANG', ['Title of bias']],
    ['?q=数据', ['On Data']],
    ['?topic=reasoning&q=tables', ['Title of tables']],
  ])('shows what %s asks for', async (query, expected) => {
    await renderSite(source, LIST + query)
    await waitFor(() => expect(titles()).toEqual(expected))
    expect(status()).toBe(`${expected.length} of 10 publications`)
  })

  it('is grouped as the address says', async () => {
    await renderSite(source, `${LIST}?group=venue`)
    await waitFor(() => expect(headings()).toContain('ACL 2'))
    expect(screen.getByRole('combobox', { name: 'Group by' })).toHaveValue('venue')
  })

  it.each(['?year=soon', '?role=boss', '?group=mood', '?q=%00', '?year=2025%ZZ'])(
    'is shown as a whole where the query is broken: %s',
    async (query) => {
      await renderSite(source, LIST + query)
      expect(titles()).toHaveLength(10)
    },
  )

  it('says what left nothing and helps out of it', async () => {
    const { user, router } = await renderSite(source, `${LIST}?q=tables&year=2019`)
    await screen.findByText('Nothing matches “tables”, Year: 2019.')
    await user.click(button(/^Remove Year: 2019 \(1\)$/u))
    await waitFor(() => expect(titles()).toEqual(['Title of tables']))
    expect(router.state.location.search).toBe('?q=tables')
  })

  it('names a value that the list does not know', async () => {
    await renderSite(source, `${LIST}?venue=nowhere`)
    await screen.findByText('Nothing matches Venue: nowhere (not in this list).')
  })
})

describe('a visitor', () => {
  it('chooses values of a facet, sees counts and chips, and takes them away', async () => {
    const { user, router } = await renderSite(source, LIST)
    setMenuOpen(button(/^Venue/u), true)
    const menu = screen.getByRole('dialog', { name: 'Venue' })
    await user.click(within(menu).getByRole('checkbox', { name: 'ACL 2' }))
    await waitFor(() => expect(titles()).toHaveLength(2))
    expect(router.state.location.search).toBe('?venue=acl')
    expect(within(menu).getByRole('checkbox', { name: 'arXiv 8' })).not.toBeChecked()
    setMenuOpen(button(/^Year/u), true)
    expect(screen.getByRole('checkbox', { name: '2019 0' })).not.toBeChecked()
    await user.click(button(/^Remove filter: Venue: ACL/u))
    await waitFor(() => expect(titles()).toHaveLength(10))
    expect(router.state.location.search).toBe('')
  })

  it('searches while typing', async () => {
    const { user, router } = await renderSite(source, LIST)
    await user.type(screen.getByRole('searchbox'), 'bias title')
    await waitFor(() => expect(titles()).toEqual(['Title of bias']))
    await waitFor(() => expect(router.state.location.search).toBe('?q=bias+title'))
  })

  it('groups, and clears all', async () => {
    const { user, router } = await renderSite(source, `${LIST}?year=2019`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'Type')
    await waitFor(() => expect(headings()).toContain('Preprint 7'))
    await user.click(button(/^Clear all$/u))
    await waitFor(() => expect(router.state.location.search).toBe(''))
    expect(titles()).toHaveLength(10)
  })

  it('goes from one researcher’s list to another’s and sees that one', async () => {
    const { router } = await renderSite(source, LIST)
    await router.navigate('/bo-wang/publications/')
    await waitFor(() => expect(titles()).toEqual(['Title of bias', 'Title of alone']))
  })
})

describe('co-authors', () => {
  it('are a filter with counts and years, in which the owner of the list is not', async () => {
    const { user, router } = await renderSite(source, LIST)
    setMenuOpen(button(/^Co-author/u), true)
    const menu = screen.getByRole('dialog', { name: 'Co-author' })
    expect(within(menu).getAllByRole('checkbox').map(nameOf)).toEqual([
      'Somebody Else 2019–2024 8',
      'Bo Wang 2024 1',
    ])
    await user.click(within(menu).getByRole('checkbox', { name: /^Bo Wang/u }))
    expect(router.state.location.search).toBe('?author=bo-wang')
    expect(titles()).toEqual(['Title of bias'])
    expect(button(/^Remove filter: Co-author: Bo Wang/u)).toBeInTheDocument()
  })

  it('that are no one, are named by what the address says', async () => {
    await renderSite(source, `${LIST}?author=nobody`)
    expect(button(/^Remove filter: Co-author: nobody \(not in this list\)/u)).toBeInTheDocument()
  })
})

const nameOf = (option: HTMLElement) =>
  option.closest('label')?.textContent.replace(/\s+/gu, ' ').trim()

describe('a parameter', () => {
  it('that is no question on one’s own list is ignored', async () => {
    await renderSite(source, `${LIST}?person=bo-wang`)
    expect(titles()).toHaveLength(10)
    expect(status()).toBe('10 publications')
  })

  it('that nothing in the list can answer has a chip all the same', async () => {
    await renderSite(source, `${LIST}?award=oral`)
    expect(
      await screen.findByRole('button', { name: /^Remove filter: Award: Oral/u }),
    ).toBeInTheDocument()
  })
})

describe('everyone’s list', () => {
  it('has all papers and filters by researcher', async () => {
    await renderSite(source, '/publications/?person=bo-wang')
    await waitFor(() => expect(titles()).toEqual(['Title of bias', 'Title of alone']))
    expect(status()).toBe('2 of 11 publications')
  })
})

it('says which file is missing and shows the list once it is there', async () => {
  const read = readFrom(compiledJson(source))
  let offline = true
  const { user } = await renderSite(source, LIST, {
    read: async (path) => {
      if (offline && path === bundlePath.publications('ada-li')) {
        throw new BundleError(path, { code: 'offline' })
      }
      return read(path)
    },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('/data/ada-li/publications.json')
  offline = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(titles()).toHaveLength(10))
})
