/** A Firefox that outlives the file of tests that has started it: the other side of environment.mjs. */
import { type Browser, launch as launchHere } from 'puppeteer-core'

/** A browser without pages and without the extension. */
interface Left {
  browser: Browser
  /** The folder of its profile and what else is written for it. */
  scratch: string
}

const { lasting } = globalThis as {
  lasting?: { launch: typeof launchHere; waiting: Map<string, Left> }
}

/** Puppeteer's own: a browser lives as long as the Puppeteer that has started it. */
export const launch = lasting?.launch ?? launchHere

/** Whether a browser can wait for another file at all. */
export const canLast = lasting !== undefined

/** Takes the browser that was started with this, where one waits. */
export const takeLeft = (startedWith: string): Left | null => {
  const left = lasting?.waiting.get(startedWith) ?? null
  lasting?.waiting.delete(startedWith)
  return left
}

/** Lets a browser wait for whoever needs one that was started with this. */
export const leave = (startedWith: string, left: Left): void =>
  void lasting?.waiting.set(startedWith, left)
