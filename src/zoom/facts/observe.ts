import { isInSight } from './in-sight.ts'
import { labelText } from './label-text.ts'
import type { Look } from './looks.ts'
import * as zoom from './selectors.ts'
import { keyOf, WRITTEN, type Observation } from './observation.ts'
import { readMeeting, type MeetingMemory } from './read-meeting.ts'

/** An observation, the element in which it was made, and the row to show for it. */
interface Sight {
  readonly observation: Observation
  readonly element: Element
  readonly row: Element
  /** A click on it may change what is shown. */
  readonly isChoice?: boolean
}

/**
 * What Zoom's page shows, for `interpret` to understand. Writes nothing to the page.
 * @param memory the same each time while the document lives, for what only its changes tell
 */
export function observe(
  document: Document,
  looks: readonly Look[],
  memory: MeetingMemory = {},
): Observation[] {
  return lookAt(document, looks, memory).map(({ observation }) => observation)
}

/** The row on the page that shows an observation, by its key; null where none or several do. */
export function rowOf(document: Document, looks: readonly Look[], key: string): Element | null {
  const [found, another] = lookAt(document, looks).filter(
    ({ observation }) => keyOf(observation) === key,
  )
  return found && !another ? found.row : null
}

/** All that the page shows, and the key of what something stands in, such as what was clicked; null where in nothing. */
export function observeAt(
  document: Document,
  looks: readonly Look[],
  target: Node,
): readonly [observations: Observation[], key: string] | null {
  const seen = lookAt(document, looks)
  const at = seen.find(({ element, isChoice }) => isChoice && element.contains(target))
  return at ? [seen.map(({ observation }) => observation), keyOf(at.observation)] : null
}

function lookAt(document: Document, looks: readonly Look[], memory?: MeetingMemory): Sight[] {
  const isClient = looks.some(({ kind }) => kind === 'title')
  if (document.querySelector(zoom.CONNECTING)) return []
  // A meeting that was left shows what was, until it is joined again.
  if (isClient && memory && memory.left === document.querySelector(zoom.FOOTER)) return []
  // What equals the reader's own name or the title, which is the topic, is no label.
  const ownName = document.querySelector<HTMLInputElement>(zoom.OWN_NAME)?.value
  const written = [ownName, document.title].map(labelText)
  const groups: unknown[] = []
  const seen = looks
    .filter(({ kind, within }) => kind !== 'title' && (!within || document.querySelector(within)))
    .flatMap((look) =>
      [...document.querySelectorAll(look.at)]
        .slice(0, look.most)
        .filter((it) => !look.panel || !isAmongPeople(it.closest(look.panel)))
        .map((element) => {
          const row = look.row ? element.closest(look.row) : element
          // Where nothing but words tells its row, it ends where there are some.
          const end = look.name === undefined ? row : null
          const { type, name } = element as HTMLInputElement
          // Native radios are a group apart: beside elements with the role they may have no state.
          const radios = type === 'radio' ? name || row?.firstChild : row
          const group = (look.isBesideOthers ? element.parentElement : radios) || element
          if (!groups.includes(group)) groups.push(group)
          const number = groups.indexOf(group)
          const [, item, state] = zoom.ITEM_LABEL.exec(element.ariaLabel ?? '') ?? []
          const text = look.isUnlabeled ? '' : labelText(item ?? textOf(element, end))
          const label = look.panel && (calledBy(element) ?? text) !== text ? '' : text
          const hasNumber = zoom.MEETING_NUMBER.test(label)
          const told = label && written.includes(label) ? WRITTEN : label
          const around = row ?? element.closest('.zoom-radio,label') ?? element
          // What stands before the first option of a group is the question.
          const called = (): string => {
            if (!look.name)
              return labelText(around.ariaLabel ?? questionBefore(around)?.textContent)
            const names = [...(row?.querySelectorAll(look.name) ?? [])]
            const head = names.find((it) => it.closest(look.row ?? '*') === row)?.textContent
            // What heads a panel is its first text; further down people are quoted.
            const isHead = row?.textContent?.trim().startsWith(head?.trim() ?? '')
            return look.panel && !isHead ? '' : labelText(head)
          }
          const observation: Observation = {
            kind: look.kind,
            label: hasNumber ? '' : told,
            says: saidBy(element, state),
            name: look.name === undefined ? '' : called(),
            id: element.id || element.getAttribute('data-node') || '',
            row: number,
            rowMark: `${row?.className} ${row?.getAttribute('aria-labelledby')}`,
            isTicked: element.matches(zoom.TICKED) || !!element.querySelector(zoom.TICK),
            isGrayed: element.matches(zoom.GRAYED),
            isLocked: !!row?.querySelector(zoom.LOCK),
            hasNumber,
          }
          return {
            observation,
            element,
            row: row ?? element.parentElement ?? element,
            isChoice: !look.isUnlabeled,
          }
        })
        .filter(({ element }) => look.most || !isClient || isInSight(element)),
    )
  if (memory && isClient)
    for (const observation of readMeeting(document, memory))
      seen.push({
        observation,
        element: document.head,
        row: document.documentElement,
        isChoice: false,
      })
  return seen
}

