import { load, save, type Kept } from './storage.ts'

const SALT: Kept<string> = {
  key: 'salt',
  version: 1,
  fallback: '',
  read: (value) => (typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) ? value : null),
}

/**
 * A code for `text` that only this browser profile can make: SHA-256 over a random salt and the
 * text, 32 hexadecimal digits. Meetings and pages are kept under such codes, never in clear.
 */
export async function scramble(text: string): Promise<string> {
  let salt = await load(SALT)
  if (!salt) {
    salt = hex(crypto.getRandomValues(new Uint8Array(16)))
    await save(SALT, salt)
  }
  const bytes = new TextEncoder().encode(`${salt}\n${text}`)
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16))
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
