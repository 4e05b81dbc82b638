// @ts-check
/**
 * Jest's environment for the browser tests. To start Firefox costs more than most files of tests:
 * one that a file has left clean waits here, outside of Jest's sandbox, for the next file.
 */
import { rmSync } from 'node:fs'
import { TestEnvironment } from 'jest-environment-node'
import { launch } from 'puppeteer-core'

/**
 * What waits, by what it was started with.
 * @type {Map<string, { scratch: string }>}
 */
const waiting = new Map()

// In Jest's own process (`--runInBand`, a single file) nothing tells when the last file is done.
const isWorker = process.send !== undefined
/** Jest's word to a worker that it may end; a browser would keep it from that. */
const END = 2
if (isWorker)
  process.on('message', (/** @type {unknown[]} */ [kind]) => {
    if (kind !== END) return
    // Puppeteer kills its browsers at the exit, before this.
    process.once('exit', () => {
      for (const { scratch } of waiting.values())
        rmSync(scratch, { recursive: true, force: true, maxRetries: 9, retryDelay: 5 })
    })
    process.exit()
  })

export default class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given)
    if (isWorker) this.global.lasting = { launch, waiting }
  }
}
