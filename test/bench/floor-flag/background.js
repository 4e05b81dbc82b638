chrome.runtime.onMessage.addListener((_, __, answer) =>
  answer([
    'The passcode is in this link',
    'Whoever has the link can come in: post it in public, and anybody may.',
    'More in the popup: click the icon of the extension.',
    'Hide',
  ]),
)
