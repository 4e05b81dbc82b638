import { readFileSync } from 'node:fs'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net'
import { generate } from 'selfsigned'
import { isZooms } from '../../src/zoom/address/hosts.ts'
import { attackPage } from '../attacks/attacks.ts'
import { skeleton } from '../pages/zoom/skeleton.ts'

/** One request that arrived: what was asked for, and on whose behalf. */
export interface SeenRequest {
  scheme: 'http' | 'https'
  host: string
  /** Path and query. */
  path: string
  /** The Origin header, by which a script's own request shows: `chrome-extension://…` and so on. */
  origin: string | null
}

export interface Server {
  port: number
  /** Everything that arrived so far, oldest first. The caller may empty it. */
  seen: SeenRequest[]
  close(): Promise<void>
}

/** Which skeleton stands for which path of Zoom's; the first that fits. */
const skeletons: readonly (readonly [RegExp, string])[] = [
  [/^\/[jsw]\/./, 'launcher'],
  [/^\/my\/./, 'launcher'],
  [/^\/wc\/(join|start|my|\d+)/, 'web-client'],
  [/^\/meeting\/(schedule|\d+\/edit)/, 'schedule'],
  [/^\/profile/, 'settings'],
  [/^\/join/, 'portal'],
]

/** Zoom's hosts, and one of an organization's that leads there. */
const isServedAsZoom = (host: string): boolean => isZooms(host) || host === 'zoom.example.edu'

/**
 * Names the file in test/pages that is served for a host and a path.
 * Zoom's other paths get a page that belongs to no meeting, other hosts a plain page.
 */
const skeletonFor = (host: string, path: string): string => {
  if (!isServedAsZoom(host)) return 'plain'
  return skeletons.find(([pattern]) => pattern.test(path))?.[1] ?? 'marketing'
}

const pages = new Map<string, Buffer>()
const pageBytes = (name: string): Buffer => {
  const kept = pages.get(name)
  if (kept) return kept
  const bytes = readFileSync(new URL(`../pages/${name}.html`, import.meta.url))
  pages.set(name, bytes)
  return bytes
}

/** What a server answers at which path. */
export type Files = ReadonlyMap<string, { type: string; bytes: Uint8Array }>

/**
 * Starts a server on 127.0.0.1 that plays every host of the internet, over http and https on one
 * port, and remembers each request. The certificate is made for the occasion and trusted by nobody:
 * the browsers are told to accept it.
 * @param files what is answered at some paths, whatever the host
 */
export const startServer = async (files: Files = new Map()): Promise<Server> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
  })
  const seen: SeenRequest[] = []
  const answer =
    (scheme: SeenRequest['scheme']) => (request: IncomingMessage, response: ServerResponse) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '')
      const path = request.url ?? '/'
      seen.push({ scheme, host, path, origin: request.headers.origin ?? null })
      if (path === '/favicon.ico') return void response.writeHead(404).end()
      const file = files.get(path.split('?')[0] ?? '')
      if (file) return void response.setHeader('content-type', file.type).end(file.bytes)
      response.setHeader('content-type', 'text/html; charset=utf-8')
      // For tests of what a page with a strict policy lets through.
      if (path.includes('csp=strict'))
        response.setHeader('content-security-policy', "default-src 'none'")
      // Without it a browser keeps a page that was left, for its button Back.
      if (!path.includes('kept')) response.setHeader('cache-control', 'no-store')
      const attack = new URL(path, 'https://x').searchParams.get('attack')
      if (path === '/never') return
      if (attack) {
        const { type, bytes, isEndless, policy } = attackPage(attack)
        if (policy) response.setHeader('content-security-policy', policy)
        response.setHeader('content-type', type)
        response.write(bytes)
        if (!isEndless) response.end()
        return
      }
      // Zoom's pages are in a language of Zoom's that the browser asks for.
      const language = /^[\w-]+/.exec(request.headers['accept-language'] ?? '')?.[0] ?? 'en'
      const asked = isServedAsZoom(host) ? new URL(path, 'https://zoom.us').searchParams : null
      const name = asked?.get('skeleton')
      const html = name
        ? skeleton(name, asked?.get('lang') ?? undefined)
        : String(pageBytes(skeletonFor(host, path)))
      const hasOwn = !asked || asked.has('lang')
      response.end(hasOwn ? html : html.replace(/<html lang="en[^"]*"/, `<html lang="${language}"`))
    }
  const http = createHttp(answer('http'))
  const https = createHttps({ key, cert }, answer('https'))

  // A browser can be told to send every host to one port, not every scheme to its own: so the
  // first byte decides. 22 opens a TLS handshake (RFC 8446, section 5.1), no HTTP method does.
  const connections = new Set<Socket>()
  const door = createTcp((socket) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      ;(first[0] === 22 ? https : http).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  return {
    port: (door.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve())
        for (const connection of connections) connection.destroy()
      }),
  }
}
