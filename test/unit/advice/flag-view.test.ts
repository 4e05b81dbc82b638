import { describe, expect, test } from '@jest/globals'
import { FINDING_ADVICE } from '../../../src/advice/finding-advice.ts'
import { flagFor, flagView } from '../../../src/advice/flag-view.ts'
import { FINDINGS, severityOf } from '../../../src/zoom/finding.ts'
import { MEETING_KINDS } from '../../../src/zoom/address/page-kind.ts'
import { recognise } from '../../../src/zoom/address/recognition.ts'
import { english } from '../english.ts'

const ENGLISH = { t: english, lang: 'en', dir: 'ltr' } as const

describe('a page where nothing was found', () => {
  test.each([
    ['join', 'flag_join_text'],
    ['personal', 'flag_join_text'],
    ['webinar', 'flag_join_text'],
    ['start', 'flag_start_text'],
    ['schedule', 'flag_schedule_text'],
  ] as const)('%s: the flag is calm and points to the four protections', (page, text) => {
    expect(flagView(page, [], ENGLISH)).toMatchObject({
      severity: 'calm',
      title: english(`page_${page}`),
      texts: [english(text)],
    })
  })

  test.each([
    'register',
    'invitation',
    'settings',
    'portal',
    'left',
    'recording',
    'event',
    'other',
  ] as const)('%s: no flag', (page) => {
    expect(flagView(page, [], ENGLISH)).toBeNull()
  })
})

describe('a page where something was found', () => {
  test.each(FINDINGS)('%s: the flag says what, how bad it is, and where to read more', (id) => {
    expect(flagView('join', [id], ENGLISH)).toMatchObject({
      severity: severityOf(id),
      title: english(FINDING_ADVICE[id].title),
      texts: [english(FINDING_ADVICE[id].text), english('flag_more')],
    })
  })

  test('the worst speaks for all', () => {
    const view = flagView('join', ['host-token', 'passcode-in-link', 'old-meeting-id'], ENGLISH)
    expect(view).toMatchObject({ severity: 'danger', title: english('host_token_title') })
  })

  test.each(MEETING_KINDS)('%s is flagged', (page) => {
    expect(flagView(page, ['insecure-link'], ENGLISH)?.severity).toBe('caution')
  })
})

test('the flag carries all its words, its language and its direction', () => {
  const hebrew = { t: (key: string) => `<${key}>`, lang: 'he', dir: 'rtl' } as const
  expect(flagView('start', [], hebrew)).toEqual({
    severity: 'calm',
    title: '<page_start>',
    texts: ['<flag_start_text>'],
    show: null,
    lang: 'he',
    dir: 'rtl',
    close: '<flag_close>',
    hide: '<flag_hide>',
    hidePage: '<flag_hide_page>',
    hideSite: '<flag_hide_site>',
    hideAlways: '<flag_hide_always>',
  })
})

describe('a page, as it was recognised', () => {
  const flagOn = (address: string) => flagFor(recognise(address), ENGLISH)
  const lookalike = 'https://us05webzoom.us/j/81234567890'

  test('a look-alike: danger, and first of all whose site this really is', () => {
    expect(flagOn(lookalike)).toMatchObject({
      severity: 'danger',
      title: english('lookalike_host_title'),
      texts: [
        english('flag_host', ['us05webzoom.us']),
        english('lookalike_host_text'),
        english('flag_more'),
      ],
    })
  })

  test('a link to a look-alike: where it leads, not where the reader is', () => {
    const wrapper = `https://www.google.com/url?q=${encodeURIComponent(lookalike)}`
    expect(flagOn(wrapper)?.texts[0]).toBe(english('flag_link_host', ['us05webzoom.us']))
  })

  test('foreign letters are shown as the code that they are', () => {
    expect(flagOn('https://zооm.us/')?.texts[0]).toBe(english('flag_host', ['xn--zm-fmca.us']))
  })

  test('a meeting page of Zoom’s, as ever', () => {
    const address = 'https://zoom.us/j/81234567890?pwd=x'
    expect(flagOn(address)).toEqual(flagView('join', ['passcode-in-link'], ENGLISH))
  })

  // The third only uses Zoom's name: that is for the popup to say.
  test.each([
    'https://zoom.us/pricing',
    'https://www.example.org/',
    'https://zoom.example.edu/j/81234567890',
    'about:blank',
    '',
  ])('no flag: %s', (address) => {
    expect(flagOn(address)).toBeNull()
  })
})
