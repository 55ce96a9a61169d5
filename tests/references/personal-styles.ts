import type { NameForm } from './people.ts'

/** A way in which owners of home pages write references by hand. */
export type PersonalStyle = {
  id: string
  /** Held back from training and from whoever writes rules: only measured. */
  isHeldBack: boolean
  lang: 'en' | 'zh'
  form: NameForm
  between: string
  last: string
  template: string
}

/** `⏎` is a line break that the page shows, `↵` one that only its source has. */
const ROWS: readonly string[] = [
  // Title first, in lines.
  'lines-bold|seen|full|, |, |**{title}**⏎{authors}⏎*{venue}*, {year}⟦⏎{links}⟧',
  'lines-link|seen|full|, |, |[{title}]({url})⏎{authors}⏎{both}, {year}⟦ ({award})⟧⟦⏎{links}⟧',
  'lines-plain|seen|full|, | and |{title}⏎{authors}⏎{venue} {year}⟦⏎{links}⟧',
  'lines-in|held|full|, |, and |**{title}**⏎{authors}⏎{V:In }*{venue}* ({short} {short2})⟦, {town}⟧, {year}⟦. **{award}**⟧⟦⏎{links}⟧',
  'lines-title-dot|seen|full|, | and |{title}.⏎{authors}.⏎*{venue}*, {year}.⟦ {links}⟧',
  'lines-tag|held|full|, |, |[**{short}**] {title}⏎{authors}⏎*{venue}*, {year}⟦. ({rank})⟧⟦ {links}⟧',
  'lines-tag-2|seen|full|, |, |**[{short} {year}]** {title}⏎{authors}⟦⏎{links}⟧',
  'lines-award|seen|full|, |, |**{title}**⏎{authors}⏎{short} {year}⟦, **{award}** 🎉⟧⟦⏎{links}⟧',
  'lines-status|held|full|, |, |*{title}*⏎{authors}⏎⟦{state}, ⟧{venue}, {month}⟦⏎{links}⟧',
  // Title first, in sentences.
  'title-first|seen|full|, |, |**{title}.** {authors}. *{venue}*, {year}.⟦ {links}⟧',
  'title-first-2|held|full|, |, |**{title}**. {authors}. *{short} {year}*.⟦ {links}⟧',
  'title-first-plain|seen|full|, |, |{title}. {authors}. {venue}, {year}.⟦ {links}⟧',
  'title-link-comma|seen|full|, |, |[{title}]({url}), {authors}, {short} {year}⟦ ({award})⟧',
  'title-badge|seen|full|, |, |`{short} {year}` [{title}]({url}), {authors}⟦ | {links}⟧',
  'title-badge-2|held|full|, |, |`{short} {year}`, [{title}]({url}), {authors}⟦ (**{award}** 🎉)⟧',
  'title-badge-bare|held|full|, |, |`{short} {year}` {title}, {authors}⟦ \\| {links}⟧',
  'title-quoted|seen|full|, | and |"{title}", {authors}, *{venue}*, {year}⟦. {links}⟧',
  'title-with|seen|full|, | and |**{title}**, {authors}, *{venue}*⟦, {volume}⟧⟦({issue})⟧, {year}',
  'title-dash|held|full|, |, |{title} — {authors} — *{venue}* ({year})',
  'title-bar|seen|full|, |, |**{title}** | {authors} | {short} {year}⟦ | {links}⟧',
  'title-by|held|full|, | and |*{title}*, {A:by }{authors}. {both}, {year}.⟦ {links}⟧',
  'row-venue-links|seen|full|, |, |**{title}**⏎{authors}⏎`{short} {year}` | {links}',
  'row-table|seen|full|, |, |{year} | **{title}** | {authors} | *{venue}*',
  'row-table-2|held|full|, |, |{short} {year} | [{title}]({url}) | {authors}⟦ | {links}⟧',
  'paren-venue|held|full|, |, |{title}. {authors}. **({short} {year})**⟦ {links}⟧',
  'paren-venue-2|seen|full|, |, |**({short} {year})** {title}. {authors}.⟦ {links}⟧',
  // Authors first.
  'authors-quoted|seen|full|, |, and |{authors}. "{title}." {V:In }*{venue}*, {year}.⟦ {links}⟧',
  'authors-exclaimed|held|full|, |, |{authors}. {title}. {venue} {date}.⟦ ({links})⟧',
  'authors-dots|seen|full|, | and |{authors}. {title}. {V:In }{both}, {year}.⟦ {links}⟧',
  'authors-dots-italic|seen|full|, |, |{authors}. {title}. *{venue}*, ⟦{volume}⟧⟦({issue})⟧⟦: {page}⟧, {year}.⟦ {links}⟧',
  'authors-journal|held|full|, |, |{authors}. {title}. *{venue}*. {year}⟦, {volume}⟧⟦({issue})⟧⟦: {page}⟧.⟦↵{links}⟧',
  'authors-commas|seen|full|, |, |{authors}, {title}, {venue}⟦, vol. {volume}⟧⟦, no. {issue}⟧⟦, pp. {page}⟧, {year}.',
  'authors-commas-link|held|full|, | and |{authors}, [{title}]({url}), *{both}*, {year}.',
  'authors-rank|held|full|, |, |[{rank}] {authors}, {title}, {both}, {year}.',
  'authors-rank-after|seen|full|, |, |{authors}, {title}, {short} {year}⟦ **[{rank}]**⟧.',
  'authors-colon|seen|tight|, |, |{authors}: {title}. {venue}⟦ {volume}⟧⟦ ({issue})⟧⟦: {page}⟧ ({year})',
  'authors-year|seen|comma|, |, & |{authors} ({year}). {title}. *{venue}*⟦, {volume}⟧⟦({issue})⟧⟦, {page}⟧.⟦ https://doi.org/{doi}⟧',
  'authors-year-tight|held|commaTight|, |, and |{authors} ({year}). {title}. {venue}⟦ {volume}⟧⟦:{page}⟧.',
  'authors-year-plain|seen|initials|, | and |{authors} ({year}). {title}. {venue}⟦ {volume}⟧⟦:{page}⟧',
  'authors-year-comma|held|initials|, | and |{authors}, {year}. {title}. *{venue}*⟦, {volume}⟧⟦({issue})⟧⟦, {page}⟧.',
  'authors-vancouver|seen|vancouver|, |, |{authors}. {title}. {venue}. {year}⟦;{volume}⟧⟦({issue})⟧⟦:{page}⟧.',
  'authors-vancouver-bold|held|vancouver|, |, |{authors}. **{title}**. *{venue}*. {year}⟦;{volume}⟧⟦:{page}⟧.⟦ doi:{doi}⟧',
  'authors-ieee|seen|initials|, |, and |{authors}, "{title}," *{venue}*⟦, vol. {volume}⟧⟦, no. {issue}⟧⟦, pp. {page}⟧, {month}.',
  'authors-ieee-in|held|initials|, |, and |{authors}, “{title},” {V:in }*{V:Proc. }{venue}*⟦, {town}⟧, {year}⟦, pp. {page}⟧.',
  'authors-acl|seen|full|, |, and |{authors}. {year}. [{title}]({url}). {V:In }*{venue}*⟦, pages {page}⟧⟦, {town}⟧. {publisher}.',
  'authors-acm|held|full|, |, and |{authors}. {year}. {title}. {V:In }*{venue} ({short} {short2})*. {publisher}⟦, {page}⟧.⟦ https://doi.org/{doi}⟧',
  'authors-lncs|held|commaTight|, |, |{authors}: {title}. {V:In: }{venue}⟦, pp. {page}⟧. {publisher} ({year})',
  'authors-dot-family|held|familyDot|, |, |{authors}, {title}, {venue}⟦ {volume}⟧ ({year})⟦ {page}⟧.',
  'authors-mla|held|full|, |, and |{authors}. “{title}.” *{venue}*⟦ {volume}⟧⟦.{issue}⟧ ({year})⟦: {page}⟧.',
  'authors-year-first|seen|full|, |, |**{year}** {authors}. {title}. *{venue}*.',
  'authors-lines|seen|full|, |, |{authors}⏎**{title}**⏎{venue}, {year}⟦⏎{links}⟧',
  'authors-lines-2|held|full|, |, |{authors}⏎[{title}]({url})⏎{short} {year}⟦. {award}⟧',
  'authors-arxiv|held|full|, |, |{authors}. {title}. ⟦{V:arXiv preprint arXiv:}{arxiv}, ⟧{year}⟦. {state}⟧.⟦ {plainlinks}⟧',
  'authors-semicolon|held|commaFull|; |; |{authors}. {title}. *{venue}* **{year}**⟦, *{volume}*⟧⟦, {page}⟧.',
  'authors-acs|seen|commaTight|; |; |{authors} {title}. *{venue}* **{year}**⟦, *{volume}*⟧⟦ ({issue})⟧⟦, {page}⟧.',
  // Chinese.
  'gb-journal|seen|zh|, |, |{authors}. {title}[{letter}]. {venue}, {year}⟦, {volume}⟧⟦({issue})⟧⟦: {page}⟧.',
  'gb-editors|seen|zh|, |, |{authors}. {title}[{letter}]//{E:王五, 赵六}. {venue}. {P:北京: 某某出版社}, {year}⟦: {page}⟧.',
  'gb-thesis|seen|zh|, |, |{authors}. {title}[D]. {P:北京: }{V:北港大学}, {year}.',
  'gb-full-width|held|zh|，|，|{authors}．{title}[{letter}]．{venue}，{year}⟦，{volume}⟧⟦({issue})⟧⟦：{page}⟧．',
  'gb-tight|held|zh|,|,|{authors}.{title}[{letter}].{venue},{year}⟦,{volume}⟧⟦({issue})⟧⟦:{page}⟧.',
  'zh-marks|seen|zh|、|、|{authors}：《{title}》，《{venue}》，{year}年⟦第{issue}期⟧。',
  'zh-book-marks|held|zh|、|、|《{title}》，{authors}，{venue}，{year}',
  'zh-stops|seen|zh|，|，|{authors}。{title}。{venue}，{year}⟦，{volume}⟧⟦（{issue}）⟧⟦：{page}⟧。',
  'zh-commas|held|zh|，|，|{authors}，{title}，{venue}，{year}年⟦第{issue}期⟧',
  'zh-lines|seen|zh|，|，|**{title}**⏎{authors}⏎{venue}，{year}',
  'zh-badge|held|zh|，|，|`{venue} {year}` {title}，{authors}⟦ \\| {links}⟧',
  'zh-badge-2|seen|zh|, |, |【{venue} {year}】{title}. {authors}.⟦ {links}⟧',
  'zh-title-first|held|zh|, |, |{title}. {authors}. {venue}, {year}⟦ ({rank})⟧.',
  'zh-spaces|held|zh| | |{authors}. {title}. {venue}, {year}.',
]

export const PERSONAL_STYLES: readonly PersonalStyle[] = ROWS.map((row) => {
  const [id = '', seen, form, between = '', last = '', ...template] = row.split('|')
  return {
    id,
    isHeldBack: seen === 'held',
    lang: form === 'zh' ? 'zh' : 'en',
    form: form as NameForm,
    between,
    last,
    template: template.join('|').replaceAll('⏎', '\u2028').replaceAll('↵', '\n'),
  }
})