/** Whether a panel is one in which people stand, or what they wrote. */
function isAmongPeople(panel: Element | null): boolean {
  return !!panel && (panel.matches(zoom.WRITTEN_IN) || !!panel.querySelector(zoom.PEOPLE))
}

/** Of a state what all say that tells it; nothing where they disagree. */
function saidBy(element: Element, word: string | undefined): string {
  const { type, checked, indeterminate } = element as HTMLInputElement
  const isBox = /^(checkbox|radio)$/.test(type)
  const said = [
    word && String(word === 'selected'),
    element.ariaChecked,
    isBox && (indeterminate ? 'mixed' : String(checked)),
  ]
  return [...new Set(said.filter(Boolean))].join()
}

/** What an attribute calls an element, as `labelText` makes it: the words around it may head more than it. */
function calledBy(element: Element): string | undefined {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/)
  const label = by?.map((id) => element.ownerDocument.getElementById(id)?.textContent).join(' ')
  return labelText(label ?? element.ariaLabel ?? element.getAttribute('title')) || undefined
}

/** What stands before a group: not another group, which may be the same once more. */
function questionBefore({ previousElementSibling: before }: Element): Element | null {
  const isGroup = before?.matches(':has([role=radio],[type=radio])')
  return before && isGroup ? questionBefore(before) : before
}

/** The words at an element: its own, else those of the nearest around it, up to `end`. */
function textOf(element: Element, end: Element | null): string | null | undefined {
  let at: Element | null = (element as HTMLInputElement).labels?.[0] ?? element
  while (at && at !== end && !at.textContent?.trim()) at = at.parentElement
  return at?.textContent
}

/** By which an element hides all that it holds. */
const HIDING = ['class', 'style', 'hidden', 'inert', 'aria-hidden']
const ITSELF: MutationObserverInit = { childList: true, attributeFilter: HIDING }
const ALL_BELOW: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [
    ...HIDING,
    'aria-label',
    'aria-checked',
    'aria-disabled',
    'aria-expanded',
    'disabled',
  ],
}

/** A node to observe, and what of it. */
export type Watched = readonly [Node, MutationObserverInit]

/**
 * What to observe on a page that can show a fact, so that no change is missed. In a meeting that is
 * little of the page: neither the videos nor the chat nor the list of people. Ask again after each
 * change, for the nodes come and go. A box that is ticked changes no node: listen for `change` too.
 */
export function watched(document: Document): Watched[] {
  let at = document.querySelector(zoom.MEETING)
  if (!at && document.querySelector(zoom.CLIENT_FRAME)) return []
  if (!at) return [[document.querySelector(zoom.PORTAL) ?? document.documentElement, ALL_BELOW]]
  const around: Watched[] = []
  for (; at; at = at.parentElement) around.push([at, ITSELF])
  const controls = `${zoom.MEETING_CONTROLS},${zoom.SWITCHING_SIDE}`
  const inside = document.querySelectorAll(`${zoom.MEETING_SIDES},${zoom.MEETING_CONTROLS}`)
  for (const node of inside) around.push([node, node.matches(controls) ? ALL_BELOW : ITSELF])
  return around
}
