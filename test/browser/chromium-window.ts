/**
 * What no protocol for pages reaches in Chromium: the questions and the menus of its own window. A
 * protocol made for those who draw the window, “UI DevTools”, looks into it, clicks and presses.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js'
import { protocolTimeout } from './engine.ts'

/** The switches by which the window lets itself be looked into and clicked in. */
export const openWindow = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
]

/** A part of the window, as far as it is used here. */
interface Part {
  nodeId: number
  /** Such as `class`, `MdTextButton`, `name`, `MdTextButton`. */
  attributes?: string[]
  children?: Part[]
}
/** What a part is like, in the words of style sheets. */
interface Properties {
  matchedCSSRules: { rule: { style: { cssProperties: { name: string; value: string }[] } } }[]
}

type Send = <Result>(method: string, parameters?: object) => Promise<Result>

/**
 * Connects to the window for as long as something is done in it.
 * @param profile the folder in which Chromium has written where to reach its window
 */
async function inWindow(profile: string, act: (send: Send) => Promise<void>): Promise<void> {
  const [port] = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').split('\n')
  const socket = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`)
  let id = 0
  const send: Send = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      id++
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- Puppeteer's has nothing else.
      socket.onmessage = (text) => {
        const answer = JSON.parse(text) as { id?: number; result: never; error?: object }
        if (answer.id !== id) return
        if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`))
        else resolve(answer.result)
      }
      socket.send(JSON.stringify({ id, method, params: parameters }))
    })
  try {
    await send('DOM.enable')
    await act(send)
  } finally {
    socket.close()
  }
}

/** Looks into the window again and again until something is there. */
async function lookFor<Found>(
  send: Send,
  find: (root: Part) => Promise<Found | undefined> | Found | undefined,
  what: string,
): Promise<Found> {
  for (const end = Date.now() + protocolTimeout; ;) {
    const { root } = await send<{ root: Part }>('DOM.getDocument')
    const found = await find(root)
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Chromium’s window has no ${what}`)
  }
}

/** A click that comes too soon after the question, or after another click, is taken for a slip. */
const BETWEEN_CLICKS = 1000

/** Clicks a button of the question about permissions, once it is there, until it has gone. */
export const answerQuestion = (profile: string, isYes: boolean): Promise<void> =>
  inWindow(profile, async (send) => {
    const isWished = async ({ nodeId }: Part) => {
      const { matchedCSSRules } = await send<Properties>('CSS.getMatchedStylesForNode', { nodeId })
      const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties)
      const is = (wanted: string) =>
        properties.find(({ name }) => name === wanted)?.value === String(true)
      // What Enter would press is to refuse.
      return is('IsDefault') !== isYes && is('Enabled')
    }
    const click = async (nodeId: number) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' }
        await send('DOM.dispatchMouseEvent', { nodeId, event })
      }
    }
    let clicked = 0
    const answer = async (root: Part) => {
      const [question] = partsOf(root, 'ExtensionInstallDialogView')
      if (!question) return clicked > 0 || undefined
      if (Date.now() - clicked < BETWEEN_CLICKS) return undefined
      for (const button of partsOf(question, 'MdTextButton')) {
        // It may go while it is looked at.
        if (!(await isWished(button).catch(() => false))) continue
        await click(button.nodeId)
        clicked = Date.now()
        break
      }
      return undefined
    }
    await lookFor(send, answer, 'question with such a button')
  })

/**
 * Chooses our entry in the context menu, once that is open: the last but `below` of the browser's,
 * on links and selected text “Inspect”, on pages “View page source” too.
 */
export const chooseEntry = (profile: string, below: number): Promise<void> =>
  inWindow(profile, async (send) => {
    const findMenu = (root: Part) =>
      partsOf(root, 'MenuHost').find((menu) => partsOf(menu, 'MenuItemView').length > 1)
    await lookFor(send, findMenu, 'open menu')
    const { root } = await send<{ root: Part }>('DOM.getDocument')
    // A menu does not take our clicks, but the keys that reach the window around it.
    const [nodeId] = partsOf(root, 'MenuHost').map((menu) => menu.nodeId)
    const up = 38
    const enter = 13
    for (const keyCode of [...Array(below + 1).fill(up), enter]) {
      const event = { type: 'keyPressed', keyCode, code: 0, flags: 0, key: 0, isChar: false }
      await send('DOM.dispatchKeyEvent', { nodeId, event })
    }
  })

/** All parts of a class or a name in a part of the window, itself included. */
function partsOf(part: Part, name: string): Part[] {
  const inside = (part.children ?? []).flatMap((child) => partsOf(child, name))
  return part.attributes?.includes(name) ? [part, ...inside] : inside
}

/** Presses Alt, Shift and a letter in the window: the browser’s own shortcuts come first there. */
export const pressInWindow = (profile: string, letter: string): Promise<void> =>
  inWindow(profile, async (send) => {
    // The first of that name is the system's window, which hands no keys on.
    const findBrowser = (root: Part) => partsOf(root, 'BrowserWidget')[1]
    const { nodeId } = await lookFor(send, findBrowser, 'browser')
    const altAndShift = (1 << 3) | (1 << 1)
    const keyCode = letter.charCodeAt(0)
    const event = {
      type: 'keyPressed',
      keyCode,
      code: 0,
      flags: altAndShift,
      key: 0,
      isChar: false,
    }
    await send('DOM.dispatchKeyEvent', { nodeId, event })
  })
