import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { recognize } from '../../../src/zoom/address/recognition.ts'
import type { FlagView } from '../../../src/advice/flag-view.ts'
import { A, B, read, settled, stage } from './session-stage.ts'

afterEach(() => void jest.restoreAllMocks())

describe('one exchange', () => {
  test('asks once for an address, draws what is answered and tells an open popup', async () => {
    const { session, asked, titles, answer, announce, memory } = stage()
    session.look()
    session.look()
    expect(asked).toHaveLength(1)
    await answer(0, 'first')
    expect(titles()).toEqual(['first'])
    expect(memory.take.mock.calls).toEqual([[read('first'), asked[0]?.seen]])
    expect(announce).toHaveBeenCalledTimes(1)
    for (let times = 0; times < 20; times++) session.look()
    expect(asked).toHaveLength(1)
  })

  test('the same flag is not drawn twice, another one takes its place', async () => {
    const { session, flags, titles, answer, news } = stage()
    session.look()
    await answer(0, 'first')
    const [drawn] = flags
    news()
    await answer(1, 'first')
    expect(flags).toEqual([drawn])
    expect(flags[0]).toBe(drawn)
    news()
    await answer(2, 'second')
    expect(titles()).toEqual(['second'])
    news()
    await answer(3, null)
    expect(titles()).toEqual([])
  })

  test('what comes while it is under way is told in one more, after it', async () => {
    const { session, asked, answer, news } = stage()
    session.look()
    news()
    news()
    expect(asked).toHaveLength(1)
    await answer(0, 'first')
    expect(asked).toHaveLength(2)
    await answer(1, 'second')
    expect(asked).toHaveLength(2)
  })
})

describe('a look-alike that changes its path', () => {
  const hostile = {
    ...read(null),
    view: { title: 'not Zoom', isHostile: true } as unknown as FlagView,
  }

  test('does not outrun its flag, which stays the same one', async () => {
    const { session, asked, page, flags } = stage()
    session.look()
    page.address = B
    session.look()
    asked[0]?.answer(hostile)
    await settled()
    const [drawn] = flags
    expect(drawn?.title).toBe('not Zoom')
    asked[1]?.answer(hostile)
    await settled()
    expect(flags).toEqual([drawn])
    page.address = A
    session.look()
    asked[2]?.answer(hostile)
    await settled()
    expect(flags[0]).toBe(drawn)
  })

  test('has it closed for the path on which it was closed', async () => {
    const { session, asked, page, flags, hideFlag } = stage()
    session.look()
    asked[0]?.answer(hostile)
    await settled()
    page.address = B
    session.look()
    asked[1]?.answer(hostile)
    await settled()
    flags[0]?.actions.hide('page', false)
    expect(hideFlag.mock.calls).toEqual([['page', B, false]])
    expect(session.state().flagClosed).toBe(true)
  })
})

test('what Zoom’s page says of its language is told with its state', () => {
  const { session, page } = stage()
  expect(session.state().language).toBeNull()
  page.language = 'ja'
  expect(session.state().language).toBe('ja')
})

test('a page that comes back is asked about as if it were new, and a flag that was closed stays so', async () => {
  const { session, asked, memory, answer, flags, titles } = stage()
  session.look()
  await answer(0, 'first')
  flags[0]?.actions.close()
  session.ask()
  session.comeBack()
  expect(memory.comeBack).toHaveBeenCalledTimes(1)
  expect(memory.moveTo.mock.calls.map(([address]) => address)).toEqual([A, A])
  expect(session.state().recognition).toBeNull()
  await answer(2, 'second')
  await answer(1, 'from before')
  expect(memory.take).toHaveBeenCalledTimes(2)
  expect(asked).toHaveLength(3)
  expect(titles()).toEqual(['first'])
})

describe('an address that changes while it is asked about', () => {
  test('is asked about anew at once, and the late answer is dropped', async () => {
    const { session, asked, page, titles, answer, memory } = stage()
    session.look()
    page.address = B
    session.look()
    expect(asked.map(({ seen }) => seen.address)).toEqual([A, B])
    await answer(1, 'of B')
    await answer(0, 'of A')
    expect(titles()).toEqual(['of B'])
    expect(memory.take).toHaveBeenCalledTimes(1)
  })

  test('in whichever order the answers come', async () => {
    const { session, page, titles, answer } = stage()
    session.look()
    page.address = B
    session.look()
    await answer(0, 'of A')
    expect(titles()).toEqual([])
    await answer(1, 'of B')
    expect(titles()).toEqual(['of B'])
  })

  test('is nothing of which the popup is told what the page before was', async () => {
    const { session, asked, page } = stage()
    session.look()
    const recognition = recognize(A)
    asked[0]?.answer({ ...read(null), recognition })
    await settled()
    expect(session.state()).toMatchObject({ address: A, recognition })
    page.address = B
    expect(session.state()).toMatchObject({ address: B, recognition: null })
    session.look()
    expect(session.state().recognition).toBeNull()
  })
})

describe('a background that is silent', () => {
  const lookUntilAsked = (session: { look: () => void }, asked: unknown[]): number => {
    const before = asked.length
    let looks = 0
    while (asked.length === before && looks < 100) {
      session.look()
      looks++
    }
    return looks
  }

  test('is asked again until it answers, at growing distances that have an end', async () => {
    const { session, asked, titles, answer } = stage()
    session.look()
    const distances = Array.from({ length: 6 }, () => lookUntilAsked(session, asked))
    expect(distances).toEqual([2, 4, 8, 16, 16, 16])
    await answer(6, 'at last')
    expect(titles()).toEqual(['at last'])
  })

  test('a worker that was stopped is asked again by the next look', async () => {
    const { session, asked, titles, answer } = stage()
    session.look()
    asked[0]?.fail()
    await settled()
    expect(lookUntilAsked(session, asked)).toBe(1)
    await answer(1, 'second try')
    expect(titles()).toEqual(['second try'])
  })

  test('its answer to an earlier try is dropped', async () => {
    const { session, asked, titles, answer } = stage()
    session.look()
    lookUntilAsked(session, asked)
    await answer(0, 'late')
    expect(titles()).toEqual([])
    await answer(1, 'now')
    expect(titles()).toEqual(['now'])
  })

  test('the flag that is there stays until it answers', async () => {
    const { session, asked, titles, answer, news } = stage()
    session.look()
    await answer(0, 'a warning')
    news()
    asked[1]?.fail()
    await settled()
    expect(titles()).toEqual(['a warning'])
  })
})

describe('an invalidated context', () => {
  test('ends the session with its own flag, and nothing is asked or drawn any more', async () => {
    const { session, asked, page, life, titles, answer, news } = stage()
    session.look()
    await answer(0, 'own')
    news()
    page.isAlive = false
    session.look()
    expect(life.signal.aborted).toBe(true)
    expect(titles()).toEqual([])
    await answer(1, 'too late')
    page.address = B
    session.look()
    expect(titles()).toEqual([])
    expect(asked).toHaveLength(2)
  })
})
