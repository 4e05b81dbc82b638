/**
 * @jest-environment jsdom
 *
 * Every view in languages that nobody speaks: no text stands in the code.
 */
import { describe, expect, test } from '@jest/globals'
import { act, fireEvent } from '@testing-library/preact'
import type { VNode } from 'preact'
import { flagOf } from '../../../src/advice/flag-view.ts'
import { PROTECTIONS } from '../../../src/advice/protections.ts'
import type { Role } from '../../../src/advice/role.ts'
import { viewOf } from '../../../src/advice/situation-view.ts'
import type { Locale } from '../../../src/advice/text.ts'
import { drawCard } from '../../../src/ui/flag/card.ts'
import { loadViews } from '../../../src/ui/popup/later.tsx'
import { Popup, type Shown } from '../../../src/ui/popup/popup.tsx'
import { AlarmView } from '../../../src/ui/views/alarm-view.tsx'
import { at, seen, START } from '../advice/situations.ts'
import { pseudoLocale } from '../pseudo.ts'
import { actions as popupActions, LEAKY, MODEL as POPUP, visiting } from './popup/popup-stage.tsx'
import { show } from './draw.tsx'
import { paper, settings, welcome } from './whole-pages.tsx'

const nothing = (): void => undefined
const LANGUAGES = { de: 'Deutsch' }
const OFF = PROTECTIONS.map(({ id }) => seen(id, 'off'))
const MEETING = 'https://app.zoom.us/wc/81234567890/start'
const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'

const popup = (address: string, role: Role, start?: Shown): VNode => {
  const model = { ...POPUP, ...visiting(address), role, facts: OFF, hasNews: true, isPrivate: true }
  return <Popup model={model} actions={popupActions} {...(start && { start })} />
}
const VIEWS: Record<string, (locale: Locale) => VNode> = {
  'the checklist': () => popup(LEAKY, 'host'),
  'the checklist of a guest': () => popup(LEAKY, 'participant'),
  'the checklist in a meeting': () => popup(MEETING, 'host'),
  'a look-alike': () => popup(LOOKALIKE, 'participant'),
  'sharing safely': () => popup(LEAKY, 'host', 'share'),
  links: () => popup(LEAKY, 'host', 'links'),
  'the emergency': () => popup(MEETING, 'host', 'emergency'),
  more: () => popup(LEAKY, 'host', 'more'),
  'the letter': () => popup(LEAKY, 'host', 'letter'),
  'the sheet of a host': (locale) => paper('host', locale, LANGUAGES),
  'the sheet of a guest': (locale) => paper('participant', locale, LANGUAGES),
  'the page about a look-alike': () => (
    <AlarmView host="us05web-zoom.biz" onLeave={nothing} onBack={nothing} />
  ),
  'the first page': welcome,
  'the settings': () => settings(LANGUAGES),
}

/** What is not ours to translate: names, addresses, what is stored, and what is marked as English. */
const FOREIGN = '[lang=en], [lang=de], bdi, pre'
const NAMES =
  /Anteroom|school\.zoom\.us|us05web-zoom\.biz|forum\.example\.org|(https:..)?us02web\.zoom\.us(.j.)?|\?pwd=x&zak=y|qps(-Arab)?/g

/** All that is read or read out in a part of the page, and has an English letter. */
function englishIn(part: Element): string[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (parentElement && !parentElement.closest(FOREIGN)) found.push(textContent ?? '')
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const each of part.querySelectorAll(`[${name}]`)) found.push(each.getAttribute(name) ?? '')
  return found.filter((text) => /[a-z]/i.test(text.replace(NAMES, '')))
}

describe.each(['qps', 'qps-Arab'] as const)('in %s', (lang) => {
  const locale = pseudoLocale(lang)

  test.each(Object.keys(VIEWS))('%s', async (name) => {
    await loadViews()
    const { container } = show(<>{VIEWS[name]?.(locale)}</>, locale)
    await act(async () => undefined)
    for (const fold of container.querySelectorAll('[aria-expanded=false]')) fireEvent.click(fold)
    await act(async () => undefined)
    expect(container.textContent?.length).toBeGreaterThan(100)
    expect(englishIn(container)).toEqual([])
    const root = container.querySelector<HTMLElement>('[dir]')
    expect([root?.lang, root?.dir]).toEqual([lang, lang === 'qps' ? 'ltr' : 'rtl'])
  })

  test('the flag', () => {
    for (const { recognition } of [START, at(LEAKY), at(LOOKALIKE)]) {
      const view = flagOf(viewOf({ recognition, facts: OFF }), locale)
      const { card } = drawCard(view!)
      expect(englishIn(card)).toEqual([])
      expect([card.lang, card.dir]).toEqual([lang, locale.dir])
    }
  })
})
