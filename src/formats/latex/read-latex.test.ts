import { describe, expect, it } from 'vitest'
import { readLatexWith } from './read-latex.ts'

const BODY = String.raw`\section{Education}
\cventry{2016 -- 2020}{Ph.D. in Physics}{Eastbay University}{}{}{}`

function read(text: string, others: Readonly<Record<string, string>> = {}) {
  const files = Object.entries({ 'cv.tex': text, ...others }).map(([path, content]) => ({
    path,
    text: content,
  }))
  return readLatexWith(undefined)(files).profile
}

describe('the name of a CV', () => {
  it.each([
    ['in large letters', String.raw`\begin{document}{\Huge\bfseries Lan Shen}`],
    ['before a degree', String.raw`\begin{document}\textbf{\LARGE Lan Shen, Ph.D.}`],
    ['before the words', String.raw`\begin{document}\centerline{Lan Shen -- Curriculum Vitae}`],
    [
      'after the words',
      String.raw`\begin{document}\begin{center}Curriculum Vitae of Lan Shen\end{center}`,
    ],
    [
      'in the title',
      String.raw`\title{\bfseries\Huge Lan Shen}\author{a@b.example}\begin{document}`,
    ],
    [
      'in the header of CurVe',
      String.raw`\leftheader{{\LARGE Lan Shen}}\begin{document}\makeheaders[c]`,
    ],
    ['family name first', String.raw`\begin{document}{\LARGE Shen, Lan}`],
    ['with bold letters', String.raw`\name{Lan}{\textbf{Shen}}\begin{document}`],
    ['in a macro of its own', String.raw`\newcommand{\me}{Lan Shen}\begin{document}{\Large \me}`],
  ])('is found %s', (_, head) => {
    expect(read(`${head}\n\n${BODY}`).name?.en).toEqual({ given: 'Lan', family: 'Shen' })
  })

  it('is found in Chinese', () => {
    const { name } = read(String.raw`\begin{document}{\Huge 林晚舟}\section{教育背景}`)
    expect(name).toEqual({ zh: { family: '林', given: '晚舟' } })
  })

  it.each([
    'Work Address',
    'Eastbay University',
    'London',
    'Curriculum Vitae',
    'Nationality Japan',
  ])('is not %s', (words) => {
    expect(read(String.raw`\begin{document}{\Huge ${words}}${BODY}`).name).toBeUndefined()
  })
})

describe('a position', () => {
  it.each([
    [
      'an entry of CurVe',
      String.raw`\begin{rubric}{Experience}\entry*[2020 -- 2022] \textbf{Engineer,} Q Company. \par Built rivers.\end{rubric}`,
    ],
    [
      'an environment with arguments',
      String.raw`\section{Experience}\begin{job}{Engineer}{2020 -- 2022}{Q Company}\item Built rivers.\end{job}`,
    ],
    [
      'an environment of the file',
      String.raw`\newenvironment{mine}[3][]{\textbf{#2}, #3\begin{itemize}}{\end{itemize}}\section{Experience}\begin{mine}{Engineer}{Q Company, 2020 -- 2022}\item Built rivers.\end{mine}`,
    ],
    [
      'lines with macros of their own',
      String.raw`\section{Experience}\runsubsection{Q Company}\descript{| Engineer}\location{2020 -- 2022 | Boston, MA}`,
    ],
    [
      'arguments in another order',
      String.raw`\section{Experience}\cventry{Engineer}{Q Company}{2020 -- 2022}{Town}{}`,
    ],
    [
      'the town and the organization exchanged',
      String.raw`\section{Experience}\cventry{2020 -- 2022}{Engineer}{}{Q Company}{}{}`,
    ],
    [
      'a period in two arguments',
      String.raw`\section{Experience}\job{Jan. 2020 -}{Dec. 2022}{Q Company}{Engineer}`,
    ],
    [
      'a macro with an argument that may be left out',
      String.raw`\newcommand{\post}[3][Engineer]{#1, #2 \hfill #3}\section{Experience}\post{Q Company}{2020 -- 2022}`,
    ],
    [
      'a heading of its own',
      String.raw`\newcommand{\sectiontitle}[1]{\textbf{#1}\hrule}\sectiontitle{Experience} Engineer, Q Company \hfill 2020 -- 2022`,
    ],
    [
      'a macro named after the section',
      String.raw`\experience{Work Experience} Engineer, Q Company \hfill 2020 -- 2022`,
    ],
    [
      'a paragraph indented by TeX',
      String.raw`\section{Experience}\hangindent=2em Engineer, Q Company \hfill 2020 -- 2022`,
    ],
    [
      'an icon before it',
      String.raw`\section{Experience}\faBriefcase[regular] Engineer, Q Company \hfill 2020 -- 2022`,
    ],
    [
      'its place as a point',
      String.raw`\section{Experience}\begin{itemize}\item Engineer \hfill {\em 2020 $\sim$ 2022}\begin{itemize}\item Q Company\end{itemize}\end{itemize}`,
    ],
    [
      'its place above it',
      String.raw`\section{Experience}\datedsubsection{\textbf{Q Company}}{Town}\datedline{\textit{Engineer}}{2020 -- 2022}`,
    ],
  ])('is read from %s', (_, body) => {
    const { experience = [] } = read(String.raw`\begin{document}${body}\end{document}`)
    expect(experience).toMatchObject([
      { role: { en: 'Engineer' }, organization: { en: 'Q Company' } },
    ])
    const [{ period } = {}] = experience
    expect([period?.start.slice(0, 4), period?.end?.slice(0, 4)]).toEqual(['2020', '2022'])
  })
})

it('reads the parts of a CV in CurVe from their files', () => {
  const text = String.raw`\begin{document}\makerubric{parts/education}\end{document}`
  const part = String.raw`\begin{rubric}{Education}\entry*[2016 -- 2020] \textbf{Eastbay University}, Town
  \par \textit{Ph.D.} in Physics \par Advisor: Prof. Lan Shen\end{rubric}`
  expect(read(text, { 'parts/education.tex': part }).education).toMatchObject([
    { degree: { en: 'Ph.D.' }, people: [{ name: { en: { family: 'Shen' } } }] },
  ])
})

it('takes the file with the most parts for the CV', () => {
  const letter = String.raw`\begin{document}Dear Sirs\end{document}`
  const whole = String.raw`\begin{document}${BODY}\end{document}`
  expect(
    read(letter, { 'lan.tex': whole, 'cover.tex': letter, 'a-cv.tex': whole }).education,
  ).toHaveLength(1)
})

it('reads two points of one macro as two', () => {
  const text = String.raw`\section{Awards}\cvdoubleitem{2013.7}{River Prize}{2013.8}{Lake Prize}`
  expect(read(text).awards).toHaveLength(2)
})

it('reads a patent in lines with macros of their own', () => {
  const text = String.raw`\section{发明专利}\runsubsection{一种河流测量方法}\descript{| 中国专利 ZL201810044199}\location{2020 年二月授权}`
  const { publications } = readLatexWith(undefined)([{ path: 'cv.tex', text }])
  expect(publications).toHaveLength(1)
})
