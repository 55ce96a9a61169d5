import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Project } from '#core/schema/project.ts'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'

const special: Project[] = [
  {
    id: 'rivers',
    title: { en: 'Rivers', zh: '河流' },
    kind: { en: 'Field study', zh: '野外研究' },
    summary: { en: 'Of **water**.', zh: '关于水。' },
    funding: [{ funder: { en: 'Example Foundation', zh: '示例基金会' }, number: '42' }],
  },
  { id: 'kit', title: 'Kit', kind: 'software', period: { start: '2001', end: '2005' } },
]
const others = Array.from({ length: 7 }, (_, at): Project => ({
  id: `p-${at}`,
  title: `Project ${at}`,
  kind: 'research',
}))
const projects = [...special, ...others]
const ada = (count = projects.length) =>
  sampleBundle('ada-li', { profile: { projects: projects.slice(0, count) } })

const titles = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => !heading.closest('[hidden]'))
    .map((heading) => heading.textContent)

describe('the projects of a researcher', () => {
  it('are a plain list up to eight', async () => {
    await renderSite(sampleSite([ada(8)]), '/ada-li/projects/')
    expect(titles()).toHaveLength(8)
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it.each([
    ['?kind=software', ['Kit']],
    ['?kind=field-study', ['Rivers · 河流']],
    ['?status=finished', ['Kit']],
    ['?q=water', ['Rivers · 河流']],
    ['?q=示例基金', ['Rivers · 河流']],
    ['?q=42&kind=field-study', ['Rivers · 河流']],
  ])('are filtered by the address %s where there are more', async (query, found) => {
    await renderSite(sampleSite([ada()]), `/ada-li/projects/${query}`)
    await waitFor(() => expect(titles()).toEqual(found))
    expect(screen.getByText('Projects: 1')).toHaveAttribute('role', 'status')
  })

  it('have chips with the names of kinds', async () => {
    await renderSite(sampleSite([ada()]), '/zh/ada-li/projects/?kind=field-study')
    expect(await screen.findByRole('button', { name: /类别.*野外研究/u })).toBeVisible()
  })
})

it('the projects of a lab are filtered, too', async () => {
  await renderSite(sampleLab([ada(0)], { projects }), '/lab/projects/?kind=software')
  await waitFor(() => expect(titles()).toEqual(['Kit']))
})
