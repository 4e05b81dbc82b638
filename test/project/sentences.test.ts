/** That no sentence is put together in the code, where only English has these signs and this order. */
import { describe, expect, test } from '@jest/globals'
import { parseAst } from 'vite'
import { filesIn, readText } from './repository.ts'

/** A node of the syntax tree, with what is asked of it here. */
interface Node {
  readonly type: string
  readonly value?: unknown
}

/** Our name, the signs on buttons that have names, and the marks of a list in plain text. */
const ALLOWED = ['Anteroom', '×', '…', '☑', '☐', '- ', '  ', '  - ', '. ', '[ ] ']

/**
 * What a node would put on the screen of its own: words or a blank in markup, signs with a blank in
 * code.
 */
function saidBy({ type, value }: Node, parent: Node): string[] {
  const isInMarkup = /^JSX(Text|Element|Fragment|ExpressionContainer)$/.test(parent.type)
  if (type === 'JSXText')
    return /^\s*\n\s*$/.test(String(value)) ? [] : [String(value).trim() || ' ']
  const text = type === 'TemplateElement' ? (value as { cooked: string }).cooked : value
  if (typeof text !== 'string') return []
  if (type === 'Literal' && isInMarkup) return [text]
  const isSign = /^[^\p{L}\p{N}]+$/u.test(text) && text.includes(' ')
  // A blank alone in a literal is what texts are split and searched by.
  return isSign && (type === 'TemplateElement' || (type === 'Literal' && text !== ' '))
    ? [text]
    : []
}

function joinsIn(source: string): string[] {
  const found: string[] = []
  const visit = (node: Node, parent: Node): void => {
    found.push(...saidBy(node, parent))
    for (const child of Object.values(node).flat())
      if (typeof child?.type === 'string') visit(child as Node, node)
  }
  const tree = parseAst(source, { lang: 'tsx' }) as Node
  visit(tree, tree)
  return found.filter((text) => !ALLOWED.includes(text))
}

/** It lists words of code, which an administrator has to write as they are. */
const CODE = 'src/advice/read-policy.ts'

const shown = filesIn('src').filter((path) =>
  /^src\/(ui|advice|popup|alarm|options|welcome)\/.*\.tsx?$/.test(path),
)

test('no words and no signs between words stand in the code', () => {
  expect(shown.length).toBeGreaterThan(80)
  const found = shown.map((path) => [path, joinsIn(readText(path))] as const)
  expect(found.filter(([path, joins]) => path !== CODE && joins.length > 0)).toEqual([])
})

describe('which would be found', () => {
  test.each([
    ["<p>{a}{' '}{b}</p>", ' '],
    ['<p>{a} {b}</p>', ' '],
    ['<p>{a}: {b}</p>', ':'],
    ['<p>Waiting room</p>', 'Waiting room'],
    ["<p>{a && ' · '}</p>", ' · '],
    ["const x = a + ' – ' + b", ' – '],
    ['const x = `${a} (${b})`', ' ('],
    ['const x = `${a} ${b}`', ' '],
  ])('%s', (source, text) => {
    expect(joinsIn(source)).toEqual([text])
  })

  test('but not what no reader sees as a sentence', () => {
    const source = '<p id={`${a}-b`} class={`head ${c}`}>\n{t(d)}\n<b>{e}</b>\n</p>; x.split(" ")'
    expect(joinsIn(source)).toEqual([])
  })
})
