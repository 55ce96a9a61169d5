import { describe, expect, it } from 'vitest'
import { authorName } from '#core/names/author-name.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { readHomePapers } from '#tests/support/site/read-home-papers.ts'

const legend = '* equal contribution, † corresponding author'

/** Title, authors, and venue of each paper. */
function read(text: string): string[][] {
  return readHomePapers(text, { legend }).read.map(({ title, authors, venue = '' }) => [
    bothTexts(title).join(),
    authors.map(authorName).join(', '),
    bothTexts(venue).join(),
  ])
}

const AB = 'Ada Brook, Bo Lin'
const ABM = 'Ada Brook, Bo Lin, Mo Fan'

/** Every form of a kind of fault that real pages showed: no form alone, and none of them twice. */
const KINDS: Record<string, [text: string, title: string, authors: string, venue: string][]> = {
  'a name that is also a venue': [
    [
      '- **Rivers Remember.** Ada Brook, Bo Lin, Chi Zhang, Mo Fan. *ICML 2024*.',
      'Rivers Remember',
      'Ada Brook, Bo Lin, Chi Zhang, Mo Fan',
      'ICML',
    ],
    [
      '- **Lakes Forget.** Chi Zhang, Ada Brook. *CHI 2024*.',
      'Lakes Forget',
      'Chi Zhang, Ada Brook',
      'CHI',
    ],
    [
      '- Ada Brook, Chi Shen, Mo Fan. Rivers of the North. *ICML*, 2024.',
      'Rivers of the North',
      'Ada Brook, Chi Shen, Mo Fan',
      'ICML',
    ],
    [
      '- [Rivers of the North](https://a.example), Acl Lin, Ada Brook, ACL 2024',
      'Rivers of the North',
      'Acl Lin, Ada Brook',
      'ACL',
    ],
    [
      '- **Rivers of the North**<br>Nature Brook, Ada Brook<br>*Nature*, 2024',
      'Rivers of the North',
      'Nature Brook, Ada Brook',
      'Nature',
    ],
  ],
  'a rank before the authors': [
    [
      '1. [CCF-A] **Ada Brook**, Bo Lin, Mo Fan, GKD-River: Modeling Floods, International Conference on Machine Learning (ICML), 2026.',
      'GKD-River: Modeling Floods',
      ABM,
      'International Conference on Machine Learning (ICML)',
    ],
    [
      '1. [CCF-B] **Ada Brook**, Bo Lin, Modeling Floods on a Lake, International Conference on Rivers (ICR), 2026.',
      'Modeling Floods on a Lake',
      AB,
      'International Conference on Rivers (ICR)',
    ],
    [
      '- [SCI Q1] Ada Brook, Bo Lin, Mo Fan. Modeling Floods. Journal of Rivers, 2024.',
      'Modeling Floods',
      ABM,
      'Journal of Rivers',
    ],
    [
      '- [CCF A] Bo Lin, **Ada Brook**. RiverNet: Modeling Floods. *AAAI*, 2024.',
      'RiverNet: Modeling Floods',
      'Bo Lin, Ada Brook',
      'AAAI',
    ],
    [
      '- [Rank A] Bo Lin, **Ada Brook**, “Modeling Floods,” *Journal of Rivers*, 2024.',
      'Modeling Floods',
      'Bo Lin, Ada Brook',
      'Journal of Rivers',
    ],
  ],
  'a badge before the title': [
    [
      '- `CIKM 2023` Attack of River Networks，林波，**沈远明**，范墨† \\| [**论文**](https://dl.example.org/2)',
      'Attack of River Networks',
      '林波, 沈远明, 范墨',
      'CIKM',
    ],
    [
      '1. `SC 2017`, [Simulation of Rivers on a Lake](https://example.org/1), Bo Lin†, **Ada Brook†** (**Gordon Prize** 🎉)',
      'Simulation of Rivers on a Lake',
      'Bo Lin, Ada Brook',
      'SC',
    ],
    ['- `ICML 2024` **Rivers Remember**, Ada Brook, Bo Lin', 'Rivers Remember', AB, 'ICML'],
    [
      '- [**NeurIPS**] Counting Pebbles with Sparse Nets<br>Ada Brook, Bo Lin<br>*Conference on Neural Information Processing Systems*, 2025.',
      'Counting Pebbles with Sparse Nets',
      AB,
      'Conference on Neural Information Processing Systems',
    ],
    [
      '- **[TPAMI 2025]** Pebbles Revisited<br>Bo Lin, **Ada Brook***',
      'Pebbles Revisited',
      'Bo Lin, Ada Brook',
      'TPAMI',
    ],
  ],
  'a title with signs in it': [
    [
      '- **Ada Brook**, Bo Lin. "Rivers Conflict!" Exploring the Impacts of Floods. ArXiv 2023.9. ([Paper](https://arxiv.org/pdf/2309.08594) / [Code](https://github.com/x/y))',
      '"Rivers Conflict!" Exploring the Impacts of Floods',
      AB,
      'arXiv',
    ],
    [
      '- Ada Brook, Bo Lin. Do Rivers Remember? A Study of Floods. ICML 2024.',
      'Do Rivers Remember? A Study of Floods',
      AB,
      'ICML',
    ],
    [
      '- Ada Brook, Bo Lin. A Field Guide to Crusts v2.0 (second print). *Journal of Rivers*, 2024.',
      'A Field Guide to Crusts v2.0 (second print)',
      AB,
      'Journal of Rivers',
    ],
    [
      '- **Rivers, Lakes, and Ponds: Taxonomy, Dataset, and Benchmark**<br>Ada Brook, Bo Lin<br>*ACL 2024*',
      'Rivers, Lakes, and Ponds: Taxonomy, Dataset, and Benchmark',
      AB,
      'ACL',
    ],
    [
      '- Ada Brook, Bo Lin. Floods in 1998: Evidence from Tree Rings. *Journal of Rivers*, 2024.',
      'Floods in 1998: Evidence from Tree Rings',
      AB,
      'Journal of Rivers',
    ],
  ],
  'links on a line of their own': [
    [
      '- Bo Lin, Ada Brook. A Study of Floods. *Journal of Rivers*. 2022, 15(20): 7362.  <br>[[HTML]](https://example.org/1) [[Preview]](https://example.org/1.pdf)',
      'A Study of Floods',
      'Bo Lin, Ada Brook',
      'Journal of Rivers',
    ],
    [
      '- Bo Lin, Ada Brook. A Study of Lakes. *Journal of Rivers*. 2022.<br>[PDF](https://example.org/1.pdf) | [Code](https://github.com/x/y)',
      'A Study of Lakes',
      'Bo Lin, Ada Brook',
      'Journal of Rivers',
    ],
    [
      '- **A Study of Ponds**<br>Bo Lin, Ada Brook<br>`ICML 2024` | [paper](https://example.org/1)',
      'A Study of Ponds',
      'Bo Lin, Ada Brook',
      'ICML',
    ],
    [
      '- **A Study of Rain**<br>Bo Lin, Ada Brook<br>*ICML*, 2024<br>[[Paper]](https://example.org/1) / [[Code]](https://github.com/x/y)',
      'A Study of Rain',
      'Bo Lin, Ada Brook',
      'ICML',
    ],
    [
      '- **A Study of Snow**<br>Bo Lin, Ada Brook<br>[[arXiv]](https://arxiv.org/abs/2401.00001)<br>*ICML*, 2024',
      'A Study of Snow',
      'Bo Lin, Ada Brook',
      'ICML',
    ],
  ],
  'the style of a journal': [
    [
      '- Brook, A., Lin, B. T., & Fan, M. (2022). Fast growth of map lichens. *J Lichen Sci*, 12(3), 33-48.',
      'Fast growth of map lichens',
      'A. Brook, B. T. Lin, M. Fan',
      'J Lichen Sci',
    ],
    [
      '- Brook A, Lin BT, Fan M. Slow growth of map lichens. J Lichen Sci. 2023;12(3):33-48.',
      'Slow growth of map lichens',
      'A. Brook, B. T. Lin, M. Fan',
      'J Lichen Sci',
    ],
    [
      '- Brook, A., Lin, B.T., and Fan, M. (2021). No growth of map lichens. J Lichen Sci *11*, 33–48.',
      'No growth of map lichens',
      'A. Brook, B. T. Lin, M. Fan',
      'J Lichen Sci',
    ],
    [
      '- Brook, Ada, Bo Lin, and Mo Fan. 2020. “Some Growth of Map Lichens.” *Journal of Lichens* 10 (2): 33–48.',
      'Some Growth of Map Lichens',
      ABM,
      'Journal of Lichens',
    ],
    [
      '- A. Brook, B. T. Lin, and M. Fan, "Any growth of map lichens," *J. Lichen Sci.*, vol. 10, no. 2, pp. 33-48, 2020.',
      'Any growth of map lichens',
      'A. Brook, B. T. Lin, M. Fan',
      'J. Lichen Sci',
    ],
  ],
  'a venue in brackets or a table': [
    ['- **Rivers Remember**. Ada Brook, Bo Lin. **(SIGIR 2025)**', 'Rivers Remember', AB, 'SIGIR'],
    [
      '- Rivers Remember Floods. Ada Brook, Bo Lin. **(SIGIR 2025)**',
      'Rivers Remember Floods',
      AB,
      'SIGIR',
    ],
    [
      '- **(SIGIR 2025)** Rivers Remember Floods. Ada Brook, Bo Lin.',
      'Rivers Remember Floods',
      AB,
      'SIGIR',
    ],
    ['- 2025 | **Rivers Remember** | Ada Brook, Bo Lin | *SIGIR*', 'Rivers Remember', AB, 'SIGIR'],
    [
      '- SIGIR 2025 | [Rivers Remember](https://a.example) | Ada Brook, Bo Lin',
      'Rivers Remember',
      AB,
      'SIGIR',
    ],
  ],
}

