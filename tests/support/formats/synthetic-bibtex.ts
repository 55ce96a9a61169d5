/** A BibTeX file of so many entries, with abstracts, accents and macros, as long as real ones. */
export function syntheticBibtex(entries: number): string {
  const abstract = 'We study words and count them twice, in the order in which they stand. '.repeat(
    12,
  )
  const body = Array.from(
    { length: entries },
    (_, at) => String.raw`@inproceedings{key${at},
  title     = {A {LLM} Study of \'Etudes and $O(n^${at % 9})$ Words, Part ${at}},
  author    = {Lin, Ada and Reed, Tom and G{\"o}del, Kurt and Chen, Bo and Wu, Xin and Ng, Lee},
  booktitle = acl # { ${2000 + (at % 25)}},
  pages     = {${at}--${at + 9}},
  year      = {${2000 + (at % 25)}}, month = jul,
  doi       = {10.1234/words.${at}},
  url       = {https://example.org/papers/${at}_a.pdf},
  abstract  = {${abstract}},
}`,
  )
  return ['@string{acl = {Annual Meeting on Words}}', ...body].join('\n\n')
}
