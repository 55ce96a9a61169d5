import styles from './pictures.css?inline'

/** The rules of charts and networks; the policy of each page allows them (`build/site/assemble-page.ts`). */
export const pictureStyles = styles

/**
 * The style sheet of charts and networks, which React puts into the head of a page that has one: a file of its own would
 * hold back the paint of what follows it, and pages without pictures do not carry it.
 */
export function PictureStyles() {
  return (
    <style href="pictures" precedence="default">
      {styles}
    </style>
  )
}
