/**
 * What Zoom may change on a page, how a browser may hide what is on it, and what people may write
 * there. Runs in jsdom and in both browsers: it knows nothing but the document.
 */

/** One change, as numbers: which element, and in which of its ways. */
export interface Mutation {
  readonly how: keyof typeof MUTATIONS | keyof typeof OPPOSITES
  readonly at: number
  readonly by: number
}

/** Ways in which a page keeps what is closed, of a box without frame. */
const TRICKS: readonly string[] = [
  'display: none',
  'visibility: hidden',
  'visibility: collapse',
  'opacity: 0',
  'content-visibility: hidden',
  'position: absolute; left: -9999px',
  'position: fixed; top: -9999px',
  'position: fixed; top: -400px; height: 30px',
  'position: fixed; top: 100vh',
  'transform: translateX(-9999px)',
  'transform: scale(0)',
  'height: 0; overflow: hidden',
  'width: 0; height: 0; overflow: clip',
  'position: absolute; width: 1px; height: 1px; overflow: hidden',
  'height: 0; overflow: auto',
  'position: absolute; clip: rect(0 0 0 0)',
  'clip-path: inset(50%)',
  'mask: linear-gradient(transparent, transparent)',
  'filter: opacity(0%)',
  'opacity: 0.01',
  'transform: scaleX(0)',
  'rotate: x 90deg',
  'scale: 0.01',
  'translate: 200vw',
]
/** Of the element, where what is put around it cuts off all that is not in its place. */
const BESIDE = ['left: 310px', 'top: 210px', 'transform: translateX(-310px)']
/** Of the element, then of what is put around it. */
const ATTRIBUTES = ['hidden', 'inert', 'aria-hidden', 'closed']

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(items.length, 1)]

/** Hides an element in one of the ways; with a box what draws it. */
function hide(of: HTMLElement, by: number): void {
  const element = of.localName === 'input' ? (of.parentElement ?? of) : of
  if (element.style.display === 'none') return
  const way = by % (TRICKS.length + BESIDE.length + ATTRIBUTES.length)
  const beside = BESIDE[way - TRICKS.length]
  const attribute = ATTRIBUTES[way - TRICKS.length - BESIDE.length]
  if (!attribute) element.style.cssText += ';display: inline-block; padding: 0; border: 0'
  if (beside) {
    const around = element.ownerDocument.createElement('div')
    around.style.cssText = 'position: relative; width: 300px; height: 200px; overflow: hidden'
    element.style.cssText += `;position: relative; width: 300px; height: 200px; ${beside}`
    element.replaceWith(around)
    around.append(element)
  } else if (!attribute) element.style.cssText += `;${TRICKS[way]}`
  else if (attribute === 'hidden') element.hidden = true
  else {
    const around = element.ownerDocument.createElement(attribute === 'closed' ? 'details' : 'div')
    around.setAttribute(attribute, 'true')
    element.replaceWith(around)
    around.append(element)
  }
}

/** Switches all that can be switched in an element, and the element itself. */
export function switchAll(around: ParentNode): void {
  const all = (selector: string): Element[] => [
    ...(around instanceof Element && around.matches(selector) ? [around] : []),
    ...around.querySelectorAll(selector),
  ]
  for (const box of all('[type=checkbox], [type=radio]') as HTMLInputElement[]) {
    box.checked = !box.checked
    box.toggleAttribute('checked', box.checked)
  }
  for (const control of all('[aria-checked=true], [aria-checked=false]'))
    control.ariaChecked = String(control.ariaChecked !== 'true')
  for (const item of all('a[aria-label]')) {
    const label = item.ariaLabel ?? ''
    const isOn = label.endsWith(' selected')
    item.ariaLabel = label.replace(/ \w+$/, isOn ? ' unselect' : ' selected')
    item.classList.toggle('security-option-menu__pop-menu--checked', !isOn)
    item.querySelector('i')?.classList.toggle('checked-mark-icon', !isOn)
  }
}

/** Where people write, on a page that has such a place. */
const PLACES =
  '.participants-ul,.participants-li,.participants-item__display-name,.chat-container__chat-list,' +
  '.new-chat-message__sender,.new-chat-message__text-box p,.video-share-layout,.caption,' +
  '.video-avatar__avatar-name,.preview-username,.wr-topic,.wr-tip,.live-transcription-subtitle,' +
  '#wc-container-left,#wc-container-right,#wc-content,body'

