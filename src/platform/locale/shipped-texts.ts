/** A `messages.json` as it ships, see `scripts/locales/shipped.mjs`. */
export type ShippedFile = Partial<Record<string, { message: string }>>

/** Gives a text by its whole key, plural form included, with values in place. */
export type ReadText = (key: string, values: readonly string[]) => string

/**
 * Gives the texts of one language with the values at `{1}` to `{9}`; an empty text where there is
 * none. They stand in one message, `texts`, in the order of the keys in `text_keys`. A region of
 * English has those that differ as messages of their own.
 * @param message gives a message of the language by its name, empty where there is none
 */
export function textReader(message: (name: string) => string): ReadText {
  const texts = message('texts').split('|')
  const shared = new Map(
    message('text_keys')
      .split('|')
      .map((key, at) => [key, texts[at]]),
  )
  return (key, values) =>
    (message(key) || shared.get(key) || '').replace(
      /\{([1-9])\}/g,
      (_, place: string) => values[Number(place) - 1] ?? '',
    )
}
