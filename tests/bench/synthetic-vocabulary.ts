import type { Venue, Topic } from '#core/schema/vocabulary.ts'

export const VENUES: readonly Venue[] = [
  { id: 'arxiv', short: 'arXiv', name: { en: 'arXiv', zh: 'arXiv 预印本' }, kind: 'preprint' },
  {
    id: 'acl',
    short: 'ACL',
    name: {
      en: 'Annual Meeting of the Association for Computational Linguistics',
      zh: '国际计算语言学协会年会',
    },
    kind: 'conference',
  },
  {
    id: 'emnlp',
    short: 'EMNLP',
    name: {
      en: 'Conference on Empirical Methods in Natural Language Processing',
      zh: '自然语言处理实证方法会议',
    },
    kind: 'conference',
  },
  {
    id: 'neurips',
    short: 'NeurIPS',
    name: { en: 'Conference on Neural Information Processing Systems', zh: '神经信息处理系统大会' },
    kind: 'conference',
  },
  {
    id: 'iclr',
    short: 'ICLR',
    name: { en: 'International Conference on Learning Representations', zh: '国际学习表征会议' },
    kind: 'conference',
  },
  {
    id: 'icml',
    short: 'ICML',
    name: { en: 'International Conference on Machine Learning', zh: '国际机器学习大会' },
    kind: 'conference',
  },
  {
    id: 'aaai',
    short: 'AAAI',
    name: { en: 'AAAI Conference on Artificial Intelligence', zh: 'AAAI 人工智能会议' },
    kind: 'conference',
  },
  {
    id: 'naacl',
    short: 'NAACL',
    name: {
      en: 'North American Chapter of the Association for Computational Linguistics',
      zh: '北美计算语言学协会年会',
    },
    kind: 'conference',
  },
  {
    id: 'tacl',
    short: 'TACL',
    name: {
      en: 'Transactions of the Association for Computational Linguistics',
      zh: '计算语言学协会汇刊',
    },
    kind: 'journal',
  },
  {
    id: 'tkde',
    short: 'TKDE',
    name: {
      en: 'IEEE Transactions on Knowledge and Data Engineering',
      zh: 'IEEE 知识与数据工程汇刊',
    },
    kind: 'journal',
  },
  {
    id: 'vldb',
    short: 'VLDB',
    name: { en: 'International Conference on Very Large Data Bases', zh: '国际超大型数据库会议' },
    kind: 'conference',
  },
  {
    id: 'software',
    short: '软件学报',
    name: { en: 'Journal of Software', zh: '软件学报' },
    kind: 'journal',
  },
]

/** How often each venue is met: a facet has a long tail. */
export const VENUE_WEIGHTS: Readonly<Record<string, number>> = {
  arxiv: 30,
  acl: 18,
  emnlp: 16,
  neurips: 10,
  iclr: 9,
  icml: 7,
  aaai: 6,
  naacl: 5,
  tacl: 3,
  tkde: 2,
  vldb: 2,
  software: 1,
}

export const TOPICS: readonly Topic[] = [
  { id: 'large-language-models', name: { en: 'Large language models', zh: '大语言模型' } },
  { id: 'reasoning', name: { en: 'Reasoning', zh: '推理' } },
  { id: 'reinforcement-learning', name: { en: 'Reinforcement learning', zh: '强化学习' } },
  { id: 'alignment', name: { en: 'Alignment', zh: '对齐' } },
  { id: 'safety', name: { en: 'Safety', zh: '安全' } },
  { id: 'dialogue', name: { en: 'Dialogue', zh: '对话' } },
  { id: 'data-management', name: { en: 'Data management', zh: '数据管理' } },
  { id: 'machine-translation', name: { en: 'Machine translation', zh: '机器翻译' } },
  { id: 'evaluation', name: { en: 'Evaluation', zh: '评测' } },
  { id: 'multimodality', name: { en: 'Multimodality', zh: '多模态' } },
  { id: 'efficiency', name: { en: 'Efficiency', zh: '高效计算' } },
  { id: 'interpretability', name: { en: 'Interpretability', zh: '可解释性' } },
]
