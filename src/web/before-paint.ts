// What styles must know before anything is painted; a script in every page (build/site/before-paint.ts, record 040).
// The theme: features/theme-switch/theme.ts; embedding: app/embedding.ts; filtering: list-browser/list-controller.ts.
{
  const { dataset } = document.documentElement
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
  } catch {
    // Storage may be switched off.
  }
  if (new URLSearchParams(location.search).has('embed')) dataset['embed'] = ''

  // The rows of the page are all rows until the app has come and filters. Should it fail to, they are not to stay dimmed.
  if (
    /[?&](?:q|year|venue|type|topic|role|award|status|person|author|kind)=[^&]/u.test(
      location.search,
    )
  ) {
    dataset['filtering'] = ''
    const rows = () => document.querySelector('main .rows')
    const observer = new MutationObserver(() => {
      rows()?.setAttribute('aria-busy', 'true')
      if (rows()) observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true })
    const stop = ({ target }: Event) => {
      if (target instanceof Element && !(target instanceof HTMLScriptElement)) return
      delete dataset['filtering']
      observer.disconnect()
      rows()?.removeAttribute('aria-busy')
    }
    addEventListener('error', stop, true)
    addEventListener('unhandledrejection', stop)
  }
}
