/** @jest-environment jsdom */
import { expect, test } from '@jest/globals'
import { LABELS } from '../../../../src/zoom/facts/labels.ts'
import { skeleton, type Label } from '../../../pages/zoom/skeleton.ts'
import { pageOf } from './pages.ts'
import { readFacts } from './read-facts.ts'

type Change = (document: Document) => void

const to =
  (at: string, change: (element: HTMLInputElement, index: number) => void): Change =>
  (document) =>
    document.querySelectorAll<HTMLInputElement>(at).forEach(change)
const set = (at: string, name: string, value: string) =>
  to(at, (element) => element.setAttribute(name, value))
const fill = (at: string, html: string) => to(at, (element) => (element.innerHTML = html))
const says = (label: Label) => LABELS[label][0]?.words['en-US']

const choice = (first: boolean) => (element: Element, index: number) =>
  (element.ariaChecked = String(first === (index === 0)))
const panel = (html: string) => fill('.host-tools-panel', `<h2>${says('hostTools')}</h2>${html}`)
const section = (attribute: string) =>
  `<div><h4>${says('waitingRoom')}</h4><div><button role="switch" aria-checked="true" ${attribute}></button></div></div>`
const question = `<div>${says('whoCanShare')}</div>`
const ITEM = '#securityOptionMenu a'
const ABILITY = '[aria-labelledby=radio_group_ability] [role=radio]'

