import { describe, expect, it } from 'vitest'
import { normalizeDoi, targetOf } from '../../src/model/link-target.ts'

describe('targetOf', () => {
  it.each([
    ['https://arxiv.org/abs/2504.05598', 'preprint', { arxiv: '2504.05598' }],
    ['http://www.arxiv.org/pdf/2409.15520v3.pdf', 'preprint', { arxiv: '2409.15520' }],
    ['https://arxiv.org/abs/cs/0701001', 'preprint', { arxiv: 'cs/0701001' }],
    ['https://ar5iv.labs.arxiv.org/html/2504.05598', 'preprint', { arxiv: '2504.05598' }],
    ['https://huggingface.co/papers/2504.05598', 'preprint', { arxiv: '2504.05598' }],
    ['https://doi.org/10.48550/arXiv.2504.05598', 'preprint', { arxiv: '2504.05598' }],
    ['https://doi.org/10.1145/3705328.3748078', 'paper', { doi: '10.1145/3705328.3748078' }],
    ['https://dl.acm.org/doi/pdf/10.1145/3705328.3748078', 'paper', { doi: '10.1145/3705328.3748078' }],
    ['https://dl.acm.org/doi/10.1145/3705328.3748078?cid=1', 'paper', { doi: '10.1145/3705328.3748078' }],
    ['https://aclanthology.org/2024.findings-naacl.132/', 'paper', { acl: '2024.findings-naacl.132' }],
    ['https://aclanthology.org/2024.findings-naacl.132.pdf', 'paper', { acl: '2024.findings-naacl.132' }],
    ['https://www.aclweb.org/anthology/P19-1234', 'paper', { acl: 'P19-1234' }],
    ['https://openreview.net/forum?id=cAFxSuXQvT', 'paper', { openreview: 'cAFxSuXQvT' }],
    ['https://openreview.net/pdf?noteId=1&id=cAFxSuXQvT', 'paper', { openreview: 'cAFxSuXQvT' }],
    ['https://proceedings.mlr.press/v235/gao24a.html', 'paper', { pmlr: 'v235/gao24a' }],
    ['https://link.springer.com/article/10.1007/s11042-020-1.pdf', 'paper', { doi: '10.1007/s11042-020-1' }],
    ['https://www.nature.com/articles/s41586-024-08359-z', 'paper', { doi: '10.1038/s41586-024-08359-z' }],
    [
      'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123456',
      'preprint',
      { doi: '10.2139/ssrn.123456' },
    ],
    ['https://onlinelibrary.wiley.com/doi/abs/10.1002/cpe.480', 'paper', { doi: '10.1002/cpe.480' }],
    ['https://ieeexplore.ieee.org/document/1234567', 'paper', {}],
    ['https://openaccess.thecvf.com/content/CVPR2025/html/X_CVPR_2025_paper.html', 'paper', {}],
    ['https://papers.nips.cc/paper/2019/hash/abc-Abstract.html', 'paper', {}],
    ['https://pubmed.ncbi.nlm.nih.gov/12345/', 'paper', { pmid: '12345' }],
    ['https://zenodo.org/records/123', 'data', { doi: '10.5281/zenodo.123' }],
    ['https://github.com/someone/thing', 'code', {}],
    ['https://github.com/someone', 'person', {}],
    ['https://youtu.be/abcdefghijk', 'video', {}],
    ['https://www.linkedin.com/in/someone/', 'person', {}],
    ['https://scholar.google.com/citations?user=x', 'person', {}],
    ['https://twitter.com/someone/status/1', 'announcement', {}],
    ['https://drive.google.com/file/d/1/view', 'file', {}],
    [
      'https://www.google.com/url?sa=t&q=https%3A%2F%2Farxiv.org%2Fabs%2F2504.05598',
      'preprint',
      { arxiv: '2504.05598' },
    ],
    ['chrome-extension://abc/https://arxiv.org/pdf/2311.02995.pdf', 'preprint', { arxiv: '2311.02995' }],
    [
      'https://web.archive.org/web/2020/https://arxiv.org/abs/2311.02995',
      'preprint',
      { arxiv: '2311.02995' },
    ],
  ])('%s is a %s', (href, role, identifiers) => {
    expect(targetOf(href)).toMatchObject({ role, identifiers })
    expect(Object.keys(targetOf(href)?.identifiers ?? {})).toEqual(Object.keys(identifiers))
  })

  it.each(['https://example.org/', 'papers/a.pdf', 'mailto:a@b.org', '#top', '', 'javascript:alert(1)'])(
    'says nothing of %j',
    (href) => {
      expect(targetOf(href)).toBeUndefined()
    },
  )
})

describe('normalizeDoi', () => {
  it.each([
    [
      '10.1002/1096-9128(200005)12:6<375::AID-CPE480>3.0.CO;2-M',
      '10.1002/1096-9128(200005)12:6<375::aid-cpe480>3.0.co;2-m',
    ],
    ['10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    ['https://doi.org/10.1000/abc).', '10.1000/abc'],
    ['10.1145%2F3705328.3748078', '10.1145/3705328.3748078'],
    ['10.3389/fpsyg.2020.00001/full', '10.3389/fpsyg.2020.00001'],
    ['doi:10.1000/ABC', '10.1000/abc'],
  ])('%s', (written, doi) => {
    expect(normalizeDoi(written)).toBe(doi)
  })
  it('is undefined where there is none', () => {
    expect(normalizeDoi('11.1000/abc')).toBeUndefined()
  })
})
