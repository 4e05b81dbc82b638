import type { Runtime } from 'webextension-polyfill'
import { parse } from '../../zoom/address/parse.ts'
import { api } from '../browser/api.ts'
import {
  PAGE_CHANGED,
  type Answers,
  type FromContent,
  type FromOwnPages,
  type ToContent,
} from './messages.ts'

type Sender = Runtime.MessageSender

interface Message {
  readonly type: string
  readonly address?: string
}

/** Answers in the background: content scripts and the extension's own pages are told apart. */
export function answerInBackground(
  toContent: Answers<FromContent>,
  toOwnPages: Answers<FromOwnPages>,
): void {
  listen((message, sender) => {
    if (isOneOf(toContent, message))
      return isContent(sender, message) ? answerFrom(toContent, message, sender) : refuse()
    if (isOneOf(toOwnPages, message))
      return isOwnPage(sender) ? answerFrom(toOwnPages, message, sender) : refuse()
    return undefined
  })
}

/**
 * Answers in a content script what the popup and the background ask.
 * @param signal ends it. The listener stays, mute: in an invalidated context no message comes, and
 *   to touch the interface may throw
 */
export function answerInContent(answers: Partial<Answers<ToContent>>, signal: AbortSignal): void {
  listen((message, sender) =>
    isOneOf(answers, message) && !signal.aborted ? answerFrom(answers, message, sender) : undefined,
  )
}

/** Calls back when the page in this tab has something new to say. */
export function onPageChange(tab: number | undefined, callback: () => void): void {
  listen(({ type }, sender) => {
    if (type === PAGE_CHANGED && tab !== undefined && sender.tab?.id === tab && !sender.frameId)
      callback()
    return undefined
  })
}

/**
 * Hears messages, and answers those for which `answer` gives a promise. By the callback that every
 * browser knows: Chrome understands a promise from version 148 only.
 */
function listen(answer: (message: Message, sender: Sender) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, sender: Sender, respond: (value: unknown) => void) => {
    const answered = answer(message as Message, sender)
    if (!answered) return undefined
    void answered.then(
      // Undefined is what an asker gets whom nobody answers.
      (value) => respond(value ?? null),
      (error: unknown) => respond({ failed: String(error) }),
    )
    // Keeps the channel open until the answer is there.
    return true as const
  }
  api().runtime.onMessage.addListener(listener as never)
}

function isOneOf(answers: object, { type }: Message): boolean {
  return Object.hasOwn(answers, type)
}

async function refuse(): Promise<never> {
  throw new Error('refused')
}

async function answerFrom(answers: object, message: Message, sender: Sender): Promise<unknown> {
  const all = answers as Record<string, (asks: Message, sender: Sender) => Promise<unknown>>
  return all[message.type]?.(message, sender)
}

/**
 * Whether a message comes from a content script, and the address in it from the sender's own
 * document. The origin is the browser's word: opaque in a sandboxed frame, whatever its address.
 * Firefox keeps `sender.url` as it was at the load, hence the address; a page may change its path
 * by `history.pushState`, but never its origin.
 */
function isContent({ tab, url, origin }: Sender & { origin?: string }, { address }: Message) {
  const own = address ?? url
  return tab?.id !== undefined && !!own && /^https?:/.test(own) && parse(own)?.origin === origin
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(api().runtime.getURL('')) ?? false
}
