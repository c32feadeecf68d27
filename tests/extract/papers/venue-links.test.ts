import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function linksIn(entry: string): readonly string[] {
  const page = `<title>Ada Fern</title><h1>Ada Fern</h1><h2>Publications</h2><ol class="bibliography"><li>${entry}</li></ol>`
  const source = { path: 'ada-fern.html', bytes: new TextEncoder().encode(page) }
  return extractSource(source).extraction.works.flatMap(({ links }) => links)
}

/** As al-folio builds an entry. */
const entry = (badge: string, links: string): string => `
  <div class="row">
    <div class="col-sm-2 abbr"><abbr class="badge">${badge}</abbr></div>
    <div id="fern2021" class="col-sm-8">
      <div class="title">Counting the ferns of old</div>
      <div class="author"><em>Ada Fern</em>, and Ben Moss</div>
      <div class="periodical"><em>In Proceedings of the Leaf Conference</em>, 2021</div>
      <div class="links">${links}</div>
    </div>
  </div>`

const paper = '<a href="/assets/pdf/old.pdf">PDF</a>'

it.each([
  'https://leafconf.example/',
  'https://2021.leafconf.example',
  'https://leafconf.example/2021/',
  'https://leafconf.example/conference/leaf-2021',
  'https://society.example/journals/leaf/index.html',
])('the website of a venue that its badge links is no link of the paper: %s', (href) => {
  expect(linksIn(entry(`<a href="${href}">LeafConf</a>`, paper))).toEqual(['/assets/pdf/old.pdf'])
})

it.each([
  'https://doi.org/10.1234/fern.5',
  'https://leafconf.example/virtual/2021/poster/1017',
  'https://leaf.example/articles/1017',
  'https://leafconf.example/2021/fern.pdf',
])('a page of the paper is one, wherever it is linked: %s', (href) => {
  expect(linksIn(entry(`<a href="${href}">LeafConf</a>`, paper))).toEqual([href, '/assets/pdf/old.pdf'])
})

it('is so of a line of text', () => {
  const line = 'A. Fern, B. Moss. Counting the ferns of old. In <a href="https://leafconf.example/2021/">Leaf Conference</a>, 2021. <a href="/old.pdf">PDF</a>' // prettier-ignore
  expect(linksIn(line)).toEqual(['/old.pdf'])
})

it('the website of a paper is its own', () => {
  expect(linksIn(entry('LeafConf', '<a href="https://ferns.example/">Website</a>'))).toEqual(['https://ferns.example/']) // prettier-ignore
})
