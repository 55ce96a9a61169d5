import { describe, expect, it } from 'vitest'
import type { CslItem, CslName } from '../csl-json/csl-item.ts'
import { writePlainCitation } from './write-citation.ts'

/** `博伯尔 | Boobier, T` are people; what has no comma is one Chinese name. */
function names(text: string): CslName[] {
  return text.split('; ').map((name) => {
    const [family = '', given] = name.split(', ')
    return given === undefined ? { literal: family } : { family, given }
  })
}

function item(language: string, author: string, details: Partial<CslItem>): CslItem {
  return {
    id: 'a',
    type: 'book',
    title: '',
    language,
    author: author === '' ? [] : names(author),
    ...details,
  }
}

function year(...parts: number[]): Pick<CslItem, 'issued'> {
  return { issued: { 'date-parts': [parts] } }
}

/** Examples of GB/T 7714—2025 by the number of the clause, with the punctuation of clause 6. */
const SAMPLES: readonly (readonly [clause: string, item: CslItem, printed: string])[] = [
  [
    '5',
    item('zh', '博伯尔', {
      title: '银行业的未来与人工智能',
      translator: names('徐超'),
      'publisher-place': '北京',
      publisher: '清华大学出版社',
      ...year(2023),
      page: '35',
    }),
    '博伯尔. 银行业的未来与人工智能[M]. 徐超，译. 北京：清华大学出版社，2023：35.',
  ],
  [
    '5',
    item('en', 'Boobier, Tony', {
      title: 'AI and the future of banking',
      'publisher-place': 'Chichester',
      publisher: 'John Wiley & Sons',
      ...year(2020),
      page: '35',
    }),
    'Boobier T. AI and the future of banking[M]. Chichester：John Wiley & Sons，2020：35.',
  ],
  [
    '8.2.2',
    item('zh', '扬奎斯特; 萨金特', {
      title: '递归宏观经济理论',
      translator: names('杨斌; 王忠玉; 陈彦斌; 王五'),
      edition: '2',
      'publisher-place': '北京',
      publisher: '中国人民大学出版社',
      ...year(2010),
      page: '798',
    }),
    '扬奎斯特，萨金特. 递归宏观经济理论[M]. 杨斌，王忠玉，陈彦斌，等，译. 2 版. 北京：中国人民大学出版社，2010：798.',
  ],
  [
    '8.2.2',
    item('en', '', {
      title: 'Probability, random variables, and random signal principles',
      author: [{ family: 'Peebles', given: 'Peyton Z', suffix: 'Jr.' }],
      edition: '4th',
      'publisher-place': 'New York',
      publisher: 'McGraw-Hill',
      ...year(2001),
    }),
    'Peebles P Z Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York：McGraw-Hill，2001.',
  ],
  [
    '8.3.2',
    item('zh', '马克思', {
      type: 'chapter',
      title: '政治经济学批判',
      editor: names('马克思; 恩格斯'),
      'container-title': '马克思恩格斯全集',
      volume: '35',
      edition: '2',
      'publisher-place': '北京',
      publisher: '人民出版社',
      ...year(2013),
      page: '302',
    }),
    '马克思. 政治经济学批判[M]//马克思，恩格斯. 马克思恩格斯全集：第35卷. 2 版. 北京：人民出版社，2013：302.',
  ],
  [
    '8.5.3',
    item('zh', '张群; 程志宝; 石志飞', {
      type: 'article-journal',
      title: '惯性增强动力吸振器-浮置板轨道低频减振性能研究',
      'container-title': '铁道学报',
      ...year(2024),
      volume: '46',
      issue: '8',
      page: '102-111',
    }),
    '张群，程志宝，石志飞. 惯性增强动力吸振器-浮置板轨道低频减振性能研究[J]. 铁道学报，2024，46（8）：102-111.',
  ],
  [
    '8.5.3',
    item('zh', '张群; 程志宝; 石志飞', {
      type: 'article-journal',
      title: '惯性增强动力吸振器-浮置板轨道低频减振性能研究',
      'container-title': '铁道学报',
      ...year(2024, 5, 9),
      URL: 'https://kns.cnki.net/x.html',
      accessed: { 'date-parts': [[2026, 11, 29]] },
    }),
    '张群，程志宝，石志飞. 惯性增强动力吸振器-浮置板轨道低频减振性能研究[J/OL]. 铁道学报，2024-05-09. https://kns.cnki.net/x.html.',
  ],
  [
    '8.5.3',
    item('en', 'Myburg, Alexander A; Grattapaglia, Dario; Tuskan, Gerald A; Hellsten, Uffe', {
      type: 'article-journal',
      title: 'The genome of Eucalyptus grandis',
      'container-title': 'Nature',
      ...year(2014),
      volume: '510',
      page: '356-362',
      URL: 'https://www.nature.com/articles/nature13308.pdf',
      DOI: '10.1038/nature13308',
    }),
    'Myburg A A，Grattapaglia D，Tuskan G A，et al. The genome of Eucalyptus grandis[J/OL]. Nature，2014，510：356-362. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308.',
  ],
  [
    '7.7',
    item('en', 'Maurya, Anand', {
      type: 'article-journal',
      title: 'ARA',
      'container-title': 'GigaScience',
      ...year(2023),
      volume: '12',
      number: 'giad067',
    }),
    'Maurya A. ARA[J]. GigaScience，2023，12：giad067.',
  ],
  [
    '8.6.3',
    item('en', 'Wang, Shanshan', {
      type: 'paper-conference',
      title: 'Application of improved SOM neural network',
      'event-title': '2022 6th Asian Conference on Artificial Intelligence Technology',
      ...year(2022),
      page: '2',
      DOI: '10.1109/ACAIT56212.2022.10137867',
    }),
    'Wang Shanshan. Application of improved SOM neural network[C/OL]//2022 6th Asian Conference on Artificial Intelligence Technology，2022：2. DOI:10.1109/ACAIT56212.2022.10137867.',
  ],
  [
    '8.5.1',
    item('zh', '丁文祥', {
      type: 'article-newspaper',
      title: '数字革命与竞争国际化',
      'container-title': '中国青年报',
      ...year(2000, 11, 20),
      page: '15',
    }),
    '丁文祥. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    '8.9.2',
    item('zh', '全国信息与文献标准化技术委员会', {
      type: 'standard',
      title: '信息与文献　都柏林核心元数据元素集',
      number: 'GB/T 25100—2010',
      publisher: '中国标准出版社',
      ...year(2010),
      URL: 'https://openstd.example.org/1',
    }),
    'GB/T 25100—2010\u2003信息与文献　都柏林核心元数据元素集[S/OL]. https://openstd.example.org/1.',
  ],
  [
    '8.14.3',
    item('zh', '周壮; 李盛阳; 吴薇; 王五', {
      type: 'dataset',
      title: '天宫二号遥感图像自然景物分类科学数据',
      publisher: '国家基础学科公共科学数据中心',
      ...year(2023, 9, 10),
      accessed: { 'date-parts': [[2025, 7, 15]] },
      URL: 'https://www.nbsdc.cn/x',
      custom: { CSTR: '16666.11.nbsdc.tfpbwtqf' },
    }),
    '周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/x. CSTR:16666.11.nbsdc.tfpbwtqf.',
  ],
  [
    '8.15.2',
    item('zh', '肖玲; 张雪; 王永', {
      type: 'article',
      title: '数据要素的统计测算方法探究',
      publisher: 'PSSXiv',
      ...year(2024, 7, 2),
      accessed: { 'date-parts': [[2024, 9, 30]] },
      URL: 'https://zsyyb.cn/abs/202408.01096',
      custom: { CSTR: '32012.36.PSSXiv.202408.01096' },
    }),
    '肖玲，张雪，王永. 数据要素的统计测算方法探究[PP/OL]. PSSXiv（2024-07-02）[2024-09-30]. https://zsyyb.cn/abs/202408.01096. CSTR:32012.36.PSSXiv.202408.01096.',
  ],
  [
    '8.15.2',
    item('en', 'Jenkins, Stewart D; Ruostekoski, Janne', {
      type: 'article',
      title:
        'Controlled manipulation of light by cooperative response of atoms in an optical lattice',
      publisher: 'arXiv',
      number: 'arXiv:1112.6136',
      ...year(2012, 3, 18),
      accessed: { 'date-parts': [[2020, 6, 24]] },
      DOI: '10.48550/arXiv.1112.6136',
    }),
    'Jenkins S D，Ruostekoski J. Controlled manipulation of light by cooperative response of atoms in an optical lattice[PP/OL]. arXiv（2012-03-18）[2020-06-24]. https://doi.org/10.48550/arXiv.1112.6136.',
  ],
]

it.each(SAMPLES)(
  'the example of clause %s is printed as the standard has it',
  (_, sample, printed) => {
    expect(writePlainCitation(sample, 'gb-t-7714-2025')).toBe(printed)
  },
)

describe('a name of clause 7.1.1', () => {
  it.each<[string, CslName]>([
    ['Einstein A', { family: 'Einstein', given: 'Albert' }],
    ['Williams-Ellis A', { family: 'Williams-Ellis', given: 'Amabel' }],
    ['De Morgan A', { family: 'De Morgan', given: 'Augustus' }],
    ['Li Jiangning', { family: 'Li', given: 'Jiangning' }],
    ['Godard J-L', { family: 'Godard', given: 'Jean-Luc' }],
    ['Park J-R', { family: 'Park', given: 'Jung-Ran' }],
    ['García Prado J M', { family: 'García Prado', given: 'José M.' }],
    ['李时珍', { family: '李', given: '时珍' }],
    ['American Chemical Society', { literal: 'American Chemical Society' }],
  ])('is %s', (printed, name) => {
    const work = item('en', '', { title: 'Title', author: [name], ...year(2024) })
    expect(writePlainCitation(work, 'gb-t-7714-2025')).toBe(`${printed}. Title[M]. 2024.`)
  })
})
