/** Asks the extension, as it ships, what it has read: as its popup does, from its background. */

/** @typedef {import('./states.mjs').Facts} Facts */

/**
 * Asks the content script of the tab in front every 50 ms, and keeps each answer that differs from
 * the one before. The extension reads once a second at most: no answer is missed.
 * @param {import('puppeteer-core').Browser} browser with the extension, which has seen a page
 */
export const askExtension = async (browser) => {
  const target = await browser.waitForTarget(
    (it) => it.type() === 'service_worker' && it.url().startsWith('chrome-extension://'),
  )
  const worker = await target.worker()
  if (!worker) throw new Error('The extension has no background.')
  // What follows runs in the extension's background.
  await worker.evaluate(() => {
    const { chrome } = /** @type {any} */ (globalThis)
    /** @type {Facts[]} */
    const history = []
    const watch = { history, isOver: false }
    Object.assign(globalThis, { watch })
    const ask = async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.tabs.sendMessage(tab.id, { type: 'what-page' }, { frameId: 0 })
    }
    const go = async () => {
      const answer = await ask().catch(() => null)
      // Who has never answered has said nothing. Who answers no more, on a page that can be no
      // meeting, has forgotten all.
      if (answer || history.length > 0) {
        const facts = (answer?.facts ?? []).map(
          (/** @type {any} */ { fact, state, isShown, lockedByOrganization }) => [
            fact,
            [!isShown && 'was ', state, lockedByOrganization && ', locked']
              .filter(Boolean)
              .join(''),
          ],
        )
        const states = Object.fromEntries(facts.toSorted())
        if (JSON.stringify(states) !== JSON.stringify(history.at(-1))) history.push(states)
      }
      if (!watch.isOver) setTimeout(go, 50)
    }
    void go()
  })
  return {
    /** @returns {Promise<Facts[]>} what was read since the last time; nothing before an answer */
    read: () => worker.evaluate('watch.history'),
    /** Forgets what was read but for the last. */
    forget: () => worker.evaluate('watch.history.splice(0, watch.history.length - 1).length'),
    end: () => worker.evaluate('watch.isOver = true'),
  }
}
