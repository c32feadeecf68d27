/** What a check and a build are both told. */
export interface ToldAlike {
  readonly profiles: readonly string[]
  readonly out: string
  readonly config: string | undefined
  readonly versions: string | undefined
  readonly also: string | undefined
  readonly ascii: boolean
  readonly allowShrink: boolean
  readonly plugins: boolean
}

/** The build that writes what a check compared: `offprint build --out public`. */
export function updateCommand(told: ToldAlike): string {
  const { profiles, out, config, versions, also, ascii, allowShrink, plugins } = told
  const words = [
    ...(profiles.join('\n') === 'profiles' ? [] : profiles),
    ...(out === 'out' ? [] : ['--out', out]),
    ...(config === undefined ? [] : ['--config', config]),
    ...(versions === undefined ? [] : ['--versions', versions]),
    ...(also === undefined ? [] : ['--also', also]),
    ...(ascii ? ['--ascii'] : []),
    ...(allowShrink ? ['--allow-shrink'] : []),
    ...(plugins ? ['--plugins'] : []),
  ]
  return ['offprint build', ...words.map(forShell)].join(' ')
}

function forShell(word: string): string {
  return /^[\w./:@,=+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
