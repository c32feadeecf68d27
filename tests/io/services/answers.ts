/** What services answer about invented papers, in the shapes that they document. */

interface Paper {
  readonly arxiv: string
  readonly version?: number
  readonly title: string
  readonly authors?: readonly string[]
  readonly day?: string
  readonly primary?: string
}

/** The Atom of arXiv. */
export function arxivFeed(papers: readonly Paper[]): string {
  const entries = papers.map(
    ({
      arxiv,
      version = 1,
      title,
      authors = ['Ada Moreau', 'Li Ming'],
      day = '2025-03-02',
      primary,
    }) => `<entry>
<id>http://arxiv.org/abs/${arxiv}v${version}</id>
<updated>${day}T10:00:00Z</updated>
<published>2025-03-02T10:00:00Z</published>
<title>${title}</title>
<summary>Graphs &lt;b&gt;everywhere&lt;/b&gt;.</summary>
${authors.map((name) => `<author><name>${name}</name></author>`).join('\n')}
<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">12 pages</arxiv:comment>
${primary === undefined ? '' : `<arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="${primary}" scheme="http://arxiv.org/schemas/atom"/>`}
<link rel="alternate" type="text/html" href="http://arxiv.org/abs/${arxiv}v${version}"/>
</entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title type="html">ArXiv Query</title>
<author><name>arXiv</name></author>
${entries.join('\n')}
</feed>
`
}

export const crossrefWork = {
  DOI: '10.1234/GLOW.2025.7',
  type: 'journal-article',
  title: ['Glow: Fast <i>Graph</i> Layouts &amp; More'],
  author: [
    { given: 'Ada', family: 'Moreau', sequence: 'first', affiliation: [] },
    { name: 'The Glow Team', sequence: 'additional' },
  ],
  'container-title': ['Journal of Invented Results'],
  issued: { 'date-parts': [[2025, 9]] },
  page: '101–112',
  volume: '7',
  issue: '2',
  publisher: 'Example Press',
}

export const crossrefAnswer = (items: readonly unknown[]): string =>
  JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    message: { 'total-results': items.length, items },
  })

export const dataciteAnswer = JSON.stringify({
  data: {
    id: '10.5281/zenodo.1234567',
    type: 'dois',
    attributes: {
      doi: '10.5281/ZENODO.1234567',
      titles: [{ title: 'Glow Layouts' }],
      creators: [
        { name: 'Moreau, Ada', nameType: 'Personal', givenName: 'Ada', familyName: 'Moreau' },
        { name: 'Example Institute', nameType: 'Organizational' },
        { name: 'Okafor, Ben' },
      ],
      publisher: 'Zenodo',
      publicationYear: 2025,
      dates: [{ date: '2025-02-03', dateType: 'Issued' }],
      types: { resourceTypeGeneral: 'Report' },
      container: {},
    },
  },
})

export const mods = (id: string, title: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods ID="moreau-2025-glow">
  <titleInfo><title>${title}</title></titleInfo>
  <name type="personal"><namePart type="given">Ada</namePart><namePart type="family">Moreau</namePart><role><roleTerm authority="marcrelator" type="text">author</roleTerm></role></name>
  <originInfo><dateIssued>2025-07</dateIssued></originInfo>
  <relatedItem type="host">
    <titleInfo><title>Findings of the Association for Computational Linguistics: ACL 2025</title></titleInfo>
    <name type="personal"><namePart type="given">Eve</namePart><namePart type="family">Editor</namePart><role><roleTerm authority="marcrelator" type="text">editor</roleTerm></role></name>
    <originInfo><publisher>Association for Computational Linguistics</publisher></originInfo>
  </relatedItem>
  <identifier type="citekey">moreau-2025-glow</identifier>
  <identifier type="doi">10.18653/v1/${id}</identifier>
  <part><date>2025-07</date><extent unit="page"><start>101</start><end>112</end></extent></part>
</mods>
</modsCollection>
`

export const s2Paper = {
  paperId: '0123456789abcdef0123456789abcdef01234567',
  externalIds: { ArXiv: '2503.01234', DBLP: 'conf/visconf/MoreauM25', DOI: '10.1234/glow.2025.7', CorpusId: 1 },
  title: 'Glow: Fast Graph Layouts',
  authors: [{ authorId: '1', name: 'Ada Moreau' }, { authorId: null, name: 'Li Ming' }],
  year: 2025,
  venue: 'Journal of Invented Results',
  journal: { name: 'Journal of Invented Results', pages: '101 - 112', volume: '7' },
  publicationDate: '2025-03-02',
  publicationTypes: ['JournalArticle'],
} // prettier-ignore

export const openalexWork = {
  id: 'https://openalex.org/W4400000001',
  doi: 'https://doi.org/10.1234/glow.2025.7',
  title: 'Glow: Fast Graph Layouts',
  type: 'article',
  publication_date: '2025-09-06',
  primary_location: { raw_source_name: 'Journal of Invented Results', source: { display_name: 'J. Inv. Res.', type: 'journal' } },
  authorships: [{ author_position: 'first', raw_author_name: 'Ada Moreau', author: { display_name: 'A. Moreau' } }],
  biblio: { volume: '7', issue: null, first_page: '101', last_page: '112' },
  ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/40000001' },
} // prettier-ignore

export const dblpRecord = `<?xml version="1.0"?>
<dblp>
<inproceedings key="conf/emnlp/MoreauM25" mdate="2025-11-02">
<author pid="1/1">Ada Moreau 0002</author>
<author>Li Ming</author>
<title>Glow: Fast <i>Graph</i> Layouts &#38; More.</title>
<pages>101-112</pages>
<year>2025</year>
<booktitle>EMNLP</booktitle>
<ee type="oa">https://doi.org/10.18653/v1/2025.emnlp-main.9999</ee>
<crossref>conf/emnlp/2025</crossref>
<url>db/conf/emnlp/emnlp2025.html#MoreauM25</url>
</inproceedings>
</dblp>
`

export const openreviewNote = (venue: string): unknown => ({
  id: 'AbCdEfGhIj',
  forum: 'AbCdEfGhIj',
  content: {
    title: { value: 'Glow: Fast Graph Layouts' },
    authors: { value: ['Ada Moreau', 'Li Ming'] },
    authorids: { value: ['~Ada_Moreau1'] },
    venue: { value: venue },
    venueid: { value: 'visconf/2025' },
  },
  cdate: 1740000000000,
})
