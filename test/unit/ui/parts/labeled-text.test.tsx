/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { translator, type MessageKey } from '../../../../src/advice/text.ts'
import { LabeledText } from '../../../../src/ui/parts/labeled-text.tsx'
import { english } from '../../english.ts'
import { show } from '../draw.tsx'

const LOCK = { key: 'lock_host_1', labels: ['zoom_host_tools', 'zoom_lock_meeting'] } as const

/** A reader’s language, given by its texts. */
const speaking = (lang: string, texts: Partial<Record<MessageKey, string>>) => ({
  lang,
  dir: lang === 'he' ? ('rtl' as const) : ('ltr' as const),
  t: translator((key, values) => {
    const text = texts[key as MessageKey] ?? key
    return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '')
  }, lang),
})

const labelsIn = (container: Element) =>
  [...container.querySelectorAll('b')].map((label) => [
    label.textContent,
    label.getAttribute('lang'),
    label.getAttribute('dir'),
  ])

describe('a text with Zoom’s labels', () => {
  test('reads as one sentence, and only the labels stand out', () => {
    const { container } = show(<LabeledText text={LOCK} />)
    expect(container.textContent).toBe(
      'Click the Host tools button and check the Lock meeting option.',
    )
    expect(labelsIn(container)).toEqual([
      ['Host tools', null, null],
      ['Lock meeting', null, null],
    ])
  })

  test('may have none', () => {
    const { container } = show(<LabeledText text={{ key: 'now_participant_1' }} />)
    expect(container.innerHTML).toBe(english('now_participant_1'))
  })

  test('keeps each label in the place that the language gives it', () => {
    const locale = speaking('de', {
      lock_host_1: '$2 bei $1 ankreuzen',
      zoom_host_tools: 'Host-Tools',
      zoom_lock_meeting: 'Meeting sperren',
      zoom_language: 'de',
    })
    const { container } = show(<LabeledText text={LOCK} />, locale)
    expect(container.textContent).toBe('Meeting sperren bei Host-Tools ankreuzen')
  })
})

describe('the language of a label', () => {
  test('is marked where Zoom does not have the reader’s, also its direction', () => {
    const locale = speaking('he', {
      lock_host_1: '$1, $2',
      zoom_host_tools: 'Host tools',
      zoom_lock_meeting: 'Lock meeting',
      zoom_language: 'en',
    })
    const { container } = show(<LabeledText text={LOCK} />, locale)
    expect(labelsIn(container)).toEqual([
      ['Host tools', 'en', 'ltr'],
      ['Lock meeting', 'en', 'ltr'],
    ])
  })

  test('is English for the few labels that are known in English only', () => {
    const locale = speaking('fr', {
      registration_host_1: 'Cochez $1',
      zoom_registration: 'Registration',
      zoom_language: 'fr',
    })
    const text = { key: 'registration_host_1', labels: ['zoom_registration'] } as const
    const { container } = show(<LabeledText text={text} />, locale)
    expect(labelsIn(container)).toEqual([['Registration', 'en', 'ltr']])
  })

  test('is the reader’s where we have translated it, and the English behind it is marked', () => {
    const locale = speaking('he', {
      registration_host_1: 'סמנו $1',
      zoom_registration: 'הרשמה (Registration)',
      zoom_language: 'en',
    })
    const text = { key: 'registration_host_1', labels: ['zoom_registration'] } as const
    const { container } = show(<LabeledText text={text} />, locale)
    expect(container.innerHTML).toBe(
      'סמנו <b class="label">הרשמה <span lang="en" dir="ltr">(Registration)</span></b>',
    )
  })

  test('is all Zoom’s where brackets stand in a label of its own', () => {
    const locale = speaking('fr', {
      lock_host_1: '$1',
      zoom_host_tools: 'Outils (hôte)',
      zoom_language: 'fr',
    })
    const { container } = show(<LabeledText text={LOCK} />, locale)
    expect(container.innerHTML).toBe('<b class="label">Outils (hôte)</b>')
  })

  test('is each label’s own where a language puts them in another order', () => {
    const locale = speaking('fr', {
      // Registration is English, Host tools French; here the second stands first.
      registration_host_1: '$2 puis $1',
      zoom_registration: 'Registration',
      zoom_host_tools: 'Outils de l’hôte',
      zoom_language: 'fr',
    })
    const text = {
      key: 'registration_host_1',
      labels: ['zoom_registration', 'zoom_host_tools'],
    } as const
    const { container } = show(<LabeledText text={text} />, locale)
    expect(labelsIn(container)).toEqual([
      ['Outils de l’hôte', null, null],
      ['Registration', 'en', 'ltr'],
    ])
  })
})

test('a text that is not translated yet is marked as English, and the label in it as what it is', () => {
  const locale = speaking('he', {
    lock_host_1: 'Click $1',
    zoom_host_tools: 'כלים למארח',
    zoom_language: 'he',
  })
  const isEnglish = (key: string) => key === 'lock_host_1'
  const { container } = show(<LabeledText text={LOCK} />, { ...locale, isEnglish })
  expect(container.innerHTML).toMatch(/^<span lang="en" dir="ltr">Click <b/)
  expect(labelsIn(container)).toEqual([['כלים למארח', 'he', 'rtl']])
})

test('in a text that is not translated yet, a translated label is marked as the reader’s', () => {
  const locale = speaking('he', {
    registration_host_1: 'Turn on $1',
    zoom_registration: 'הרשמה (Registration)',
    zoom_language: 'en',
  })
  const text = { key: 'registration_host_1', labels: ['zoom_registration'] } as const
  const isEnglish = (key: string) => key === 'registration_host_1'
  const { container } = show(<LabeledText text={text} />, { ...locale, isEnglish })
  expect(labelsIn(container)).toEqual([['הרשמה (Registration)', 'he', 'rtl']])
})

test('a label that looks like markup is text', () => {
  const locale = speaking('xx', { lock_host_1: '$1', zoom_host_tools: '<img src=x>' })
  const { container } = show(<LabeledText text={LOCK} />, locale)
  expect(container.querySelector('img')).toBeNull()
  expect(container.textContent).toBe('<img src=x>')
})
