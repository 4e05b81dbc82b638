import { isManaged } from '../platform/browser/install.ts'
import { version } from '../platform/browser/own-manifest.ts'
import { openTab, ownPage } from '../platform/browser/open-page.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { change } from '../platform/storage/storage.ts'
import { UNSEEN_NEWS } from '../platform/storage/unseen-news.ts'

/**
 * Opens the first page once, after the installation by a person. An update opens none: the popup
 * then says that there is news.
 */
export async function firstRun(what: 'installed' | 'updated'): Promise<void> {
  const { firstPage = true } = (await loadPolicy()).policy
  if (what === 'updated') await change(UNSEEN_NEWS, version)
  else if (firstPage && !(await isManaged())) await openTab(ownPage('src/welcome/welcome.html'))
}
