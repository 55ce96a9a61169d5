import { readHomepageWith } from '../homepage/read-homepage.ts'

/** Reads a CV that was written in Word and is given as HTML, as `docxToHtml` makes it. */
export const readDocx = readHomepageWith(undefined)
