/** The popup, drawn for a model, with actions that only count. */
import { beforeEach, jest } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { PROTECTIONS, type ProtectionId } from '../../../../src/advice/protections.ts'
import type { Role } from '../../../../src/advice/role.ts'
import type { MessageKey } from '../../../../src/advice/text.ts'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { describeVisit } from '../../../../src/advice/visit.ts'
import type { PopupActions, PopupModel } from '../../../../src/ui/popup/popup-model.ts'
import { Popup } from '../../../../src/ui/popup/popup.tsx'
import { english } from '../../english.ts'
import { ENGLISH, show } from '../draw.tsx'

export const JOIN = 'https://us02web.zoom.us/j/81234567890'
export const LEAKY = 'https://us02web.zoom.us/j/1234567890?pwd=x&zak=y'
export const ALL = PROTECTIONS.map(({ id }) => id)

export const visiting = (address: string) => ({
  visit: describeVisit({ recognition: recognize(address), isAnswered: true, isAllowed: true }),
})

export const MODEL: PopupModel = {
  ...visiting(JOIN),
  pageLanguage: null,
  role: 'host',
  ticked: [],
  facts: [],
  frames: [],
  isPrivate: false,
  hidden: null,
  hasNews: false,
  policy: {},
  wantsGuard: false,
  version: '1.2.3',
  toCheck: null,
}

export const actions = {
  turned: jest.fn(),
  setRole: jest.fn((_role: Role): void => undefined),
  tick: jest.fn((_id: ProtectionId, _ticked: boolean): void => undefined),
  setFlag: jest.fn<PopupActions['setFlag']>(),
  allowZoom: jest.fn((): void => undefined),
  turnGuardOn: jest.fn((): void => undefined),
  copy: jest.fn(async (_text: string) => true),
  copyRemedy: jest.fn<PopupActions['copyRemedy']>(async () => true),
  showLink: jest.fn<PopupActions['showLink']>(async () => true),
  showRow: jest.fn<PopupActions['showRow']>(async () => 'itself'),
  leave: jest.fn((): void => undefined),
  showAct: jest.fn<PopupActions['showAct']>(async () => true),
  helpHere: async () => null,
  print: jest.fn((): void => undefined),
  openOptions: jest.fn((): void => undefined),
  keepOpen: async () => () => undefined,
} satisfies PopupActions

export const showPopup = (change: Partial<PopupModel> = {}, locale = ENGLISH) =>
  show(<Popup model={{ ...MODEL, ...change }} actions={actions} />, locale)

export const button = (key: MessageKey) => screen.getByRole('button', { name: english(key) })
export const press = (key: MessageKey): void => void fireEvent.click(button(key))
const words = ({ textContent }: Element) => textContent
const heads = () => [...document.querySelectorAll('.item h2 button')]
/** The rows of the checklist, as they are named. */
export const rows = () => heads().map(words)
/** The head of a row by its name. */
export function row(name: string): Element {
  const found = heads().find((each) => words(each) === name)
  if (!found) throw new Error(`There is no “${name}” among: ${rows().join(' | ')}`)
  return found
}

// jsdom lays nothing out, so it cannot scroll.
export const scrolledTo = jest.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)

beforeEach(() => void jest.clearAllMocks())
