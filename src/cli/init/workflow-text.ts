/** Actions of others, each pinned to the commit of a release. */
const actions = {
  checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  setUpNode: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
  uploadPages: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
  deployPages: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
} as const

export interface WorkflowOptions {
  /** Of Offprint, so that a new one is a decision. */
  readonly version: string
  /** Whose pushes are built. */
  readonly branch: string
  /** Changes are proposed in a pull request; else they are committed. */
  readonly inPullRequests: boolean
  /** The output is put on GitHub Pages; not where a site is there already. */
  readonly publishes: boolean
}

/** `.github/workflows/exports.yml`: check pull requests; every night build, commit or propose, and publish. */
export function workflowText({ version, branch, inPullRequests, publishes }: WorkflowOptions): string {
  const offprint = `npx --yes offprint@${version}`
  return `# Keeps out/ current with the homepages${publishes ? ' in profiles/, and publishes it' : ''}. Made by offprint init; change it as you like.
name: exports

on:
  schedule:
    # Not on the hour, when everybody's jobs start. GitHub switches a schedule off after 60 days without a commit:
    # then start it again under Actions, and let "offprint check --max-age 60d" tell you where you look anyway.
    - cron: '23 4 * * *'
  push:
    branches: ['${branch}']
  pull_request:
  workflow_dispatch:

# No job may do more than it says.
permissions: {}

concurrency:
  group: exports-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
${checkJob(offprint)}
${buildJob(offprint, inPullRequests)}${inPullRequests ? proposal : commit}${publishes ? publication : ''}`
}

function checkJob(offprint: string): string {
  return `  # Says what a pull request changes in the exports, and fails when a homepage can no longer be read.
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - uses: ${actions.setUpNode}
        with:
          node-version: 22
      - run: ${offprint} check --allow-changes --format github
`
}

/** Up to what is done with what was built. */
function buildJob(offprint: string, inPullRequests: boolean): string {
  return `  build:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: write
${inPullRequests ? '      pull-requests: write\n' : ''}    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.setUpNode}
        with:
          node-version: 22
      # Those that offprint.yaml names by their addresses. One that cannot be had keeps its last snapshot, and fails the job.
      - name: Fetch
        run: ${offprint} fetch homepages
      - name: Say what changes
        if: \${{ !cancelled() }}
        run: ${offprint} check --allow-changes || true
      - name: Build
        if: \${{ !cancelled() }}
        run: ${offprint} build
`
}

const publication = `      - if: \${{ !cancelled() }}
        uses: ${actions.uploadPages}
        with:
          path: out

  # Needs "GitHub Actions" as the source under Settings, Pages.
  publish:
    needs: build
    if: \${{ !cancelled() && needs.build.result != 'skipped' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment: github-pages
    steps:
      - uses: ${actions.deployPages}
`

const author = `          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          for folder in profiles out; do
            [ ! -d "$folder" ] || git add --all "$folder"
          done
          git diff --cached --quiet && exit 0
`

const commit = `      # What could be built is committed also when something needs a person and the job fails.
      - name: Commit
        if: \${{ !cancelled() && github.ref_type == 'branch' }}
        run: |
${author}          git commit --message 'Update exports'
          git push
`

const proposal = `      # What could be built is proposed also when something needs a person and the job fails.
      - name: Propose
        if: \${{ !cancelled() && github.ref_type == 'branch' }}
        env:
          GH_TOKEN: \${{ github.token }}
          BASE: \${{ github.ref_name }}
        run: |
${author}          git switch --force-create offprint/exports
          git commit --message 'Update exports'
          git push --force origin offprint/exports
          if [ "$(gh pr list --head offprint/exports --state open --json number --jq length)" -eq 0 ]; then
            gh pr create --base "$BASE" --head offprint/exports --title 'Update exports' --body 'What the homepages say now.'
          fi
          # Published is what was accepted.
          git switch "$BASE"
`
