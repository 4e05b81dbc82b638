// The least code that shows on a page with a flag what Anteroom shows: one message to the
// background, and one card with the words that it answers, which can be closed.
chrome.runtime.sendMessage({ address: location.href }, (words) => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent =
    'div { position: fixed; right: 16px; bottom: 76px; z-index: 9999; width: 320px;' +
    ' padding: 16px; background: white; color: black; font: 14px sans-serif }'
  const card = document.createElement('div')
  const close = document.createElement('button')
  close.textContent = '×'
  close.addEventListener('click', () => host.remove())
  card.append(words, close)
  root.append(style, card)
  document.documentElement.append(host)
})
