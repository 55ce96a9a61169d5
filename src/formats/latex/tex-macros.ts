/** What an argument of an entry is; `side` is at the right margin, a date or a place. */
export type EntryPart = 'date' | 'what' | 'where' | 'place' | 'detail' | 'points' | 'side'

/**
 * Macros of one entry by name and number of arguments: moderncv, Awesome-CV, AltaCV, friggeri-cv, the résumé
 * of J. Gutierrez and the Chinese one of B. Ryan.
 */
export const ENTRIES: Readonly<Record<string, readonly EntryPart[]>> = {
  'cventry/6': ['date', 'what', 'where', 'place', 'detail', 'points'],
  'cventry/5': ['what', 'where', 'place', 'date', 'points'],
  'cvsubentry/4': ['what', 'where', 'date', 'points'],
  'cvhonor/4': ['what', 'where', 'place', 'date'],
  'cvevent/4': ['what', 'where', 'date', 'place'],
  'entry/4': ['date', 'what', 'place', 'points'],
  'resumeSubheading/4': ['what', 'side', 'where', 'side'],
  'resumeSubSubheading/2': ['what', 'side'],
  'resumeProjectHeading/2': ['what', 'side'],
  'datedsubsection/2': ['what', 'date'],
  'datedline/2': ['what', 'date'],
  'rSubsection/4': ['where', 'side', 'what', 'side'],
}

/** Lines of an entry, one macro each: the first begins it. */
export const ENTRY_STARTS = words('runsubsection')
export const ENTRY_LINES = words('descript location')

/** Macros of one's own, and environments, that are headings by their names. */
export const HEADING_NAME =
  /^(?:my|cv|res|resume|r|the)?(?<sub>(?:sub)*)(?:section|sect|rubric|heading)(?:title|head|header|heading|block)?s?$/iu

/** Signs of Font Awesome and Academicons. */
export const ICON = /^(?:fa|ai)[A-Z]/u

/** Registers of TeX, which are set by what follows them: a sign or not, and a length. */
export const REGISTERS = words(
  'hangindent hangafter parindent parskip leftmargin rightmargin leftskip rightskip itemsep parsep topsep baselineskip tabcolsep textwidth textheight hsize totalleftmargin interlinepenalty tolerance hyphenpenalty',
)

/** What is about the entry above: its role, and a remark for which a bundle has no field. */
export const ROLES = words('role')

/** A label and what belongs to it. */
export const LABELED = words('cvitem cvitemwithcomment cvskill cvline cvcomputer')
/** Two of them. */
export const LABELED_PAIRS = words('cvdoubleitem')
/** Each argument is a point of a list. */
export const POINTS = words(
  'cvlistitem cvlistdoubleitem resumeItem resumeSubItem resumeItemNH cvtag',
)
export const LIST_STARTS = words('resumeItemListStart resumeSubHeadingListStart')
export const LIST_ENDS = words('resumeItemListEnd resumeSubHeadingListEnd')

export const HEADINGS: Readonly<Record<string, number>> = {
  part: 2,
  chapter: 2,
  section: 2,
  cvsection: 2,
  sectionTitle: 2,
  resheading: 2,
  makerubrichead: 2,
  subsection: 3,
  cvsubsection: 3,
  subrubric: 3,
  subsubsection: 4,
}

/** Other files, which are read in place. */
export const INCLUDES = words('input include subfile makerubric InputIfFileExists')

export const BOLD = words('textbf bfseries bf')
export const ITALIC = words('textit emph textsl itshape it em')

