import { expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

function source(name: string) {
  const text = `# ${name}\n\n## Publications\n\n- K. Lin and A. Moss (eds.), The ferns of the woods, Springer, 2019.\n`
  return {
    path: `profiles/${name.toLowerCase().replace(' ', '-')}.md`,
    bytes: new TextEncoder().encode(text),
  }
}

it('a book on the pages of both its editors is one, and nobody misses its authors', () => {
  const { catalog, files } = buildOf([source('Karl Lin'), source('Ada Moss')])
  expect(catalog.works.map(({ people }) => people)).toEqual([['ada-moss', 'karl-lin']])
  expect(catalog.diagnostics.filter(({ code }) => code === 'authors-unknown')).toEqual([])
  expect(files['index.html']).toContain('K. Lin, A. Moss (eds.)')
  expect(files['papers.xml']).toContain('K. Lin, A. Moss (eds.)')
})
