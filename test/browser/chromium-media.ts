import type { CDPSession } from 'puppeteer-core'
import type { ColorScheme } from './engine.ts'

/** What Chromium's pages are told of the reader's screen: by the protocol, Puppeteer knows no forced colors. */
export const makeMedia = () => {
  const sessions = new Set<CDPSession>()
  let scheme: ColorScheme = 'light'
  const tell = async (session: CDPSession) => {
    const isForced = scheme === 'forced'
    const features = [
      { name: 'prefers-color-scheme', value: isForced ? 'light' : scheme },
      { name: 'forced-colors', value: isForced ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: isForced ? 'reduce' : '' },
    ]
    await session.send('Emulation.setEmulatedMedia', { features })
  }
  return {
    /** Tells a page now, and again at each change as long as it is there. */
    async add(session: CDPSession) {
      sessions.add(session)
      await tell(session)
    },
    async set(wanted: ColorScheme) {
      scheme = wanted
      // What was closed, or closes meanwhile, has no screen any more.
      for (const session of sessions) await tell(session).catch(() => sessions.delete(session))
    },
  }
}
