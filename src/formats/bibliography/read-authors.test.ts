import { describe, expect, it } from 'vitest'
import { readAuthors } from './read-authors.ts'

describe('readAuthors', () => {
  it('reads a star as equal contribution where the first author shares it', () => {
    expect(
      readAuthors([
        { family: 'Lin*', given: 'Ada' },
        { family: 'Reed', given: 'Tom*' },
      ]),
    ).toEqual({
      authors: [
        { name: 'Ada Lin', equal: true },
        { name: 'Tom Reed', equal: true },
      ],
      names: [
        { family: 'Lin', given: 'Ada' },
        { family: 'Reed', given: 'Tom' },
      ],
      unclear: [],
    })
  })

  it.each([
    ['a star of one author', [{ family: 'Lin*' }, { family: 'Wu' }], ['Lin*']],
    [
      'a star of later authors',
      [{ family: 'Wu' }, { family: 'Lin*' }, { family: 'Ng*' }],
      ['Lin*', 'Ng*'],
    ],
    ['a dagger', [{ family: 'Lin*' }, { family: 'Ng*' }, { family: 'Wu†' }], ['Wu†']],
  ])('reports %s, which may mean anything', (_, names, unclear) => {
    expect(readAuthors(names).unclear).toEqual(unclear)
  })

  it('has two marks on one name', () => {
    const { authors } = readAuthors([{ family: 'Lin*✉' }, { family: 'Wu*' }])
    expect(authors[0]).toEqual({ name: 'Lin', equal: true, corresponding: true })
  })

  it.each([
    ['郑楚杰', '郑楚杰'],
    ['通义千问团队', { literal: '通义千问团队' }],
    ['编辑部', { literal: '编辑部' }],
    ['01.AI', { literal: '01.AI' }],
  ])('reads what is kept together: %s', (literal, expected) => {
    expect(readAuthors([{ literal }]).authors).toEqual([expected])
  })

  it('leaves out names without a letter', () => {
    expect(readAuthors([{}, { family: ' ' }, { literal: '*' }]).authors).toEqual([])
  })
})
