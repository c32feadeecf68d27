/** Put in its place by `.ci/build.mjs`: a digest of the sources that the program was built from. */
declare const offprintStamp: string | undefined

/** Stands for the very program that runs; undefined where it was not built, and so may change at any moment. */
export const programStamp = typeof offprintStamp === 'string' ? offprintStamp : undefined