/** Characters by macro, including spaces. */
export const SIGNS: Readonly<Record<string, string>> = {
  '&': '&',
  '%': '%',
  $: '$',
  '#': '#',
  _: '\\_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '~': ' ',
  '/': '',
  '-': '',
  quad: ' | ',
  qquad: ' | ',
  enspace: ' ',
  enskip: ' ',
  space: ' ',
  hfill: ' | ',
  hfil: ' | ',
  dotfill: ' | ',
  tab: ' | ',
  '>': ' | ',
  textbar: '|',
  textperiodcentered: '·',
  cdotp: '·',
  textbullet: '·',
  bullet: '·',
  textasteriskcentered: '\\*',
  textdagger: '†',
  dag: '†',
  textdaggerdbl: '‡',
  ddag: '‡',
  textendash: '–',
  textemdash: '—',
  textasciitilde: '~',
  textbraceleft: '{',
  textbraceright: '}',
  textbackslash: '\\',
  textless: '<',
  textgreater: '>',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  i: 'ı',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  times: '×',
  sim: '~',
  approx: '≈',
  rightarrow: '→',
  to: '→',
  cdot: '·',
  mid: '|',
  vert: '|',
  ast: '\\*',
  dagger: '†',
  ddagger: '‡',
  sharp: '#',
}

/** A line ends here. */
export const BREAKS = words('\\ newline linebreak tabularnewline cr smallbreak')
export const PARAGRAPHS = words('par medbreak bigbreak smallskip medskip bigskip newpage clearpage')

/** Macros for the eye or for the program, with the number of arguments that go with them. */
export const DROPPED: Readonly<Record<string, number>> = {
  ...counted(
    0,
    'centering raggedright raggedleft noindent indent hline toprule midrule bottomrule maketitle makecvtitle makecvheader pagebreak nopagebreak today selectfont mdseries normalfont sffamily rmfamily ttfamily scshape upshape tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge sc tt rm sf vfill unskip ignorespaces relax null strut leavevmode begingroup endgroup divider',
  ),
  ...counted(
    1,
    'end vspace hspace vskip hskip kern label cite citep citet nocite printbibliography newrefcontext addfontfeature addfontfeatures tableofcontents pagestyle thispagestyle pagenumbering usepackage RequirePackage documentclass hypersetup color bibliographystyle addbibresource bibliography geometry linespread pagecolor phantom hphantom vphantom photo CJKfamily fontfamily fontseries fontshape addCJKfontfeatures photoR photoL includegraphics faIcon fontspec setmainfont setsansfont setmonofont setCJKmainfont setCJKsansfont setCJKmonofont fontdir columnratio moderncvstyle moderncvtheme moderncvcolor moderncvicons stepcounter enlargethispage needspace urlstyle',
  ),
  ...counted(
    2,
    'setlength addtolength setcounter addtocounter fontsize cline cmidrule setbool rule colorlet',
  ),
  ...counted(3, 'definecolor addcontentsline setCJKfamilyfont titlespacing makecvfooter'),
}

/** Macros whose last argument alone is text. */
export const WRAPPING: Readonly<Record<string, number>> = {
  textcolor: 2,
  colorbox: 2,
  raisebox: 2,
  makebox: 1,
  parbox: 2,
  multicolumn: 3,
  multirow: 3,
  resizebox: 3,
  scalebox: 2,
}

/** Environments of a list; what is between two points of theirs is a point. */
export const LISTS = words(
  'itemize enumerate description list cvitems compactitem compactenum tightemize thebibliography etaremune',
)
/** Environments of rows and cells, with the number of arguments before the first row. */
export const TABLES: Readonly<Record<string, number>> = {
  tabular: 1,
  'tabular*': 2,
  tabularx: 2,
  tabulary: 2,
  longtable: 1,
  array: 1,
  tabu: 1,
  supertabular: 1,
}
/** Other environments whose first arguments are not text. */
export const ENVIRONMENT_ARGUMENTS: Readonly<Record<string, number>> = {
  minipage: 1,
  multicols: 1,
  adjustwidth: 2,
  paracol: 1,
  list: 2,
  thebibliography: 1,
  textblock: 1,
  CJK: 2,
  'CJK*': 2,
}
/** Environments that hide their content. */
export const HIDING = words('comment filecontents filecontents* tikzpicture figure lstlisting')

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

function counted(count: number, text: string): Record<string, number> {
  return Object.fromEntries(text.split(' ').map((name) => [name, count]))
}
