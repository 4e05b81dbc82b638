import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { keepGuard } = await import('../../../../src/platform/browser/guard.ts')
const { isGuardOn, onPermissionChange, switchGuard } =
  await import('../../../../src/platform/browser/permissions.ts')

const { permissions, scripting, tabs } = browser
const EVERYWHERE = { origins: ['*://*/*'] }

/** What the browser says from now on: whether it grants all sites, and whether it has the script. */
const given = ({ granted, registered }: { granted: boolean; registered: boolean }): void => {
  permissions.contains.mockImplementation(async () => granted)
  scripting.getRegisteredContentScripts.mockImplementation(async () =>
    registered ? [{ id: 'guard' }] : [],
  )
}

beforeEach(() => {
  reset()
  given({ granted: true, registered: false })
  tabs.query.mockResolvedValue([])
})

describe('whether the guard is on', () => {
  test.each([true, false])('is what the browser says: %s', async (granted) => {
    given({ granted, registered: !granted })
    expect(await isGuardOn()).toBe(granted)
    expect(permissions.contains.mock.calls).toEqual([[EVERYWHERE]])
  })

  test('counts as no where the browser cannot say', async () => {
    permissions.contains.mockRejectedValueOnce(new Error('no'))
    expect(await isGuardOn()).toBe(false)
  })
})

describe('the switch', () => {
  test('asks at once for all sites, while the click still counts', () => {
    void switchGuard(true)
    expect(permissions.request.mock.calls).toEqual([[EVERYWHERE]])
    expect(permissions.remove).not.toHaveBeenCalled()
  })

  test('gives them back', async () => {
    await switchGuard(false)
    expect(permissions.remove.mock.calls).toEqual([[EVERYWHERE]])
    expect(permissions.request).not.toHaveBeenCalled()
  })

  test('makes no fuss where the browser refuses to ask', async () => {
    permissions.request.mockRejectedValueOnce(new Error('not a user gesture'))
    await expect(switchGuard(true)).resolves.toBeUndefined()
  })

  test('does nothing else: the popup may be closed by the question', async () => {
    await switchGuard(true)
    expect(scripting.registerContentScripts).not.toHaveBeenCalled()
  })
})

test('grants and withdrawals are heard, wherever they are made', () => {
  const callback = (): void => undefined
  onPermissionChange(callback)
  expect(permissions.onAdded.addListener.mock.calls).toEqual([[callback]])
  expect(permissions.onRemoved.addListener.mock.calls).toEqual([[callback]])
})

describe('the script', () => {
  const SCRIPT = {
    id: 'guard',
    js: ['src/content/guard-script.js'],
    matches: EVERYWHERE.origins,
    matchOriginAsFallback: true,
    excludeMatches: ['*://*.zoom.us/*', '*://*.zoom.com/*'],
    runAt: 'document_start',
    persistAcrossSessions: true,
  }

  test('is registered where all sites are granted, not on Zoom’s, and in no frames', async () => {
    await keepGuard()
    expect(scripting.registerContentScripts.mock.calls).toEqual([[[SCRIPT]]])
  })

  test('is brought up to date where the browser has it', async () => {
    given({ granted: true, registered: true })
    await keepGuard()
    expect(scripting.updateContentScripts.mock.calls).toEqual([[[SCRIPT]]])
    expect(scripting.registerContentScripts).not.toHaveBeenCalled()
  })

  test('goes with the permission', async () => {
    given({ granted: false, registered: true })
    await keepGuard()
    expect(scripting.unregisterContentScripts.mock.calls).toEqual([[{ ids: ['guard'] }]])
  })

  test('is none where none was asked for', async () => {
    given({ granted: false, registered: false })
    await keepGuard()
    expect(scripting.registerContentScripts).not.toHaveBeenCalled()
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled()
  })

  test('is registered once, when two things happen in one moment', async () => {
    scripting.registerContentScripts.mockImplementationOnce(async () => {
      given({ granted: true, registered: true })
    })
    await Promise.all([keepGuard(), keepGuard(), keepGuard()])
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1)
  })

  test('one failure does not keep the next try from succeeding', async () => {
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('busy'))
    await keepGuard()
    await keepGuard()
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2)
  })
})

describe('the tabs that are open', () => {
  const LOOKALIKE = { id: 1, url: 'https://us05webzoom.us/j/81234567890' }
  const INNOCENT = { id: 2, url: 'https://www.example.org/' }
  const ZOOM = { id: 3, url: 'https://zoom.us/j/81234567890' }

  /** In these tabs a script of ours answers. */
  const answering = (...there: { id: number; url: string }[]): void => {
    tabs.sendMessage.mockImplementation(async (id) => {
      const tab = there.find((each) => each.id === id)
      if (!tab) throw new Error('nobody there')
      return { address: tab.url, flagClosed: false }
    })
  }
  const redrawn = (): unknown[] =>
    tabs.sendMessage.mock.calls
      .filter(([, message]) => (message as { type: string }).type === 'redraw-flag')
      .map(([id]) => id)

  test('get the script where they show a look-alike, and only there', async () => {
    tabs.query.mockResolvedValue([LOOKALIKE, INNOCENT, ZOOM, {}])
    answering(ZOOM)
    await keepGuard()
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1 }, files: ['src/content/guard-script.js'] }],
    ])
    expect(redrawn()).toEqual([])
  })

  test('do not get it twice', async () => {
    tabs.query.mockResolvedValue([LOOKALIKE])
    answering(LOOKALIKE)
    await keepGuard()
    expect(scripting.executeScript).not.toHaveBeenCalled()
    expect(redrawn()).toEqual([1])
  })

  test('lose their flag when the guard goes off; those on Zoom’s own pages stay', async () => {
    given({ granted: false, registered: true })
    // Without the permission addresses are told no more, but for the tab of the last click.
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }, { ...LOOKALIKE, id: 4 }])
    answering(LOOKALIKE, ZOOM)
    await keepGuard()
    expect(redrawn()).toEqual([1])
    expect(scripting.executeScript).not.toHaveBeenCalled()
  })

  test('are left alone when nothing changes: a start of the browser', async () => {
    given({ granted: true, registered: true })
    await keepGuard()
    expect(tabs.query).not.toHaveBeenCalled()
  })

  test('a page that lets no script in is passed over', async () => {
    tabs.query.mockResolvedValue([LOOKALIKE])
    answering()
    scripting.executeScript.mockRejectedValueOnce(new Error('an error page'))
    await expect(keepGuard()).resolves.toBeUndefined()
  })
})
