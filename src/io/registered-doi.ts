/** Whether agencies can know it: 10.5555 is for examples and of ACM's own papers without a DOI, and arXiv knows its own better. */
export function isRegisteredDoi(key: string): boolean {
  return /^doi:10\.\d{4,9}\/\S/.test(key) && !/^doi:10\.(?:5555|48550\/arxiv\.)/.test(key)
}
