// @ts-check
/** Loads the driver of the browser tests, which is TypeScript, for scripts that open a browser. */
import { load } from './our-module.mjs'

/** @returns {Promise<typeof import('../test/browser/driver.ts')>} */
export const loadDriver = () => load('test/browser/driver.ts')
