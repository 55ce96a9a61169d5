/** How a format of libraries is recognized: by how its files begin, for their names are often those of another one. */
export interface LibrarySigns {
  /** As `--from` calls it. */
  format: string
  begin: RegExp
}

/** Endings under which libraries offer any of them. */
export const LIBRARY_FILE = /(?:^|\/)[^/]*\.(?:txt|xml|csv|net|enw|nbib|ciw|ris)$|(?:^|\/)[^./]+$/iu

export const LIBRARY_SIGNS: readonly LibrarySigns[] = [
  { format: 'endnote', begin: /^\s*%0 \S/u },
  { format: 'endnote-xml', begin: /<xml>\s*<records>|<records>\s*<record>|<ref-type\b/u },
  { format: 'noteexpress', begin: /^\s*\{Reference Type\}\s*:/u },
  { format: 'refworks', begin: /^\s*RT\s+\S/u },
  { format: 'pubmed', begin: /^\s*PMID *- *\d/u },
  {
    format: 'web-of-science',

    begin: /^(?:FN |PT [JBSP]\b)/mu,
  },
  { format: 'scopus', begin: /^\ufeff?"?Authors"?,(?=.*\bSource title\b)/u },
]
