/** Colours keep a contrast of at least 7:1 on both grounds (WCAG 2.2 § 1.4.6), and targets are 24 pixels high (§ 2.5.8). */
export const style = `:root { color-scheme: light dark; --ground: #fcfaf6; --sheet: #fff; --text: #1f1b17; --quiet: #554d45; --link: #7d1d2c; --line: #dfd8cc; --dot: #cfc6b8; --on: #fff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171412; --sheet: #201c19; --text: #efe9e1; --quiet: #c1b7aa; --link: #f3b4a6; --line: #3d3630; --dot: #4a423a; --on: #2a0d10 }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 1rem }
body { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 3rem; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1, h2, h3, .lead, .name { font-family: var(--serif); line-height: 1.25 }
h1 { margin: 0 0 .5rem; font-size: clamp(2rem, 6vw, 3.25rem); font-weight: 600; letter-spacing: -.015em }
h2 { margin: 3.5rem 0 .75rem; font-size: 1.7rem; font-weight: 600 }
h3 { margin: 0 0 .15rem; font-size: 1.15rem; font-weight: 600 }
h4 { margin: .75rem 0 .25rem; font-size: .9rem }
p { margin: 0 0 .2rem }
ul, dl { margin: 0; padding: 0; list-style: none }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
h3 a, .name a { color: inherit; text-decoration-color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
header { padding: 3.5rem 0 0 }
.lead { margin-bottom: .5rem; font-size: 1.3rem; font-style: italic }
.note, footer, .when { color: var(--quiet); font-size: .9rem }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--link); color: var(--on) }
.skip:focus { left: 0; top: 0; z-index: 1 }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.follow { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.5rem 0 }
.button, button { display: inline-block; padding: .45rem .95rem; border: 1px solid var(--link); border-radius: 3px; background: var(--sheet); color: var(--link); font: inherit; font-size: .95rem; text-decoration: none; cursor: pointer }
.button:hover, button:hover { text-decoration: underline }
.first { background: var(--link); color: var(--on) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .6rem 0; border: solid var(--line); border-width: 1px 0 }
nav a { display: inline-block; padding: .15rem 0; color: var(--text); text-decoration: none }
nav a:hover { text-decoration: underline }
nav span { color: var(--quiet); font-size: .85rem; font-variant-numeric: tabular-nums }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1rem }
.people li { padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 3px; background: var(--sheet) }
.name { font-size: 1.25rem }
.rows > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: .25rem 1.5rem; padding: 1.1rem 0; border-top: 1px solid var(--line) }
.rows > li > div { min-width: 0 }
.rows > li:target { background: var(--sheet); box-shadow: -.75rem 0 var(--sheet), .75rem 0 var(--sheet), -.95rem 0 var(--link) }
.when { padding-top: .1rem; font-variant-numeric: tabular-nums }
.by, .in { color: var(--text) }
.in { font-style: italic }
.links a, .places a, dd a { display: inline-block; min-height: 1.5rem }
.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.1rem; margin-top: .35rem }
.tools button { padding: .1rem .6rem; font-size: .85rem }
summary { min-height: 1.5rem; width: fit-content; color: var(--quiet); font-size: .9rem; cursor: pointer }
summary:hover { text-decoration: underline }
details[open] { flex-basis: 100% }
details > ul.note { padding-left: 1.1rem; list-style: disc }
.older { margin-top: 1rem }
.older > summary { font-size: 1rem; color: var(--link) }
.older > .rows { margin-top: .75rem }
pre { margin: .25rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 3px; background: var(--sheet); font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap }
.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .4rem 1rem }
.filter p { margin: 0 }
.filter button { height: 2.5rem }
.filter .wide { flex: 1 1 16rem }
.filter #filtered { flex-basis: 100%; min-height: 1.6rem }
label { display: block; color: var(--quiet); font-size: .9rem }
input, select { width: 100%; height: 2.5rem; padding: 0 .6rem; border: 1px solid var(--quiet); border-radius: 3px; background: var(--sheet); color: var(--text); font: inherit }
input::placeholder { color: var(--quiet); opacity: 1 }
.badge { display: inline-block; padding: 0 .5rem; border-radius: 3px; background: var(--link); color: var(--on); font-weight: 600 }
#next { margin-bottom: 1rem; padding: .75rem 1.1rem; border-left: 3px solid var(--link); background: var(--sheet) }
.map { margin: .75rem 0 }
.map svg { display: block; width: 100%; height: auto }
.land { fill: none; stroke: var(--dot); stroke-width: .62; stroke-linecap: round; stroke-dasharray: 0 1 }
.map circle { fill: var(--link); stroke: var(--ground); stroke-width: .4 }
.map text { fill: var(--text); font: 600 2.7px system-ui, sans-serif }
.places { display: grid; margin-bottom: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: .4rem 1.5rem; font-size: .95rem }
dl { display: grid; grid-template-columns: minmax(9.5rem, max-content) 1fr; gap: .5rem 1.5rem }
dd { margin: 0 }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line) }
@media (max-width: 40rem) {
  header { padding-top: 2rem }
  .rows > li, dl { grid-template-columns: 1fr }
  .when { display: flex; flex-wrap: wrap; gap: 0 1rem }
  .when > * { flex: none; max-width: 100% }
  dl { gap: .1rem }
  dd { margin-bottom: .75rem }
  .map text { display: none }
  .map circle { stroke-width: .2 }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media print {
  :root { color-scheme: light; --ground: #fff; --sheet: #fff; --text: #000; --quiet: #333; --link: #000; --line: #bbb; --dot: #bbb }
  html { font-size: 10pt }
  body { max-width: none; padding: 0 }
  nav, form, button, .follow, .skip, .tools, #files, section:has(> #files), #next { display: none }
  header { padding: 0 }
  h2 { margin-top: 1.5rem; break-after: avoid }
  .rows > li, .people li { break-inside: avoid }
  .rows > li { padding: .5rem 0 }
  a { text-decoration: none }
  .links a::after { content: " (" attr(href) ")" }
}`
