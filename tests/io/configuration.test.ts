import { describe, expect, test } from 'vitest'

import { readConfiguration } from '../../src/io/configuration.ts'
import { Failure, UsageError } from '../../src/io/failure.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { scratchFolder } from './scratch-folder.ts'

async function faultsOf(yaml: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const folder = scratchFolder({ 'offprint.yaml': yaml })
  const result = await readConfiguration(folder, undefined).catch((error: unknown) => error)
  if (result instanceof Failure) return result.diagnostics
  throw new Error(`no failure: ${String(result)}`)
}

async function summaryOf(yaml: string): Promise<readonly string[]> {
  const faults = await faultsOf(yaml)
  return faults.map(({ place, message, hint }) => `${place?.line}:${place?.column}: ${message} | ${hint}`)
}

describe('readConfiguration', () => {
  test('reads every key', async () => {
    const yaml = `\uFEFFsite:
  url: https://people.example/feeds
  title: The group
  language: pt-BR
people:
  - id: ada-moreau
    name: Ada Moreau
    homepage: https://ada.example/
    source: ./profiles/ada/
    kind: al-folio
  - { id: li-ming }
`
    expect(await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)).toEqual({
      site: { url: 'https://people.example/feeds/', title: 'The group', language: 'pt-BR' },
      people: [
        { id: 'ada-moreau', name: 'Ada Moreau', homepage: 'https://ada.example/', source: 'profiles/ada', kind: 'al-folio' }, // prettier-ignore
        { id: 'li-ming' },
      ],
    })
  })

  test.each(['', '# nothing yet\n', '{}', 'site: {}\npeople: []\n'])('%j says nothing', async (yaml) => {
    expect(await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)).toEqual(
      defaultConfiguration,
    )
  })

  test('need not exist, unless it was named', async () => {
    const folder = scratchFolder({ 'other.yaml': 'site: { title: Other }' })
    expect(await readConfiguration(folder, undefined)).toEqual(defaultConfiguration)
    expect(await readConfiguration(folder, 'other.yaml')).toMatchObject({ site: { title: 'Other' } })
    await expect(readConfiguration(folder, 'gone.yaml')).rejects.toThrow(
      new UsageError('Cannot find the configuration "gone.yaml"'),
    )
  })

  test.each([
    [
      'site:\n  titel: The group\n',
      '2:3: Unknown key "titel" in site | Did you mean "title"? The keys here are url, title, language',
    ],
    ['sites: {}\n', '1:1: Unknown key "sites" | Did you mean "site"? The keys here are site, people'],
    [
      'people:\n  - id: ada\n    homepge: x\n',
      '3:5: Unknown key "homepge" in people[0] | Did you mean "homepage"? The keys here are id, name, homepage, source, kind',
    ],
    [
      'people:\n  - name: Ada\n',
      '2:5: Missing key "id" in people[0] | Correct the value; the README describes each',
    ],
    [
      'site:\n  title: 42\n',
      '2:10: Cannot use site.title: expected text, found 42 | Correct the value; the README describes each',
    ],
    [
      'site: null\n',
      '1:7: Cannot use site: expected keys with values, found nothing | Correct the value; the README describes each',
    ],
    [
      'people: ada\n',
      '1:9: Cannot use people "ada": expected a list, found "ada" | Correct the value; the README describes each',
    ],
    [
      'site\n',
      '1:1: Cannot use this file "site": expected keys with values, found "site" | Correct the value; the README describes each',
    ],
    [
      'site:\n  url: people.example\n',
      '2:8: Cannot use site.url "people.example": expected an address that begins with https:// or http:// | Correct the value; the README describes each',
    ],
    [
      'site: { url: "javascript:alert(1)" }\n',
      '1:14: Cannot use site.url "javascript:alert(1)": expected an address that begins with https:// or http:// | Correct the value; the README describes each',
    ],
    [
      'site: { url: "https://a.example/?x=1" }\n',
      '1:14: Cannot use site.url "https://a.example/?x=1": expected the address of a folder, without ? and # | Correct the value; the README describes each',
    ],
    [
      'site: { language: English please }\n',
      '1:19: Cannot use site.language "English please": expected a language tag such as en or pt-BR (BCP 47) | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: Ada }]\n',
      '1:16: Cannot use people[0].id "Ada": expected only a to z, 0 to 9 and hyphens | Correct the value; the README describes each',
    ],
    [
      'people:\n  - id: ada\n  - id: bea\n  - id: ada\n',
      '4:9: Cannot use people[2].id: people[0] has this id too | Correct the value; the README describes each',
    ],
  ])('%j is refused with its place and remedy', async (yaml, fault) => {
    expect(await summaryOf(yaml)).toEqual([fault])
  })

  test('tells all faults at once', async () => {
    expect(await faultsOf('site: { url: x, lang: en }\npeople: [{}]\n')).toHaveLength(3)
  })

  test.each([
    ['site: [', '1:8'],
    ['site: {}\nsite: {}\n', '2:1'],
    ['site: {}\n---\nsite: {}\n', '2:1'],
    ['site: !!js/function "x"\n', '1:7'],
    ['site: *nowhere\n', '1:1'],
    [
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nsite: [*c,*c,*c,*c,*c,*c,*c,*c]\n',
      '1:1',
    ],
    ['<<<<<<< HEAD\nsite: {}\n', '1:1'],
  ])('%j is no YAML that can be used', async (yaml, place) => {
    const [fault] = await faultsOf(yaml)
    expect(fault).toMatchObject({
      code: 'configuration-invalid',
      message: expect.stringMatching(/^Cannot read "offprint.yaml": /),
    })
    expect(`${fault?.place?.line}:${fault?.place?.column}`).toBe(place)
  })

  test('bytes that are no UTF-8 are refused', async () => {
    const [fault] = await faultsOf(Uint8Array.from([0x61, 0x3a, 0x20, 0xff]))
    expect(fault?.message).toBe('Cannot read "offprint.yaml": it is not UTF-8')
  })
})
