import { expect, test } from '@jest/globals'
import { readJson } from './repository.ts'

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly content_scripts: readonly { readonly matches: readonly string[] }[]
}

const RELEASED = '1.0.0'

/** Permissions that show no warning (developer.chrome.com/docs/extensions/reference/permissions-list, 25 November 2026). */
const SILENT = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']

/** All that a browser may ask the reader to approve. */
const asked = ({ permissions, host_permissions = [], content_scripts }: Manifest): string[] => [
  ...permissions.filter((permission) => !SILENT.includes(permission)),
  ...host_permissions,
  ...content_scripts.flatMap(({ matches }) => matches),
]

test.each(['chrome', 'firefox'])(
  'in %s, an update asks for nothing that the last release did not have',
  (browser) => {
    const before = asked(readJson(`test/releases/${RELEASED}/${browser}.json`))
    const added = asked(readJson(`dist/${browser}/manifest.json`)).filter(
      (permission) => !before.includes(permission),
    )
    // Otherwise the browser turns the extension off until each reader has approved it again. If it
    // has to be, say so in CHANGELOG.md and replace the manifests in test/releases at the release.
    expect({ readersMustApproveAgain: added }).toEqual({ readersMustApproveAgain: [] })
  },
)
