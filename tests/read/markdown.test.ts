import { expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'
import { printHtml } from './print-tree.ts'

function htmlOf(markdown: string): string {
  const { page } = readPage('page.md', new TextEncoder().encode(markdown))
  return printHtml(page?.nodes ?? []).trim()
}

/** Numbers are those of the examples in CommonMark 0.31.2 and GFM 0.29; the rest says what homepages hold. */
const rows: readonly (readonly [string, string, string])[] = [
  ['12', '\\*not emphasized* \\<br/> \\[not a link](/foo)', '<p>*not emphasized* &lt;br/> [not a link](/foo)</p>'],
  ['25', '&amp; &copy; &#35; &#x22; &Dcaron;', '<p>&amp; © # " Ď</p>'],
  ['28', '&hi? &MadeUpEntity;', '<p>&amp;hi? &amp;MadeUpEntity;</p>'],
  ['43', '***\n---\n___', '<hr></hr><hr></hr><hr></hr>'],
  ['62', '# foo\n## foo\n###### foo', '<h1>foo</h1><h2>foo</h2><h6>foo</h6>'],
  ['64', '#5 bolt', '<p>#5 bolt</p>'],
  ['71', '## foo ##', '<h2>foo</h2>'],
  ['80', 'Foo *bar*\n=========\n\nBaz\n---', '<h1>Foo <em>bar</em></h1><h2>Baz</h2>'],
  ['119', '```\n<\n >\n```', '<pre><code>&lt;\n ></code></pre>'],
  ['148', '<table><tr><td>\n<pre>\n**Hello**,\n\n_world_.\n</pre>\n</td></tr></table>',
    '<table><tbody><tr><td><pre>**Hello**,<p><em>world</em>.</p></pre><p></p></td></tr></tbody></table>'],
  ['152', '<div>\n*foo*\n</div>', '<div>*foo*</div>'],
  ['179', '<!-- Foo\n\nbar -->\nokay', '<!-- Foo\n\nbar --><p>okay</p>'],
  ['192', '[foo]: /url "title"\n\n[foo]', '<p><a href="/url" title="title">foo</a></p>'],
  ['205', '[FOO]: /url\n\n[Foo]', '<p><a href="/url">Foo</a></p>'],
  ['228', '> # Foo\n> bar\n> baz', '<blockquote><h1>Foo</h1><p>bar\n baz</p></blockquote>'],
  ['253', '1.  A paragraph\n\n    with more.', '<ol><li><p>A paragraph</p><p>with more.</p></li></ol>'],
  ['301', '- foo\n- bar\n+ baz', '<ul><li>foo</li><li>bar</li></ul><ul><li>baz</li></ul>'],
  ['305', 'The number of windows is\n1.  The doors', '<p>The number of windows is</p><ol><li>The doors</li></ol>'],
  ['306', '- foo\n\n- bar', '<ul><li><p>foo</p></li><li><p>bar</p></li></ul>'],
  ['326', '- a\n  - b\n\n    c\n- d', '<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>'],
  ['338', '`` foo ` bar ``', '<p><code>foo ` bar</code></p>'],
  ['350', '*foo bar*, a * foo bar*', '<p><em>foo bar</em>, a * foo bar*</p>'],
  ['360', 'foo_bar_baz', '<p>foo_bar_baz</p>'],
  ['410', '*foo [bar](/url)*', '<p><em>foo <a href="/url">bar</a></em></p>'],
  ['416', '***foo** bar*', '<p><em><strong>foo</strong> bar</em></p>'],
  ['482', '[link](/uri "title")', '<p><a href="/uri" title="title">link</a></p>'],
  ['484', '[link]()', '<p><a href="">link</a></p>'],
  ['488', '[link](/my uri)', '<p>[link](/my uri)</p>'],
  ['489', '[link](</my uri>)', '<p><a href="/my uri">link</a></p>'],
  ['496', '[link](foo(and(bar)))', '<p><a href="foo(and(bar))">link</a></p>'],
  ['503', '[link](foo%20b&auml;)', '<p><a href="foo%20bä">link</a></p>'],
  ['512', '[link [foo [bar]]](/uri)', '<p><a href="/uri">link [foo [bar]]</a></p>'],
  ['516', '[link *foo **bar** `#`*](/uri)', '<p><a href="/uri">link <em>foo <strong>bar</strong> <code>#</code></em></a></p>'],
  ['518', '[foo [bar](/uri)](/uri)', '<p>[foo <a href="/uri">bar</a>](/uri)</p>'],
  ['527', '[foo][bar]\n\n[bar]: /url', '<p><a href="/url">foo</a></p>'],
  ['553', '[foo][]\n\n[foo]: /url', '<p><a href="/url">foo</a></p>'],
  ['572', '![foo](/url "title")', '<p><img src="/url" alt="foo" title="title"></img></p>'],
  ['594', '<http://foo.bar.baz>', '<p><a href="http://foo.bar.baz">http://foo.bar.baz</a></p>'],
  ['604', '<foo@bar.example.com>', '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>'],
  ['633', 'foo  \nbaz\\\nbar', '<p>foo<br></br>baz<br></br>bar</p>'],
  ['GFM 198', '| foo | bar |\n| --- | --- |\n| baz | bim |',
    '<table><thead><tr><th>foo</th><th>bar</th></tr></thead><tbody><tr><td>baz</td><td>bim</td></tr></tbody></table>'],
  ['GFM 491', '~~Hi~~ Hello', '<p><del>Hi</del> Hello</p>'],
  ['GFM 622', 'www.commonmark.org', '<p><a href="http://www.commonmark.org">www.commonmark.org</a></p>'],

  ['a link whose text wraps', '- [Some\nPaper](/p) 2025', '<ul><li><a href="/p">Some\nPaper</a> 2025</li></ul>'],
  ['a label in brackets inside a link', '[[PDF]](a.pdf) [[Code](c)]', '<p><a href="a.pdf">[PDF]</a> [<a href="c">Code</a>]</p>'],
  ['a date in brackets', '**[Jan. 2025]** out', '<p><strong>[Jan. 2025]</strong> out</p>'],
  ['an address as the text of a link', '[https://a.example](https://b.example)', '<p><a href="https://b.example">https://a.example</a></p>'],
  ['an address inside of an HTML link', '<a href="/b">https://a.example</a> x', '<p><a href="/b">https://a.example</a> x</p>'],
  ['Chinese text and quotation marks behind an address', '见https://a.example/b，或 "https://a.example"', '<p>见<a href="https://a.example/b">https://a.example/b</a>，或 "<a href="https://a.example">https://a.example</a>"</p>'],
  ['a query that looks like an entity', '[a](/?x=1&copy=2) https://a.example/?x=1&copy=2',
    '<p><a href="/?x=1&copy=2">a</a> <a href="https://a.example/?x=1&copy=2">https://a.example/?x=1&amp;copy=2</a></p>'],
  ['an entity without semicolon', 'Mira,&nbsp Tal', '<p>Mira,\u00a0 Tal</p>'],
  ['a sign that is no tag', 'p <0.05, <3 and a<b c', '<p>p &lt;0.05, &lt;3 and a&lt;b c</p>'],
  ['HTML that is indented like code', '<div>\n\n        <p>one</p>\n\n</div>', '<div><p>one</p></div>'],
  ['rows of a table without the table', '<tr><td>2025</td></tr>', '<tr><td>2025</td></tr>'],
  ['a year that looks like a number', '2024. out\n2023. in', '<ol start="2024"><li value="2024">out</li><li value="2023">in</li></ol>'],
  ['days that look like numbers', '- 15. November 2022: out\n- 3. *Mai 2022*: in',
    '<ul><li>15. November 2022: out</li><li>3. <em>Mai 2022</em>: in</li></ul>'],
  ['a day that looks like a number, with more below it', '- 3. Mai: in\n\n  more', '<ul><li>3. Mai: in<p>more</p></li></ul>'],
  ['months that are counted', '- 1. May 2022: out\n- 2. June 2022: in',
    '<ul><li><ol><li>May 2022: out</li></ol></li><li><ol start="2"><li>June 2022: in</li></ol></li></ul>'],
  ['a list that goes on', '1. May 2022: out\n\n---\n\n2. June 2022: in',
    '<ol><li>May 2022: out</li></ol><hr></hr><ol start="2"><li>June 2022: in</li></ol>'],
  ['months that are counted below an entry', '- a\n  2. May 2022: out\n  3. June 2022: in\n- b', '<ul><li>a\n  2. May 2022: out\n  3. June 2022: in</li><li>b</li></ul>'],
  ['numbers before names and no date', '- 2. May we ask\n- 3. April, K. Rain', '<ul><li><ol start="2"><li>May we ask</li></ol></li><li><ol start="3"><li>April, K. Rain</li></ol></li></ul>'],
  ['a Liquid tag inside of an address', '[a](/x/{{ y }}/z) {{ b }}.', '<p><a href="/x//z">a</a> .</p>'],
  ['a Liquid tag on its own line', '{% if x %}\n# News\n{% endif %}\n- a', '<h1>News</h1><ul><li>a</li></ul>'],
  ['Liquid over lines', 'a {% assign b =\n"%" %}c', '<p>a c</p>'],
  ['a Hugo shortcode', '{{< figure src="a.png" >}}\n\ntext {{% ref "b" %}}', '<p>text</p>'],
  ['braces in mathematics and BibTeX', '$x_{{a}b}$ title={{Full Title}}', '<p>$x_{{a}b}$ title={{Full Title}}</p>'],
  ['attribute lists of kramdown', '[a](b){:target="_blank"}, *c*{: .d}\n{: .notice}', '<p><a href="b">a</a>, <em>c</em></p>'],
] // prettier-ignore

test.each(rows)('%s: %j', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html)
})

test('a whole HTML page under a Markdown name keeps its head apart', () => {
  const { page } = readPage(
    'a.md',
    new TextEncoder().encode('<html lang="de"><head><title>Mira</title></head>\n<body>\n\n# News\n'),
  )
  expect(page).toMatchObject({ title: 'Mira', language: 'de' })
  expect(page?.nodes.map((node) => node.type === 'element' && node.name)).toContain('h1')
})