describe('references as owners write them', () => {
  const rows = Object.entries(KINDS).flatMap(([kind, forms]) =>
    forms.map(([text, ...wanted]) => [kind, text, wanted] as const),
  )
  it.each(rows)('are read with %s: %s', (_, text, wanted) => {
    expect(read(text)).toEqual([wanted])
  })

  it.each(['⋆', '♣', '✉', '^', '†', '#'])('keep %s out of the names', (sign) => {
    const [paper] = read(`- **Rivers Remember.** Ada Brook${sign}, Bo Lin${sign}. *ICML 2024*.`)
    expect(paper?.[1]).toBe(AB)
  })

  it.each(['et al.', 'and others', '…', 'and co-authors', 'et al'])(
    'keep the names of a list that ends with %s, and report the others',
    (others) => {
      const { read: papers, problems } = readHomePapers(
        `- Ada Brook, Bo Lin, ${others} Rivers of the North. *ICML*, 2024.`
          .replace('others R', 'others. R')
          .replace('authors R', 'authors. R')
          .replace('al R', 'al. R')
          .replace('… R', '…. R'),
      )
      expect(papers).toMatchObject([{ authors: ['Ada Brook', 'Bo Lin'] }])
      expect(problems.map((problem) => problem.split(':')[0])).toEqual(['some-authors'])
    },
  )
})
