import { visibleControls } from '#core/text/control-characters.ts'
import { paintedText } from './paint.ts'

/*
 * The only place of the program that writes to the terminal. Names of files, keys and values come from anywhere: a
 * control character in them is shown, not obeyed.
 */

/** A result, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${forTerminal(text)}\n`)
}

/** A result for another program, on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${terminalJson(value)}\n`)
}

/** The content of a file on standard output, to the byte; the formats leave controls out themselves. */
export function printFile(text: string): void {
  process.stdout.write(text)
}

/** A line for a person, on standard error, beside what goes into a pipe. */
export function printMessage(sentence: string): void {
  process.stderr.write(`${forTerminal(sentence)}\n`)
}

/** Runs once all messages are written: a pipe may not have taken it yet. */
export function afterMessages(task: () => void): void {
  process.stderr.write('', task)
}

/** What is going on, for a person who waits at a terminal. */
export function printProgress(sentence: string): void {
  if (process.stderr.isTTY) printMessage(`${sentence} …`)
}

/** Reports why nothing is done, and ends with a code. Not process.exit: a pipe may not have taken the sentence yet. */
export function fail(sentence: string, code: 1 | 2): void {
  printMessage(sentence)
  process.exitCode = code
}

/** A text with nothing in it that a terminal obeys but our own colors. */
export function forTerminal(text: string): string {
  return paintedText(text, visibleControls)
}

/** JSON in which every control is written as an escape, also those that JSON lets pass. */
export function terminalJson(value: unknown): string {
  return visibleControls(JSON.stringify(value, null, 2))
}
