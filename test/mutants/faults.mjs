// @ts-check
/**
 * Deliberate faults for `npm run test:mutants`. Each names a file below src, a text that stands in
 * it exactly once, what replaces it, and the tests of which one must then fail. Only faults from
 * which a user would suffer count.
 * @typedef {{ file: string, harm: string, old: string, new: string, tests: string[] }} Fault
 */

/**
 * @param {string} file below src
 * @param {string[]} tests below test
 * @param {readonly (readonly [harm: string, old: string, replacement: string])[]} faults
 * @returns {Fault[]}
 */
const inFile = (file, tests, faults) =>
  faults.map(([harm, old, replacement]) => ({ file, harm, old, new: replacement, tests }))

const RECOGNITION = ['unit/zoom/address/recognition.test']
const JUDGE = ['unit/zoom/look-alike/judge']
const ADVISED = ['unit/advice/']
const FLAG = ['unit/ui/flag']

const ZOOM = [
  ...inFile(
    'zoom/address/hosts.ts',
    ['unit/zoom/address/hosts'],
    [['notzoom.us is Zoom’s', "host.endsWith('.' + domain)", 'host.endsWith(domain)']],
  ),
  ...inFile(
    'zoom/address/meeting-id.ts',
    ['unit/zoom/address/meeting-id'],
    [
      ['eight digits are a meeting', '{9,11}$/', '{8,11}$/'],
      ['a percent-coded number is none', 'decode(text).replace', 'text.replace'],
    ],
  ),
  ...inFile('zoom/address/parameters.ts', RECOGNITION, [
    ['the host’s key stays in a clean link', "['pwd', 'zak', 'tk']", "['pwd', 'tk']"],
    ['PWD= is no passcode', 'return name.toLowerCase()', 'return name'],
    ['%50WD= is no passcode', '    .trim()\n    .toLowerCase()', '    .trim()'],
    ['a passcode behind # is missed', '(search + hash).slice', '(search || "?").slice'],
    ['a carried address keeps its passcode', 'dropSecrets(value, depth + 1)', 'value'],
    [
      'a half encoded passcode stays',
      'const isHalfEncoded = (part: string): boolean => part.includes',
      'const isHalfEncoded = (part: string): boolean => !part && part.includes',
    ],
  ]),
  ...inFile('zoom/address/path.ts', RECOGNITION, [
    ['the page to start a meeting is missed', '(?:s|start|wc', '(?:start|wc'],
    [
      'the web client’s page is missed',
      '.test(path) ? parameters.mn : undefined',
      '.exec("")?.[0]',
    ],
  ]),
  ...inFile(
    'zoom/address/plain-address.ts',
    ['unit/zoom/address/plain-address'],
    [
      ['/../ is a part of a path', '|xn--/', 'xn--/'],
      ['127.0.0.1 is a name', '[a-z]{2,63})', '[a-z\\d]{1,63})'],
    ],
  ),
  ...inFile('zoom/address/recognition.ts', RECOGNITION, [
    ['ftp://zoom.us is Zoom’s', '(isWeb && isZooms(hostname))', 'isZooms(hostname)'],
    ['an app address with a user name is trusted', '(\\/\\/[^/?#@]+', '(\\/\\/[^/?#]+'],
    ['a host’s key is missed', "if (parameters.zak) findings.push('host-token')", ''],
    ['every meeting is a personal one', 'meetingId?.length === 10 &&', 'meetingId !== null &&'],
    ['every ZoomGov meeting is a personal one', "!isUnder(hostname, 'zoomgov.com')", 'true'],
    ['Zoom’s help is flagged', 'const findings = isMeetingKind(page)', 'const findings = page'],
  ]),
  ...inFile('zoom/address/wrapper-list.ts', RECOGNITION, [
    [
      'google.com.example wraps, and is no suspect itself',
      '(?:com|cat|(?:com?\\.)?[a-z]{2})$/',
      '(?:com|cat|(?:com?\\.)?[a-z]{2})/',
    ],
    ['of two addresses the first is trusted', 'another === undefined ? only : undefined', 'only'],
  ]),
  ...inFile(
    'zoom/address/settings-address.ts',
    ['unit/zoom/address/settings-address'],
    [['the way to the settings ends nowhere', "&& !isUnder(host, 'zoom.com')", '']],
  ),
  ...inFile('zoom/look-alike/judge.ts', JUDGE, [
    ['a partner’s host is accused', ' || isSpared(host)', ''],
    ['Zoom’s page shown by a company’s guard is accused', 'originOf(plain)', 'plain'],
    [
      'zo0m.info is let go',
      'if (/(?:^|-)z(?:(?:o+0|0+o)[o0]*m|[o0]{2,}rn)(?:-|$)/.test(chosen)) return true',
      '',
    ],
    ['z00m.com, a firm’s own, is accused', "!read.endsWith('.com')", 'true'],
    [
      'zооm.us in Cyrillic is let go',
      "(rule?.level === 'danger' || isDisguised(folded, shown))",
      "rule?.level === 'danger'",
    ],
    ['žoom.cz is accused', " && !unmarked(shown).includes('zoom')", ''],
  ]),
  ...inFile('zoom/look-alike/rules.ts', JUDGE, [
    ['a cloud’s region is accused', ' && !CLOUD_REGION.test(host)', ''],
    ['an exercise called clone is accused', 'isClone ? undefined : ', ''],
    ['zoom.us.clone.pages.dev is let go', " && rule?.id !== 'left-label'", ''],
    ['zoomlivephone.us, perhaps a shop’s, is accused', 'name.weak === name.product &&', ''],
    [
      'a university’s door is accused',
      '!INSTITUTION.test(host) &&\n      ((isMeeting && names',
      '((isMeeting && names',
    ],
    ['zoom-kino.de is named', "startsWith('zoom-') && !COUNTRY.test(host)", "startsWith('zoom-')"],
  ]),
  ...inFile('zoom/look-alike/mended.ts', JUDGE, [
    ['zoom-dowload is let go', 'isOneSlip(word, long)', 'false'],
    ['zoom-rneeting is let go', ".replace(/(?<![a-z])rn|(?<=zom)rn/g, 'm')", ''],
    ['zoom-messing, of brass, is accused', '!isOrdinary && ', ''],
  ]),
  ...inFile('zoom/look-alike/suspect.ts', JUDGE, [
    [
      'a meeting’s path tips no balance',
      'this.isMeeting = MEETING_PATH.test(path)',
      'this.isMeeting = false',
    ],
  ]),
  ...inFile(
    'zoom/look-alike/first-look.ts',
    ['unit/zoom/look-alike/first-look'],
    [
      [
        'the guard lets a wrapped look-alike go',
        '= unwrap(address)',
        '= { url: new URL(address) }',
      ],
      [
        'the guard lets punycode go',
        ' || (/xn--|[^ -~]/.test(host) && hasTrace(fold(shownHost(host))))',
        '',
      ],
      ['the guard lets a slip of the finger go', " || (host.includes('z') && SLIP.test(host))", ''],
    ],
  ),
  ...inFile(
    'zoom/look-alike/fold.ts',
    ['unit/zoom/look-alike/fold'],
    [
      ['a nought of another script is no o', "/\\p{Nd}/u.test(letter) ? 'o' : letter", 'letter'],
      ['punycode is decoded wrongly', 'k >= bias + 26', 'k >= bias + 25'],
    ],
  ),
  ...inFile(
    'zoom/text/leftovers.ts',
    ['unit/zoom/text/safe-copy'],
    [
      [
        'a secret that only another order of decoding shows is lost sight of',
        'if (reading !== text)',
        'if (false)',
      ],
      [
        'a copy that still names a passcode is called sure',
        '(reading !== text && mayName(reading))',
        'false',
      ],
    ],
  ),
  ...inFile(
    'zoom/text/columns.ts',
    ['unit/zoom/text/columns'],
    [
      [
        'a table that is cut by a comma in quotes keeps its passcodes',
        '=== 0) isOpen = !isOpen',
        '=== 0) isOpen = false',
      ],
    ],
  ),
  ...inFile(
    'zoom/text/odd-names.ts',
    ['unit/zoom/text/safe-copy'],
    [['a misspelled word hides a passcode', 'NAMES.some((name) => isNear(small, name))', 'false']],
  ),
  ...inFile(
    'zoom/text/beside-number.ts',
    ['unit/zoom/text/safe-copy'],
    [['a number far away makes any code one', 'if (!isNear) continue', '']],
  ),
  ...inFile(
    'zoom/text/readings.ts',
    ['unit/zoom/text/safe-copy'],
    [
      [
        'escapes are decoded in one order only',
        'const doing = way.filter(',
        'const doing = WAYS[0]!.filter(',
      ],
    ],
  ),
  ...inFile(
    'zoom/text/safe-link.ts',
    ['unit/zoom/text/safe-'],
    [
      [
        'a link that leads nowhere',
        "hostname === 'app.zoom.us' ? 'zoom.us' : hostname",
        'hostname',
      ],
      ['a link that shows the passcode', "'start', 'invitation', ", "'start', "],
    ],
  ),
  ...inFile(
    'zoom/facts/fact-memory.ts',
    ['unit/zoom/facts/fact-memory'],
    [
      ['a form that no longer shows it counts', 'if (!clientAt(address)) return', ''],
      [
        'another meeting speaks for the page',
        ' &&\n    (!around.number || around.number === inside.number)',
        '',
      ],
      [
        'another host speaks for the page',
        '!!around &&\n    around.origin === inside?.origin',
        '!!around',
      ],
      ['what a menu shows no more is still on', 'isOther || isRefuted ||', 'isOther ||'],
      ['a guest goes on as a host', 'isOther || isRefuted ||', 'isRefuted ||'],
      ['a closed menu goes on showing', 'isShown: false }', 'isShown: true }'],
      ['what a click has changed stays', 'facts.includes(fact.fact)', 'false'],
      ['a memory never ends', 'now < at + REMEMBERED', 'true'],
      ['a clock that was set back makes a memory last', 'at <= now && ', ''],
      ['of two frames one counts', '.filter((fact) => !isDenied(fact))', ''],
    ],
  ),
  ...inFile(
    'zoom/facts/observe.ts',
    ['unit/zoom/facts/odd-pages', 'unit/zoom/facts/observe'],
    [
      [
        'the topic hides the answer that was not given',
        'label && written.includes(label) ? WRITTEN',
        "written.includes(label) ? ''",
      ],
      ['a head names every switch below it', '(calledBy(element) ?? text) !== text', 'false'],
      [
        'a box on which two signs disagree is on',
        '[...new Set(said.filter(Boolean))].join()',
        'String(said.find(Boolean))',
      ],
      ['another text in its place is not noticed', 'characterData: true', 'characterData: false'],
    ],
  ),
  ...inFile(
    'zoom/facts/in-sight.ts',
    ['unit/zoom/facts/in-sight'],
    [
      ['what has faded away is on', '< 0.1', '< 0'],
      ['what fades twice is on', 'opacity *= ', 'opacity = '],
      ['letters that nobody sees are on', 'at === drawn && isWordless', 'false && isWordless'],
      ['what waits below the window is on', 'return isOutside && !canScroll', 'return false'],
      ['what a shape cuts away is on', "includes('(')", "includes('((')"],
      [
        'a panel that has folded is on',
        'Math.min(width, height) < 2',
        'Math.min(width, height) < 0',
      ],
    ],
  ),
  ...inFile(
    'zoom/facts/read-meeting.ts',
    ['unit/zoom/facts/interpret'],
    [['a late topic is another meeting', ' && memory.topic !== memory.start', '']],
  ),
  ...inFile(
    'zoom/facts/interpret.ts',
    ['unit/zoom/facts/interpret'],
    [['a narrow window makes a host a guest', '|end-sign', '']],
  ),
  ...inFile(
    'zoom/facts/fact-findings.ts',
    ['unit/zoom/facts/fact-findings'],
    [
      ['a setting is a personal room', 'seenIn === seen.seenIn', 'true'],
      ['a protection that is on is found missing', ' && state === seen.state', ''],
    ],
  ),
]

