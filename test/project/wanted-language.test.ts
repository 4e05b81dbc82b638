import { expect, test } from '@jest/globals'
import { wantedLanguage } from '../../scripts/wanted-language.mjs'

test.each([
  ['en', {}],
  ['en', { LANG: 'C.UTF-8' }],
  ['de', { LANGUAGE: 'de' }],
  ['de', { LANG: 'de_AT.UTF-8' }],
  ['pl', { LANG: 'de_AT.UTF-8', LC_ALL: 'pl_PL' }],
  ['fr', { LANGUAGE: 'xx_XX.x:fr', LANG: 'de_DE' }],
  ['en', { LANGUAGE: 'xx' }],
  ['en_GB', { LANG: 'en_GB.UTF-8' }],
  ['pt_BR', { LANGUAGE: 'pt' }],
  ['pt_PT', { LANG: 'pt_PT@euro' }],
  ['no', { LANG: 'nb_NO.UTF-8' }],
  ['zh_TW', { LANG: 'zh_HK.UTF-8' }],
  ['zh_CN', { LANG: 'zh_SG' }],
] as const)('%s is what %o asks for', (folder, env) => {
  expect(wantedLanguage({ ...env })).toBe(folder)
})
