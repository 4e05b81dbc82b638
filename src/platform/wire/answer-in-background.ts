import browser from 'webextension-polyfill'
import { parse } from '../../zoom/address/parse.ts'
import { answerFrom, isOneOf, sent, type Message, type Sender } from './answer.ts'
import type { Answers, FromContent, FromOwnPages } from './messages.ts'

/**
 * Answers in the background: content scripts and the extension's own pages are told apart. The
 * polyfill lets the listener answer with a promise, which Chrome by itself understands from 148 only.
 */
export function answerInBackground(
  toContent: Answers<FromContent>,
  toOwnPages: Answers<FromOwnPages>,
): void {
  const answer = (message: Message, sender: Sender): Promise<unknown> | undefined => {
    if (isOneOf(toContent, message))
      return isContent(sender, message) ? answerFrom(toContent, message, sender) : refuse()
    if (isOneOf(toOwnPages, message))
      return isOwnPage(sender) ? answerFrom(toOwnPages, message, sender) : refuse()
    return undefined
  }
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const answered = answer((message ?? {}) as Message, sender)
    return answered && sent(answered)
  })
}

async function refuse(): Promise<never> {
  throw new Error('refused')
}

/**
 * Whether a message comes from a content script, and the address in it from the sender's own
 * document. The origin is the browser's word: opaque in a sandboxed frame, whatever its address. A
 * page itself is sandboxed where its server or whoever opened it wants that; it stands at its
 * address all the same, and there the browser's word is `sender.url`.
 * Firefox keeps `sender.url` as it was at the load, hence the address; a page may change its path
 * by `history.pushState`, but never its origin.
 */
function isContent(sender: Sender & { origin?: string }, { address }: Message): boolean {
  const { tab, url, frameId } = sender
  const isSandboxedPage = frameId === 0 && sender.origin === 'null'
  const origin = isSandboxedPage ? parse(url ?? '')?.origin : sender.origin
  const own = address ?? url
  return tab?.id !== undefined && !!own && /^https?:/.test(own) && parse(own)?.origin === origin
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false
}