/** How what somebody wrote stands on the page. */
const WRITTEN: readonly string[] = [
  '<span>$</span>',
  '<p>$</p>',
  '<div aria-label="$"><span>$</span></div>',
  '<li aria-label="$ selected"><h3>$</h3></li>',
  '<a href="#" class="dropdown-item" aria-label="$ unselect">$</a>',
  '<button aria-label="$">$</button>',
  '<label><input type="checkbox" checked>$</label>',
  '<label><input type="radio">$</label>',
  '<div role="radiogroup" aria-label="$"><label><input type="radio" checked>$</label></div>',
  '<div role="dialog" aria-label="$"><p>$</p></div>',
  '<div class="video-avatar__avatar-name">$</div>',
  '<div class="header"><h2>$</h2><span>$</span></div>',
  '<div><div class="header">Participants (2)</div><span>$</span><input type="checkbox"></div>',
  '<div><h2>Polls</h2><p>$</p><div role="radiogroup"><label><input type="radio" checked>$</label><label><input type="radio">$</label></div></div>',
]

function write(document: Document, place: Element, words: readonly string[], by: number): void {
  const label = pick(words, by) ?? ''
  const other = pick(words, by * 7 + 3) ?? ''
  const html = (pick(WRITTEN, by) ?? '').replace('$', label).replaceAll('$', other)
  const at = document.createElement('div')
  at.innerHTML = html
  place.append(...at.childNodes)
}

/** What Zoom could call anything. */
const CLASSES = ['with-header', 'disabled', 'show', 'zm-modal', 'participants-ul']

/** Not Zoom's names for anything, but a state: without them the page says something else. */
const STATES = new Set(['checked', 'style', 'value', 'hidden', 'inert', 'aria-hidden'])

type Mutate = (element: HTMLElement, by: number, words: readonly string[]) => void

/** Each by its name: what it does to an element. */
export const MUTATIONS = {
  removed: (element) => element.remove(),
  doubled: (element) => element.after(element.cloneNode(true)),
  'nested in itself': (element) => element.append(element.cloneNode(true)),
  wrapped: (element) => {
    const wrapper = element.ownerDocument.createElement('div')
    element.replaceWith(wrapper)
    wrapper.append(element)
  },
  unwrapped: (element) => element.replaceWith(...element.childNodes),
  renamed: (element, by) => {
    const token = pick([...element.classList], by)
    if (token) element.classList.replace(token, 'x1')
  },
  'with one more class': (element, by) => {
    element.classList.add(pick(CLASSES, by) ?? '')
  },
  'called like the panel that is open': (element) => {
    if (!element.ownerDocument.querySelector('[role=switch]'))
      element.classList.add('host-tools-open')
  },
  'without a name': (element, by) => {
    const attribute = pick(
      [...element.attributes].filter(({ name }) => !STATES.has(name)),
      by,
    )
    if (attribute && by % 2) element.removeAttribute(attribute.name)
    else if (attribute) attribute.value = 'something-else'
  },
  hidden: hide,
  animated: (element) => {
    element.style.cssText += ';transition: all 9s'
    element.classList.add('fade-enter', 'animating')
  },
  'in another language': ({ ownerDocument: { documentElement } }, by) => {
    documentElement.lang = pick(['ar', 'he', 'de-DE', 'zh-CN', ''], by) ?? ''
    documentElement.dir = by % 2 ? 'rtl' : 'ltr'
  },
  'where people write': ({ ownerDocument }, by, words) => {
    const place = pick([...ownerDocument.querySelectorAll(PLACES)], by)
    if (place) write(ownerDocument, place, words, by)
  },
  'among 200 people': ({ ownerDocument }, by, words) => {
    const place = pick([...ownerDocument.querySelectorAll(PLACES)], by)
    if (!place) return
    for (let person = 0; person < 200; person += 1) write(ownerDocument, place, words, by + person)
  },
} satisfies Record<string, Mutate>

/** What was there once and is hidden now. Each comes alone: another change could bring it to light. */
export const OPPOSITES = {
  'with a hidden opposite': (element, by) => {
    const opposite = element.cloneNode(true) as HTMLElement
    switchAll(opposite)
    element[by % 2 ? 'after' : 'before'](opposite)
    hide(opposite, by >> 1)
  },
  'the opposite, hidden': (element, by) => {
    // A form counts as it is, also where a part of it is folded.
    if (!element.ownerDocument.querySelector('#zmmtg-root')) return
    switchAll(element)
    hide(element, by)
  },
} satisfies Record<string, Mutate>

/** Changes a page. Says what was changed, for who reads of a failure. */
export function mutate(
  document: Document,
  mutations: readonly Mutation[],
  words: readonly string[],
): string {
  return mutations
    .map(({ how, at, by }) => {
      const element = pick([...document.body.querySelectorAll<HTMLElement>('*')], at)
      if (!element) return 'nothing left'
      const name = `<${element.localName} id="${element.id}" class="${element.className}">`
      const change: Mutate = { ...MUTATIONS, ...OPPOSITES }[how]
      change(element, by, words)
      return `${name} ${how} ${by}`
    })
    .join('; ')
}
