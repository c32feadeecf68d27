/** Colours keep a contrast of at least 7:1 on both grounds (WCAG 2.2 § 1.4.6). */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --quiet: #4a525c; --link: #0b4a8f; --line: #c9ced6 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --text: #e8eaed; --quiet: #b4bbc5; --link: #9cc7ff; --line: #3b424c }
}
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 1rem 0 .25rem; font-size: 2rem; line-height: 1.2 }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.3rem }
h3 { margin: 0; font-size: 1rem }
p { margin: 0 }
a { color: var(--link) }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
ul { margin: 0; padding: 0; list-style: none }
li { margin-bottom: .5rem; line-height: 1.75 }
li[id] { margin-bottom: 1.25rem; line-height: inherit }
.note, footer { color: var(--quiet); font-size: .9rem }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
:target { outline: 2px solid var(--line); outline-offset: .5rem }
`
