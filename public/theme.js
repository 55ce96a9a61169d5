// A chosen theme, as early as can be without keeping the page from being painted. Where the service worker is at
// work (sw.js), the page has the theme already and this changes nothing.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the theme follows the system.
}
