import type { CompiledSite } from '#compile/compiled-site.ts'
import { compileSite } from '#compile/compile-site.ts'
import { sampleBundle, sampleNews, samplePaper, sampleSite } from './sample-source.ts'

/** A site that has something in every field that search looks into, in both scripts where there are two. */
export function twoScriptSite(): CompiledSite {
  const qing = sampleBundle('qing-shan', {
    name: {
      en: { given: 'Qing', family: 'Shan' },
      zh: { given: '青', family: '单' },
      aliases: ['Q. Shan', '單青'],
    },
    profile: {
      headline: { en: 'Gardener of data', zh: '数据园丁' },
      affiliations: [
        {
          organization: { en: 'Some University', zh: '某大学' },
          role: { en: 'Fellow', zh: '研究员' },
        },
        { organization: 'Elsewhere', unit: { zh: '第二系' } },
      ],
      interests: [{ en: 'Pre-training', zh: '预训练' }, '知识'],
    },
    news: [
      sampleNews('2025-07', {
        text: { en: 'A **paper** at 青岛 ACL', zh: '论文**被录用**' },
        publications: ['full'],
        links: [
          { type: 'other', url: 'https://example.org/', label: { en: 'Poster', zh: '海报' } },
        ],
      }),
      sampleNews('2024', { pinned: true }),
    ],
    publications: [
      samplePaper('full', {
        title: { en: 'Off-Policy Data: a Study', zh: '离线策略数据研究' },
        authors: ['Qing Shan', '曾小禾', ...crowd(), String.raw`J\"org M{\"u}ller`],
        issued: '2025-07',
        venue: 'acl',
        track: 'findings',
        topics: ['reasoning'],
        awards: [{ kind: 'best-paper', note: { en: 'top 5%', zh: '前百分之五' } }, 'sac-award'],
        note: { en: 'With a **great** 附录', zh: '附有附录' },
        abstract: { en: `${'Words before. '.repeat(30)}Gradients vanish.`, zh: '梯度消失' },
      }),
      samplePaper('plain', { authors: ['Qwen Team'], venue: 'arxiv' }),
      samplePaper('bare', { authors: [], type: 'report', title: '數據管理' }),
    ],
  })
  const other = sampleBundle('ru-peng', {
    publications: [samplePaper('theirs', { authors: [{ literal: 'Some Team' }, 'Ru Peng'] })],
  })
  return compileSite(sampleSite([qing, other]))
}

/** Enough authors for a list to fold. */
function crowd(): string[] {
  return Array.from('ABCDEFGHIJKLMNOP', (letter) => `${letter}nn ${letter}ovak`)
}
