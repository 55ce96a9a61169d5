import type { Meaning } from './meaning.ts'
import type { NamedForm } from './list-keys.ts'

interface FormWords {
  name: Meaning
  meaning: Meaning
  /** JSON; a test holds it against the schema. */
  example: string
}

export const FORM_WORDS: Readonly<Record<NamedForm, FormWords>> = {
  text: {
    name: { en: 'text', zh: '文本' },
    meaning: {
      en: 'One string for both languages, or one per language. A missing side is shown in the other language, and marked.',
      zh: '两种语言相同则写一个字符串，否则按语言分写。缺少的一侧以另一种语言显示，并加标注。',
    },
    example: '{ "en": "Floods", "zh": "洪水" }',
  },
  string: {
    name: { en: 'string', zh: '字符串' },
    meaning: { en: 'The same in both languages.', zh: '两种语言相同。' },
    example: '"12-21"',
  },
  name: {
    name: { en: 'name', zh: '姓名' },
    meaning: {
      en: 'Given and family name in one or both scripts. They are never guessed from a string.',
      zh: '姓与名分写，中英文至少一种；程序从不猜测哪个是姓。',
    },
    example:
      '{ "en": { "given": "Ada", "family": "Li" }, "zh": { "family": "李", "given": "达" } }',
  },
  date: {
    name: { en: 'date', zh: '日期' },
    meaning: {
      en: 'Year, month or day, as precise as it is known.',
      zh: '年、年月或年月日，知道多少写多少。',
    },
    example: '"2025-07"',
  },
  period: {
    name: { en: 'period', zh: '起止时间' },
    meaning: {
      en: '`end` is a date or `"present"`. Without it: a point in time.',
      zh: '`end` 为日期或 `"present"`（至今）；不写则为一个时间点。',
    },
    example: '{ "start": "2018-09", "end": "present" }',
  },
  id: {
    name: { en: 'id', zh: '标识' },
    meaning: {
      en: 'Part of an address: lower-case letters a–z, digits, single hyphens.',
      zh: '网址的一部分：小写字母、数字和单个连字符。',
    },
    example: '"rivers-remember"',
  },
  address: {
    name: { en: 'address', zh: '网址' },
    meaning: {
      en: '`https:`, `http:`, `mailto:`, or a path of this site that begins with `/`.',
      zh: '以 `https:`、`http:`、`mailto:` 开头，或为本站内以 `/` 开头的路径。',
    },
    example: '"mailto:ada@example.org"',
  },
  colour: {
    name: { en: 'colour', zh: '颜色' },
    meaning: {
      en: '`#` and six hexadecimal digits for light and dark alike, or one per side. A missing side stays as it is.',
      zh: '`#` 加六位十六进制数字，浅色和深色相同；也可按 `light` 和 `dark` 分写，缺少的一侧不变。',
    },
    example: '{ "light": "#1f4b7a", "dark": "#9cc3f0" }',
  },
  number: {
    name: { en: 'number', zh: '数字' },
    meaning: { en: 'Without quotes.', zh: '不加引号。' },
    example: '2025',
  },
  boolean: {
    name: { en: 'yes or no', zh: '是否' },
    meaning: { en: '`true` or `false`, without quotes.', zh: '`true` 或 `false`，不加引号。' },
    example: 'true',
  },
  'as-in-file': {
    name: { en: 'as in the other files', zh: '写法同其他文件' },
    meaning: { en: 'See the table of that file.', zh: '见该文件的表格。' },
    example: '{}',
  },
}
