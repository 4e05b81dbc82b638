/**
 * What invitations call the passcode, as parts of a regular expression, in the languages of Zoom's
 * client, today's word before the older ones. From Zoom's published web client,
 * github.com/zoom/meetingsdk-web 6.2.0 (22 November 2026); the Brazilian words, and what follows
 * the word in each language, from its labels of the field for the passcode.
 */
export const PASSCODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:(?:meeting|webinar|phone|zoom|join) ?)?pass(?:[-‐‑.]| )?(?:code|word)',
    'pwd(?<![?&#]pwd)(?<!&amp;pwd)',
  ],
  de: ['(?:meeting-?)?kenn?code', '(?:meeting-?|zugangs)?passwort'],
  es: ['código de acceso(?: de la reunión)?', 'contraseña(?: de la reunión)?'],
  fr: [
    'code secret(?: (?:(?:à la|de(?: la)?) réunion|d.accès))?',
    'mot de passe',
    'code d.accès',
    'code de (?:la )?réunion',
  ],
  id: ['kode sandi(?: rapat)?', 'kata sandi'],
  it: ['passcode(?: (?:della )?riunione)?', 'codice d(?:.|i )accesso(?: (?:della )?riunione)?'],
  ja: ['(?:ミーティング ?)?パス(?:コード|ワード)'],
  ko: ['(?:회의 ?)?(?:암호|비밀번호|패스코드)'],
  nl: ['(?:wachtwoord|toegangs)(?:code)?(?: van de vergadering)?'],
  pl: ['kod dostępu(?: do spotkania)?', 'hasło(?: do spotkania)?'],
  pt: ['senha(?: da reunião| de acesso)?', 'código de acesso', 'palavra-passe'],
  ru: ['код доступа(?: (?:к )?конференции)?', 'пароль(?: конференции)?'],
  sv: ['(?:mötes)?lösenkod', '(?:mötes)?lösenord'],
  tr: ['(?:toplantı )?(?:parola(?:sı)?|şifre(?:si|niz)?)'],
  vi: ['mật mã(?: cuộc họp)?', 'mật khẩu(?: cuộc họp)?'],
  'zh-CN': ['(?:会议)?密码'],
  'zh-TW': ['(?:會議)?密碼'],
}

/**
 * What people call it besides, and in languages that Zoom's client does not have: in the words of
 * common interfaces, such as those of Windows and Android, and in those of our own texts.
 */
export const OTHER_PASSCODE_WORDS: readonly string[] = [
  '(?:meeting |phone )?access ?code',
  '(?:security|entry|join|login) ?code|meeting ?code(?!\\W{1,9}\\d{3}\\W?\\d{3,4}\\W?\\d{3,4}(?!\\d))',
  'pass(?:-| )?(?:phrase|key)',
  'passwd|passw(?!o)|psw',
  '(?:zoom|meeting) ?-?pw',
  'p/w|pw(?<![?&#;]pw)(?=["\']?\\s?[:：=])',
  '(?:zugangs|zutritts|einwahl|sicherheits)-?(?:code|kode)',
  '(?:meeting-?)?kennwort',
  'clave de (?:acceso|la reunión)',
  'የይለፍ ?(?:ኮድ|ቃል)',
  'رمز (?:(?:ال)?مرور|الدخول|عبور|جلسه|ورود)|كلمة (?:ال)?(?:مرور|سر)|الر(?:قم|مز) السري|گذرواژه|پسورد',
  '(?:giriş|geçiş|keçid) kodu|şifrə|parolu?',
  'код за (?:достъп|пристап)|парола|приступни код|лозинка',
  'পাসকোড|পাসওয়ার্ড|पासकोड|पासवर्ड|પાસકોડ|પાસવર્ડ',
  'ಪಾಸ್ಕೋಡ್|ಪಾಸ್ವರ್ಡ್|പാസ്കോഡ്|പാസ്വേഡ്|పాస్కోడ్|పాస్వర్డ్|பாஸ்கோடு|கடவுச்சொல்|கடவுக்குறியீடு',
  'codi d.accés|contrasenya|contrasinal|palavrapasse',
  '(?:přístupový|prístupový) kód|heslo',
  'cod mynediad|cyfrinair|paschód|pasfhocal',
  'adgangskod[ei]?|passkode|tilgangskode|passord|kodeord|aðgangskóði|lykilorð|wagwoord',
  'κωδικός(?: (?:πρόσβασης|εισόδου))?|συνθηματικό',
  'alirkodo|pasvorto|sarbide-?kodea|pasahitza',
  'pääsukood|parool|salasõna|pääsykoodi|salasana|tunnuskoodi',
  'קוד (?:ה?(?:גישה|כניסה)|סודי)|ה?סיסמ[האת]',
  'pristupni kod|lozinka|zaporka|koda za dostop|dostopna koda|geslo',
  '(?:belépési |belépő|hozzáférési |titkos )kód|비번|jelsz(?:ó|ava)',
  'մուտքի կոդ|գաղտնաբառ|წვდომის კოდი|პაროლი',
  'кіру коды|құпия ?сөз|код доступу(?: конференції)?|пароль (?:доступу|конференції)',
  'prieigos kodas|slaptažodis|piekļuves kods',
  'k(?:od|ata) laluan|msimbo wa siri|nywila|nenosiri',
  'cod de acces|parolă|kodi i hyrjes|fjalëkalimi?',
  'รหัส(?:ผ่าน|เข้าประชุม)|پاس ?(?:کوڈ|ورڈ)|mã (?:truy cập|tham gia)',
  '(?:会议|入会)?(?:通行码|口令)|(?:會議|入會)?通行碼|入会密码|入會密碼',
]

