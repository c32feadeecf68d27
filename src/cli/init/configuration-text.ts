import { stringify } from 'yaml'

import type { Person } from '../../model/person.ts'

/** What was found in the folder, for the first `offprint.yaml`. */
export interface FoundSite {
  readonly people: readonly Person[]
  /** Where GitHub Pages would publish the repository. */
  readonly pages: string | undefined
}

/** `offprint.yaml` with a comment for each part; what is not known for certain is a comment itself. */
export function configurationText({ people, pages }: FoundSite): string {
  return `# yaml-language-server: $schema=https://unpkg.com/offprint/schema/configuration-1.json
# What the homepages do not say themselves; everything here may be left out.

site:
  # Where the files in out/ are published; feeds link to it.${pages === undefined ? '' : ' This is where GitHub Pages would have them.'}
  # url: ${pages ?? 'https://example.edu/group/'}
  # title: The Graph Group
  language: en

people:${people.length === 0 ? ' []' : ''}
  # id: the name of the file or folder in profiles/. Also: names (other spellings), orcid, homepage, source, kind.
${people.length === 0 ? '  # - id: ada-moreau\n  #   name: Ada Moreau\n' : people.map(personText).join('')}
# Feeds beside feed.xml, papers.xml and talks.xml:
# feeds:
#   - name: prizes
#     kinds: [award, grant]

# Formats that are written, when not all:
# outputs: [rss, atom, json-feed, opml, bibtex, ical]

# What the rules got wrong:
# corrections:
#   same: []
#   different: []
#   set: []
#   hide: []
`
}

function personText({ id, name, homepage }: Person): string {
  const address =
    homepage === undefined
      ? '    # homepage: https://example.edu/   # relative links of the page are resolved against it\n'
      : `    homepage: ${scalar(homepage)}\n`
  // `1234` and `null` are no texts in YAML unless they are quoted.
  return `  - id: ${stringify(id).trimEnd()}\n    name: ${scalar(name)}\n${address}`
}

/** Every text of JSON is one of YAML (YAML 1.2 § 1.3). */
function scalar(text: string): string {
  return JSON.stringify(text)
}
