// The least code that shows on a page with a flag what Anteroom shows: one message to the
// background, and one card with the words that it answers, which looks the same and can be closed.
chrome.runtime.sendMessage({ address: location.href }, ([title, text, more, hide]) => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = `<style>
    .flag {
      position: fixed;
      inset: auto 16px 76px auto;
      z-index: 9999;
      box-sizing: border-box;
      width: min(336px, calc(100vw - 32px));
      padding: 10px 12px 12px 14px;
      border: 1px solid #d9dfdb;
      border-inline-start: 4px solid #8a5200;
      border-radius: 10px;
      background: #fff;
      color: #1b211e;
      font: 13.5px/1.45 system-ui, sans-serif;
      box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
    }
    .head { display: flex; align-items: center; gap: 7px; color: #8a5200; font-weight: 600 }
    .head button { margin: -4px -6px -4px auto; font-size: 18px }
    p { margin: 0 0 4px }
    b { font-size: 15px }
    button { min-width: 28px; min-height: 28px; border: 0; background: none; color: #57615c }
    @media (prefers-color-scheme: dark) {
      .flag { border-color: #3a433e #3a433e #3a433e #f2cf85; background: #171b19; color: #eef2ef }
      .head { color: #f2cf85 }
    }
  </style>
  <div class="flag" role="region" aria-label="Floor">
    <div class="head">
      <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor">
        <path d="M4 21V4.5A1.5 1.5 0 0 1 5.500 3h9A1.5 1.5 0 0 1 16 4.5V21M2 21h20" />
      </svg>
      <span>Floor</span>
      <button aria-label="Close">×</button>
    </div>
    <p><b></b></p>
    <p class="text"></p>
    <p class="text"></p>
    <button class="hide"></button>
  </div>`
  const places = root.querySelectorAll('b, .text, .hide')
  for (const [index, words] of [title, text, more, hide].entries())
    places[index].textContent = words
  root.querySelector('button').addEventListener('click', () => host.remove())
  document.documentElement.append(host)
})
