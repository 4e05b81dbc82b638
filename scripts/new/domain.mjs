// @ts-check
import { domainLists, HOSTS, zoomDomains } from '../domain-lists.mjs'
import { insertBefore, Refusal } from './edit.mjs'

/**
 * The files that a new domain of Zoom's changes.
 * @param {string} host a plain host name, without scheme and path
 * @returns {import('./edit.mjs').Edit[]}
 * @throws {Refusal} where it is no host name, or lies under a domain that is there
 */
export function newDomain(host) {
  const isName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/.test(host)
  if (!isName) throw new Refusal(`“${host}” is no host name: write it as “zoom.us”`)
  const domains = zoomDomains()
  const above = domains.find((domain) => host === domain || host.endsWith(`.${domain}`))
  if (above) throw new Refusal(`${host} is Zoom’s already: it lies under ${above}`)
  return [
    insertBefore(
      HOSTS,
      /^\]\n/m,
      `  // TODO: the public source, and the day on which it was read\n  '${host}',\n`,
    ),
    ...domainLists([...domains, host]),
  ]
}
