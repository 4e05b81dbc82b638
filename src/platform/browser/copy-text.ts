/** Puts a text into the clipboard. Must be called from a click. Says whether that went well. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
