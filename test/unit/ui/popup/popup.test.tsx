/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { checklistText } from '../../../../src/advice/checklist-text.ts'
import { LETTER } from '../../../../src/advice/letter.ts'
import { MEASURES } from '../../../../src/advice/measures.ts'
import { PROTECTIONS, type ProtectionId } from '../../../../src/advice/protections.ts'
import type { Role } from '../../../../src/advice/role.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import type { MessageKey } from '../../../../src/advice/text.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { describeVisit } from '../../../../src/advice/visit.ts'
import type { PopupActions, PopupModel } from '../../../../src/ui/popup/popup-model.ts'
import { Popup } from '../../../../src/ui/popup/popup.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn, show } from '../show.tsx'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LEAKY = 'https://us02web.zoom.us/j/1234567890?pwd=x&zak=y'
const ALL = PROTECTIONS.map(({ id }) => id)

const SEEN: SeenFact = {
  fact: 'waiting-room',
  state: 'off',
  lockedByOrganisation: true,
  seenIn: 'host-tools',
  key: 'k',
  frame: 0,
  at: 0,
}

const visiting = (address: string) => ({
  visit: describeVisit({ recognition: recognise(address), isAnswered: true, isAllowed: true }),
})

const MODEL: PopupModel = {
  ...visiting(JOIN),
  role: 'host',
  ticked: [],
  facts: [],
  isPrivate: false,
  hidden: null,
  hasAside: false,
  toCheck: null,
  version: '1.2.3',
  language: 'auto',
  languages: { de: 'Deutsch', en: 'English', pt_BR: 'Português (Brasil)' },
}

const actions = {
  setLanguage: jest.fn((_language: string): void => undefined),
  setRole: jest.fn((_role: Role): void => undefined),
  tick: jest.fn((_id: ProtectionId, _ticked: boolean): void => undefined),
  setFlag: jest.fn<PopupActions['setFlag']>(),
  allowZoom: jest.fn((): void => undefined),
  copy: jest.fn(async (_text: string) => true),
  copyRemedy: jest.fn<PopupActions['copyRemedy']>(async () => true),
  showLink: jest.fn<PopupActions['showLink']>(async () => true),
  showRow: jest.fn<PopupActions['showRow']>(async () => true),
  print: jest.fn((): void => undefined),
  forget: jest.fn(async (): Promise<void> => undefined),
  guard: async () => ({ isGuardOn: async () => false, switchGuard: async () => undefined }),
} satisfies PopupActions

const showPopup = (change: Partial<PopupModel> = {}, locale = ENGLISH) =>
  show(<Popup model={{ ...MODEL, ...change }} actions={actions} />, locale)

const button = (key: MessageKey) => screen.getByRole('button', { name: english(key) })
const press = (key: MessageKey): void => void fireEvent.click(button(key))
/** Views behind the first screen are loaded when they are asked for. */
const titled = (key: MessageKey) => screen.findByRole('heading', { level: 1, name: english(key) })
/** What stands below the first screen comes after it. */
const drawn = () => screen.findByText(english('lock_title'))
const isOpen = (id: string): boolean | undefined =>
  document.querySelector<HTMLDetailsElement>(`details#${id}`)?.open

const openFolds = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details[id]')].filter(({ open }) => open)

const options = () =>
  [...screen.getByRole('combobox').querySelectorAll('option')].map((option) => [
    option.value,
    option.textContent,
    option.lang,
  ])

const unfold = (container: Element): void => {
  for (const fold of container.querySelectorAll('details')) fold.open = true
}

const scrolled = jest.fn()
const scrolledTo = jest.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)

beforeEach(() => {
  jest.clearAllMocks()
  Element.prototype.scrollIntoView = scrolled
})

