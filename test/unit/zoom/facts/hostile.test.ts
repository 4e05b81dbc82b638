/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { labelText } from '../../../../src/zoom/facts/label-text.ts'
import { LABELS } from '../../../../src/zoom/facts/labels.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { pageOf } from './pages.ts'
import { readFacts } from './read-facts.ts'

const WORDINGS: readonly Readonly<Record<string, string>>[] = Object.values(LABELS).flatMap(
  (wordings) => wordings.map(({ words }) => words),
)
const SAYINGS = WORDINGS.flatMap((words) => words['en-US'] ?? [])

/** What is read on a skeleton page after something was written on it. */
function factsAfter(name: string, write: (document: Document) => void): string[] {
  const { page, address } = pageOf(name)
  const document = new DOMParser().parseFromString(skeleton(name), 'text/html')
  write(document)
  return readFacts(document, page, address).map(({ fact, state }) => `${fact} ${state}`)
}

/** Zoom's labels as someone would write them who wants to be taken for Zoom. */
const disguises: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => label.toUpperCase(),
  (label) => ` ${label.replaceAll(' ', '\u00A0 ')} `,
]

describe('who is called, or writes, what Zoom says is not taken for Zoom', () => {
  const put = (selector: string, text: string) => (document: Document) => {
    const element = document.querySelector(selector)!
    if (element instanceof HTMLInputElement) element.value = text
    else element.textContent = text
  }
  test.each([
    ['the own name, in its field', 'before-joining', 'passcode on', '#input-for-name'],
    ['the own name, over the picture', 'before-joining', 'passcode on', '.preview-username'],
    ['the topic, for those who wait', 'waiting-for-host', '', '.wr-topic'],
    ["the host's text, for those who wait", 'waiting-for-host', '', '.wr-tip span'],
    ['the title', 'waiting-for-host', '', 'title'],
    ['a name in a meeting', 'people', '', '.video-avatar__avatar-name'],
    ['a name in the list', 'people', '', '.participants-item__display-name'],
    ['a message', 'people', '', '.new-chat-message__text-box p'],
    ['a caption', 'people', '', '#wc-footer .caption span'],
  ])('%s', (_, name, facts, selector) => {
    for (const saying of SAYINGS)
      for (const disguise of disguises)
        expect(factsAfter(name, put(selector, disguise(saying))).join()).toBe(facts)
  })

  test.each([
    ['the own name', '#input-for-name'],
    ['the topic', 'title'],
  ])('%s, also where Zoom repeats it at the picture', (_, source) => {
    const [, ...others] = disguises
    for (const saying of LABELS.mutedByHost.flatMap(({ words }) => Object.values(words)))
      for (const disguise of others)
        expect(
          factsAfter('before-joining-muted', (document) => {
            put(source, saying)(document)
            put('.preview-video__tip span', disguise(saying))(document)
          }),
        ).toEqual([])
  })

  test('a message in a panel that is called like the host’s tools', () => {
    const question = LABELS.whoCanShare[0]?.words['en-US']
    const answer = LABELS.hostOnly[0]?.words['en-US']
    const messages = `<i class="new-chat-message__text-box">${question}</i><i>${answer}</i>`
    for (const around of ['#wc-container-right', '#wc-container-right>*', 'body'])
      expect(
        factsAfter('people', (document) => {
          document.querySelector(around)!.classList.add('host-tools-open')
          document.querySelector('.chat-container__chat-list')!.innerHTML = messages
          for (const person of document.querySelectorAll('.participants-li'))
            person.innerHTML += '<input type="checkbox" checked>'
        }),
      ).toEqual([])
  })

  test.each([
    ['on a whiteboard', '<div class="whiteboard-view"><h2>HEAD</h2>SWITCH</div>'],
    ['in a panel around one', '<div><div class="x-whiteboard"><h2>HEAD</h2>SWITCH</div></div>'],
    ['in a question below a head of another kind', '<div><p>Q&A</p><h2>HEAD</h2>SWITCH</div>'],
    ['in a poll', '<div class="poll"><h2>HEAD</h2>SWITCH</div>'],
    ['in a transcript', '<div class="live-transcript"><h2>HEAD</h2>SWITCH</div>'],
  ])('who heads something like the panel “Host tools”, %s', (_, html) => {
    const label = LABELS.lock[0]?.words['en-US']
    const written = html
      .replace('HEAD', String(LABELS.hostTools[0]?.words['en-US']))
      .replace('SWITCH', `<span>${label}</span><button role="switch" aria-checked="true"></button>`)
    expect(
      factsAfter('people', (it) => {
        it.querySelector('#wc-container-right')!.insertAdjacentHTML('beforeend', written)
      }),
    ).toEqual([])
  })

  test('a message to all in a dialog', () => {
    const announce = (it: Document) =>
      it.querySelector('[role=dialog]')!.setAttribute('aria-label', 'Announcement')
    expect(factsAfter('sharing-refused', announce)).toEqual([])
  })

  test('a text in which a label is only a part', () => {
    for (const change of [(label: string) => `${label}!`, (label: string) => `Never: ${label}`])
      expect(
        factsAfter('before-joining-muted', (document) => {
          const tip = document.querySelector('.preview-video__tip span')!
          tip.textContent = change(tip.textContent!)
        }),
      ).toEqual([])
  })

  test.each([
    [
      'a switch beside a name, in a panel of another head',
      'host-tools-panel-renamed',
      '[role=heading]',
    ],
    ['a box beside a name', 'host-tools-panel-renamed', '[role=switch]'],
  ])('%s', (_, name, selector) => {
    const change = (document: Document) => {
      for (const element of document.querySelectorAll(selector)) {
        if (element.role === 'heading') element.textContent = 'Participants'
        element.role = 'checkbox'
      }
    }
    expect(factsAfter(name, () => undefined)).not.toEqual([])
    expect(factsAfter(name, change)).toEqual([])
  })
})

describe('a label', () => {
  test('is compared without case and white space', () => {
    expect(labelText(' Qui\n  peut\u00A0partager ? ')).toBe('qui peut partager ?')
  })

  test('is nothing where the text is too long for one', () => {
    expect(labelText('a'.repeat(200))).toHaveLength(200)
    expect(labelText('a'.repeat(201))).toBe('')
    expect(labelText(null)).toBe('')
    expect(
      Math.max(...WORDINGS.flatMap((words) => Object.values(words).map((text) => text.length))),
    ).toBeLessThan(100)
  })
})
