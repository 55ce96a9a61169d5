import type { Config } from 'tailwindcss'

/** The design tokens; the colours are variables so that a theme is one switch of values (styles/theme.css). */
export default {
  content: ['./index.html', './src/web/**/*.{ts,tsx}'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      surface: 'var(--surface)',
      ink: 'var(--ink)',
      muted: 'var(--muted)',
      rule: 'var(--rule)',
      cinnabar: 'var(--cinnabar)',
      indigo: 'var(--indigo)',
    },
    fontFamily: {
      sans: 'var(--font-sans)',
      serif: 'var(--font-serif)',
    },
  },
} satisfies Config
