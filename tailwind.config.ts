import type { Config } from 'tailwindcss'

/**
 * The design tokens. A colour is a pair for light and dark; which one holds follows `color-scheme`, which the
 * system or a visitor's choice sets (styles/base.css). The theme of a site is laid over them (src/data/theme, src/compile/theme).
 */
export default {
  content: ['./index.html', './src/web/**/*.{ts,tsx}'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'light-dark(#fbf9f4, #161513)',
      surface: 'light-dark(#ffffff, #1f1d1a)',
      ink: 'light-dark(#1d1b18, #ece7dd)',
      muted: 'light-dark(#5f5a52, #a8a195)',
      rule: 'light-dark(#e3ded3, #35322d)',
      cinnabar: 'light-dark(#a8321f, #f0897a)',
      indigo: 'light-dark(#1f4b7a, #9cc3f0)',
      seal: 'light-dark(#a8321f, #b23a27)',
      'seal-ink': '#fbf9f4',
      kind: {
        paper: 'light-dark(#1f4b7a, #9cc3f0)',
        release: 'light-dark(#00705a, #63c7ac)',
        award: 'light-dark(#a8321f, #f0897a)',
        talk: 'light-dark(#7a5b00, #d9b64e)',
        position: 'light-dark(#6d3f83, #cfa3e3)',
        other: 'light-dark(#5f5a52, #a8a195)',
      },
    },
    fontFamily: {
      sans: [
        'system-ui',
        '-apple-system',
        'Segoe UI',
        'Roboto',
        'PingFang SC',
        'Noto Sans SC',
        'Noto Sans CJK SC',
        'Source Han Sans SC',
        'Microsoft YaHei',
        'sans-serif',
      ],
      // Chinese faces come from the system; the Latin one is cut at build time (src/build/site/fonts.ts).
      serif: [
        'Source Serif',
        'Georgia',
        'Songti SC',
        'Noto Serif SC',
        'Noto Serif CJK SC',
        'Source Han Serif SC',
        'SimSun',
        'serif',
      ],
    },
  },
} satisfies Config
