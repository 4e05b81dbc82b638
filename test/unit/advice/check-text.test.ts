import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { checkText } from '../../../src/advice/check-text.ts'

const JOIN = 'https://zoom.us/j/81234567890'
const FAKE = 'https://us05webzoom.us/j/81234567890'
const verdictOn = (text: string) => {
  const { verdict, hostname } = checkText(text)
  return [verdict, hostname]
}

/** The verdict on a text, then one thing of each link in it. */
const told = (text: string, what: 'hostKind' | 'hostname' | 'unresolved') => {
  const { verdict, links } = checkText(text)
  return [verdict, ...links.map(({ recognition }) => recognition[what])]
}

describe('one address', () => {
  test.each([
    [JOIN, 'zoom', 'zoom.us'],
    ['zoom.us/j/81234567890', 'zoom', 'zoom.us'],
    [FAKE, 'lookalike', 'us05webzoom.us'],
    ['us05webzoom.us', 'lookalike', 'us05webzoom.us'],
    ['https://zoom.example.org/j/81234567890', 'claims-zoom', 'zoom.example.org'],
    ['https://example.org/', 'other', 'example.org'],
    ['https://bit.ly/3abc', 'other', 'bit.ly'],
  ])('%s is %s', (text, verdict, hostname) => {
    expect(verdictOn(` ${text}\n`)).toEqual([verdict, hostname])
  })

  test.each([
    [`https://evil.example/a,${JOIN}`, 'other', 'evil.example'],
    ['https://zoom.us"@evil.example/j/81234567890', 'other', 'evil.example'],
    ['https://zoom.us @evil.example/j/81234567890', 'other', 'evil.example'],
    ['https://zoom.us。evil.example/j/81234567890', 'lookalike', 'zoom.us.evil.example'],
    ['https:\\\\evil.example\\zoom.us/j/81234567890', 'other', 'evil.example'],
    ['evilapp://zoom.us/j/81234567890', 'other', 'zoom.us'],
    ['https://us02web..zoom.us/j/81234567890', 'other', 'us02web..zoom.us'],
  ])('%s only contains one of Zoom’s', (text, verdict, hostname) => {
    expect(verdictOn(text)).toEqual([verdict, hostname])
  })

  test.each([
    `https://evil.example/a,${JOIN}`,
    'https://zoom.us"@evil.example/j/81234567890',
    'https://zoom.us。evil.example/j/81234567890',
    'https:\\\\evil.example\\zoom.us/j/81234567890',
  ])('nor is it one in a sentence: %s', (text) => {
    expect(verdictOn(`see ${text} ok`)[0]).not.toBe('zoom')
  })

  test.each([
    `"${JOIN}"`,
    `(${JOIN})`,
    `href="${JOIN}"`,
    'https://*.zoom.us/j/1',
    'file://zoom.us/',
    'chrome://0x1/',
    'chrome-untrusted://zoom.us/',
    'https://a@*.zoom.us/a b',
    'zoom.us:443/j/1',
    `${JOIN}<https://evil.example/>`,
    'javascript:alert(1)',
  ])('%s is none that a browser would open: nobody can tell', (text) => {
    expect(verdictOn(text)).toEqual(['cannot-tell', null])
  })

  test.each([1, 2, 5, 9])('a link that is coded %d times in a text is not passed over', (times) => {
    const coded = (link: string) =>
      Array.from({ length: times }).reduce<string>((text) => encodeURIComponent(text), link)
    expect(verdictOn(`Join ${coded(JOIN)} now`)).toEqual(['cannot-tell', null])
    expect(told(`Join ${coded(FAKE)} now`, 'hostKind').slice(1)).toEqual(['lookalike'])
    expect(verdictOn(`Save 20%${'25'.repeat(times)} now`)[0]).toBe('none')
  })

  test.each([
    ['https://zo\tom.us/j/81234567890', 'zoom', 'zoom.us'],
    ['ht\ntps://us05webzoom.us/j/81234567890', 'lookalike', 'us05webzoom.us'],
    ['https://zoom.us\n.evil.example/j/81234567890', 'cannot-tell', null],
    ['https://zoom.us\nMeeting ID: 812 3456 7890', 'zoom', 'zoom.us'],
  ])('browsers leave out tabs and line ends: %j', (text, verdict, hostname) => {
    expect(verdictOn(text)).toEqual([verdict, hostname])
  })

  test.each([
    'https://.zoom.us/j/1',
    'https://a..zoom.us/j/1',
    `https://${'a'.repeat(64)}.zoom.us/`,
  ])('a host that there cannot be is not Zoom’s: %s', (text) =>
    expect(verdictOn(text)[0]).not.toBe('zoom'),
  )

  test('whatever a token is made of, the verdict is about the host that the browser would open', () => {
    const piece = fc.constantFrom(
      ...'https:// http:// // / \\ @ : . , ; ? # & = " \' ( ) < > [ ] 。 ． ｡ % %2F %40 xn-- zoom.us us05webzoom.us evil.example zoom.us. j/81234567890 a \u00ad \u200b'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const token = pieces.join('')
        const { verdict, hostname } = checkText(token)
        if (verdict === 'cannot-tell' || verdict === 'none') return
        const address = URL.canParse(token) ? token : `https://${token}`
        expect(hostname).toBe(new URL(address).hostname.replace(/\.$/, ''))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a text', () => {
  test('has the verdict on its worst link', () => {
    expect(verdictOn(`${JOIN} and ${FAKE}`)).toEqual(['lookalike', 'us05webzoom.us'])
    expect(verdictOn(`${JOIN}?pwd=x or so`)).toEqual(['zoom', 'zoom.us'])
    expect(verdictOn('no link at all')).toEqual(['none', null])
    expect(verdictOn('')).toEqual(['none', null])
  })

  test.each([
    [
      'BEGIN:VEVENT\r\nURL:https://zoom.us\r\n .evil.example/j/81234567890\r\nEND:VEVENT',
      'lookalike',
    ],
    [
      'BEGIN:VEVENT\nDESCRIPTION:https://zoom.us\n\t-meeting.com/j/81234567890\nEND:VEVENT',
      'lookalike',
    ],
    ['BEGIN:VEVENT\r\nURL:https://us02\r\n web.zoom.us/j/81234567890\r\nEND:VEVENT', 'zoom'],
    ['Join: https://zoom.us=\n.evil.example/j/81234567890?pwd=3Dabc', 'lookalike'],
    ['Join: https://us02web.z=\noom.us/j/81234567890?pwd=3Dabc', 'zoom'],
    ['Join: https://zoom.us=\n@evil.example/j/81234567890?pwd=3Dabc', 'other'],
    ['https://zoom.us\ufeff.evil.example/j/81234567890', 'lookalike'],
    ['see https://zoom.us\ufeff05web.us/j/81234567890 ok', 'lookalike'],
    ['<a href="https://zoom.us&#46;evil.example/j/81234567890">', 'lookalike'],
    ['<a href="https://zoom.us&shy;.evil.example/j/81234567890">', 'lookalike'],
    ['<a href="https://zoom.us&NewLine;.evil.example/j/81234567890">', 'lookalike'],
    ['<a href="https://zoom.us&#64;evil.example/j/81234567890">', 'other'],
    ['<a href="https://us02web.zoom.us&#47;j&#47;81234567890&#63;pwd&#61;a">', 'zoom'],
    ['[join](https://zoom\\.us\\.evil.example/j/81234567890) please', 'lookalike'],
  ])('is read with its escapes decoded: %j is %s', (text, verdict) => {
    expect(verdictOn(text)[0]).toBe(verdict)
  })

  test.each([
    ["<a href='https://zoom.us\t.evil.example/j/81234567890'>Join now</a>", 'lookalike'],
    ["<a href='https://zoom.us\n@evil.example/j/81234567890'>Join now</a>", 'other'],
    ['<a href=" https://zoom.us @evil.example/j/81234567890">Join now</a>', 'other'],
    ['<a href="https:&bsol;&bsol;evil.example\\zoom.us/j/81234567890">Join now</a>', 'other'],
    ['<a href="/login?next=https://zoom.us/j/81234567890">Join now</a>', 'cannot-tell'],
    ['https://evil.example/a b/https://zoom.us/j/81234567890', 'cannot-tell'],
    ['https://&~&\\ &https:/zoom.us', 'cannot-tell'],
    ['\0https://zoom.us @evil.example/j/81234567890', 'other'],
    ['https://zoom.us @evil.example:99999/j/81234567890', 'cannot-tell'],
    ['https://zoom.us;@evil.example#zoom.us #https://zoom.us/j/81234567890', 'other'],
    ['https://evil.example/zoom.us a@b.example https://zoom.us/j/81234567890', 'cannot-tell'],
    ['see https://zoom.us<@e^vil.example/ ok', 'cannot-tell'],
    ['see zoommtg://zoom.us>@evil.example/join ok', 'other'],
    ['see ftp://evil.example/https://zoom.us/j/81234567890 ok', 'cannot-tell'],
    ['data:text/html,<a href=https://zoom.us/j/81234567890>', 'cannot-tell'],
    ['https://zoom.us .evil.example/j/81234567890', 'cannot-tell'],
    ['see https://zoom.us／evil.example/ ok', 'cannot-tell'],
    ['see https://zoom.us؟evil.example/ ok', 'cannot-tell'],
    ['see https:\\\\"@https://zoom.us/j/81234567890 ok', 'other'],
    ['see view-source:https://zoom.us/j/81234567890 ok', 'cannot-tell'],
    ['see https://evil.example\\.zoom.us/j/81234567890 ok', 'cannot-tell'],
    ['see https://zoom.us\\u0040evil.example/ ok', 'other'],
    ['链接：https://zoom.us/j/81234567890，会议号：812 3456 7890', 'zoom'],
    ['see https://zoom.us, then go', 'zoom'],
    [`mailto:?body=${encodeURIComponent(JOIN)}`, 'cannot-tell'],
  ])('what a browser opens as one address is judged as one: %j is %s', (text, verdict) => {
    expect(verdictOn(text)[0]).toBe(verdict)
  })

  test.each([
    ['Join us: https://bit.ly/3abc today', 'short-link'],
    ['Join: https://url.us.m.mimecastprotect.com/s/x thanks', 'wrapper'],
    ['Join: https://protect-usb.mimecast.com/s/x thanks', 'wrapper'],
    // Anybody may run these two: that they carry an address of Zoom's proves nothing.
    ['Join: https://fm.example.org/fmlurlsvc/?fewReq=:B:x&url=https%3A%2F%2Fzoom.us', 'wrapper'],
    ['Join: https://mail.example.org/owa/redir.aspx?C=1&URL=https%3A%2F%2Fzoom.us', 'wrapper'],
    ['Join: https://x1.na1.hubspotlinks.com/Ctc/5E+113/x thanks', 'wrapper'],
    ['Join: https://a.us2.list-manage.com/track/click?u=1&id=2 thanks', 'wrapper'],
    ['Join: https://u1.ct.sendgrid.net/ls/click?upn=x thanks', 'wrapper'],
    ['Join: https://links.us1.defend.egress.com/Warning?x thanks', 'wrapper'],
  ])('a link that may lead to Zoom is no text without links: %s', (text, unresolved) => {
    expect(told(text, 'unresolved')).toEqual(['other', unresolved])
    expect(verdictOn('Read https://example.org/ today')[0]).toBe('none')
  })

  test.each([
    `https://evil.example/a,${FAKE}`,
    `${encodeURIComponent(FAKE)} or ${JOIN}`,
    `[${FAKE}](${JOIN})`,
    `<a href="${JOIN}">${FAKE}</a>`,
  ])('a look-alike stays one in whatever it is wrapped: %s', (text) =>
    expect(verdictOn(`see ${text} ok`)).toEqual(['lookalike', 'us05webzoom.us']),
  )

  test.each([
    `https://evil.example/?u=${encodeURIComponent(FAKE)}`,
    `https://evil.example/#${FAKE}`,
    `"${FAKE}"`,
  ])('a look-alike in what nobody can tell is named: %s', (text) => {
    expect(verdictOn(`see ${text} ok`)).toEqual(['lookalike', 'us05webzoom.us'])
    expect(told(text, 'hostname')).toEqual(['cannot-tell', 'us05webzoom.us'])
  })

  test('a link far behind in a word may be a part of another', () => {
    const far = `https://evil.example/${'a'.repeat(3000)},${JOIN}`
    expect(verdictOn(`see ${far} now`)[0]).toBe('cannot-tell')
  })

  test.each([' a', ' %41', '-b', '“', '\n<'])(
    'where a text is too long to be read, a look-alike in its beginning is named, and nothing cleared: %j',
    (filling) => {
      const rest = filling.repeat(100_000)
      expect(told(`${FAKE} ${rest}`, 'hostname')).toEqual(['lookalike', 'us05webzoom.us'])
      for (const begin of [`${JOIN} `, 'Hello ', `https://example.org/ ${JOIN} `])
        for (const text of [begin + rest, begin + rest + JOIN, `${begin}${rest} ${FAKE}`])
          expect(told(text, 'hostKind')).toEqual(['cannot-tell'])
    },
  )

  test('what is one word and too long to be read is not cleared either', () => {
    expect(verdictOn('a'.repeat(99_999))).toEqual(['none', null])
    for (const text of ['a', '%41', '-a', '“'])
      expect(verdictOn(text.repeat(100_001))).toEqual(['cannot-tell', null])
  })

  test('puts links of others behind Zoom’s', () => {
    const [, ...kinds] = told(`at https://bit.ly/3abc, or ${JOIN}`, 'hostKind')
    expect(kinds).toEqual(['zoom', 'other'])
  })

  test('of links lists each once, the worst first', () => {
    const { links } = checkText(`a ${JOIN} b ${JOIN}?pwd=x c ${JOIN}`)
    const each = links.map(({ recognition, count }) => `${recognition.findings.length} ${count}`)
    expect(each).toEqual(['1 1', '0 2'])
  })
})
