/** Where a served page listens, and what it runs; no file of an output begins with a dot and has such a name. */
export const eventsPath = '/.offprint/events'
export const scriptPath = '/.offprint/reload.js'

export const reloadScript = `new EventSource(${JSON.stringify(eventsPath)}).onmessage = () => location.reload()\n`

/** A page that loads itself anew when the output changes. Its policy gets two exceptions for that; the file keeps its own. */
export function livePage(html: string): string {
  return html
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/, (_, head: string, policy: string) => `${head}${allowing(policy)}"`)
    .replace(/<\/body>/, `<script src="${scriptPath}"></script>\n</body>`)
} // prettier-ignore

function allowing(policy: string): string {
  const own = '&#39;self&#39;'
  return `${policy.replace(/(?<=script-src )/, `${own} `)}; connect-src ${own}`
}
