import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

type Files = Readonly<Record<string, string>>

function extracted(contents: Files) {
  const encoded = new Map(
    Object.entries(contents).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  const files = { list: () => [...encoded.keys()], read: (path: string) => encoded.get(path) }
  const { extraction, source } = extractSource({ path: 'ada', files })
  const items = extraction.items.map(({ date, text }) => `${date} ${text}`).toSorted()
  const works = extraction.works.map(
    ({ title, authors, year }) => `${title} | ${authors?.join(', ')} | ${year}`,
  )
  return { items, works: works.toSorted(), kind: source.recognised?.kind }
}

function expectAlike(source: Files, built: Files): void {
  const one = extracted(source)
  const other = extracted(built)
  expect(one.items.length + one.works.length).toBeGreaterThan(0)
  expect(other.kind).toBe('html-site')
  expect({ items: other.items, works: other.works }).toEqual({ items: one.items, works: one.works })
}

const shell = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><nav><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">about</a></li><li class="nav-item"><a class="nav-link" href="/news/">news</a></li></ul></nav></header>
<div class="container mt-5">${body}</div>
<footer class="fixed-bottom"><div class="container">© Copyright 2024 Ada Moss. Powered by Jekyll. Last updated: March 3, 2024.</div></footer>
</body></html>`

describe('a site and what its generator makes of it give the same', () => {
  const news = {
    '_news/a.md': '---\nlayout: post\ndate: 2024-03-02 15:59:00-0400\ninline: true\n---\n\nOur paper on [ferns](https://ferns.example/) won a prize :tada:\n',
    '_news/b.md': '---\nlayout: post\ntitle: I joined the Moss Institute\ndate: 2023-01-05 22:30:00-0400\ninline: false\n---\n\nA long story of three paragraphs.\n',
  }
  const alFolio = {
    ...news,
    '_config.yml': 'first_name: Ada\nlast_name: Moss\nplugins: [jekyll-scholar, jemoji]\n',
    '_pages/about.md': '---\nlayout: about\ntitle: about\npermalink: /\nnews: true\nselected_papers: true\n---\n\nI count ferns.\n',
    '_pages/news.md': '---\nlayout: page\ntitle: news\n---\n{% include news.liquid %}\n',
    '_bibliography/papers.bib': `@inproceedings{moss2023,
  abbr = {FERN}, bibtex_show = {true}, selected = {true},
  title = {How Ferns Count: {A} Study}, author = {Moss, Ada and Alder, Ben},
  booktitle = {Proceedings of the Conference on Ferns}, year = {2023},
  pdf = {ferns.pdf}, abstract = {We count ferns by night and by day.}
}
@article{moss2022, title = {Sleeping Mosses in the Rain}, author = {Hazel, Cyd and Moss, Ada}, journal = {Journal of Mosses}, volume = {3}, year = {2022}}
`,
  }

  test('al-folio, its news a table with the date in a head cell', () => {
    const rows = `<div class="table-responsive"><table class="table table-sm table-borderless">
<tr><th scope="row" style="width: 20%">Mar 02, 2024</th><td>Our paper on <a href="https://ferns.example/">ferns</a> won a prize <img class="emoji" title=":tada:" alt=":tada:" src="https://assets.example/1f389.png" height="20" width="20"></td></tr>
<tr><th scope="row" style="width: 20%">Jan 06, 2023</th><td><a class="news-title" href="/news/b/">I joined the Moss Institute</a></td></tr>
</table></div>`
    const bibliography = (badge: string) => `<div class="publications">
<h2 class="bibliography">2023</h2><ol class="bibliography"><li>
<div class="row"><div class="col-sm-2 abbr">${badge}</div>
<div id="moss2023" class="col-sm-8"><div class="title">How Ferns Count: A Study</div>
<div class="author"><em>Ada Moss</em>, and Ben Alder</div>
<div class="periodical"><em>In Proceedings of the Conference on Ferns</em>, 2023</div>
<div class="periodical"></div>
<div class="links"><a class="abstract btn btn-sm z-depth-0" role="button">Abs</a> <a class="bibtex btn btn-sm z-depth-0" role="button">Bib</a> <a href="/assets/pdf/ferns.pdf" class="btn btn-sm z-depth-0" role="button">PDF</a></div>
<div class="abstract hidden"><p>We count ferns by night and by day.</p></div>
<div class="bibtex hidden"><figure class="highlight"><pre><code class="language-bibtex" data-lang="bibtex"><span class="nc">@inproceedings</span><span class="p">{</span><span class="nl">moss2023</span><span class="p">,</span>
  <span class="na">title</span> <span class="p">=</span> <span class="s">{How Ferns Count: {A} Study}</span><span class="p">}</span></code></pre></figure></div>
</div></div></li></ol>
<h2 class="bibliography">2022</h2><ol class="bibliography"><li>
<div class="row"><div class="col-sm-2 abbr"></div>
<div id="moss2022" class="col-sm-8"><div class="title">Sleeping Mosses in the Rain</div>
<div class="author">Cyd Hazel, and <em>Ada Moss</em></div>
<div class="periodical"><em>Journal of Mosses</em>, 2022</div>
<div class="links"></div></div></div></li></ol></div>`
    expectAlike(alFolio, {
      'index.html': shell('Ada Moss', `<div class="post"><header class="post-header"><h1 class="post-title"><span>Ada</span> Moss</h1></header><article><div class="clearfix"><p>I count ferns.</p></div><h2><a href="/news/" style="color: inherit">news</a></h2><div class="news">${rows}</div><h2><a href="/publications/" style="color: inherit">selected publications</a></h2>${bibliography('<abbr class="badge rounded w-100">FERN</abbr>')}</article></div>`),
      'news/index.html': shell('news | Ada Moss', `<div class="post"><header class="post-header"><h1 class="post-title">news</h1></header><article><div class="news">${rows}</div></article></div>`),
      'publications/index.html': shell('publications | Ada Moss', `<div class="post"><header class="post-header"><h1 class="post-title">publications</h1><p class="post-description">publications by categories in reversed chronological order.</p></header><article>${bibliography('<abbr class="badge"><a href="https://ferns.example/conference">FERN</a></abbr>')}</article></div>`),
    })
  })

  test('Hugo Blox, its publications as compact cards and as citations', () => {
    const source = {
      'config/_default/config.toml': 'title = "Ada Moss"\ntheme = "wowchemy"\n',
      'content/authors/admin/_index.md': '---\ntitle: Ada Moss\n---\nI count ferns.\n',
      'content/publication/moss-2023/index.md': '---\ntitle: "How Ferns Count: A Study"\nauthors:\n- admin\n- Ben Alder\ndate: "2023-06-01"\npublication_types: ["1"]\npublication: "*Conference on Ferns*"\n---\n',
      'content/publication/moss-2022/index.md': '---\ntitle: Sleeping Mosses in the Rain\nauthors:\n- Cyd Hazel\n- admin\ndate: "2022-02-01"\npublication_types: ["2"]\npublication: "*Journal of Mosses*"\n---\n',
    }
    const compact = `<section id="publications" class="home-section wg-pages"><div class="container"><div class="row"><div class="section-heading col-12 mb-3 text-center"><h1 class="mb-0">Recent Publications</h1></div><div class="col-12">
<div class="media stream-item view-compact"><div class="media-body">
<div class="section-subheading article-title mb-0 mt-0"><a href="/publication/moss-2023/">How Ferns Count: A Study</a></div>
<div class="stream-meta article-metadata"><div><span class="author-highlighted"><a href="/author/ada-moss/">Ada Moss</a></span>, <span>Ben Alder</span></div></div>
<div class="stream-meta article-metadata"><span class="article-date">June 2023</span> <span class="middot-divider"></span> <span class="pub-publication"><em>Conference on Ferns</em></span></div>
<div class="btn-links"><a class="btn btn-outline-primary btn-page-header btn-sm" href="/publication/moss-2023/moss-2023.pdf">PDF</a> <a href="#" class="btn btn-outline-primary js-cite-modal">Cite</a></div></div></div>
<div class="media stream-item view-compact"><div class="media-body">
<div class="section-subheading article-title mb-0 mt-0"><a href="/publication/moss-2022/">Sleeping Mosses in the Rain</a></div>
<div class="stream-meta article-metadata"><div><span>Cyd Hazel</span>, <span class="author-highlighted"><a href="/author/ada-moss/">Ada Moss</a></span></div></div>
<div class="stream-meta article-metadata"><span class="article-date">February 2022</span> <span class="middot-divider"></span> <span class="pub-publication"><em>Journal of Mosses</em></span></div>
</div></div></div></div></div></section>`
    const citation = `<section id="publications"><h1>Publications</h1><div class="pub-list-item view-citation" style="margin-bottom: 1rem"><i class="far fa-file-alt pub-icon" aria-hidden="true"></i>
<span class="article-metadata li-cite-author"><span class="author-highlighted">Ada Moss</span>, <span>Ben Alder</span></span> (2023). <a href="/publication/moss-2023/">How Ferns Count: A Study</a>. <em>Conference on Ferns</em>.</div>
<div class="pub-list-item view-citation" style="margin-bottom: 1rem"><i class="far fa-file-alt pub-icon" aria-hidden="true"></i>
<span class="article-metadata li-cite-author"><span>Cyd Hazel</span>, <span class="author-highlighted">Ada Moss</span></span> (2022). <a href="/publication/moss-2022/">Sleeping Mosses in the Rain</a>. <em>Journal of Mosses</em>.</div></section>`
    expectAlike(source, { 'index.html': shell('Ada Moss', compact) })
    expectAlike(source, { 'index.html': shell('Ada Moss', citation) })
  })
}) // prettier-ignore

test('an owner of Hugo Blox with a second spelling in brackets is an author by the first', () => {
  const { works } = extracted({
    'config/_default/config.toml': 'title = "Ada Moss"\ntheme = "wowchemy"\n',
    'content/authors/admin/_index.md': '---\ntitle: Ada Moss (莫 艾达)\n---\n',
    'content/publication/moss-2022/index.md':
      '---\ntitle: Sleeping Mosses in the Rain\nauthors:\n- admin\n- Cyd Hazel\ndate: "2022-02-01"\npublication_types: ["2"]\n---\n',
  })
  expect(works).toEqual(['Sleeping Mosses in the Rain | Ada Moss, Cyd Hazel | 2022'])
})
