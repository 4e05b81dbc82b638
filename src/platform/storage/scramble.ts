import { change, load, type Kept } from './storage.ts'

export const SALT: Kept<string> = {
  key: 'salt',
  version: 1,
  fallback: '',
  read: (value) => (typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) ? value : null),
}

/**
 * A code for `text` that only this browser profile can make: SHA-256 over a random salt and the
 * text, 32 hexadecimal digits. Meetings and pages are kept under such codes, never in clear. Makes
 * the salt where there is none, for contexts that ask at once the same one.
 * @throws (rejects) where the salt can neither be read nor written
 */
export async function scramble(text: string): Promise<string> {
  return digest((await load(SALT)) || (await change(SALT, (salt) => salt || newSalt())), text)
}

/** The code of `text`, or null where there is no salt yet, so that nothing is kept. Writes nothing. */
export async function findCode(text: string): Promise<string | null> {
  const salt = await load(SALT)
  return salt ? digest(salt, text) : null
}

async function digest(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${text}`)
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16))
}

const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)))

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
