import { describe, expect, jest, test } from '@jest/globals'
import { makePageMemory, type Tell, type Watcher } from '../../../src/content/page-memory.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
import { LOOKS, type Look } from '../../../src/zoom/facts/looks.ts'

const A = 'https://app.zoom.us/wc/81234567890/start'
const B = 'https://app.zoom.us/wc/99912345678/start'
const fact = (frame: number) => ({ fact: 'waiting-room', state: 'on', frame }) as SeenFact
const read = (...facts: SeenFact[]) => ({
  recognition: recognize(A),
  facts,
  frames: [],
  looks: LOOKS.client,
  until: null,
  view: null,
})
const SHOWN = [{ kind: 'title', label: '', says: 'true' }] as const

function stage({ isFrame = false } = {}) {
  const watches: { looks: readonly Look[]; tell: Tell; signal: AbortSignal }[] = []
  const watcher: Watcher = {
    watch: (looks, tell, signal) => void watches.push({ looks, tell, signal }),
    showRow: jest.fn(() => 'itself' as const),
    language: () => null,
    comeBack: jest.fn(),
  }
  const life = new AbortController()
  const memory = makePageMemory(watcher, isFrame, life.signal)
  const onNews = jest.fn()
  const exchange = (...facts: SeenFact[]) => memory.take(read(...facts), memory.seen())
  return { life, memory, onNews, watcher, watches, exchange }
}

describe('what a document shows', () => {
  test('is watched once its kind is known, told, and told once', () => {
    const { memory, onNews, watches, exchange } = stage()
    memory.moveTo(A, onNews)
    expect(watches).toEqual([])
    exchange()
    exchange()
    expect(watches).toHaveLength(1)
    watches[0]?.tell(SHOWN)
    expect(onNews).toHaveBeenCalledTimes(1)
    const news = [{ frame: 0, address: A, observations: SHOWN, clicked: undefined }]
    expect(memory.seen()).toEqual({ address: A, facts: [], frames: [], news })
    exchange(fact(0))
    expect(memory.seen()).toEqual({ address: A, facts: [fact(0)], frames: [], news: [] })
  })

  test('what comes while it is told stays for the next time', () => {
    const { memory, onNews, watches, exchange } = stage()
    memory.moveTo(A, onNews)
    exchange()
    watches[0]?.tell(SHOWN)
    const told = memory.seen()
    watches[0]?.tell([], 'a key')
    memory.take(read(fact(0)), told)
    expect(memory.seen().news).toMatchObject([{ observations: [], clicked: 'a key' }])
  })

  test('is forgotten with its address, and no longer watched there', () => {
    const { memory, onNews, watches, exchange } = stage()
    memory.moveTo(A, onNews)
    exchange(fact(0))
    watches[0]?.tell(SHOWN)
    memory.moveTo(B, onNews)
    expect(watches[0]?.signal.aborted).toBe(true)
    expect(memory.seen()).toEqual({ address: B, facts: [], frames: [], news: [] })
    exchange()
    expect(watches).toHaveLength(2)
    expect(watches[1]?.looks).toBe(LOOKS.client)
  })

  test('is no longer watched once the session has ended', () => {
    const { life, memory, onNews, watches, exchange } = stage()
    memory.moveTo(A, onNews)
    exchange()
    life.abort()
    expect(watches[0]?.signal.aborted).toBe(true)
  })
})

describe('frames', () => {
  test('are heard by the page around them', () => {
    const { memory, onNews } = stage()
    memory.moveTo(A, onNews)
    const news = [{ frame: 3, address: A, observations: SHOWN }]
    memory.hear(news)
    expect(onNews).toHaveBeenCalledTimes(1)
    expect(memory.seen().news).toEqual(news)
  })

  test('tell first that the document before them is gone', () => {
    const { memory, onNews } = stage({ isFrame: true })
    memory.moveTo(A, onNews)
    const gone = { frame: 0, address: A, observations: null, clicked: undefined }
    expect(memory.seen().news).toEqual([gone])
  })
})

test('a row is looked for on the page as it is known', () => {
  const { memory, onNews, watcher, exchange } = stage()
  memory.moveTo(A, onNews)
  exchange()
  expect(memory.showRow('a key')).toBe('itself')
  expect(jest.mocked(watcher.showRow).mock.calls).toEqual([[LOOKS.client, 'a key']])
})
