/**
 * Plays every host of the internet on 127.0.0.1, for one browser: the pages of app.zoom.us, the
 * files of Zoom's client from the npm package, the few requests the client makes before a meeting
 * (rest.mjs) and the socket of the meeting itself (meeting.mjs).
 */
import { createHash, X509Certificate } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:https'
import { extname, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { WebSocketServer } from 'ws'
import { answerTo } from './rest.mjs'

const packages = fileURLToPath(new URL('node_modules/', import.meta.url))
const here = fileURLToPath(new URL('./', import.meta.url))

/** The client is not made for a bundler: it wants these as scripts, in this order. */
const scripts = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'redux/dist/redux.min.js',
  'react-redux/dist/react-redux.min.js',
  'redux-thunk/dist/redux-thunk.min.js',
  'lodash/lodash.min.js',
]

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
}

/** @param {string} version of @zoom/meetingsdk */
const clientPage = (version) => `<!doctype html>
<html><head><meta charset="utf-8"><title>Zoom</title>
<link rel="stylesheet" href="/_npm/@zoom/meetingsdk/dist/ui/zoom-meetingsdk.css"></head><body>
${[...scripts, `@zoom/meetingsdk/dist/zoom-meeting-${version}.min.js`]
  .map((script) => `<script src="/_npm/${script}"></script>`)
  .join('\n')}
<script src="/_here/boot.js"></script></body></html>`

/** The live site puts the client into such a frame of its own origin. */
const framePage = `<!doctype html>
<html><head><meta charset="utf-8"><title>Zoom</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100% }</style></head>
<body><div id="root"></div></body></html>`

/** @param {string} path of a file, below one of the two folders */
const fileFor = (path) => {
  const [, root, ...rest] = normalize(decodeURIComponent(path)).split('/')
  const file = (root === '_npm' ? packages : here) + rest.join('/')
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/**
 * @param {string} version of @zoom/meetingsdk
 * @returns the port, by what to trust it, where to put the meeting that is to be played, and how to
 *   end
 */
export const startServer = async (version) => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
  })
  /** @type {{ meeting?: ReturnType<typeof import('./meeting.mjs').meetingOf> }} */
  const stage = {}
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const { pathname } = url
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-allow-credentials', 'true')
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? '*',
    )
    if (request.method === 'OPTIONS') return void response.end()
    if (/^\/_(npm|here)\//.test(pathname)) {
      const file = fileFor(pathname)
      if (!file) return void response.writeHead(404).end()
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      response.setHeader('cache-control', 'max-age=3600')
      return void createReadStream(file).pipe(response)
    }
    if (/^\/wc\/\d+\/(join|start)$/.test(pathname)) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return void response.end(url.searchParams.has('around') ? framePage : clientPage(version))
    }
    if (pathname === '/wc/leave') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return void response.end('<!doctype html><title>Zoom</title>')
    }
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const answer = stage.meeting && answerTo(pathname, new URLSearchParams(body), stage.meeting)
      if (!answer) return void response.writeHead(404).end()
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer))
    })
  })
  new WebSocketServer({ server }).on('connection', (socket, { url }) => {
    socket.on('error', () => socket.terminate())
    if (/^\/(wc|onzoom)\/api\//.test(url ?? '')) stage.meeting?.attend(socket)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    stage,
    /** Of its key, as browsers name it. */
    fingerprint: createHash('sha256')
      .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
