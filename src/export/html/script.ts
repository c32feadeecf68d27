/** What only a script can do: search, copy, and tell what is still to come. It asks nobody and sends nothing. */
export const script = `(() => {
  'use strict'
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const one = (id) => document.getElementById(id)
  const say = (text) => { one('said').textContent = text }

  for (const element of all('.scripted')) element.hidden = false

  const folded = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase()
  const filter = document.querySelector('.filter')
  if (filter) {
    const works = all('.rows > li', filter.parentElement).map((item) =>
      ({ item, text: folded(all('h3, .by, .in, .note, .when, code', item).map((part) => part.textContent).join(' ')) }))
    const choices = all('select', filter)
    const apply = () => {
      const words = folded(one('filter-words').value).split(/\\s+/).filter(Boolean)
      const chosen = choices.filter(({ value }) => value !== '')
      let shown = 0
      for (const { item, text } of works) {
        const fits = words.every((word) => text.includes(word)) &&
          chosen.every(({ value, dataset }) => (item.dataset[dataset.filter] || '').split(' ').includes(value))
        item.hidden = !fits
        if (fits) shown += 1
      }
      const isAll = words.length === 0 && chosen.length === 0
      one('filtered').textContent = isAll ? '' : shown === 0 ? 'No publication fits.' : shown + ' of ' + works.length + ' publications'
    }
    filter.addEventListener('input', apply)
    const clear = () => {
      for (const field of [one('filter-words'), ...choices]) field.value = ''
      apply()
    }
    one('filter-clear').addEventListener('click', () => { clear(); one('filter-words').focus() })
    addEventListener('hashchange', () => {
      const target = one(location.hash.slice(1))
      if (target && target.hidden) { clear(); target.scrollIntoView() }
    })
    apply()
  }

  const copy = async (text) => {
    try { await navigator.clipboard.writeText(text); return true } catch { /* Not allowed, or not a secure page. */ }
    const area = document.createElement('textarea')
    area.value = text
    area.className = 'unseen'
    document.body.append(area)
    area.select()
    const isDone = document.execCommand('copy')
    area.remove()
    return isDone
  }
  const copies = (button, textOf, what) => {
    const label = button.innerHTML
    button.addEventListener('click', async () => {
      const isDone = await copy(textOf())
      button.focus()
      say(isDone ? 'Copied ' + what : 'This browser does not allow copying')
      if (!isDone) return
      button.textContent = 'Copied'
      setTimeout(() => { button.innerHTML = label; say('') }, 2000)
    })
  }
  for (const button of all('[data-copies]')) {
    const item = button.closest('li')
    const text = item.querySelector('pre[data-format="' + button.dataset.copies + '"]')
    copies(button, () => text.textContent + '\\n', button.textContent.replace(/^Copy /, ''))
  }
  for (const button of all('[data-copies-address]'))
    copies(button, () => new URL(button.dataset.copiesAddress, location.href).href, 'the address of the feed')

  if (location.protocol === 'http:' || location.protocol === 'https:')
    for (const link of all('[data-webcal]')) {
      link.href = link.href.replace(/^https?:/, 'webcal:')
      link.textContent = 'Subscribe to the calendar'
    }

  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  const changed = document.querySelector('[data-changed]')
  const days = changed ? Math.floor((now - new Date(changed.dataset.changed)) / 86400000) : 0
  if (days > 60) changed.append(' That is ' + days + ' days ago: perhaps it is no longer kept current.')
  const coming = []
  for (const item of all('[data-from]')) {
    const { from, until = '' } = item.dataset
    const label = from > today ? 'upcoming' : until >= today ? 'now' : ''
    if (label === '') continue
    const badge = document.createElement('p')
    const text = document.createElement('span')
    text.className = 'badge'
    text.textContent = label
    badge.append(text)
    item.querySelector('.when').append(badge)
    coming.push(item)
  }
  const next = coming.reduce((first, item) => first === undefined || item.dataset.from <= first.dataset.from ? item : first, undefined)
  if (next) {
    const link = document.createElement('a')
    link.href = '#' + next.id
    link.textContent = next.querySelector('h3').textContent
    one('next').append('Next: ', link, ', ' + next.querySelector('.when p').textContent)
    one('next').hidden = false
  }
})()`