const ADVICE = [
  ...inFile('advice/role.ts', ADVISED, [
    ['hosts are guests', "? 'host' : 'participant'", "? 'participant' : 'host'"],
    ['a host on the form is a guest', "'schedule', ", ''],
  ]),
  ...inFile('advice/situation-view.ts', ADVISED, [
    ['a private window promises to keep', "if (isPrivate) return 'private_note'", ''],
    ['the badge is too harmless', 'findings[0]?.severity', 'findings.at(-1)?.severity'],
    ['off counts as on', 'filter(({ isDone }) => isDone)', 'filter(({ seen }) => seen)'],
    ['unknown is drawn as off', "state === 'shown-off' ? 'off'", "state !== 'ticked' ? 'off'"],
  ]),
  ...inFile('advice/verdict.ts', ADVISED, [
    ['a meeting runs before it began', ' && !facts.some(isOutside)', ''],
    ['three of four is all', 'count === total', 'count > 2'],
    [
      'a guest is told how far the host is',
      "if (role === 'host' && count !== null)",
      'if (count !== null)',
    ],
    ['a short link is called elsewhere', '|| unresolved !== undefined', ''],
  ]),
  ...inFile('advice/link-verdict.ts', ADVISED, [
    ['what cannot be told is nothing', "verdict === 'cannot-tell' && !worst", 'false'],
  ]),
  ...inFile('advice/rows.ts', ADVISED, [
    [
      'a tick leaves the alarm up',
      "const isDone = protection.state === 'ticked'",
      'const isDone = false',
    ],
    [
      'what is on is said aloud',
      "if (isDone) return { ...row, tone: 'done'",
      "if (!row) return { ...row, tone: 'done'",
    ],
    ['the waiting room is forgotten', "id === 'join-before-host' && isWaitingRoomOff", 'false'],
    [
      'a fact stands twice',
      'index) => all.findIndex((row) => row.id === id) === index',
      'index) => index >= 0',
    ],
  ]),
  ...inFile('advice/protection-view.ts', ADVISED, [
    ['a guest sees what a host ticked', "role === 'host' && isTicked", 'isTicked'],
    [
      'a tick hides what was seen off',
      'if (fact && !(isTicked && !outweighs(fact))) return seenState(fact)',
      'if (fact && !isTicked) return seenState(fact)',
    ],
    ['seen off is done', "state === 'shown-on' || state === 'ticked'", "state !== 'unknown'"],
    [
      'a host ticks what Zoom shows',
      "canTick: role === 'host' && !outweighs(fact)",
      "canTick: role === 'host'",
    ],
    [
      'Zoom’s lock is the organization’s',
      "lockedByOrganization && !(fact === 'passcode' && state === 'on')",
      'lockedByOrganization',
    ],
    ['a guest’s steps go with a host’s', "role === 'host' && !!fact &&", '!!fact &&'],
    [
      'a guest is sent to the settings',
      "stage === 'before' && role === 'host'",
      "stage === 'before'",
    ],
  ]),
  ...inFile(
    'advice/read-policy.ts',
    ['unit/advice/read-policy'],
    [
      ['a guide leads over http', "url?.protocol === 'https:' && ", 'url && '],
      ['a report goes to others too', "/^[\\w.+'-]+@", '/^.+@'],
      ['one wrong entry takes the list away', 'return missing ? [] : [right]', 'return []'],
    ],
  ),
  ...inFile(
    'advice/finding-view.ts',
    ['unit/advice/organization'],
    [
      ['what is required waits its turn', "demand === 'required' ? 1 : 2", '2'],
      ['what is not used is asked for', "view.demand !== 'unused'", 'view'],
      ['a reader is sent to a locked switch', '!!fact?.lockedByOrganization', 'false'],
    ],
  ),
  ...inFile('advice/finding-view.ts', ADVISED, [
    ['a guest is told what hosts do', ': todo[role]', ': todo.host'],
    ['“show” leads to another row', 'factBehind(id, facts) ?? null', 'facts[0] ?? null'],
  ]),
  ...inFile('advice/flag-view.ts', ADVISED, [
    ['a look-alike tricks the flag off for good', "scope === 'page' || !isHostile", 'true'],
  ]),
  ...inFile('advice/flag-card.ts', ADVISED, [
    ['the wrong host is blamed', "isHere ? 'flag_host' : 'flag_link_host'", "'flag_host'"],
    ['a look-alike’s host is not named', '[before, hostname, after]', '[before, after]'],
    [
      'a danger is kept back',
      "worst?.severity === 'danger' ? null : confirmation(",
      'confirmation(',
    ],
    [
      'what is off again is called on',
      '!changed || !on.some(({ id }) => id === changed)',
      '!changed',
    ],
    ['the passcode is copied too', 'text: safeLink(recognition)', 'text: recognition.target'],
    ['a meeting is not known', 'view.isInMeeting', 'false'],
    [
      'at three of four nothing is next',
      '!protection.isDone &&',
      "protection.state === 'shown-off' &&",
    ],
  ]),
  ...inFile('advice/progress.ts', ADVISED, [
    ['what was on all the time is praised', 'last[id] && last[id] !== state', 'last[id] !== state'],
  ]),
  ...inFile('advice/check-text.ts', ADVISED, [
    ['a text too long to be read is cleared', 'if (text.length > LONGEST_TEXT) {', 'if (false) {'],
    ['what cannot be decoded is cleared', 'hidden?.length === 0', '!hidden?.length'],
    [
      'a look-alike beside Zoom’s is Zoom’s',
      "['lookalike', 'claims-zoom', 'zoom'",
      "['zoom', 'lookalike', 'claims-zoom'",
    ],
    [
      'a foreign address that names Zoom’s is Zoom’s',
      'if (isToken && !isCarrier(trimmed)) return',
      'if (false) return',
    ],
    ['a mail that holds a link of Zoom’s is Zoom’s', 'if (isToken) return cannotTell(found)', ''],
    [
      'a user name before a broken host is Zoom’s',
      'HAS_USER.test(line) ? checkLinks(found, true) : ',
      'HAS_USER.test(line) ? checkLinks(found) : ',
    ],
    [
      'the most harmless stands first',
      'byBadness.filter(Boolean).toReversed()',
      'byBadness.filter(Boolean)',
    ],
    [
      'a look-alike in a broken address is not named',
      'countOnce(found.filter',
      'countOnce([].filter',
    ],
  ]),
  ...inFile('advice/links-as-opened.ts', ADVISED, [
    ['what a link says clears where it leads', "if (led.hostKind === 'zoom') continue", 'continue'],
    [
      'a look-alike in another address is that',
      "if (found.hostKind === 'lookalike') return",
      'if (false) return',
    ],
    [
      'a look-alike inside a foreign address is passed over',
      'if (inside) found',
      'if (false) found',
    ],
    ['a short link in a text is no link', 'isHiding || recognition.unresolved', 'isHiding'],
    ['a picture of Zoom’s clears a mail', 'if (NO_LINK.test(', 'if (false && NO_LINK.test('],
    ['the words of a link clear where it leads', 'promisesMeeting(view.text, link, around) ||', ''],
  ]),
  ...inFile('advice/share-text.ts', ADVISED, [
    ['a look-alike’s text is offered as safe', "finding === 'lookalike-host' || ", ''],
    [
      'what may hold a passcode is called safe',
      "if (!safe.isSure) return { kind: 'unsure', safe }",
      '',
    ],
  ]),
  ...inFile('advice/safe-list.ts', ADVISED, [
    ['a look-alike is in the list to be posted', "recognition.hostKind !== 'zoom' || ", ''],
    ['one link’s words cost all others theirs', 'isSure && text === words', 'true'],
  ]),
  ...inFile(
    'ui/views/link-list.tsx',
    ['unit/ui/views/'],
    [
      ['a look-alike’s own words stand first', "hostKind === 'zoom' && title", 'title'],
      [
        'of a genuine link that is wrapped the wrapper alone is said',
        "id !== 'wrapped-link'",
        'id',
      ],
    ],
  ),
  ...inFile(
    'ui/views/safe-text.tsx',
    ['unit/ui/views/'],
    [['what may hold a passcode is offered as safe', "isSure ? 'safe_copy'", "true ? 'safe_copy'"]],
  ),
  ...inFile('advice/links-on-page.ts', ADVISED, [
    ['an address as the words of another link is listed', 'findLinks(title).length > 0', 'false'],
    ['look-alikes are not listed', 'recognition.findings.length > 0 || ', ''],
    ['links in mail links are not listed', '!isLink || isCarrier(text)', '!isLink'],
  ]),
  ...inFile('advice/visit.ts', ADVISED, [
    ['a page that did not answer counts as seen', 'isAnswered || ', ''],
    ['the browser is blamed', "isAllowed ? 'unread'", "!isAllowed ? 'unread'"],
  ]),
]

