/**
 * The seam to what is tried: the readers that ship, at work beside Zoom's client in a world of
 * their own, as a content script is. Once the extension itself says what it reads, ask it here.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const WORLD = 'anteroom-readers'

/** Bundles the readers, and what keeps them at work, into one script. */
export const bundleReaders = async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('beside.js', import.meta.url)),
        formats: ['iife'],
        name: 'beside',
      },
    },
  })
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result)
  return output.output[0].code
}

/**
 * Starts the readers in a frame.
 * @param {import('puppeteer-core').CDPSession} session of its page
 * @param {string} frameId
 * @param {string} code
 */
export const startReaders = async (session, frameId, code) => {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: WORLD,
  })
  const evaluate = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    return result.value
  }
  await evaluate(`${code};0`)
  return {
    /** @returns {Promise<import('./states.mjs').Facts[]>} what was read since the last time */
    read: () => evaluate('anteroom.history'),
    /** Forgets what was read but for the last. */
    forget: () => evaluate('anteroom.history.splice(0, anteroom.history.length - 1).length'),
  }
}