describe('the first screen', () => {
  test('says what the page is, of which meeting, on which host', () => {
    showPopup()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
    expect(screen.getByText('812 3456 7890')).toBeTruthy()
    expect(screen.getByText('us02web.zoom.us')).toBeTruthy()
  })

  test('then what was found, worst first, then the next step, then the protections', () => {
    const { container } = showPopup(visiting(LEAKY))
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings.slice(0, 5)).toEqual([
      `${english('severity_danger')} ${english('host_token_title')}`,
      `${english('severity_caution')} ${english('passcode_in_link_title')}`,
      `${english('severity_caution')} ${english('personal_meeting_id_title')}`,
      expect.stringContaining(english('next_host_token')),
      expect.stringContaining(english('protections_title')),
    ])
  })

  test('on a page that cannot be asked gives one honest sentence, a way out and the checklist', () => {
    showPopup({
      visit: describeVisit({ recognition: recognise(JOIN), isAnswered: false, isAllowed: false }),
    })
    expect(screen.getByText(english('page_blocked_text'), { exact: false })).toBeTruthy()
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    press('allow_zoom')
    expect(actions.allowZoom).toHaveBeenCalledTimes(1)
    expect(screen.queryByText(english('flag_again'))).toBeNull()
  })

  test('speaks its language and stands in its direction', () => {
    const { container } = showPopup({}, { ...ENGLISH, lang: 'he', dir: 'rtl' })
    const popup = container.querySelector<HTMLElement>('.popup')
    expect([popup?.lang, popup?.dir]).toEqual(['he', 'rtl'])
  })
})

describe('“Show me”', () => {
  test('opens the protection that the next step is about, and no other, and goes there', () => {
    showPopup()
    press('next_show')
    expect(openFolds().map(({ id }) => id)).toEqual(['waiting-room'])
    expect(document.activeElement).toBe(document.querySelector('#waiting-room > summary'))
    expect(scrolled.mock.contexts).toEqual([document.querySelector('#waiting-room')])
  })

  test('opens advice that is folded twice, with all around it', async () => {
    const { container } = showPopup(visiting('https://zoom.us/meetings/81234567890/invitations'))
    await drawn()
    expect(container.querySelector<HTMLDetailsElement>('.more')?.open).toBe(false)
    press('next_show')
    expect(container.querySelector<HTMLDetailsElement>('.more')?.open).toBe(true)
    expect(openFolds().map(({ id }) => id)).toEqual(['public-links'])
    expect(document.activeElement).toBe(document.querySelector('#public-links > summary'))
  })

  test('opens what to do about a finding', () => {
    const { container } = showPopup({ ...visiting(`${JOIN}?pwd=x`), role: 'participant' })
    press('next_show')
    const todo = container.querySelector<HTMLDetailsElement>('#found-passcode-in-link details')
    expect(todo?.open).toBe(true)
    expect(document.activeElement).toBe(todo?.querySelector('summary'))
  })

  test('opens “It is happening now” for a host who has done all', () => {
    showPopup({ ticked: ALL })
    press('next_show')
    expect(isOpen('now')).toBe(true)
  })

  test.each(['host', 'participant'] as const)(
    'finds exactly one place on the screen for each advice there is: %s',
    async (role) => {
      const { container } = showPopup({ role })
      await drawn()
      const ids = [...ALL, ...MEASURES.map(({ id }) => id), 'now']
      const found = ids.map((id) => [id, container.querySelectorAll(`[id="${id}"]`).length])
      expect(found).toEqual(ids.map((id) => [id, 1]))
    },
  )
})

