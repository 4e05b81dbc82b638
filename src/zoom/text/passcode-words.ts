/**
 * What invitations call the passcode, as parts of a regular expression, in the languages of Zoom's
 * client, today's word before the older ones. From Zoom's published web client,
 * github.com/zoom/meetingsdk-web 6.2.0 (22 November 2026); the Brazilian words, and what follows
 * the word in each language, from its labels of the field for the passcode.
 */
export const PASSCODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['(?:(?:meeting|webinar|phone|zoom|join) ?)?pass(?:-| )?(?:code|word)', '(?<![?&#;])pwd'],
  de: ['(?:meeting-?)?kenn?code', '(?:meeting-?)?passwort'],
  es: ['c[oó]digo de acceso(?: de la reuni[oó]n)?', 'contraseña(?: de la reuni[oó]n)?'],
  fr: ['code secret(?: (?:à la|de(?: la)?) r[eé]union)?', 'mot de passe', 'code d.acc[eè]s'],
  id: ['kode sandi(?: rapat)?', 'kata sandi'],
  it: ['passcode(?: (?:della )?riunione)?', 'codice d.accesso(?: (?:della )?riunione)?'],
  ja: ['(?:ミーティング ?)?パス(?:コード|ワード)'],
  ko: ['(?:회의 ?)?(?:암호|비밀번호|패스코드)'],
  nl: ['(?:wachtwoord|toegangs)(?:code)?(?: van de vergadering)?'],
  pl: ['kod dost[eę]pu(?: do spotkania)?', 'hasło(?: do spotkania)?'],
  pt: ['senha(?: da reuni[aã]o| de acesso)?', 'c[oó]digo de acesso', 'palavra-passe'],
  ru: ['код доступа(?: (?:к )?конференции)?', 'пароль(?: конференции)?'],
  sv: ['(?:mötes)?lösenkod', '(?:mötes)?lösenord'],
  tr: ['(?:toplantı )?(?:parola(?:sı)?|[sş]ifre(?:si)?)'],
  vi: ['mật mã(?: cuộc họp)?', 'mật khẩu(?: cuộc họp)?'],
  'zh-CN': ['(?:会议)?密码'],
  'zh-TW': ['(?:會議)?密碼'],
}

/**
 * What people call it besides, and in languages that Zoom's client does not have, in the words of
 * common interfaces, such as those of Windows and Android.
 */
export const OTHER_PASSCODE_WORDS: readonly string[] = [
  '(?:meeting |phone )?access code',
  '(?:security|entry|join|meeting|login) code',
  'pass(?:-| )?(?:phrase|key)',
  'p/w',
  'passkode',
  'tilgangskode',
  'tunnuskoodi',
  'prístupový kód',
  'belépési kód',
  'codi d.acc[eé]s',
  'pristupni kod',
  'код за достъп',
  'رمز عبور',
  'kod laluan',
  '(?:zugangs|zutritts|einwahl)-?(?:code|kode)',
  '(?:meeting-?)?kennwort',
  'clave de (?:acceso|la reuni[oó]n)',
  'adgangs(?:kode|kod)',
  'pääsykoodi',
  'salasana',
  'heslo',
  'přístupový kód',
  'hozzáférési kód',
  'cod de acces',
  'jelszó',
  'parolă',
  'geçiş kodu',
  'код доступу',
  'κωδικ[οό]ς(?: πρόσβασης)?',
  'رمز (?:المرور|الدخول)',
  'كلمة المرور',
  'קוד (?:ה?גישה)',
  'ה?סיסמ[הא]',
  'รหัสผ่าน',
  'पासकोड|पासवर्ड',
  '(?:会议)?通行码|(?:會議)?通行碼',
]

/** Words that may mean it where they begin a line or a part of one, and other things as well. */
export const DOUBTFUL_PASSCODE_WORDS =
  '(?<=(?:^|[\\n,;(|/>*])[ \\t*_]{0,4})(?:pw|pass|pin|key|secret|clave|code|kode|kod|codice|código|コード)'

/**
 * What the key is called by which a host takes over a meeting: it is for nobody else. From the same
 * client, `dialog.press_hostkey` and `claim_host_title_new`, with other words for a host beside them.
 */
export const HOST_KEY_WORDS: readonly string[] = [
  'host(?:-|_| )?key',
  'host (?:pin|code)',
  '(?:host|moderator)-?schlüssel',
  'clave (?:de|del) (?:anfitri[oó]n|host)',
  "cl[eé] (?:d['’]h[oô]te|d['’]animateur|de l['’](?:h[oô]te|animateur))",
  'chiave (?:dell.)?(?:host|organizzatore|ospitante)',
  'host-?sleutel',
  'chave do (?:host|anfitri[aã]o)',
  'klucz (?:hosta|gospodarza|prowadzącego)',
  'ключ организатора',
  'värd(?:ens )?nyckel',
  'kunci (?:host|tuan rumah)',
  'ホスト ?キー',
  '호스트 ?키',
  '主持人密[钥鑰]',
  '主持人金鑰',
  'oturum sahibi anahtarı',
  'khóa người chủ trì',
]