const CONTENT = [
  ...inFile(
    'content/lead.ts',
    ['unit/content/lead'],
    [
      ['the first control is shown though the last is on screen', 'at-- > next', '--at < 0'],
      ['after the click nothing is shown', 'look(LOOKS)', 'look(0)'],
      ['two ways are followed at once', 'following.abort()', ''],
      ['the way outlives the extension', '[life, following.signal]', '[following.signal]'],
      ['what is hidden is shown', 'element.getClientRects().length &&', 'true &&'],
      ['another item of the menu is shown', '!labels || labels', 'true || labels'],
    ],
  ),
  ...inFile(
    'zoom/facts/unfolder.ts',
    ['unit/content/watch-page'],
    [['another part is to be unfolded', '|| before?.contains(button)', '|| true']],
  ),
  ...inFile(
    'content/page-session.ts',
    ['unit/content/page-session'],
    [
      ['a late answer is drawn', 'answer && isHostile(answer.view)', 'answer'],
      ['a script that has ended draws', 'if (life.signal.aborted) return', ''],
      ['a look-alike outruns its flag', 'answer && isHostile(answer.view)', 'false'],
      ['a look-alike’s flag can never be clicked', "view?.isHostile ? '' : place", 'place'],
      [
        'a script that has lost its extension goes on',
        'if (!world.isAlive()) return life.abort()',
        '',
      ],
      ['a flag that was closed comes back', 'view && closedOn !== place ?', 'view ?'],
      ['the flag is drawn anew under the pointer', 'if (next === shown) return', ''],
      ['news that come meanwhile are lost', 'if (isDue) ask()', ''],
      [
        'a stopped background is never asked again',
        'Math.min(2 ** ++tries, MOST_LOOKS)',
        '2 ** ++tries',
      ],
      [
        'the popup is told of the page before',
        'now === address ? recognition : null',
        'recognition',
      ],
      [
        'the flag is hidden on another page',
        'world.hideFlag(scope, drawnFor(), isUndone)',
        'world.hideFlag(scope, address, isUndone)',
      ],
      [
        'the flag outlives its script',
        'AbortSignal.any([life.signal, flag.signal])',
        'flag.signal',
      ],
      ['a page that was left still speaks', "      address = ''\n      look()", '      look()'],
      ['a meeting that was left still speaks', 'memory?.comeBack()', ''],
      ['undoing brings nothing back', 'isUndone && redraw()', 'undefined'],
      ['the next complaint flashes up', "if (answer.view !== 'as-before') draw", 'draw'],
    ],
  ),
  ...inFile(
    'content/page-memory.ts',
    ['unit/content/page-memory'],
    [
      ['the page before still speaks', '      known = NOTHING_KNOWN\n', ''],
      ['news that come meanwhile are lost', 'news.slice(told.news.length)', '[]'],
      [
        'a document is read after the session’s end',
        'AbortSignal.any([life, watching.signal])',
        'watching.signal',
      ],
      ['a frame’s earlier document still speaks', 'isFrame ? [newsOf(null)] : []', '[]'],
    ],
  ),
  ...inFile(
    'content/guard-script.ts',
    ['unit/content/guard-script'],
    [['a look-alike behind another tab is watched in vain', 'if (document.hidden)', 'if (false)']],
  ),
  ...inFile(
    'content/keep-looking.ts',
    ['unit/content/keep-looking'],
    [
      ['an orphan looks for ever', 'clearInterval(timer)', ''],
      [
        'a page that stops the event hides a new address',
        'setInterval(look, EVERY)',
        'setTimeout(look, EVERY)',
      ],
      ['an orphan asks', 'if (!isAlive()) return false', ''],
      [
        'a page loaded beforehand is taken for a frame',
        'if (isBeforehand()) return onceShown(look)\n',
        '',
      ],
      ['a worker that slept is asked no more', 'looks >= SOON && looks % LATER', 'looks > 0'],
    ],
  ),
  ...inFile(
    'content/start-session.ts',
    ['unit/content/start-session'],
    [
      ['an orphan throws on the page', 'if (isAlive()) {', '{'],
      ['the first answer is taken for any address', 'first?.address === address', 'first'],
    ],
  ),
  ...inFile(
    'content/page-address.ts',
    ['unit/content/start-session'],
    [['a new fragment is a new page', ".split('#')[0] ?? ''", '']],
  ),
  ...inFile(
    'content/watch-page.ts',
    ['unit/content/watch-page'],
    [
      ['what a script has ticked stays as it was', 'readIn(AGAIN)', ''],
      ['an orphan goes on reading', '    observer.disconnect()\n    clearTimeout(timer)\n', ''],
      ['a click leaves an old state standing', 'tell(...at)', ''],
      ['a meeting that was left is read', 'left = document.querySelector(FOOTER)', ''],
    ],
  ),
]

