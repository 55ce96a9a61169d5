import type { NewsItem } from '#core/schema/news-item.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { Random } from './random.ts'
import {
  CHINESE_FAMILY_NAMES,
  CHINESE_GIVEN_NAMES,
  CHINESE_TASKS,
  TASKS,
} from './synthetic-words.ts'

/** A profile in both languages, of the length of a real one. The number makes name and slug unique. */
export function syntheticProfile(random: Random, number: number): ProfileFile {
  const [family, familyZh] = random.pick(CHINESE_FAMILY_NAMES)
  const [given, givenZh] = random.pick(CHINESE_GIVEN_NAMES)
  return {
    name: {
      en: { given: number === 0 ? given : `${given} ${numeral(number)}`, family },
      zh: { family: familyZh, given: number === 0 ? givenZh : `${givenZh}${number}` },
    },
    headline: { en: 'Reliable and efficient language models', zh: '可靠而高效的语言模型' },
    affiliations: [
      {
        role: { en: 'Professor', zh: '教授' },
        unit: { en: 'Department of Computer Science', zh: '计算机科学系' },
        organization: { en: 'Example University', zh: '示例大学' },
      },
    ],
    interests: TASKS.slice(0, 5).map((en, at) => ({ en, zh: CHINESE_TASKS[at] ?? en })),
    links: [
      { type: 'email', url: `mailto:person-${number}@example.org` },
      { type: 'homepage', url: `https://example.org/people/${number}/` },
      { type: 'github', url: `https://github.com/example-${number}` },
    ],
    biography: {
      en: 'I work on **language models** that people can rely on.\n\nBefore that I studied how *data* is selected, cleaned and described, and how what a model knows can be traced back to it. I teach, review and organise.',
      zh: '我研究值得信赖的**语言模型**。\n\n此前我研究数据的选择、清洗与描述，以及如何将模型的知识追溯到数据。我也从事教学、审稿与会议组织工作。',
    },
    education: [
      {
        degree: { en: 'Ph.D. in Computer Science', zh: '计算机科学博士' },
        institution: { en: 'Example University', zh: '示例大学' },
        period: { start: '2015-09', end: '2020-07' },
      },
    ],
    awards: [{ name: { en: 'Young Researcher Award', zh: '青年学者奖' }, date: '2023' }],
  }
}

/** One item for each of up to forty publications. */
export function syntheticNews(random: Random, publications: readonly Publication[]): NewsItem[] {
  return publications.slice(0, 40).map(({ id, issued = '2024', venue }) => ({
    date: issued,
    kind: random.pick(['paper', 'release', 'award', 'talk'] as const),
    text: { en: `A paper appears at **${venue}**`, zh: `一篇论文发表于 **${venue}**` },
    publications: [id],
  }))
}

/** The number in letters, so that a name stays a name. */
function numeral(number: number): string {
  const letters = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)])
  return letters.join('').replace(/^./u, (letter) => letter.toUpperCase())
}