describe('what the reader does reaches the entry', () => {
  test('a tick', () => {
    showPopup({ ticked: ['mute'] })
    fireEvent.click(screen.getAllByRole('checkbox')[0]!)
    fireEvent.click(screen.getAllByRole('checkbox')[2]!)
    expect(actions.tick.mock.calls).toEqual([
      ['waiting-room', true],
      ['mute', false],
    ])
  })

  test('the other part', () => {
    showPopup()
    fireEvent.click(screen.getByRole('radio', { name: english('role_participant') }))
    expect(actions.setRole.mock.calls).toEqual([['participant']])
  })

  test('a language', () => {
    showPopup()
    const choice = screen.getByRole<HTMLSelectElement>('combobox', {
      name: english('language_label'),
    })
    fireEvent.change(choice, { target: { value: 'pt_BR' } })
    fireEvent.change(choice, { target: { value: 'auto' } })
    expect(actions.setLanguage.mock.calls).toEqual([['pt_BR'], ['auto']])
  })

  test('a link to mend', async () => {
    showPopup(visiting(`${JOIN}?pwd=x`))
    press('copy_clean_link')
    await screen.findByRole('button', { name: english('copied') })
    expect(actions.copyRemedy.mock.calls).toEqual([['clean-link']])
  })

  test('printing', () => {
    showPopup()
    press('print_checklist')
    expect(actions.print).toHaveBeenCalledTimes(1)
  })

  test('showing the flag again, where it is hidden', () => {
    showPopup({ hidden: 'site' })
    expect(screen.getByText(english('flag_hidden_site'), { exact: false })).toBeTruthy()
    press('flag_again')
    expect(actions.setFlag.mock.calls).toEqual([['site', true]])
  })

  test.each([
    [true, 'copied'],
    [false, 'copy_failed'],
  ] as const)('copying the checklist as it stands: %s, %s', async (worked, words) => {
    actions.copy.mockResolvedValueOnce(worked)
    showPopup({ ticked: ['mute'] })
    press('copy_checklist')
    await screen.findByRole('button', { name: english(words) })
    expect(actions.copy.mock.calls).toEqual([
      [checklistText(viewOf({ recognition: null, ticked: ['mute'] }), english)],
    ])
  })
})

describe('the choice of language', () => {
  test('names each language in that language, and the browser’s own first', () => {
    showPopup()
    expect(options()).toEqual([
      ['auto', 'English (Automatic)', ''],
      ['de', 'Deutsch', 'de'],
      ['en', 'English', 'en'],
      ['pt_BR', 'Português (Brasil)', 'pt-BR'],
    ])
  })

  test('shows which one is chosen', () => {
    showPopup({ language: 'de' })
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('de')
    expect(options()[0]).toEqual(['auto', 'Automatic', ''])
  })

  test('knows a language with a country', () => {
    showPopup({}, { ...ENGLISH, lang: 'pt-BR' })
    expect(options()[0]?.[1]).toBe('Português (Brasil) (Automatic)')
  })
})

test('what becomes of ticks is said as soon as there are any', () => {
  showPopup()
  expect(screen.queryByText(english('ticks_note'))).toBeNull()
  showPopup({ ticked: ['mute'] })
  expect(screen.getByText(english('ticks_note'))).toBeTruthy()
})

