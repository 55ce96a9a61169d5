import styles from './dialogs.css?url'
import { loadStyles } from './load-styles.ts'

/** To be awaited with the code of a dialog. */
export function loadDialogStyles(): Promise<void> {
  return loadStyles(styles)
}
