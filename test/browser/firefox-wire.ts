/** One document in Firefox, driven over WebDriver BiDi. */
import { flagElement, type Json, type Wire } from './engine.ts'

/** A value as BiDi writes it, as far as they are met here. */
interface RemoteValue {
  value?: unknown
}
/** What BiDi's commands answer, as far as it is used here. */
interface Answers {
  'browsingContext.getTree': { contexts: { context: string; url: string }[] }
  'browsingContext.create': { context: string }
  'browsingContext.captureScreenshot': { data: string }
  'browsingContext.print': { data: string }
  'script.callFunction':
    | { type: 'success'; result: RemoteValue }
    | { type: 'exception'; exceptionDetails: { text: string } }
  [command: string]: unknown
}

/** What the wires go over. */
export interface Bidi {
  send<C extends string>(command: C, parameters: object): Promise<Answers[C]>
  /** Calls a function, given as source text, in a document. */
  call(context: string, source: string, args: object[], more?: object): Promise<unknown>
  /** Calls one of the functions in firefox-inside.js. */
  inside(name: string, ...args: Json[]): Promise<unknown>
}

/** In the page: what resolves once a key has been let go there, or the focus has left. */
const expectKey = (key: string): void => {
  // A frame that has the focus hears the key alone.
  let inner: Window = window
  for (;;) {
    const { activeElement } = inner.document
    const frame =
      activeElement?.localName === 'iframe' ? (activeElement as HTMLIFrameElement) : null
    if (!frame?.contentDocument || !frame.contentWindow) break
    inner = frame.contentWindow
  }
  const handled = new Promise<void>((resolve) => {
    inner.addEventListener('keyup', (event) => event.key === key && resolve(), true)
    inner.addEventListener('blur', ({ target }) => target === inner && resolve(), true)
  })
  Object.assign(globalThis, { handled })
}

/** Makes the wires to the documents of tabs and popups, and to the flag's shadow root in them. */
export function wiresOver({
  send,
  call,
  inside,
}: Bidi): (context: string, root: 'document' | 'shadow') => Wire {
  /** Asks for the flag's shadow root: BiDi hands out closed ones too, and only BiDi does. */
  const findShadow = async (context: string) => {
    const found = (await call(
      context,
      '(selector) => document.querySelector(selector)',
      [{ type: 'string', value: flagElement }],
      { serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' } },
    )) as { shadowRoot?: { sharedId: string } } | undefined
    if (!found?.shadowRoot) throw new Error(`There is no ${flagElement} with a shadow root`)
    return { sharedId: found.shadowRoot.sharedId }
  }

  return (context, root) => ({
    async call(source, argument) {
      const text = { type: 'string', value: argument }
      const result =
        root === 'document'
          ? await call(context, `(json) => (${source})(document, json)`, [text])
          : await call(context, source, [await findShadow(context), text])
      return String(result)
    },
    async clickAt(x, y) {
      const steps = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      const mouse = { type: 'pointer', id: 'mouse', actions: steps }
      await send('input.performActions', { context, actions: [mouse] })
    },
    async press(key, modifiers) {
      // The key goes its own way to the page, beside our commands: the next could come before it.
      const target = { context, sandbox: 'keys' }
      const last = { type: 'string', value: modifiers.at(-1) ?? key }
      await call(context, String(expectKey), [last], { target })
      await inside('press', context, key, modifiers)
      // A key that closes the page takes the answer with it.
      await call(context, '() => handled', [], { target }).catch(() => undefined)
    },
    async picture(part) {
      const { data } = await send('browsingContext.captureScreenshot', {
        context,
        origin: part === 'document' ? 'document' : 'viewport',
        ...(typeof part === 'string' ? {} : { clip: { type: 'box', ...part } }),
      })
      return Buffer.from(data, 'base64')
    },
  })
}
