// What styles must know early. The theme: see web/features/theme-switch/theme.ts; embedding: web/app/embedding.ts;
// filtering: web/list-browser/list-controller.ts.
const root = document.documentElement
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
} catch {}
if (new URLSearchParams(location.search).has('embed')) root.dataset.embed = ''

// The rows of the page are all rows until the app has come and filters. Should it fail to, they are not to stay dimmed.
if (/[?&](?:q|year|venue|type|topic|role|award|person|author|kind)=[^&]/.test(location.search)) {
  root.dataset.filtering = ''
  const stop = ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) delete root.dataset.filtering
  }
  addEventListener('error', stop, true)
  addEventListener('unhandledrejection', stop)
}