describe('the other views', () => {
  test('the letter opens from the foot, and “Back” leads back', async () => {
    const { container } = showPopup()
    press('footer_letter')
    await titled('letter_title')
    const facts =
      LETTER.figures.length + LETTER.done.length + LETTER.promised.length + LETTER.since.length
    expect(container.querySelectorAll('li')).toHaveLength(facts)
    expect(container.querySelector('footer')).toBeNull()
    press('back')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
  })

  test('the settings open from the foot, with the switches of this page', async () => {
    showPopup()
    press('footer_settings')
    await titled('settings_title')
    fireEvent.click(screen.getByRole('checkbox', { name: english('flag_page') }))
    expect(actions.setFlag.mock.calls).toEqual([['page', false]])
    expect(
      screen.getByRole('checkbox', { name: english('flag_site', ['us02web.zoom.us']) }),
    ).toBeTruthy()
  })

  test.each(['footer_letter', 'footer_settings'] as const)(
    'whoever uses the keyboard is not lost on the way: %s',
    (key) => {
      const { container } = showPopup()
      const main = () => container.querySelector('main')
      button(key).focus()
      press(key)
      expect(document.activeElement).toBe(main())
      expect(scrolledTo.mock.calls).toEqual([[0, 0]])
      button('back').focus()
      press('back')
      expect(document.activeElement).toBe(main())
    },
  )

  test('the popup does not take the focus when it opens', () => {
    showPopup()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the links on the page', () => {
  const card = (container: Element) => container.querySelector<HTMLDetailsElement>('#links')!
  const counted = { links: [], dangers: 0, isCut: false }

  test.each([
    ['before we looked', undefined, ''],
    ['where the browser forbids it', null, ''],
    ['where none was found', counted, english('found_count', ['0'])],
    ['where some are dangerous', { ...counted, dangers: 2 }, english('found_danger', ['2'])],
  ] as const)('have their place and their number: %s', (_, found, words) => {
    const { container } = showPopup(found === undefined ? {} : { found })
    expect(card(container).querySelector('[role=status]')?.textContent).toBe(words)
  })

  test('stand above the next step, but not on Zoom’s own pages', () => {
    const isAbove = (change: Partial<PopupModel>) => {
      const { container, unmount } = showPopup(change)
      const next = container.querySelector('.next')!
      const order = card(container).compareDocumentPosition(next)
      unmount()
      return order === Node.DOCUMENT_POSITION_FOLLOWING
    }
    expect([isAbove(visiting('https://example.com/')), isAbove({})]).toEqual([true, false])
  })

  test('that the browser hides are not called none', async () => {
    const { container } = showPopup({ found: null })
    card(container).open = true
    expect(await screen.findByText(english('found_blocked'))).toBeTruthy()
  })
})

describe('a link to check', () => {
  test('is checked on a card that holds the field only once it is opened', async () => {
    const { container } = showPopup()
    expect(screen.queryByRole('textbox')).toBeNull()
    container.querySelector<HTMLDetailsElement>('#check')!.open = true
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: english('check_label'),
    })
    press('check_this')
    expect(field.value).toBe(JOIN)
  })

  test('from the context menu is shown at once, and “Back” leads to the checklist', async () => {
    showPopup({ toCheck: 'https://us05webzoom.us/j/81234567890' })
    await titled('check_title')
    expect(await screen.findByText(english('lookalike_host_title'))).toBeTruthy()
    press('back')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
  })

  test('is not offered from a page that is about no meeting', async () => {
    const { container } = showPopup(visiting('https://zoom.us/profile/setting'))
    container.querySelector<HTMLDetailsElement>('#check')!.open = true
    await screen.findByRole('textbox')
    expect(screen.queryByText(english('check_this'))).toBeNull()
  })
})

describe('hostile text is text', () => {
  test('a host, a version and a language that look like markup', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const { recognition } = MODEL.visit
    const visit = {
      ...MODEL.visit,
      recognition: recognition && { ...recognition, hostname: evil, meetingId: evil },
    }
    const { container } = showPopup({ visit, version: evil, languages: { en: evil } })
    expect(screen.getAllByText(evil).length).toBeGreaterThan(1)
    press('footer_settings')
    expect(await screen.findByText(english('flag_site', [evil]))).toBeTruthy()
    expect(container.querySelector('img')).toBeNull()
  })
})

describe('axe finds no fault', () => {
  test.each([
    [
      'for a host, with findings',
      { ...visiting(LEAKY), ticked: ['mute'], facts: [SEEN], hidden: 'page' },
    ],
    ['for a guest, with findings', { ...visiting(LEAKY), role: 'participant' }],
    ['without findings', {}],
    ['on a page that is not Zoom’s', visiting('https://example.com/')],
    [
      'where the browser does not let us look',
      {
        visit: describeVisit({ recognition: recognise(JOIN), isAnswered: false, isAllowed: false }),
      },
    ],
  ] as const)('%s', async (_, change) => {
    const { container } = showPopup(change)
    unfold(container)
    await drawn()
    await screen.findByRole('textbox')
    expect(await faultsIn(container)).toEqual([])
  })

  test.each([
    ['footer_letter', 'letter_title'],
    ['footer_settings', 'settings_title'],
  ] as const)('in the view of %s', async (key, title) => {
    const { container } = showPopup({ hasAside: true })
    press(key)
    await titled(title)
    expect(await faultsIn(container)).toEqual([])
  })
})
