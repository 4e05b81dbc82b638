// @ts-check
/** `npm run domains`: writes Zoom's domains into the manifest and the documents that name them. */
import { writeFileSync } from 'node:fs'
import { domainLists, zoomDomains } from './domain-lists.mjs'
import { rootPath } from './packages.mjs'

for (const { path, text } of domainLists(zoomDomains())) writeFileSync(rootPath + path, text)