/** Words that mean it beside the number of a meeting, and elsewhere other things as well. */
export const SHORT_PASSCODE_WORDS: readonly string[] = [
  'pw',
  'pass',
  'pin(?:[- ](?:code|kod))?',
  'key',
  'secret',
  'clave',
  'co?d[ei]',
  'codice',
  'código',
  'k[oóο][dð](?:[aei]|as|s)?',
  'parole',
  'sandi',
  'wachtw\\.',
  'ww',
  'šifra',
  'шифра',
  'κωδ\\.',
  'רמז',
  'קוד',
  'код',
  'コード',
  'パス',
  '暗証番号',
  'รหัส(?:ห้อง)?',
  '(?:ال)?رمز',
  '密語',
  '暗号',
]

/**
 * What the key is called by which a host takes over a meeting: it is for nobody else. From the same
 * client, `dialog.press_hostkey` and `claim_host_title_new`, with other words for a host beside them.
 */
export const HOST_KEY_WORDS: readonly string[] = [
  'host(?:-|_| )?key',
  'host (?:pin|code)',
  // The keys of a host and of a guest, where a program writes them.
  'zak(?<![\\w?&#;/-]zak)(?=["\']?\\s{0,3}[:=]\\s{0,3}["\']?[\\w.-]{20})',
  'tk(?<![\\w?&#;/-]tk)(?=["\']?\\s{0,3}[:=]\\s{0,3}["\']?[\\w.-]{20})',
  '(?:host|moderator)-?schlüssel|schlüssel des hosts',
  'claim host(?: with)?',
  'clave (?:de|del) (?:anfitrión|host)',
  "clé (?:d['’]hôte|d['’]animateur|de l['’](?:hôte|animateur))",
  'chiave (?:dell.)?(?:host|organizzatore|ospitante)',
  'host-?sleutel',
  'chave do (?:host|anfitrião)',
  'klucz (?:hosta|gospodarza|prowadzącego)',
  'ключ организатора',
  'värd(?:ens )?nyckel',
  'kunci (?:host|tuan rumah)',
  'ホスト ?キー',
  '호스트 ?키',
  '主持人密[钥鑰]',
  '主持人金鑰',
  '(?:oturum|toplantı) sahibi anahtarı',
  'hostnøgle',
  'klíč hostitele|kľúč hostiteľa',
  'cheia gazdei',
  'isännän avain',
  'κλειδί (?:οικοδεσπότη|διοργανωτή)',
  'מפתח ה?מארח',
  'مفتاح المضيف',
  'khóa người chủ trì',
]
