// Lets real readers and validators judge a copy of out/, beside what they must show (tests/judges/expected).
//
//   node .ci/judge.mjs SHARED
//
// Fails on every ERROR, and on every WARN that tests/judges/accepted.txt does not name. A line there has four columns
// with a tab between them: judge, file, message (in each a * stands for any text), and why it is accepted.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [shared] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'offprint-judges-'))
cpSync('out', folder, { recursive: true })
cpSync('tests/judges/expected', folder, { recursive: true })
const judge = join(shared, 'judges/bin/judge-site')
const { status, stdout, stderr } = spawnSync(judge, [folder, '--fast'], { encoding: 'utf8', maxBuffer: 1e9 })
rmSync(folder, { recursive: true })

const accepted = acceptedFindings()
const findings = stdout.split('\n').filter(Boolean).map(findingOf)
const errors = findings.filter(({ severity }) => severity === 'ERROR')
const warnings = findings.filter(({ severity }) => severity === 'WARN')
const refused = warnings.filter((finding) => !accepted.some((one) => covers(one, finding)))
for (const { line } of findings) console.log(line)
for (const { line } of refused) console.log(`not accepted\t${line}`)
if (status !== 0 && errors.length === 0) console.log(`judge-site ended with ${status}\n${stderr}`)
console.log(`${errors.length} errors, ${warnings.length} warnings, ${refused.length} of them not accepted`)
if (status !== 0 || errors.length > 0 || refused.length > 0) process.exitCode = 1

function findingOf(line) {
  const [name = '', severity = '', file = '', message = ''] = line.split('\t')
  return { line, columns: [name, file, message], severity }
}

function acceptedFindings() {
  const file = 'tests/judges/accepted.txt'
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const columns = line.split('\t')
      if (columns.length !== 4 || columns[3].trim() === '')
        throw new Error(`${file}: finding ${index + 1} does not have four columns`)
      return columns.slice(0, 3).map(patternOf)
    })
}

function patternOf(text) {
  const parts = text.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

function covers(patterns, { columns }) {
  return patterns.every((pattern, index) => pattern.test(columns[index]))
}
