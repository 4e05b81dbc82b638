import type { PageKind } from '../address/page-kind.ts'
import { labelText } from './label-text.ts'
import * as zoom from './selectors.ts'
import { keyOf, type Observation } from './observation.ts'
import { readTitle, type TitleMemory } from './title.ts'

/** Whether a page can show a fact at all: a form, the settings, or the web client under /wc/. */
export function canShowFacts(page: PageKind | null, address: string): boolean {
  return !!looksFor(page, address)
}

function looksFor(page: PageKind | null, address: string) {
  if (page === 'schedule' || page === 'settings') return zoom.LOOKS[page]
  const canBeClient = /^(join|start|personal|webinar)$/.test(page ?? '')
  return canBeClient && /^[^/]+\/\/[^/]+\/wc\b/.test(address) ? zoom.LOOKS.client : undefined
}

/**
 * What Zoom's page shows, for `factsIn` to understand. Writes nothing to the page.
 * @param memory the same each time while the document lives, for what only its changes tell
 */
export function observe(
  document: Document,
  page: PageKind | null,
  address: string,
  memory: TitleMemory = {},
): Observation[] {
  return lookAt(document, page, address, memory).map(({ observation }) => observation)
}

/** The row on the page that shows an observation, by its key; null where none or several do. */
export function rowOf(
  document: Document,
  page: PageKind | null,
  address: string,
  key: string,
): Element | null {
  const [found, another] = lookAt(document, page, address).filter(
    ({ observation }) => keyOf(observation) === key,
  )
  return found && !another ? found.row : null
}

/** The key of the observation in which something stands, such as what was clicked; null where in none. */
export function keyAt(
  document: Document,
  page: PageKind | null,
  address: string,
  target: Node,
): string | null {
  const at = lookAt(document, page, address).find(({ element }) => element.contains(target))
  return at ? keyOf(at.observation) : null
}

function lookAt(
  document: Document,
  page: PageKind | null,
  address: string,
  memory?: TitleMemory,
): { observation: Observation; element: Element; row: Element }[] {
  const looks = looksFor(page, address) ?? []
  // What equals the reader's own name or the title, which is the topic, is no label.
  const ownName = document.querySelector<HTMLInputElement>(zoom.OWN_NAME)?.value
  const written = [ownName, document.title].map(labelText)
  const groups: unknown[] = []
  const names: string[] = []
  const seen = looks.flatMap((look) =>
    Array.from(document.querySelectorAll(look.at), (element) => {
      const row = look.row ? element.closest(look.row) : element
      const { type, name } = element as HTMLInputElement
      // Native radios are a group apart: beside elements with the role they may have no state.
      const group = (type === 'radio' ? name || row?.firstChild : row) || element
      if (!groups.includes(group)) groups.push(group)
      const number = groups.indexOf(group)
      const [, item, state] = zoom.ITEM_LABEL.exec(element.ariaLabel ?? '') ?? []
      const label = labelText(item ?? textOf(element, row))
      const hasNumber = zoom.MEETING_NUMBER.test(label)
      const around = row ?? element.closest('.zoom-radio,label') ?? element
      // What stands before the first option of a group is the question.
      names[number] ??= labelText(
        look.name
          ? row?.querySelector(look.name)?.textContent
          : (around.ariaLabel ?? around.previousElementSibling?.textContent),
      )
      const observation: Observation = {
        kind: look.kind,
        label: look.isUnlabelled || hasNumber || written.includes(label) ? '' : label,
        says: state ?? element.ariaChecked ?? String((element as HTMLInputElement).checked),
        name: look.name === undefined ? '' : names[number],
        id: element.id || element.getAttribute('data-node') || '',
        row: number,
        rowMark: `${row?.className} ${row?.getAttribute('aria-labelledby')}`,
        isTicked: element.matches(zoom.TICKED) || !!element.querySelector(zoom.TICK),
        isGreyed: element.matches(zoom.GREYED),
        isLocked: !!row?.querySelector(zoom.LOCK),
        hasNumber,
      }
      return { observation, element, row: row ?? element.parentElement ?? element }
    }),
  )
  if (memory && looks === zoom.LOOKS.client)
    for (const observation of readTitle(document, memory))
      seen.push({ observation, element: document.head, row: document.documentElement })
  return seen
}

/** The words at an element: its own, else those of the nearest around it, its row at most. */
function textOf(element: Element, row: Element | null): string | null | undefined {
  let at: Element | null = (element as HTMLInputElement).labels?.[0] ?? element
  while (at && at !== row && !at.textContent?.trim()) at = at.parentElement
  return at?.textContent
}

const CHILDREN: MutationObserverInit = { childList: true }
const ALL_BELOW: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'aria-label', 'aria-checked', 'aria-expanded', 'disabled'],
}

/** A node to observe, and what of it. */
export type Watched = readonly [Node, MutationObserverInit]

/**
 * What to observe so that no change is missed; nothing on a page that can show no fact. In a
 * meeting that is little of the page: neither the videos nor the chat nor the list of people. Ask
 * again after each change, for the nodes come and go. A box that is ticked changes no node: listen
 * for `change` too.
 */
export function watched(document: Document, page: PageKind | null, address: string): Watched[] {
  if (!canShowFacts(page, address)) return []
  const all = (selector: string, init: MutationObserverInit) =>
    Array.from(document.querySelectorAll(selector), (node): Watched => [node, init])
  let at = document.querySelector(zoom.MEETING)
  if (!at && document.querySelector(zoom.CLIENT_FRAME)) return []
  if (!at) return [[document.querySelector(zoom.PORTAL) ?? document.documentElement, ALL_BELOW]]
  const around: Watched[] = []
  for (; at; at = at.parentElement) around.push([at, CHILDREN])
  return [...around, ...all(zoom.MEETING_SIDES, CHILDREN), ...all(zoom.MEETING_CONTROLS, ALL_BELOW)]
}
