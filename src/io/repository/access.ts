import type { Repository } from '../../model/origin.ts'
import type { AskPage } from '../http/robots.ts'
import type { Network } from '../network.ts'

/** What a repository is asked with. */
export interface RepositoryAccess {
  readonly network: Network
  readonly ask: AskPage
  /** When the time is up, in milliseconds since 1970. */
  readonly deadline: number
  readonly interrupted: AbortSignal
  /** A key of the user is in `GITHUB_TOKEN`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of what can be had again; undefined where something else has its name. */
  readonly cache: () => string | undefined
  readonly refresh: boolean
}

/** The tip of a branch: its commit, and by what to ask whether it still is. */
export interface Tip {
  readonly commit: string
  readonly etag?: string
  /** The repository under its new name, where it was renamed or has another owner. */
  readonly renamed?: Repository
}

/** In milliseconds, between two requests: every file is one, and the host is made for it. */
export const spacingOfGitHub = 100

/** Where GitHub is; a test says somewhere else. */
export function hostsOfGitHub(bases: Network['bases']): {
  readonly api: string
  readonly raw: string
  readonly git: string
} {
  return {
    api: bases['github-api'] ?? 'https://api.github.com',
    raw: bases['github-raw'] ?? 'https://raw.githubusercontent.com',
    git: bases['github'] ?? 'https://github.com',
  }
}
