/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { ProtectionId } from '../../../../src/advice/protections.ts'
import { NO_POLICY, type Policy } from '../../../../src/advice/policy.ts'
import type { Role } from '../../../../src/advice/role.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import { SOURCES } from '../../../../src/advice/sources.ts'
import { LocaleContext } from '../../../../src/ui/parts/locale-context.ts'
import { PolicyContext } from '../../../../src/ui/parts/policy-context.ts'
import { ChecklistPage } from '../../../../src/ui/views/checklist-page.tsx'
import type { Locale } from '../../../../src/advice/text.ts'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { locked } from '../../advice/situations.ts'
import { english, textsIn } from '../../english.ts'
import { ENGLISH, faultsIn, show } from '../draw.tsx'

const onPrint = jest.fn((): void => undefined)
const onRole = jest.fn((_role: Role): void => undefined)
const onLanguages = jest.fn((_chosen: readonly string[]): void => undefined)
const languages = { de: 'Deutsch', en: 'English', he: 'עברית', pt_BR: 'Português', uk: 'Укр.' }
const sheet = (
  role: Role,
  ticked: readonly ProtectionId[],
  locales: readonly Locale[],
  policy: Policy = NO_POLICY,
  facts: readonly SeenFact[] = [],
) => {
  const view = viewOf({ recognition: null, role, ticked, policy, facts })
  const chosen = locales.map(({ lang }) => lang.replace('-', '_'))
  return (
    <PolicyContext.Provider value={policy}>
      <ChecklistPage
        {...{ view, languages, chosen, locales, onLanguages, onRole, onPrint }}
        today="2026-11-27"
      />
    </PolicyContext.Provider>
  )
}
const showSheet = (role: Role, ticked: readonly ProtectionId[] = [], locales = [ENGLISH]) =>
  show(sheet(role, ticked, locales)).container
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

beforeEach(() => void jest.clearAllMocks())

describe('the sheet of paper', () => {
  test('unfolds all: nothing on it has to be clicked open', () => {
    expect(showSheet('host').querySelector('details')).toBeNull()
    expect(headings(1)).toEqual([english('checklist_title')])
  })

  test('shows a host which boxes are ticked', () => {
    showSheet('host', ['passcode'])
    expect(headings(2).slice(0, 5)).toEqual([
      'Waiting room☐',
      'Passcode☑',
      'Mute☐',
      'Screen-share limit☐',
      english('now_title'),
    ])
  })

  test('has no boxes for a guest, and other steps', () => {
    const { textContent } = showSheet('participant', ['passcode'])
    expect(headings(2).slice(0, 4)).toEqual([
      'Waiting room',
      'Passcode',
      'Mute',
      'Screen-share limit',
    ])
    expect(textContent).toContain(english('now_participant_1'))
    expect(textContent).not.toContain(english('zoom_host_tools'))
  })

  test('says what only an administrator can change, in place of the steps', () => {
    const facts = [locked('waiting-room', 'off')]
    const { container } = show(sheet('host', [], [ENGLISH], NO_POLICY, facts))
    const { textContent } = container.querySelector('.four section')!
    expect(textContent).toContain(english('waiting_room_why') + english('seen_locked'))
  })

  test('names each source once, with the address that paper cannot open', () => {
    const { textContent } = showSheet('host')
    for (const { title, address } of [SOURCES.waitingRoom, SOURCES.share, SOURCES.hostTools])
      expect(textContent?.split(title + address.replace('https://', ''))).toHaveLength(2)
  })

  test('has the day on it, and lines for the school and for the meeting', () => {
    expect(showSheet('host').textContent).toContain('November 22, 2026')
    for (const line of ['paper_place', 'paper_meeting'] as const)
      expect(screen.getByRole('textbox', { name: english(line) })).toBeTruthy()
  })

  test('has a version for either, and prints by a button', () => {
    showSheet('host')
    fireEvent.click(screen.getByRole('button', { name: english('paper_participant') }))
    fireEvent.click(screen.getByRole('button', { name: english('print_now') }))
    expect(onRole.mock.calls).toEqual([['participant']])
    expect(onPrint).toHaveBeenCalledTimes(1)
  })

  test.each(['host', 'participant'] as const)('axe finds no fault: %s', async (role) => {
    expect(await faultsIn(showSheet(role, ['mute']))).toEqual([])
  })
})

