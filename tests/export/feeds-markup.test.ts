import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/model/instant.ts'
import { build } from '../../src/pipeline.ts'
import { readXml, texts } from './read-xml.ts'

/** Markup that has taken in one sanitizer or another. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style><img src="</style><img src=x onerror=alert(1)//">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)">',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<a href="vbscript:x">y</a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if IE]><img src=x onerror=alert(1)><![endif]-->',
  '<div id="x" name="body"><input name=attributes>',
  '<a href="https://ok.org" target=_blank onclick=alert(1)>ok</a>',
  '<template><img src=x onerror=alert(1)></template>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<plaintext><img src=x onerror=alert(1)>',
  '<a href="//evil.org">x</a>',
  '<base href="https://evil.org/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<img src="http://x/`onerror=alert(1)`">',
  '<option><style></option></select><b><img src=x onerror=alert(1)></style></option>',
  'a ]]> b <p>c',
]

/** Everything that the content of an item may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'], br: [], em: [], strong: [], code: [], sub: [], sup: [], p: [], small: [],
} // prettier-ignore

type Node = DefaultTreeAdapterMap['node']

function faultsIn(node: Node): readonly string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(faultsIn) : []
  if (!('tagName' in node)) return inside
  const attributes = node.attrs
    .filter(({ name }) => !allowed[node.tagName]?.includes(name))
    .map(({ name }) => `${node.tagName}[${name}]`)
  const links = node.attrs
    .filter(({ name, value }) => name === 'href' && !/^(?:https?:\/\/|mailto:)/.test(value))
    .map(({ value }) => value)
  return [...(allowed[node.tagName] === undefined ? [node.tagName] : []), ...attributes, ...links, ...inside]
}

/** What the feeds of a page with this markup hold: the contents as HTML, the titles as text. */
function feedsOf(page: string, name: string): { readonly contents: readonly string[]; readonly ids: number } {
  const { files, catalog } = build({
    sources: [{ path: `profiles/${name}`, bytes: new TextEncoder().encode(page) }],
    configuration: {
      site: { language: 'en' },
      people: [{ id: 'ada', homepage: 'https://ada.example/', source: `profiles/${name}` }],
    },
    asOf: '2026-01-01T00:00:00Z' as Instant,
  })
  const text = (path: string): string =>
    [...(files.find((file) => file.path === path)?.chunks ?? [])].join('')
  const rss = texts(readXml(text('feed.xml')), 'rss/channel/item/description')
  const atom = texts(readXml(text('atom.xml')), 'feed/entry/content')
  const json = (JSON.parse(text('feed.json')) as { items: { content_html: string }[] }).items.map(
    (item) => item.content_html,
  )
  expect(atom).toEqual(rss)
  expect(json).toEqual(rss)
  return { contents: rss, ids: catalog.news.length }
}

describe('the content of an item is links, emphasis and text, whatever the page has', () => {
  it.each(attacks)('%s', (attack) => {
    const markdown = `# Ada Moss\n\n## News\n\n- 2025-05-01: We moved ${attack} to the hill.\n- 2025-04-01: We planted a tree.\n`
    const html = `<h1>Ada Moss</h1><h2>News</h2><ul><li>2025-05-01: We moved ${attack} to the hill.</li><li>2025-04-01: We planted a tree.</li></ul>`
    for (const { contents } of [feedsOf(markdown, 'ada.md'), feedsOf(html, 'ada.html')])
      expect(contents.flatMap((content) => faultsIn(parseFragment(content)))).toEqual([])
  })

  it('makes a relative link absolute', () => {
    const { contents } = feedsOf(
      '# Ada Moss\n\n## News\n\n- 2025-05-01: We have [slides](files/a.pdf).\n',
      'ada.md',
    )
    expect(contents[0]).toContain('<a href="https://ada.example/files/a.pdf">slides</a>')
  })
})
