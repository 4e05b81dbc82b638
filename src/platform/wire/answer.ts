import type { Runtime } from 'webextension-polyfill'
import { api } from '../browser/api.ts'
import {
  PAGE_CHANGED,
  type Answers,
  type PageState,
  type ToAllFrames,
  type ToContent,
} from './messages.ts'

export type Sender = Runtime.MessageSender

export interface Message {
  readonly type: string
  readonly address?: string
  readonly state?: unknown
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

/** Answers yes to what all frames of a tab are asked, where this one is able; else says nothing. */
export function answerWhereAble<T extends keyof ToAllFrames>(
  type: T,
  able: (asks: ToAllFrames[T]['asks']) => boolean,
): void {
  listen((message) =>
    message.type === type && able(message as never) ? Promise.resolve(true) : undefined,
  )
}

/** Calls back with what is new of the page in this tab, as `tab` tells it at that moment. */
export function onPageChange(
  tab: () => number | undefined,
  callback: (state: PageState) => void,
): void {
  listen(({ type, state }, sender) => {
    const from = sender.tab?.id
    if (type === PAGE_CHANGED && from !== undefined && from === tab() && !sender.frameId)
      callback(state as PageState)
    return undefined
  })
}

/**
 * Hears messages, and answers those for which `answer` gives a promise. By the callback that every
 * browser knows: Chrome understands a promise from version 148 only.
 */
function listen(answer: (message: Message, sender: Sender) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, sender: Sender, respond: (value: unknown) => void) => {
    const answered = answer((message ?? {}) as Message, sender)
    if (!answered) return undefined
    void sent(answered).then(respond)
    // Keeps the channel open until the answer is there.
    return true as const
  }
  api().runtime.onMessage.addListener(listener as never)
}

/** An answer as it is sent, a failure too. Undefined is what an asker gets whom nobody answers. */
export function sent(answered: Promise<unknown>): Promise<unknown> {
  return answered.then(
    (value) => value ?? null,
    (error: unknown) => ({ failed: String(error) }),
  )
}

export function isOneOf(answers: object, { type }: Message): boolean {
  return Object.hasOwn(answers, type)
}

export async function answerFrom(
  answers: object,
  message: Message,
  sender: Sender,
): Promise<unknown> {
  const all = answers as Record<string, (asks: Message, sender: Sender) => Promise<unknown>>
  return all[message.type]?.(message, sender)
}
