chrome.runtime.onMessage.addListener((_, __, answer) =>
  answer('The passcode is in this link: whoever has the link can come in.'),
)
