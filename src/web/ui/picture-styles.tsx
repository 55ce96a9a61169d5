import styles from './pictures.css?url'

/**
 * The style sheet of charts and networks, to be placed before one: the pages without pictures do not carry it. In
 * the body it delays only what comes after it.
 */
export function PictureStyles() {
  return <link rel="stylesheet" href={styles} />
}
