/** The background in a browser handed in, and its answers to pages and to the popup. */
import { beforeEach } from '@jest/globals'
import { fakeBrowser } from '../unit/platform/fake-browser.ts'
import { readJson } from './repository.ts'

export const { browser, listeners, all, put, reset } = fakeBrowser()

/** The background’s answer to a sender; the browser may have started it for this very message. */
export const answerTo = (message: object, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    resolve(listeners[0]?.(message, sender) ?? 'nobody')
  })
/** Its answer to a content script in the page of a tab, or in a frame there. */
export const ask = (message: object, tab: object, frameId = 0): Promise<unknown> => {
  const { address: url = 'https://zoom.us/' } = message as { address?: string }
  return answerTo(message, { tab, frameId, url, origin: new URL(url).origin })
}
/** Its answer to the popup. */
export const askAsPopup = (message: object): Promise<unknown> =>
  answerTo(message, { url: browser.runtime.getURL('src/popup/popup.html') })

export const english = readJson<Record<string, { message: string }>>(
  'assets/_locales/en/messages.json',
)
export const say = (key: string): string => english[key]?.message ?? ''

export const TAB = { id: 7, incognito: false }
export const SEEN = {
  type: 'page-seen',
  facts: [],
  frames: [],
  news: [],
  address: 'https://zoom.us/j/81234567890?pwd=example.1',
}

export const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'

beforeEach(() => {
  reset()
  browser.i18n.getMessage.mockImplementation(say)
})
