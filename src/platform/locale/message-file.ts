/** One `messages.json`, in the browsers' own format. */
export type MessageFile<Key extends string = string> = Partial<
  Record<Key, { message: string; placeholders?: Record<string, { content: string }> }>
>

/**
 * The message with its placeholders filled, as `i18n.getMessage` fills them: `$NAME$` stands for
 * the placeholder of that name in any case, its content `$1` to `$9` for the value at that place,
 * `$$` for a dollar sign. Format:
 * https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats
 * @returns null where the file has no such message
 */
export function fillMessage<Key extends string>(
  file: MessageFile<Key>,
  key: Key,
  values: readonly string[] = [],
): string | null {
  const entry = file[key]
  if (!entry) return null
  const positional = (text: string): string =>
    text.replace(/\$([1-9]|\$)/g, (_, place: string) =>
      place === '$' ? '$' : (values[Number(place) - 1] ?? ''),
    )
  return entry.message.replace(/\$([a-z0-9_@]+)\$|\$([1-9$])/gi, (whole, name?: string) => {
    const content = name ? entry.placeholders?.[name.toLowerCase()]?.content : undefined
    return positional(content ?? whole)
  })
}
