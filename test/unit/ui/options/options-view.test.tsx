/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import type { OptionsActions, OptionsModel } from '../../../../src/ui/options/options-model.ts'
import { OptionsView } from '../../../../src/ui/options/options-view.tsx'
import { NO_POSTING } from '../views/no-posting.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn, show } from '../draw.tsx'

const MODEL: OptionsModel = {
  choices: { language: 'auto', labels: 'auto', role: 'auto' },
  languages: { de: 'Deutsch', en: 'English', pt_BR: 'Português (Brasil)' },
  isFlagHidden: false,
  hidden: [],
  meetings: 0,
  hasAside: false,
  kept: {},
  version: '1.2.3',
  isPrivate: false,
  hasNews: false,
  policy: {},
  problems: [],
}
const HIDDEN: OptionsModel['hidden'] = [
  { scope: 'site', entry: 'school.zoom.us', site: 'school.zoom.us', day: null },
  { scope: 'site', entry: 'ab', site: null, day: null },
  { scope: 'page', entry: 'cd', site: null, day: '2026-05-03T00:00:00.000Z' },
]
const actions = {
  choose: jest.fn<OptionsActions['choose']>(),
  showFlag: jest.fn<OptionsActions['showFlag']>(),
  showAgain: jest.fn<OptionsActions['showAgain']>(),
  erase: jest.fn<OptionsActions['erase']>(async (what) => ({ [what]: 1 })),
  putBack: jest.fn<OptionsActions['putBack']>(async () => undefined),
  copy: jest.fn<OptionsActions['copy']>(async () => true),
  report: jest.fn<OptionsActions['report']>((address) => `about ${address}`),
  openWelcome: jest.fn<OptionsActions['openWelcome']>(),
  guard: { isGuardOn: async () => false, switchGuard: async () => undefined, ...NO_POSTING },
} satisfies OptionsActions

const showOptions = (change: Partial<OptionsModel> = {}, locale = ENGLISH) =>
  show(<OptionsView model={{ ...MODEL, ...change }} actions={actions} />, locale)
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => void jest.clearAllMocks())

test('each language stands in that language, and the browser’s own first', () => {
  showOptions({}, { ...ENGLISH, lang: 'pt-BR' })
  const entries = [...list(english('language_texts')).options]
  expect(entries.map(({ value, textContent, lang }) => [value, textContent, lang])).toEqual([
    ['auto', english('language_auto_is', ['Português (Brasil)']), ''],
    ['de', 'Deutsch', 'de'],
    ['en', 'English', 'en'],
    ['pt_BR', 'Português (Brasil)', 'pt-BR'],
  ])
})

test('says how the language was made, and leads to the report', () => {
  const { container } = showOptions()
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: english('translation_improve') })
  expect(link.parentElement?.textContent).toContain(english('translation_made'))
  expect(container.querySelector(new URL(link.href).hash)?.querySelector('h2')?.textContent).toBe(
    english('feedback_title'),
  )
})

test('Zoom’s buttons can be named in the languages of Zoom alone', () => {
  showOptions({ languages: { de: 'Deutsch', pt_BR: 'Português', uk: 'Українська' } })
  const entries = [...list(english('labels_label')).options].map(({ value }) => value)
  expect(entries).toEqual(['auto', 'de', 'pt_BR'])
})

test('what is chosen shows, and a change is handed on', () => {
  showOptions({ choices: { language: 'de', labels: 'en', role: 'host' } })
  expect(list(english('language_texts')).value).toBe('de')
  expect(list(english('labels_label')).value).toBe('en')
  const part = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
  expect(part(english('role_host')).checked).toBe(true)
  fireEvent.change(list(english('language_texts')), { target: { value: 'pt_BR' } })
  fireEvent.change(list(english('labels_label')), { target: { value: 'auto' } })
  fireEvent.click(part(english('role_participant')))
  fireEvent.click(screen.getByRole('checkbox', { name: english('flag_always') }))
  expect(actions.choose.mock.calls).toEqual([
    [{ language: 'pt_BR' }],
    [{ labels: 'auto' }],
    [{ role: 'participant' }],
  ])
  expect(actions.showFlag.mock.calls).toEqual([[false]])
})

test('each hidden place is named by what is known of it, and has its own way back', () => {
  showOptions({ hidden: HIDDEN })
  for (const name of ['Show again school.zoom.us', /Show again .*May 3, 2026/, /earlier version/])
    press(name)
  expect(actions.showAgain.mock.calls.map(([{ entry }]) => entry)).toEqual([
    'school.zoom.us',
    'cd',
    'ab',
  ])
})

test('what is erased can be put back, each by itself', async () => {
  showOptions({ kept: { ticks: 1 }, meetings: 1 })
  press(english('erase_all'))
  const undo = await screen.findByRole('button', { name: english('erase_undo') })
  expect(screen.getByText(english('erased')).getAttribute('role')).toBe('status')
  fireEvent.click(undo)
  await screen.findByText(english('put_back'))
  expect(actions.putBack.mock.calls).toEqual([[{ all: 1 }]])
  expect(screen.queryByRole('button', { name: english('erase_undo') })).toBeNull()
  press(english('forget'))
  await screen.findByText(english('forgotten'))
  expect(actions.erase.mock.calls).toEqual([['all'], ['ticks']])
})

test('nothing is said to be erased before it is', () => {
  actions.erase.mockReturnValueOnce(new Promise(() => undefined))
  showOptions()
  press(english('erase_all'))
  expect(screen.queryByText(english('erased'))).toBeNull()
})

test('a private window and damaged data are spoken of where there are any', () => {
  const { unmount } = showOptions({ kept: { a: 1 } })
  expect(screen.queryByText(english('options_private'))).toBeNull()
  expect(screen.queryByText(english('damaged_note'))).toBeNull()
  unmount()
  showOptions({ kept: { a: 1 }, isPrivate: true, hasAside: true })
  expect(screen.getByText(english('options_private'))).toBeTruthy()
  expect(screen.getByText(english('damaged_note'))).toBeTruthy()
})

test('after an update the news come first', () => {
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
  const { unmount } = showOptions()
  expect(titles()[0]).toBe(english('language_label'))
  unmount()
  showOptions({ hasNews: true })
  expect(titles()[0]).toBe(english('news_title'))
})

test('the report is about the address that was typed', async () => {
  showOptions()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: ' https://zoom.us/j/1 ' } })
  await waitFor(() => expect(screen.getByText('about https://zoom.us/j/1')).toBeTruthy())
  press(english('feedback_copy'))
  expect(actions.copy.mock.calls).toEqual([['about https://zoom.us/j/1']])
})

test('hostile text is text, and axe finds no fault', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  const hidden = [...HIDDEN, { scope: 'site' as const, entry: evil, site: evil, day: null }]
  const { container } = showOptions({ hidden, kept: { evil }, version: evil })
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getAllByText(evil).length).toBeGreaterThan(0)
  expect(await faultsIn(container)).toEqual([])
})

test('says “nowhere” only of a flag that is shown', () => {
  const title = () => screen.queryByText(english('hidden_title'))
  showOptions()
  expect(title()).not.toBeNull()
  cleanup()
  showOptions({ isFlagHidden: true })
  expect([title(), screen.queryByText(english('hidden_none'))]).toEqual([null, null])
  cleanup()
  showOptions({ isFlagHidden: true, hidden: HIDDEN })
  expect(title()).not.toBeNull()
})
