import type { NamedForm } from './list-keys.ts'

/** JSON for each form of value; a test checks it against the schema. */
export const FORM_EXAMPLES: Readonly<Record<NamedForm, string>> = {
  text: '{ "en": "Floods", "zh": "洪水" }',
  string: '"12-21"',
  name: '{ "en": { "given": "Ada", "family": "Li" }, "zh": { "family": "李", "given": "达" } }',
  date: '"2025-07"',
  period: '{ "start": "2018-09", "end": "present" }',
  id: '"rivers-remember"',
  address: '"mailto:ada@example.org"',
  colour: '{ "light": "#1f4b7a", "dark": "#9cc3f0" }',
  number: '2025',
  boolean: 'true',
  'as-in-file': '{}',
}
