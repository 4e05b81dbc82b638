/** The pictures for translators: the texts on them are found where they stand. */
import { afterAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markBuild, markOf } from '../../scripts/texts/marks.mjs'
import { SCENES } from '../../scripts/texts/scenes.mjs'
import { takeScenes } from '../../scripts/texts/take.mjs'
import { dist } from './driver.ts'
import { stage } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'anteroom-texts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keys = markBuild(join(dist, 'chrome'), join(folder, 'build'))
const { browser } = stage({ browser: 'chromium', extension: join(folder, 'build') })

test('in panel, flag and page, each by its key, in the order in which it is read', async () => {
  const { guest, welcome, 'flag-menu': flag } = SCENES
  const scenes = { guest: guest!, flag: flag!, welcome: welcome! }
  const taken = await takeScenes(browser(), scenes, 'de', folder)
  const found = taken.map(({ places, size: [width = 0, height = 0] }) =>
    places.map(({ mark, box }) => {
      const [x, y, w, h] = box ?? [0, 0, 0, 0]
      const isInside = x! >= 0 && y! >= 0 && x! + w! <= width && y! + h! <= height
      return isInside ? keys.find((_, number) => markOf(number) === mark) : 'outside'
    }),
  )
  expect(found.flat()).not.toContain('outside')
  const [panel, card, page] = found
  expect(panel?.slice(0, 3)).toEqual(['verdict_zoom', 'role_label', 'role_host'])
  expect(panel).toContain('waiting_room_participant_before_1')
  expect(card).toEqual(expect.arrayContaining(['passcode_in_link_title', 'flag_hide_always']))
  expect(page).toContain('welcome_lead')
})
