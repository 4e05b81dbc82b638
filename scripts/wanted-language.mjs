// @ts-check
/** The language in which the person at the terminal wants to be spoken to. */
import { readdirSync } from 'node:fs'
import { rootPath } from './packages.mjs'

/** What systems call otherwise than browsers do. */
const ALIASES = new Map(
  Object.entries({
    nb: 'no',
    nn: 'no',
    iw: 'he',
    in: 'id',
    tl: 'fil',
    zh_hk: 'zh_TW',
    zh_mo: 'zh_TW',
  }),
)

/**
 * The first of the languages asked for that we have. They are asked for as gettext has it:
 * https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} the folder of one of our languages: English where nothing fits
 */
export function wantedLanguage(env) {
  const folders = readdirSync(`${rootPath}assets/_locales`)
  const { LANGUAGE = '', LC_ALL, LC_MESSAGES, LANG = '' } = env
  for (const asked of [...LANGUAGE.split(':'), LC_ALL || LC_MESSAGES || LANG]) {
    const [tag = ''] = asked.toLowerCase().replace('-', '_').split(/[.@]/)
    const [language = ''] = tag.split('_')
    const names = [tag, ALIASES.get(tag), language, ALIASES.get(language), `${language}_`]
    for (const name of names) {
      const found = folders.find((folder) =>
        name?.endsWith('_')
          ? folder.startsWith(name)
          : folder.toLowerCase() === name?.toLowerCase(),
      )
      if (found && language) return found
    }
  }
  return 'en'
}