// prettier-ignore
test.each<[what: string, page: string, change: Change, unknown: string]>([
  ['a row has a field in place of its box', 'schedule', set('.jbh-wrapper input', 'type', 'hidden'), 'join-before-host'],
  ['or a text', 'schedule', set('.waiting-room input', 'type', 'text'), 'waiting-room'],
  ['or a second control', 'schedule', to('.waiting-room', (it) => (it.innerHTML += '<i class="zoom-checkbox__original" role="switch" aria-checked="true">')), 'waiting-room'],
  ['a box denies what its role says', 'schedule', set('.waiting-room input', 'aria-checked', 'true'), 'waiting-room'],
  ['also where the box is ticked', 'schedule', set('.jbh-wrapper input', 'aria-checked', 'false'), 'join-before-host'],
  ['a box is neither on nor off', 'schedule', to('.waiting-room input', (it) => (it.indeterminate = true)), 'waiting-room'],
  ['the number that is generated is shown, not the own one', 'schedule', to('form>.zoom-radio-group:not(#security~*)', (it) => (it.innerHTML = it.innerHTML.replace(' 123 456 7890', '').replace('Automatically', '812 3456 7890'))), 'personal-id'],
  ['another box has the words', 'schedule', to('.recurring .zoom-checkbox__label', (it) => it.append(says('mute')!)), ''],
  ['all words are Arabic, from right to left', 'schedule', (document) => { document.documentElement.dir = 'rtl'; fill('.zoom-checkbox__label,.zoom-radio__label', 'كتم الصوت')(document) }, 'mute personal-id end-to-end'],
  ['the old form has a field in place of its box', 'schedule-old', set('#option_jbh', 'type', 'hidden'), 'join-before-host'],
  ['or the passcode itself', 'schedule-old', set('#option_password', 'type', 'text'), 'passcode'],
  ['or one radio', 'schedule-old', set('#optionScheduleWithPMI', 'type', 'hidden'), 'personal-id'],
  ['a setting’s row holds the name of another', 'settings', to('.zoom-feature-settings__layout-row', (row, index) => { if (index !== 1) return; row.querySelector('.zoom-feature-settings__layout-toggle')!.remove(); row.nextElementSibling!.prepend(row) }), 'waiting-room'],
  ['answers are grayed out by their group', 'settings', (document) => { to('.zoom-radio-group', (it) => it.ariaDisabled = 'true')(document); for (const group of document.querySelectorAll('.zoom-radio-group')) group.querySelectorAll('[role=radio]').forEach(choice(true)) }, 'share'],
  ['or by a field set', 'settings', (document) => { to('.zoom-radio-group', (it) => (it.innerHTML = `<fieldset disabled>${it.innerHTML}</fieldset>`))(document); for (const group of document.querySelectorAll('.zoom-radio-group')) group.querySelectorAll('[role=radio]').forEach(choice(true)) }, 'share'],
  ['items have a role whose state is another', 'host-tools', set(ITEM, 'aria-checked', 'true'), 'locked rename unmute'],
  ['or stays off', 'host-tools', set(ITEM, 'aria-checked', 'false'), 'waiting-room share chat video'],
  ['all items have the class of a tick', 'host-tools', to(ITEM, (it) => it.classList.add('security-option-menu__pop-menu--checked')), 'locked rename unmute'],
  ['the menu’s tick is another', 'participants-menu', set('.checked-mark-icon', 'class', 'tick'), 'mute locked unmute rename'],
  ['a head stands over a switch with a label of its own', 'host-tools-panel', panel(section('aria-label="Play a sound"')), '*'],
  ['or with a title', 'host-tools-panel', panel(section('title="Play a sound"')), '*'],
  ['or labeled by another element', 'host-tools-panel', panel(`${section('aria-labelledby="a"')}<p id="a">Play a sound</p>`), '*'],
  ['or without any class that is known', 'host-tools-panel-renamed', fill('#wc-container-right', `<div><h2>${says('hostTools')}</h2>${section('aria-label="Sound"')}</div>`), '*'],
  ['labels and switches stand in two columns', 'host-tools-panel', panel(`<p>${says('waitingRoom')}</p><p>${says('lock')}</p><div>${section('').replace(/<h4.*?h4>/, '').repeat(2)}</div>`), '*'],
  ['all answers stand there', 'host-tools-panel', panel(`${question}<b>${says('hostOnly')}</b><b>Presenters</b><b>${says('everybody')}</b>`), '*'],
  ['and the topic is called like one', 'host-tools-panel', (document) => { document.title = says('everybody')!; panel(`${question}<b>${says('hostOnly')}</b><b>${says('everybody')}</b>`)(document) }, '*'],
  ['each in an element of its own', 'host-tools-panel', panel(`${question}<p><b>${says('hostOnly')}</b></p><p>Presenters</p><p><b>${says('everybody')}</b></p>`), '*'],
  ['in a list', 'host-tools-panel', panel(`${question}<select><option>${says('hostOnly')}<option selected>${says('everybody')}</select>`), '*'],
  ['answers have each other’s values', 'share-dialog', to(ABILITY, (it, index) => it.setAttribute('data-node', index ? '1' : 'Symbol(Anyone)')), 'share'],
  ['and the topic is called like one', 'share-dialog', (document) => { document.title = says('everybody')!; to(ABILITY, (it, index) => it.setAttribute('data-node', index ? '1' : 'Symbol(Anyone)'))(document) }, 'share'],
  ['there is a third answer', 'share-dialog', to(`${ABILITY}:last-child`, (it) => it.after(it.cloneNode(true))), 'share'],
  ['the own name is the sentence', 'before-joining-muted', set('#input-for-name', 'value', ` ${says('mutedByHost')}  `), 'mute'],
  ['somebody speaks in a dialog', 'sharing-refused', to('.confirm-modal-content', (it) => it.prepend('Ann: ')), 'share'],
])('%s, %s: what it was about is unknown', (_, name, change, unknown) => {
  const { page, address } = pageOf(name)
  const document = new DOMParser().parseFromString(skeleton(name), 'text/html')
  const read = () => readFacts(document, page, address).map(({ fact, state }) => `${fact} ${state}`)
  const right = read()
  change(document)
  const left = right.filter((it) => unknown !== '*' && !unknown.split(' ').includes(it.split(' ')[0]!))
  expect(read()).toEqual(left)
})