const FLAG_ON_PAGE = [
  ...inFile('ui/flag/is-covered.ts', FLAG, [
    ['Firefox sees nothing that lets clicks through', '() => !hasTopLayer(shell)', '() => true'],
    ['an effect on the root makes it pale', 'if (!root) return false', 'return false'],
  ]),
  ...inFile(
    'background/flag-defeated.ts',
    ['unit/background'],
    [
      ['a page that hangs is waited for without end', "'flag-seen', PATIENCE", "'flag-seen', 1e9"],
      [
        'a page that was left raises the alarm',
        'await addressInFront(tab)',
        "'https://us05webzoom.us/'",
      ],
      ['our page opens twice', 'if (isFirst) await', 'await'],
      [
        'the mark on the icon may be painted over',
        'const isFirst = await noteDefeat(tab, seen.hostname)\n  await showAlarmBadge(tab)',
        'await showAlarmBadge(tab)\n  const isFirst = await noteDefeat(tab, seen.hostname)',
      ],
    ],
  ),
  ...inFile(
    'platform/browser/raise-alarm.ts',
    ['unit/background'],
    [['no warning for a window without tabs', '.catch(() => tabs.create(page))', '']],
  ),
  ...inFile('ui/flag/raise.ts', FLAG, [
    ['a click counts at once', 'const STEADY = 500', 'const STEADY = 0'],
    ['a flag that was slipped under the pointer counts', 'box !== lastBox || ', ''],
    [
      'a covered flag counts on a look-alike',
      ' && isUncovered() && !hasEffect(document.documentElement)',
      '',
    ],
    ['a page hides it from who hears the page', 'isClean(shell) && ', ''],
    ['a page that spoils it ends our looks', '    } catch {\n', '    } finally {\n'],
    ['a page moves it to where nobody hears it', 'if (isMoved || !shell', 'if (!shell'],
    ['the flag cannot be taken away', '    shell.remove()\n', ''],
    [
      'a flag that was closed is raised again',
      '    if (signal.aborted) return\n    if (raises',
      '    if (raises',
    ],
    ['the defeat opens page after page', 'if (!isLost) defeated()', 'defeated()'],
  ]),
  ...inFile('ui/flag/flag.ts', FLAG, [
    ['a page clicks by script', '(event) => event.isTrusted', '() => true'],
    [
      'a click in haste counts',
      'if (isByPerson(event) && checkSteady()) act()',
      'if (isByPerson(event)) act()',
    ],
    ['a page closes it by a made Esc', ' && isByPerson(event) && dismiss()', ' && dismiss()'],
    ['a page swallows what is done to it', 'arrived !== event || isSpoilt', 'isSpoilt'],
    ['a page makes its keys do nothing', 'arrived !== event || isSpoilt', 'arrived !== event'],
    ['an Esc for Zoom closes it', ' && root.activeElement', ''],
    [
      'a page restyles it by the names of its colors',
      "css.replaceAll('--', `--${String(Math.random()).slice(2)}`)",
      'css',
    ],
    ['a page zooms it away', '      moveTo(inset)\n      // What', '      // What'],
    ['what comes under one side is not seen', 'looks++ % COLUMNS', '0 % COLUMNS'],
    ['a choice slips under the pointer', 'menu.hidden && !shell', '!shell'],
    ['it flees from the pointer', " && !shell.matches(':hover')", ''],
    ['a hidden flag stays', 'setTimeout(() => life.abort(), UNDO)', ''],
    ['what was hidden cannot be brought back', 'actions.hide(scope, true)', 'actions.close()'],
    ['hiding is lost without a word', 'if (!actions.canHide()) return dismiss()', ''],
    ['a foreign element is removed', "?.querySelector('.flag')) each", ') each'],
    ['the page can look inside', "mode: 'closed'", "mode: 'open'"],
  ]),
  ...inFile('ui/flag/corner.ts', FLAG, [
    [
      'Zoom’s button is covered',
      'if (!covers(shell, columns, avoid)) return\n  for',
      'return\n  for',
    ],
    ['the flag takes itself for a control', '.find((found) => found !== shell)', '.at(0)'],
  ]),
]

