/** What the browser keeps of the reader's wishes: menus and scripts on other sites. */
import { keepDoors } from '../platform/browser/doors.ts'
import { keepGuard } from '../platform/browser/guard.ts'
import { offerMenu } from '../platform/browser/menu.ts'
import { keepPosting } from '../platform/browser/posting-sites.ts'
import { redrawFlags } from '../platform/browser/redraw-flag.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { loadSettings } from '../platform/storage/settings.ts'

/** Registers the scripts on other sites that the reader wants, and no others. */
export function keepScripts(): void {
  void keepDoors()
  void keepGuard()
  void keepPosting()
}

/** Puts the entries into the context menus, in the reader's language. */
export async function nameMenu(): Promise<void> {
  const { t } = await loadLocale(await loadSettings())
  await offerMenu({ check: t('check_menu'), panel: t('panel_menu') })
}

/**
 * Follows what an administrator has set.
 * @param isLate nothing has changed: a slow browser says only now what is set
 */
export async function followPolicy(isLate: boolean): Promise<void> {
  void keepDoors(!isLate)
  keepScripts()
  await nameMenu()
  await redrawFlags()
}
