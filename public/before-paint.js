// What styles must know early. The theme: see web/features/theme-switch/theme.ts; embedding: web/app/embedding.ts.
const root = document.documentElement
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
} catch {}
if (new URLSearchParams(location.search).has('embed')) root.dataset.embed = ''
