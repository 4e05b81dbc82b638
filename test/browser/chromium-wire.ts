/** Chromium's documents, and the shadow roots in them, over the DevTools protocol. */
import type { CDPSession, KeyInput, Page as PuppeteerPage, Protocol } from 'puppeteer-core'
import { flagElement, type Wire } from './engine.ts'

/** How to come by the root that functions are called with. */
type FindRoot = (session: CDPSession) => Promise<Protocol.Runtime.RemoteObjectId>

const idOf = ({ objectId }: Protocol.Runtime.RemoteObject, what: string) => {
  if (!objectId) throw new Error(`There is no ${what}`)
  return objectId
}

export const findDocument: FindRoot = async (session) => {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' })
  return idOf(result, 'document')
}

/** The protocol sees into closed shadow roots: this is how, and no script of the page can. */
export const findShadow: FindRoot = async (session) => {
  const expression = `document.querySelector('${flagElement}')`
  const { result } = await session.send('Runtime.evaluate', { expression })
  const objectId = idOf(result, flagElement)
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true })
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
  if (!backendNodeId) throw new Error(`${flagElement} has no shadow root`)
  const { object } = await session.send('DOM.resolveNode', { backendNodeId })
  return idOf(object, 'shadow root')
}

export const wireTo = (page: PuppeteerPage, session: CDPSession, findRoot: FindRoot): Wire => ({
  async call(source, argument) {
    const objectId = await findRoot(session)
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: source,
      arguments: [{ objectId }, { value: argument }],
      awaitPromise: true,
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return String(result.value)
  },
  // What a click opens may take the focus, and with it the popup, before the button is up.
  clickAt: (x, y) =>
    page.mouse.click(x, y).catch((error: Error) => {
      if (error.name !== 'TargetCloseError') throw error
    }),
  async press(key, modifiers) {
    for (const held of modifiers) await page.keyboard.down(held as KeyInput)
    await page.keyboard.press(key as KeyInput)
    for (const held of modifiers) await page.keyboard.up(held as KeyInput)
  },
  picture: (part) =>
    page.screenshot(
      // A popup cannot be made higher than it is: its picture ends at the fold.
      typeof part === 'string'
        ? { fullPage: part === 'document', captureBeyondViewport: false }
        : { clip: { ...part } },
    ),
})
