/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { editableAt } from '../../../src/content/editable-field.ts'
import { isTextField } from '../../../src/content/letters.ts'
import { holdsOnce, mendField } from '../../../src/content/mend-field.ts'
import { safeInvitation } from '../../../src/zoom/text/safe-copy.ts'

const LINK = 'https://us02web.zoom.us/j/81234567890?pwd=Example123.1'
const SAFE = 'https://us02web.zoom.us/j/81234567890'
const INVITATION = `Chess club\r\n\r\nJoin: ${LINK}\r\n\r\nMeeting ID: 812 3456 7890\r\nPasscode: 908172\r\n\r\nSee you`

const piecesOf = (text: string) => safeInvitation(text).pieces

/** As much of the browsers' `execCommand` as is asked for: jsdom has none. */
const execCommand = jest.fn<Document['execCommand']>((command, _, value) => {
  const text = (value ?? '') as string
  const field = document.activeElement as HTMLElement
  if (isTextField(field)) {
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
    return true
  }
  const selection = document.getSelection()
  const range = selection?.getRangeAt(0)
  if (!range) return false
  if (command === 'unlink') {
    for (const link of field.querySelectorAll('a'))
      if (range.intersectsNode(link)) {
        const inside = [...link.childNodes]
        link.replaceWith(...inside)
        range.setStartBefore(inside[0] as Node)
        range.setEndAfter(inside.at(-1) as Node)
      }
    return true
  }
  range.deleteContents()
  if (command === 'insertText') range.insertNode(document.createTextNode(text))
  return true
})

/** Puts a field into the page, and gives it. */
const put = (html: string): HTMLElement => {
  document.body.innerHTML = html
  const field = document.body.querySelector<HTMLElement>('textarea, input, [contenteditable]')
  if (!field) throw new Error('no field')
  return field
}
const area = (value: string): HTMLTextAreaElement => {
  const field = put('<textarea></textarea>') as HTMLTextAreaElement
  field.value = value
  return field
}

beforeEach(() => {
  execCommand.mockClear()
  Object.assign(document, { execCommand })
})

describe('a field of plain text', () => {
  test('loses the passcode, and nothing else, in one change', async () => {
    const field = area(`before ${LINK} behind`)
    expect(await mendField(field, piecesOf(LINK))).toBe(true)
    expect(field.value).toBe(`before ${SAFE} behind`)
    expect(execCommand).toHaveBeenCalledTimes(1)
  })

  test('takes a whole invitation in one change, its line ends as the field has them', async () => {
    const field = area(`${INVITATION.replaceAll('\r', '')} all!`)
    expect(await mendField(field, piecesOf(INVITATION))).toBe(true)
    expect(field.value.split(/\n+/)).toEqual([
      'Chess club',
      `Join: ${SAFE}`,
      'Meeting ID: 812 3456 7890',
      'See you all!',
    ])
    expect(execCommand).toHaveBeenCalledTimes(1)
  })

  test('of one line may have made blanks of line ends', async () => {
    const field = put('<input>') as HTMLInputElement
    field.value = INVITATION.replaceAll('\r\n', ' ')
    expect(await mendField(field, piecesOf(INVITATION))).toBe(true)
    expect(field.value).not.toMatch(/Example123|908172/)
    expect(field.value).toMatch(/^Chess club {2}Join: .* See you$/)
  })

  test.each([
    ['is gone', 'something else'],
    ['was changed', LINK.replace('Example', 'example')],
    ['is there twice', `${LINK} ${LINK}`],
    ['is more than can be searched', LINK + 'x'.repeat(300_000)],
  ])('is left alone where the text %s', async (_, value) => {
    const field = area(value)
    expect(holdsOnce(field, LINK)).toBe(false)
    expect(await mendField(field, piecesOf(LINK))).toBe(false)
    expect([field.value, execCommand.mock.calls]).toEqual([value, []])
  })

  test('that takes no change says so', async () => {
    execCommand.mockReturnValueOnce(true)
    expect(await mendField(area(LINK), piecesOf(LINK))).toBe(false)
  })

  test('that turns the change into something else says so', async () => {
    const field = area(LINK)
    field.addEventListener('focus', () => undefined)
    execCommand.mockImplementationOnce(() => ((field.value = 'pwned'), true))
    expect(await mendField(field, piecesOf(LINK))).toBe(false)
  })
})

