/**
 * A global that a script of ours has set; undefined where none has. An element of the page may bear
 * its name, but is no property of its own.
 */
export const ownGlobal = <Name extends keyof typeof globalThis>(
  name: Name,
): (typeof globalThis)[Name] | undefined =>
  Object.hasOwn(globalThis, name) ? globalThis[name] : undefined
