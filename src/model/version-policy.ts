/** Which version of a work a bibliography lists: the published one, the preprint, or each as an entry of its own. */
export const versionPolicies = ['published', 'all', 'preprint'] as const

/** One of `versionPolicies`. */
export type VersionPolicy = (typeof versionPolicies)[number]
