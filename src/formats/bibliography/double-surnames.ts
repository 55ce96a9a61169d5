/** Two characters that are one family name, with their pinyin. Any other Chinese family name is assumed to have one. */
const SURNAMES =
  'ouyang欧阳歐陽 taishi太史 duanmu端木 shangguan上官 sima司马司馬 dongfang东方東方 dugu独孤 nangong南宫 moqi万俟 wenren闻人 xiahou夏侯 zhuge诸葛諸葛 yuchi尉迟尉遲 gongyang公羊 helian赫连 tantai澹台 huangfu皇甫 zongzheng宗政 puyang濮阳 gongye公冶 taishu太叔 shentu申屠 gongsun公孙公孫 murong慕容 zhongsun仲孙 zhongli钟离鍾離 zhangsun长孙長孫 yuwen宇文 situ司徒 xianyu鲜于 sikong司空 lvqiu闾丘 linghu令狐 baili百里 huyan呼延 dongguo东郭 nanmen南门 tuoba拓跋 diwu第五'

export const DOUBLE_SURNAMES: ReadonlyMap<string, string> = new Map(
  SURNAMES.split(' ').flatMap((entry) => {
    const [reading = ''] = /^[a-z]+/u.exec(entry) ?? []
    const names = entry.slice(reading.length).match(/../gu) ?? []
    return names.map((name) => [name, reading] as const)
  }),
)
