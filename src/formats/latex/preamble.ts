/** What precedes the document: it compiles with every TeX engine; Chinese needs one that supports Unicode. */
export function preamble({ isChinese, title }: { isChinese: boolean; title: string }): string[] {
  return [
    ...(isChinese ? ['% Compile with XeLaTeX; LuaLaTeX may lack rarer characters of names.'] : []),
    String.raw`\documentclass[11pt,a4paper]{article}`,
    String.raw`\usepackage{iftex}`,
    ...(isChinese ? CHINESE : LATIN),
    String.raw`\usepackage{textcomp}`,
    String.raw`\usepackage{amsmath,amssymb}`,
    '% What mathematics of titles may ask for, without the packages for it.',
    String.raw`\providecommand{\bm}{\boldsymbol}`,
    String.raw`\providecommand{\mathscr}{\mathcal}`,
    String.raw`\providecommand{\coloneqq}{\mathrel{:=}}`,
    String.raw`\usepackage[margin=2.2cm]{geometry}`,
    String.raw`\usepackage[hidelinks]{hyperref}`,
    String.raw`\hypersetup{pdftitle={${title}}}`,
    String.raw`\setlength{\parindent}{0pt}`,
    String.raw`\setlength{\parskip}{0.4em}`,
    '% Names are not hyphenated: lines that hold many of them may be loose.',
    String.raw`\setlength{\emergencystretch}{2em}`,
    String.raw`\pagestyle{plain}`,
  ]
}

const LATIN = [
  String.raw`\ifpdftex`,
  String.raw`  \usepackage[utf8]{inputenc}`,
  String.raw`  \usepackage[T1]{fontenc}`,
  String.raw`  \IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}`,
  String.raw`\fi`,
]

/** Fonts that have all characters; the one that comes with TeX Live lacks many that occur in names. */
const FALLBACKS = ['Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Sans CJK SC', 'SimSun']

const CHINESE = [
  String.raw`\usepackage[scheme=plain]{ctex}`,
  '% The free font of TeX Live lacks rarer characters of names: they are taken from another one where there is one.',
  String.raw`\ifxetex`,
  String.raw`  \xeCJKsetup{AutoFallBack=true}`,
  `  ${fallbackFont(FALLBACKS)}`,
  String.raw`\fi`,
]

function fallbackFont([font, ...others]: readonly string[]): string {
  if (font === undefined) return ''
  const take = String.raw`\setCJKfallbackfamilyfont{\CJKrmdefault}{${font}}`
  return String.raw`\IfFontExistsTF{${font}}{${take}}{${fallbackFont(others)}}`
}
