/**
 * What the field calls a paper: its title up to the colon.
 *
 * @example shortTitle('DORY: Deliberative Prompt Recovery for LLM') // 'DORY'
 */
export function shortTitle(title: string): string {
  return title.replace(/[:：].*/u, '')
}
