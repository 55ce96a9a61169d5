import { expect, it } from 'vitest'
import { withoutPrivate } from './private-data.ts'

it.each([
  ['I study rivers. Tel: +86 138 0013 8000.', 'I study rivers.', 'phone'],
  ['Phone: (412) 555-0100 · Room 12', 'Room 12', 'phone'],
  ['**Mobile:** 13800138000', '', 'phone'],
  ['- 电话：0731-88888888', '', 'phone'],
  ['我研究河流。手机：138-0013-8000。欢迎联系。', '我研究河流。欢迎联系。', 'phone'],
  ['Call me at 13800138000 any time.', 'Call me at any time.', 'phone'],
  ['Phone', '', 'phone'],
  ['Date of birth: 2 March, 1998', '', 'birth'],
  ['Born: 1998.03.02', '', 'birth'],
  ['出生年月：1998年3月', '', 'birth'],
  ['张三，1985年3月生，教授', '张三，教授', 'birth'],
  ['张三，生于1985年3月，教授', '张三，教授', 'birth'],
  ['I was born in Hunan in 1998. I study rivers.', 'I study rivers.', 'birth'],
  ['Nationality: Chinese', '', 'origin'],
  ['籍贯：湖南长沙', '', 'origin'],
  ['李四，汉族，副教授', '李四，副教授', 'origin'],
  ['李四，湖南长沙人，副教授', '李四，副教授', 'origin'],
  ['政治面貌：中共党员', '', 'party'],
  ['王五，中共党员，教授', '王五，教授', 'party'],
  ['Wei Li, Party member, Ph.D.', 'Wei Li, Ph.D.', 'party'],
  ['身份证号：430102199803021234', '', 'id-number'],
  ['Number 43010219980302123X here', 'Number here', 'id-number'],
  ['Passport No.: E12345678', '', 'id-number'],
  ['赵六，男，博士', '赵六，博士', 'family'],
  ['Gender: male', '', 'family'],
  ['性别：男', '', 'family'],
])('leaves the private part out of %j', (text, left, kind) => {
  const cleared = withoutPrivate(text)
  expect(cleared.text).toBe(left)
  expect(cleared.found.map((one) => one.kind)).toContain(kind)
})

it('leaves out several at once', () => {
  const { text, found } = withoutPrivate('男，1998年3月生，湖南长沙人，中共党员，博士生')
  expect(text).toBe('博士生')
  expect(found.map(({ kind }) => kind)).toEqual(['family', 'birth', 'origin', 'party'])
})

it('leaves out fields that only spaces separate', () => {
  const line = 'Date of birth: 2 March 1998 Nationality: Chinese ID: 430102199803021234'
  expect(withoutPrivate(line)).toMatchObject({ text: '', found: [{}, {}, {}] })
})

it.each([
  'I study rivers, floods and lakes.',
  'Grant 62372366, 2024.01 - 2027.12',
  'A telephone network for rivers',
  'Mobile robots: planning and control',
  'Cell biology: a study of membranes',
  'Age of information: a survey',
  'The mobile phone, the lake and the river.',
  'My hometown is by a river.',
  'Born to read.',
  'doi:10.1234/13800138000',
  'https://example.org/13800138000',
  '研究方向：人机交互，移动计算',
  '研究移动电话网络与河流',
  '2023年获国家奖学金，2021年毕业',
  '面向汉族与藏族学生的教学研究',
  '张三，教授，博士生导师',
  '中国人民大学，软件工程师',
  '指导党员学生三名',
])('leaves %j as it is', (text) => {
  expect(withoutPrivate(text)).toEqual({ text, found: [] })
})
