/**
 * What no protocol for pages reaches in Chromium: the questions that its own window asks the
 * reader. A protocol made for those who draw the window, “UI DevTools”, looks into it and clicks.
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

/**
 * Clicks a button of the question about permissions, once it is there and takes clicks.
 * @param profile the folder in which Chromium has written where to reach its window
 */
export async function answerQuestion(profile: string, isYes: boolean): Promise<void> {
  const [port] = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').split('\n')
  const socket = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`)
  let id = 0
  const send = <Result>(method: string, parameters: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      id++
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- Puppeteer's has nothing else.
      socket.onmessage = (text) => {
        const answer = JSON.parse(text) as { id?: number; result: Result; error?: object }
        if (answer.id !== id) return
        if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`))
        else resolve(answer.result)
      }
      socket.send(JSON.stringify({ id, method, params: parameters }))
    })

  const isWished = async ({ nodeId }: Part) => {
    const { matchedCSSRules } = await send<Properties>('CSS.getMatchedStylesForNode', { nodeId })
    const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties)
    const is = (wanted: string) =>
      properties.find(({ name }) => name === wanted)?.value === String(true)
    // What Enter would press is to refuse. For half a second no click counts, lest it be a slip.
    return is('IsDefault') !== isYes && is('Enabled')
  }
  const findButton = async () => {
    const { root } = await send<{ root: Part }>('DOM.getDocument')
    const [question] = partsOf(root, 'ExtensionInstallDialogView')
    for (const button of question ? partsOf(question, 'MdTextButton') : []) {
      if (await isWished(button)) return button
    }
    return undefined
  }

  try {
    await send('DOM.enable')
    const end = Date.now() + protocolTimeout
    let button = await findButton()
    for (; !button; button = await findButton()) {
      if (Date.now() > end) throw new Error('Chromium asks the reader nothing')
    }
    for (const type of ['mousePressed', 'mouseReleased']) {
      const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' }
      await send('DOM.dispatchMouseEvent', { nodeId: button.nodeId, event })
    }
  } finally {
    socket.close()
  }
}

/** All parts of a class in a part of the window, itself included. */
function partsOf(part: Part, className: string): Part[] {
  const inside = (part.children ?? []).flatMap((child) => partsOf(child, className))
  return part.attributes?.includes(className) ? [part, ...inside] : inside
}
