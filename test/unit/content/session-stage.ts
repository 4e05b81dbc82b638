import { jest } from '@jest/globals'
import type { FlagView } from '../../../src/advice/flag-view.ts'
import { makeSession, type PageWorld } from '../../../src/content/page-session.ts'
import type { PageRead, PageSeen } from '../../../src/platform/wire/messages.ts'
import type { FlagActions } from '../../../src/ui/flag/flag.ts'
import type { ZoomLanguage } from '../../../src/zoom/page-language.ts'

export const A = 'https://zoom.us/j/81234567890'
export const B = 'https://zoom.us/j/99912345678'

/** A flag, told from others by its title. */
export const read = (title: string | null): PageRead => ({
  recognition: null,
  facts: [],
  frames: [],
  looks: [],
  until: null,
  view: title === null ? null : ({ title } as FlagView),
})

/** A page in which one session lives; each exchange stays open until it is answered here. */
export function stage() {
  const asked: { seen: PageSeen; answer: (read: PageRead) => void; fail: () => void }[] = []
  const flags: { title: string; css: string; actions: FlagActions }[] = []
  const page: { address: string; isAlive: boolean; language: ZoomLanguage | null } = {
    address: A,
    isAlive: true,
    language: null,
  }
  const life = new AbortController()
  const calls = {
    announce: jest.fn(),
    hideFlag: jest.fn(async () => undefined),
    act: jest.fn(),
    showRow: jest.fn(async () => 'fold' as const),
    giveUpFlag: jest.fn(),
  }
  const memory = {
    moveTo: jest.fn((_address: string, onNews: () => void) => void (onNewsOf = onNews)),
    seen: () => ({ address: page.address, facts: [], frames: [], news: [] }),
    take: jest.fn(),
    comeBack: jest.fn(),
    known: () => ({ facts: [], frames: [] }),
    language: () => page.language,
    hear: jest.fn(),
    showRow: () => 'itself' as const,
  }
  let onNewsOf = (): void => undefined
  const world: PageWorld = {
    ...calls,
    memory,
    address: () => page.address,
    isAlive: () => page.isAlive,
    exchange: (seen) =>
      new Promise((resolve, reject) => {
        asked.push({ seen, answer: resolve, fail: () => reject(new Error('no receiver')) })
      }),
    drawFlag: ({ title }, css, actions, signal) => {
      const flag = { title: String(title), css, actions }
      flags.push(flag)
      signal.addEventListener('abort', () => flags.splice(flags.indexOf(flag), 1))
    },
  }
  const session = makeSession(world, life)
  return {
    ...calls,
    asked,
    flags,
    life,
    memory,
    page,
    session,
    news: () => onNewsOf(),
    titles: () => flags.map(({ title }) => title),
    async answer(turn: number, title: string | null) {
      asked[turn]?.answer(read(title))
      await settled()
    },
  }
}
export const settled = () => new Promise((resolve) => setImmediate(resolve))
