/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/preact'
import { emergencySources } from '../../../../src/advice/emergency.ts'
import type { EmergencyAct } from '../../../../src/zoom/facts/control-paths.ts'
import { EmergencySteps } from '../../../../src/ui/views/emergency-steps.tsx'
import { english as say } from '../../english.ts'
import { show } from '../draw.tsx'

const [HOST, GUEST] = ['host', 'participant'] as const
const steps = () => screen.getAllByRole('listitem')

describe('the emergency steps', () => {
  test('of a host are four, in order, each with Zoom’s labels on the way to it', () => {
    show(<EmergencySteps role={HOST} isShort />)
    expect(steps().map((step) => step.textContent)).toEqual([
      'Stop everythingHost toolsParticipantsSuspend Participant Activities',
      'Remove the personParticipants…MoreRemove',
      'Lock the meetingHost toolsLock meeting',
      'Report to ZoomParticipants…MoreReport',
    ])
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('end with the police and the limits, unless they are to be short', () => {
    const { container } = show(<EmergencySteps role={HOST} />)
    expect(container.textContent).toContain(say('now_police'))
    expect(container.textContent).toContain(say('now_limits'))
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(emergencySources(HOST).map(({ address }) => address))
    expect(show(<EmergencySteps role={HOST} isShort />).container.textContent).not.toContain(
      say('now_police'),
    )
  })

  test('each has a button named after it, which says in place what has come of it', async () => {
    const lead = jest.fn(async (act: EmergencyAct) => act === 'suspend')
    show(<EmergencySteps role={HOST} show={lead} />)
    const [stop, remove] = steps() as [HTMLElement, HTMLElement]
    fireEvent.click(screen.getByRole('button', { name: 'Show Stop everything' }))
    expect(await within(stop).findByText(say('emergency_shown'))).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show Remove the person' }))
    expect(await within(remove).findByText(say('emergency_gone'))).toBeTruthy()
    expect(lead.mock.calls).toEqual([['suspend'], ['remove']])
  })

  test('of a guest are a guest’s', () => {
    show(<EmergencySteps role={GUEST} show={async () => true} />)
    expect(steps()[0]?.textContent).toBe(say('now_participant_1'))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
