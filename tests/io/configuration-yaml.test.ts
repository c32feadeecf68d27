import { describe, expect, test } from 'vitest'

import { readConfiguration } from '../../src/io/configuration.ts'
import { UsageError } from '../../src/io/failure.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { faultsOf, summaryOf } from './refused-configuration.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('offprint.yaml as YAML', () => {
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

  test('lists in lists without end are refused where they become too deep', async () => {
    const [fault] = await faultsOf(`site: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)
    expect(fault).toMatchObject({ code: 'configuration-invalid', place: { line: 1, column: 206 } })
  })

  test('several documents are refused in words that are not of the library', async () => {
    expect(await summaryOf('site: {}\n---\nsite: {}\n')).toEqual([
      '2:1: Cannot read "offprint.yaml": it has more than one document | Remove the line "---" or "..." between them',
    ])
  })

  test('offprint.yml is not read, and not passed over either', async () => {
    const folder = scratchFolder({ 'offprint.yml': 'site: {}\n' })
    await expect(readConfiguration(folder, undefined)).rejects.toThrow(
      new UsageError(
        'Cannot use "offprint.yml": the configuration is called offprint.yaml; rename it, or run with --config offprint.yml',
      ),
    )
    expect(await readConfiguration(folder, 'offprint.yml')).toEqual(defaultConfiguration)
  })

  test('bytes that are no UTF-8 are refused', async () => {
    const [fault] = await faultsOf(Uint8Array.from([0x61, 0x3a, 0x20, 0xff]))
    expect(fault?.message).toBe('Cannot read "offprint.yaml": it is not UTF-8')
  })
})
