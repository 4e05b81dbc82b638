import { describe, expect, test } from '@jest/globals'
import { describeVisit } from '../../../src/advice/visit.ts'
import { recognise } from '../../../src/zoom/address/recognition.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=x'
const OTHER = 'https://zoom.us/pricing'
const LOOKALIKE = 'https://zoom-us.com/j/81234567890'

/** The visit of a tab: its address as the browser tells it, and as the page's script answers. */
const visit = (address: string | undefined, answered: string | null, isAllowed: boolean) => {
  const known = answered ?? address
  return describeVisit({
    recognition: known === undefined ? null : recognise(known),
    isAnswered: answered !== null,
    isAllowed,
  })
}

describe('a page that answers', () => {
  test('is what its own address says', () => {
    const found = visit(JOIN, JOIN, true)
    expect(found).toMatchObject({ title: 'page_join', note: null })
    expect(found.recognition).toMatchObject({
      page: 'join',
      meetingId: '81234567890',
      findings: ['passcode-in-link'],
    })
  })

  test('is right where the browser tells an older address, or none', () => {
    expect(visit(OTHER, JOIN, true).title).toBe('page_join')
    expect(visit(undefined, JOIN, true).title).toBe('page_join')
  })

  test.each([
    ['https://zoom.us/s/81234567890', 'page_start'],
    ['https://zoom.us/my/a.teacher', 'page_personal'],
    ['https://zoom.us/w/81234567890', 'page_webinar'],
    ['https://zoom.us/meeting/register/abc', 'page_register'],
    ['https://zoom.us/meeting/schedule', 'page_schedule'],
    ['https://zoom.us/profile/setting', 'page_settings'],
    ['https://zoom.us/join', 'page_portal'],
  ])('%s is %s', (address, title) => {
    expect(visit(address, address, true)).toMatchObject({ title, note: null })
  })
})

describe('a page of Zoom’s that is about no meeting', () => {
  test.each([
    [OTHER, 'page_other'],
    ['https://events.zoom.us/e/abc', 'page_event'],
    ['https://zoom.us/rec/share/abc', 'page_recording'],
  ])('says so, though nobody answers: %s', (address, title) => {
    const found = visit(address, null, true)
    expect(found).toMatchObject({ title, note: 'page_other_text' })
    expect(found.recognition?.findings).toEqual([])
  })
})

describe('a meeting page that does not answer', () => {
  test('is not judged, and the reader is told to load it again', () => {
    expect(visit(JOIN, null, true)).toEqual({
      recognition: null,
      title: 'page_unknown',
      note: 'page_unseen_text',
    })
  })

  test('is not judged where the browser does not let us look', () => {
    expect(visit(JOIN, null, false)).toEqual({
      recognition: null,
      title: 'page_unknown',
      note: 'page_blocked_text',
    })
  })
})

describe('a page that is not Zoom’s', () => {
  test.each(['https://example.com/j/81234567890?pwd=x', 'about:blank', 'chrome://settings/', ''])(
    'says so: %j',
    (address) => {
      expect(visit(address, null, true)).toEqual({
        recognition: null,
        title: 'page_none',
        note: 'page_none_text',
      })
    },
  )

  test('is not blamed on the browser', () => {
    expect(visit('https://example.com/', null, false).note).toBe('page_none_text')
  })

  test('but imitates Zoom, is called by its name', () => {
    expect(visit(LOOKALIKE, null, true)).toMatchObject({
      recognition: { hostname: 'zoom-us.com', findings: ['lookalike-host'] },
      title: 'page_lookalike',
      note: null,
    })
  })

  test('but uses its name, is not Zoom, and the finding says so', () => {
    const address = 'https://zoom.example.edu/j/81234567890'
    expect(visit(address, null, true)).toMatchObject({
      recognition: { hostname: 'zoom.example.edu', findings: ['claims-zoom'] },
      title: 'page_none',
      note: null,
    })
  })
})

test('a page whose address the browser keeps to itself is unknown, neither safe nor blocked', () => {
  for (const isAllowed of [true, false]) {
    expect(visit(undefined, null, isAllowed)).toEqual({
      recognition: null,
      title: 'page_unknown',
      note: 'page_unseen_text',
    })
  }
})