describe('the sheet of an organization', () => {
  const policy: Policy = {
    preset: 'school',
    protections: { passcode: 'required', share: 'recommended', mute: 'unused' },
    contact: { name: 'Service Desk', phone: '+1 555 0100' },
    tips: [{ text: '<b>Ask</b> first.' }, { text: 'Fragen Sie.', language: 'de', where: 'before' }],
    guides: [{ title: 'Our Zoom', address: 'https://help.example.edu/zoom' }],
  }
  const german: Locale = { t: textsIn('de'), lang: 'de', dir: 'ltr' }

  test('says what is required and recommended and by whom, and leaves out what is not used', async () => {
    const { container } = show(sheet('host', [], [ENGLISH], policy))
    expect(headings(2).slice(0, 3)).toEqual(['Waiting room☐', 'Passcode☐', 'Screen-share limit☐'])
    const marks = [...container.querySelectorAll('.four p > b:only-child')]
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'Set by your school: Required.',
      'Set by your school: Recommended.',
    ])
    expect(await faultsIn(container)).toEqual([])
  })

  test('has its tips as plain text, its guides and whom to ask, in each language its own', () => {
    const { container } = show(sheet('host', [], [ENGLISH, german], policy))
    const [inEnglish, inGerman] = [...container.querySelectorAll('.organization')]
    expect(inEnglish?.textContent).toBe(
      'Set by your school<b>Ask</b> first.Our ZoomNeed help?Service Desk+1 555 0100',
    )
    expect(inGerman?.textContent).toContain(`Fragen Sie.${textsIn('de')('tip_before')}`)
  })

  test('has no part of it where it says nothing', () => {
    const { container } = show(sheet('host', [], [ENGLISH], { preset: 'school' }))
    expect(container.querySelector('.organization')).toBeNull()
  })
})

describe('the sheet in several languages', () => {
  const german: Locale = { t: textsIn('de'), lang: 'de', dir: 'ltr' }
  const inHebrew: Locale = { t: textsIn('fr'), lang: 'he', dir: 'rtl' }
  const name = (key: 'paper_languages' | 'paper_remove', ...values: [string[]] | []) =>
    ({ name: english(key, ...values) }) as const

  test('says all in each, marked, one after the other', () => {
    const parts = [...showSheet('host', ['mute'], [german, inHebrew]).querySelectorAll('article')]
    expect(parts.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['de', 'ltr'],
      ['he', 'rtl'],
    ])
    expect(headings(1)).toEqual([german, inHebrew].map(({ t }) => t('checklist_title')))
    expect(parts.map((part) => part.querySelectorAll('section').length)).toEqual([5, 5])
    expect(parts[0]?.textContent).toContain('27. November 2026')
    expect(parts[1]?.textContent).toContain(textsIn('fr')('now_police'))
  })

  test('has the lines and the sources once', () => {
    const container = showSheet('host', [], [german, inHebrew])
    expect(container.querySelectorAll('input')).toHaveLength(2)
    expect(container.querySelectorAll('footer')).toHaveLength(1)
  })

  test('what is typed stays, also when the first language goes', () => {
    const { container, rerender } = show(sheet('host', [], [german, ENGLISH]))
    const field = container.querySelector('input')!
    fireEvent.input(field, { target: { value: 'Ada school' } })
    rerender(
      <LocaleContext.Provider value={ENGLISH}>
        {sheet('host', [], [ENGLISH])}
      </LocaleContext.Provider>,
    )
    expect(container.querySelector('input')?.value).toBe('Ada school')
  })

  test('one is added from a list of those that are not on it, by a button', () => {
    showSheet('host')
    const list = screen.getByRole<HTMLSelectElement>('combobox', name('paper_languages'))
    expect([...list.options].map(({ lang, text }) => [lang, text])).toEqual([
      ['de', 'Deutsch'],
      ['he', 'עברית'],
      ['pt-BR', 'Português'],
      ['uk', 'Укр.'],
    ])
    // Keys move through the list: that alone adds none.
    fireEvent.change(list, { target: { value: 'uk' } })
    expect(onLanguages).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', name('paper_languages')))
    expect(onLanguages.mock.calls).toEqual([[['en', 'uk']]])
  })

  test('one is taken off, but not the last', () => {
    const { unmount } = show(sheet('host', [], [ENGLISH]))
    expect(screen.queryByRole('button', name('paper_remove', ['English']))).toBeNull()
    unmount()
    showSheet('host', [], [ENGLISH, german])
    fireEvent.click(screen.getByRole('button', name('paper_remove', ['English'])))
    expect(onLanguages.mock.calls).toEqual([[['de']]])
  })

  test('there are four at most', () => {
    const four = ['de', 'en', 'he', 'uk'].map((lang) => ({ ...ENGLISH, lang }))
    showSheet('host', [], four)
    expect(screen.queryByRole('combobox', name('paper_languages'))).toBeNull()
    expect(screen.queryByRole('button', name('paper_languages'))).toBeNull()
  })

  test('whoever uses the keyboard is not lost when the button goes', () => {
    const group = () => screen.getByRole('group', { name: english('language_label') })
    const three = [ENGLISH, german, { ...german, lang: 'uk' }]
    showSheet('host', [], three)
    const button = screen.getByRole('button', name('paper_remove', ['Deutsch']))
    button.focus()
    fireEvent.click(button)
    expect(document.activeElement).toBe(group())
    button.focus()
    fireEvent.click(screen.getByRole('button', name('paper_languages')))
    expect(document.activeElement).toBe(group())
  })

  test('axe finds no fault', async () => {
    expect(await faultsIn(showSheet('host', [], [german, inHebrew]))).toEqual([])
  })
})
