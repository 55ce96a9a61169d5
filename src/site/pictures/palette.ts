/** The design tokens of the light theme that pictures use (tailwind.config.ts). */
export const PALETTE = {
  paper: '#fbf9f4',
  ink: '#1d1b18',
  muted: '#5f5a52',
  rule: '#e3ded3',
  cinnabar: '#a8321f',
} as const

export type Ink = 'ink' | 'muted' | 'paper' | 'cinnabar'
