import type { Argv } from 'yargs'
import { versionPolicies } from '../model/version-policy.ts'

/** What every command that needs an output can be told. */
export function outputFolderOption<T>(args: Argv<T>) {
  return args.option('out', {
    type: 'string',
    default: 'out',
    requiresArg: true,
    describe: 'Folder of the published files',
  })
}

/** What every command that makes an output can be told. */
export function outputOptions<T>(args: Argv<T>) {
  return outputFolderOption(args)
    .option('config', {
      type: 'string',
      requiresArg: true,
      describe: 'Configuration, instead of offprint.yaml here',
    })
    .option('as-of', {
      type: 'string',
      requiresArg: true,
      describe: 'Instant that changed entries are dated by, instead of now',
    })
    .option('ascii', {
      type: 'boolean',
      default: false,
      describe: 'Write BibTeX in ASCII, with commands for all other letters',
    })
}

/** For commands that are about one thing, and so take no profiles as words. */
export function profilesOption<T>(args: Argv<T>) {
  return args.option('profiles', {
    type: 'string',
    array: true,
    default: ['profiles'],
    requiresArg: true,
    describe: 'Folders of homepages, or single ones',
  })
}

/** What `build` can be told, and so `check`. */
export function buildOptions<T>(args: Argv<T>) {
  return outputOptions(args)
    .positional('profiles', {
      type: 'string',
      array: true,
      default: ['profiles'],
      describe: 'Folders of homepages, or single ones',
    })
    .option('versions', {
      choices: versionPolicies,
      requiresArg: true,
      describe: 'Which versions of a work the bibliographies list, instead of what offprint.yaml says',
    })
    .option('allow-shrink', {
      type: 'boolean',
      default: false,
      describe: 'Accept that a page suddenly yields much less than before',
    })
    .option('plugins', {
      type: 'boolean',
      default: false,
      describe: 'Load the plug-ins that offprint.yaml names; they are programs, so trust them first',
    })
    .option('also', {
      type: 'string',
      requiresArg: true,
      describe: 'Formats on demand too, with commas between: academicpages, deadlines',
    })
}