const PLATFORM = [
  ...inFile(
    'platform/page/collect-links.ts',
    ['unit/platform/page/collect-links'],
    [
      ['a large page holds everything up', 'if (isLate || ', 'if ('],
      ['a reading goes on in the state of another', 'state?.name !== reading || ', ''],
      [
        'a page that changed under the reading is said to be whole',
        'return end(true, true)\n  for',
        'return end(true, false)\n  for',
      ],
    ],
  ),
  ...inFile(
    'platform/browser/panel.ts',
    ['unit/platform/browser/panel'],
    [
      [
        'the click is over when the panel is asked for',
        'const { sidePanel',
        'await null\n  const { sidePanel',
      ],
      ['a window opens beside the open sidebar', 'if (isOpen) return', ''],
      ['the panel is told of every change of a title', 'if (status) ', ''],
    ],
  ),
  ...inFile(
    'platform/storage/storage.ts',
    ['unit/platform/storage/storage'],
    [
      [
        'what a newer version kept is lost',
        'isUnreadable ? await withAside(kept.key, raw) : {}',
        '{}',
      ],
      ['what was put aside before is lost', '[...[earlier ?? []].flat(), raw]', '[raw]'],
      [
        'another version’s form is read',
        "isRecord(raw) && raw['version'] === kept.version",
        'isRecord(raw)',
      ],
    ],
  ),
  ...inFile(
    'platform/storage/expiry.ts',
    ['unit/platform/storage/ticks'],
    [
      ['a day too early', 'age <= DAYS_KEPT', 'age < DAYS_KEPT'],
      ['a wrong clock keeps for ever', 'age >= 0 && ', ''],
    ],
  ),
  ...inFile(
    'platform/storage/hide-flag.ts',
    ['unit/platform/storage/hidden-flag'],
    [
      [
        'showing again shows everywhere',
        'return { ...hidden, always: false }',
        'return HIDDEN.fallback',
      ],
    ],
  ),
  ...inFile(
    'platform/storage/hidden-flag.ts',
    ['unit/platform/storage/hidden-flag'],
    [
      [
        'hiding one page hides all',
        "Object.hasOwn(pages, (await findCode(pageText(place))) ?? '')",
        'pages',
      ],
    ],
  ),
  ...inFile(
    'platform/storage/keep-tick.ts',
    ['unit/platform/storage/ticks'],
    [['a tick takes the others away', '(entry?.ids ?? []).filter((other) => other !== id)', '[]']],
  ),
  ...inFile(
    'platform/storage/change-settings.ts',
    ['unit/platform/storage/settings'],
    [
      [
        'a chosen part is lost',
        'roles: { ...(chosen.role ? {} : settings.roles), ...chosen.roles }',
        'roles: { ...chosen.roles }',
      ],
    ],
  ),
  ...inFile(
    'platform/storage/scramble.ts',
    ['unit/platform/storage/scramble'],
    [['two contexts have two salts', '(salt) => salt || newSalt()', '() => newSalt()']],
  ),
  ...inFile(
    'platform/wire/answer-in-background.ts',
    ['unit/platform/wire/answer'],
    [
      ['a page speaks for another', ' && parse(own)?.origin === origin', ''],
      ['a sandboxed page is not heard', 'frameId === 0 &&', 'false &&'],
      ['a sandboxed frame is heard', 'frameId === 0 &&', ''],
      ['a content script changes the settings', 'isOwnPage(sender) ?', 'sender ?'],
    ],
  ),
  ...inFile(
    'platform/wire/answer.ts',
    ['unit/platform/wire/answer'],
    [
      ['an orphan answers', ' && !signal.aborted', ''],
      ['another tab’s change counts', ' && from === tab()', ''],
    ],
  ),
  ...inFile(
    'platform/wire/ask.ts',
    ['unit/platform/wire/ask'],
    [
      ['silence is an answer', 'failed = answer === undefined', 'failed'],
      ['an orphan is alive', '    return false', '    return true'],
    ],
  ),
  ...inFile(
    'background/keep-choices.ts',
    ['project/background'],
    [
      ['hiding on a private page leaves a trace', 'if (!mayKeep(tab?.incognito)) return', ''],
      [
        'hiding in a private popup leaves a trace',
        'else if (mayKeep(tab.isPrivate) && ',
        'else if (',
      ],
      ['a private popup changes the settings', 'if (!mayKeep(tab.isPrivate)) return', ''],
      [
        'a private tick leaves a trace',
        'if (mayKeep(tab.isPrivate)) await keepTick',
        'await keepTick',
      ],
      [
        'the flag of the page stays as it was',
        "  await (scope === 'always' ? redrawFlags() : redrawFlag(tab.id))\n",
        '',
      ],
    ],
  ),
  ...inFile(
    'background/first-run.ts',
    ['project/first-run'],
    [
      ['a school’s browsers all open a tab', ' && !(await isManaged())', ''],
      ['each update opens a tab', "if (what === 'updated') await", "if (what === '') await"],
    ],
  ),
  ...inFile(
    'platform/browser/install.ts',
    ['project/first-run'],
    [['old news come back', ' && previousVersion !== version()', '']],
  ),
  ...inFile(
    'advice/report.ts',
    ['unit/advice/report'],
    [['a report tells the passcode', '{ host: hostKind, because', '{ ...recognition, because']],
  ),
  ...inFile(
    'ui/options/erase-button.tsx',
    ['unit/ui/options'],
    [['undo brings nothing back', 'await props.putBack(erased)', '']],
  ),
  ...inFile(
    'background/recognize-seen.ts',
    ['project/background'],
    [
      ['a guard that is off still flags', '(await isGuardOn()) ? seen : null', 'seen'],
      ['a search result that leads to Zoom is flagged', 'seen.target === address && ', ''],
      [
        'a mere claim is flagged',
        "if (seen.hostKind === 'lookalike')",
        "if (seen.hostKind !== 'zoom')",
      ],
    ],
  ),
]