describe('rich text', () => {
  test('keeps its markup', async () => {
    const [head, tail] = [LINK.slice(0, 20), LINK.slice(20)]
    const field = put(`<div contenteditable><p>Hi <b>${head}</b>${tail}</p><p>Bye</p></div>`)
    expect(await mendField(field, piecesOf(LINK))).toBe(true)
    expect(field.innerHTML).toBe(`<p>Hi <b>${head}</b>${SAFE.slice(20)}</p><p>Bye</p>`)
  })

  test('has a whole invitation mended in each of its places', async () => {
    const lines = INVITATION.split('\r\n').map((line) => `<p>${line || '<br>'}</p>`)
    const field = put(`<div contenteditable>${lines.join('')}</div>`)
    expect(await mendField(field, piecesOf(INVITATION))).toBe(true)
    expect(field.innerHTML).not.toMatch(/Example123|908172/)
    expect(field.querySelectorAll('p')[2]?.textContent).toBe(`Join: ${SAFE}`)
    expect(field.textContent).toMatch(/^Chess club.*See you$/)
  })

  test('has a link replaced whose address holds the passcode as well', async () => {
    const field = put(`<div contenteditable>see <a href="${LINK}">${LINK}</a> now</div>`)
    expect(await mendField(field, piecesOf(LINK))).toBe(true)
    expect(field.innerHTML).toBe(`see ${SAFE} now`)
  })

  test('with a link that keeps the passcode behind other words is not called safe', async () => {
    const field = put(`<div contenteditable>${LINK} <a href="${LINK}">join</a></div>`)
    expect(await mendField(field, piecesOf(LINK))).toBe(false)
  })

  test('of an editor that moves the selection is left alone', async () => {
    const field = put(`<div contenteditable>${LINK} more</div>`)
    const onSelect = () => document.getSelection()?.selectAllChildren(field)
    document.addEventListener('selectionchange', onSelect, { once: true })
    expect(await mendField(field, piecesOf(LINK))).toBe(false)
    expect(field.textContent).toBe(`${LINK} more`)
  })

  test('of an editor with a text of its own is changed there', async () => {
    const field = put(`<div contenteditable>${LINK}</div>`)
    let own = LINK
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      own = own.replace(document.getSelection()?.toString() ?? '', (event as InputEvent).data ?? '')
      setTimeout(() => (field.textContent = own), 20)
    })
    expect(await mendField(field, piecesOf(LINK))).toBe(true)
    expect([own, field.textContent, execCommand.mock.calls]).toEqual([SAFE, SAFE, []])
  })

  test('of too many parts is not searched', () => {
    const field = put(`<div contenteditable>${LINK}${'<b>x</b>'.repeat(6000)}</div>`)
    expect(holdsOnce(field, LINK)).toBe(false)
  })
})

describe('what can be edited', () => {
  const at = (html: string, selector = 'textarea, input, [contenteditable], p'): Element | null => {
    document.body.innerHTML = html
    let found: Element | null = null
    addEventListener('paste', (event) => (found = editableAt(event)), { once: true, capture: true })
    document
      .querySelector(selector)
      ?.dispatchEvent(new Event('paste', { bubbles: true, composed: true }))
    return found
  }

  test.each([
    ['<textarea></textarea>', 'textarea'],
    ['<input>', 'input'],
    ['<input type="search">', 'input'],
    ['<div contenteditable><p>x</p></div>', 'div'],
    ['<div contenteditable="plaintext-only">x</div>', 'div'],
  ])('%s', (html, name) => {
    expect(at(html, 'p')?.localName ?? at(html)?.localName).toBe(name)
  })

  test.each([
    '<input type="password">',
    '<input type="email">',
    '<input readonly>',
    '<textarea disabled></textarea>',
    '<div contenteditable="false"><p>x</p></div>',
    '<p>x</p>',
  ])('not %s', (html) => {
    expect(at(html)).toBeNull()
  })

  test('a form whose fields bear the names of what is asked for is no trap', () => {
    const names = ['closest', 'localName', 'parentElement', 'contains']
    const inputs = names.map((name) => `<input name="${name}">`).join('')
    expect(at(`<form contenteditable>${inputs}</form>`, 'form')?.outerHTML).toMatch(/^<form/)
  })
})
