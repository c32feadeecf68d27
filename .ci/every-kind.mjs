// Reads every page of the corpus as every kind of file that there is: node .ci/every-kind.mjs [SHARED]
//
// A page under a wrong name may say nothing, but it may not throw, hang, or point outside of itself.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
const [shared = process.env.OFFPRINT_SHARED ?? '../shared'] = process.argv.slice(2)
const folder = join(shared, 'corpus/pages')
if (!existsSync(folder)) {
  console.log(`SKIP every kind: there is no ${folder}`)
  process.exit()
}
execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })
const { extractSource } = await import('../dist/lib/index.js')
const formats = Object.values(await import('../dist/lib/read/formats.js'))

/** Of processor time: other programs run too. */
const longest = 5000
const complaints = []
let readings = 0
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, name))
  const lines = new TextDecoder().decode(bytes).split(/\r\n|[\n\r\u2028\u2029]/).length
  for (const extension of formats.flatMap(({ extensions }) => extensions)) {
    readings += 1
    const path = name.replace(/[^.]*$/, extension)
    const complaint = complaintAbout({ path, bytes }, lines)
    if (complaint !== undefined) complaints.push(`${path}: ${complaint}`)
  }
}
for (const complaint of complaints) console.log(complaint)
console.log(`${readings} readings, ${complaints.length} of them do harm`)
if (complaints.length > 0) process.exitCode = 1

function complaintAbout(source, lines) {
  const start = process.cpuUsage()
  try {
    const { extraction, diagnostics } = extractSource(source)
    const { user } = process.cpuUsage(start)
    if (user > 1000 * longest) return `takes ${Math.round(user / 1000)} ms`
    const places = [
      ...extraction.items,
      ...extraction.works,
      ...diagnostics.flatMap(({ place }) => place ?? []),
    ]
    const outside = places.find(({ line }) => line < 1 || line > lines)
    return outside === undefined ? undefined : `line ${outside.line} of ${lines}`
  } catch (error) {
    return `throws ${error.stack.split('\n').slice(0, 2).join(' ')}`
  }
}
