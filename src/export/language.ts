/** Languages by their tag in BCP 47, then the name that babel has for them (babel, *Languages supported*), then others. */
const languages: readonly (readonly [tag: string, babel: string, ...others: string[]])[] = [
  ['en', 'english'], ['en-US', 'american', 'usenglish'], ['en-GB', 'british', 'ukenglish'], ['en-AU', 'australian'], ['en-CA', 'canadian'],
  ['de', 'ngerman', 'german', 'deutsch'], ['de-AT', 'naustrian', 'austrian'], ['de-CH', 'nswissgerman', 'swissgerman'],
  ['fr', 'french', 'francais', 'français', 'frenchb'], ['fr-CA', 'canadien', 'acadian'], ['es', 'spanish', 'español', 'castellano'],
  ['it', 'italian', 'italiano'], ['pt', 'portuguese', 'portuges', 'português'], ['pt-BR', 'brazilian', 'brazil'], ['nl', 'dutch', 'nederlands'],
  ['da', 'danish', 'dansk'], ['sv', 'swedish', 'svenska'], ['nb', 'norsk', 'norwegian'], ['nn', 'nynorsk'], ['fi', 'finnish', 'suomi'],
  ['is', 'icelandic'], ['pl', 'polish', 'polski'], ['cs', 'czech', 'čeština'], ['sk', 'slovak'], ['sl', 'slovene', 'slovenian'],
  ['hr', 'croatian'], ['sr', 'serbian'], ['hu', 'hungarian', 'magyar'], ['ro', 'romanian'], ['bg', 'bulgarian'], ['ru', 'russian', 'русский'],
  ['uk', 'ukrainian'], ['el', 'greek'], ['tr', 'turkish', 'türkçe'], ['la', 'latin'], ['et', 'estonian'], ['lv', 'latvian'],
  ['lt', 'lithuanian'], ['ca', 'catalan', 'català'], ['gl', 'galician'], ['eu', 'basque'], ['zh', 'chinese', '中文'],
  ['ja', 'japanese', '日本語'], ['ko', 'korean', '한국어'], ['ar', 'arabic'], ['he', 'hebrew'], ['fa', 'persian', 'farsi'], ['hi', 'hindi'],
  ['vi', 'vietnamese'], ['id', 'indonesian'], ['th', 'thai'],
] // prettier-ignore

const byName: ReadonlyMap<string, readonly [tag: string, babel: string]> = new Map(
  languages.flatMap(([tag, babel, ...others]) =>
    [tag.toLowerCase(), babel, ...others].map((name) => [name, [tag, babel] as const] as const),
  ),
)

/** `de` of `ngerman` and `German`; what no table has stays as it is. */
export function languageTag(written: string): string {
  return byName.get(folded(written))?.[0] ?? written
}

/** `ngerman` of `de` and `German`; undefined where babel has no name for it. */
export function babelName(written: string): string | undefined {
  const name = folded(written)
  return (byName.get(name) ?? byName.get(/^([a-z]{2})-[a-z]{2}$/.exec(name)?.[1] ?? ''))?.[1]
}

/** A tag in the words of babel; a name stays as it is written. */
export function languageName(written: string): string {
  return /^[a-z]{2}(?:[-_]|$)/i.test(written) ? (babelName(written) ?? written) : written
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', '-')
}
