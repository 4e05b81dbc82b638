// Only the background writes: the popup is spared this.
import { SETTINGS, type Settings } from './settings.ts'
import { change } from './storage.ts'

/**
 * Changes some of the settings. A role for one kind of page is added to those of others, one for all
 * pages replaces them. Rejects where the browser cannot read or write; then nothing is changed.
 */
export async function changeSettings(chosen: Partial<Settings>): Promise<void> {
  await change(SETTINGS, (settings) => ({
    ...settings,
    ...chosen,
    roles: { ...(chosen.role ? {} : settings.roles), ...chosen.roles },
  }))
}
