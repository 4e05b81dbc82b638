import type { Browser } from 'webextension-polyfill'

/**
 * The browser's interface, under the one name or the other. All that is called through it gives
 * promises in every browser we support; only the answers to messages do not (wire/answer.ts). A
 * function, since the first touch alone costs a page a millisecond.
 */
export const api = (): Browser => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>
  return browser ?? chrome
}