const POSTING = [
  ...inFile(
    'zoom/text/secret-look.ts',
    ['unit/zoom/text/secret-look'],
    [
      ['a wrapped link is let go', '(?:=|%(?:25)*3d|-3d)', '='],
      ['a paste of ten megabytes is read', 'text.length <= LONGEST_TEXT && ', ''],
    ],
  ),
  ...inFile(
    'advice/posting-view.ts',
    ['unit/advice/posting-view'],
    [
      ['a host’s key is called a passcode', 'FINDINGS.find((id)', 'FINDINGS.findLast((id)'],
      ['what may be left is not said', 'isSure ? []', 'safe ? []'],
    ],
  ),
  ...inFile(
    'content/mend-field.ts',
    ['unit/content/mend-field'],
    [
      [
        'a text that stands there twice is changed',
        '.lastIndexOf(sought) === start',
        '.length > 0',
      ],
      [
        'the address behind a link keeps the passcode',
        'return !isBehindLink(field, pieces)',
        'return true',
      ],
      [
        'what the editor made of it is not looked at',
        'if (isChange && !(await hasBecome',
        'if (!held && !(await hasBecome',
      ],
      [
        'another selection is overwritten',
        '!== lettersOf(gone)) return false',
        '=== "") return false',
      ],
    ],
  ),
  ...inFile(
    'content/editable-field.ts',
    ['unit/content/mend-field', 'unit/content/posting.test'],
    [
      ['a password is read', "['text', 'search', 'url', 'tel']", "['text', 'password', 'search']"],
      [
        'the offer stays when the field is left',
        'if (!document.hasFocus())',
        'if (document.hasFocus())',
      ],
    ],
  ),
  ...inFile(
    'content/hear-pastes.ts',
    ['unit/content/hear-pastes'],
    [
      ['a page pastes by itself, and asks', 'if (!event.isTrusted) return', ''],
      ['an offer for a text that is gone', 'answer && !latest', 'answer'],
      ['one failure ends all help', '.catch(() => null)\n      if (answer', '\n      if (answer'],
    ],
  ),
  ...inFile(
    'content/posting.ts',
    ['unit/content/posting'],
    [
      [
        'a text that was changed is offered still',
        "if (stage === 'paste' && !isThere) return end()",
        '',
      ],
    ],
  ),
  ...inFile(
    'platform/browser/posting-sites.ts',
    ['unit/platform/browser/posting-sites'],
    [
      ['the setting alone is enough', 'isEverywhere && settings.posting', 'settings.posting'],
      [
        'the guard’s permission alone is enough',
        'isEverywhere && settings.posting',
        'isEverywhere',
      ],
      ['it runs on Zoom’s own pages', ', matches, excludeMatches }', ', matches }'],
    ],
  ),
  ...inFile(
    'background/text-pasted.ts',
    ['project/background-posting'],
    [
      ['help that is off goes on', '!(await isPostingOn(site)) || ', ''],
      ['a hidden flag comes back', ' || (await hiddenScope(place, scopesUnder(policy)))', ''],
      ['two flags on a look-alike', " || hostKind === 'lookalike'", ''],
    ],
  ),
]

export const FAULTS = [...ZOOM, ...ADVICE, ...CONTENT, ...POSTING, ...FLAG_ON_PAGE, ...PLATFORM]
