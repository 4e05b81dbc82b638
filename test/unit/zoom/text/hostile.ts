/** Ways to name a passcode, to hide one and to store one, for tests that put them together. */

/** What it is called, in Zoom's own invitations and elsewhere. */
export const LABELS: readonly string[] =
  'Passcode|Meeting Passcode|Password|PIN|Kenncode|Kennwort|Meeting-Passwort|Code secret|Mot de passe|密码|會議密碼|ミーティングパスコード|회의 암호|Código de acceso|Codigo de acceso|Contraseña|Senha de acesso|Пароль|Код доступа|Hasło|Kod dostępu|Mật khẩu|Kode sandi|Toegangscode|Wachtwoord|Geçiş kodu|Şifre|Lösenkod|Codice di accesso|Adgangskode|Tunnuskoodi|Κωδικός|סיסמה|كلمة المرور|رمز عبور|รหัสผ่าน|पासकोड|పాస్‌కోడ్|Лозинка|პაროლი'.split(
    '|',
  )

/** Passcodes of every look that Zoom allows. */
export const CODES: readonly string[] = [
  '482915',
  '8251907',
  'aB3dE5',
  'hQ8!x2',
  'Zq#7@k$2',
  'ü8Öß3x',
  'T3a’s4',
  'x_9-y.2Z',
  '7a+b/c=5',
]

/** A label `§` and a passcode `¤`, side by side. */
const NAMED = [
  '§: ¤',
  '§:¤',
  '§：¤',
  '§ - ¤',
  '§ – ¤',
  '§\t¤',
  '§\n¤',
  '§:\n¤',
  '**§:** ¤',
  '**§**: **`¤`**',
  '__§__ ¤',
  '§=¤',
  '§ is ¤',
  '(§: ¤)',
  '| § | ¤ |',
  '§ | ¤',
  '<td>§</td><td>¤</td>',
  '<b>§:</b> ¤<br>',
  '§: "¤"',
  '§: «¤»',
  'Meeting ID: 945 5123 0678, §: ¤',
  '§ → ¤',
  '🔑 §: ¤',
  '§ ..... ¤',
  '§ ¤',
  '\\textbf{§:} ¤',
  '\\textbf{§}: \\texttt{¤}',
  '§ & ¤ \\\\',
  '[b]§:[/b] ¤',
  ':§: ¤',
  '- § :: ¤',
  '> §: ¤',
  '§ (¤)',
  '[§] ¤',
  '§; ¤',
  "'''§:''' ¤",
]

/** A passcode with its name in disguise, or in what programs write. */
const KEPT = [
  'P a s s c o d e: ¤',
  'P.a.s.s.c.o.d.e: ¤',
  'Pass\u200dcode: ¤',
  'P\u200easscode\u200f: ¤',
  'Pаsscоde: ¤',
  '𝗣𝗮𝘀𝘀𝗰𝗼𝗱𝗲: ¤',
  'Ｐａｓｓｃｏｄｅ：¤',
  '<b>P</b>asscode: ¤',
  'Passcode+ADo- ¤',
  '¤ is the passcode',
  'When asked for the passcode, enter ¤.',
  'Passcode for web: ¤, for phones: ¤',
  'Meeting ID / Passcode: 945 5123 0678 / ¤',
  '{"topic":"Budget","h323_password":"¤"}',
  '{"passcode" : "¤", "pin": "¤", "accessCode": "¤"}',
  "INSERT INTO m (topic, passcode) VALUES ('Budget', '¤');",
  "UPDATE m SET passcode = '¤' WHERE id = 7",
  "['topic' => 'Budget', 'passcode' => '¤']",
  '$m["password"] = "¤"; // Budget',
  's:8:"passcode";s:6:"¤";',
  'Topic,Budget\nPasscode,¤',
  'topic,passcode\nBudget,¤',
  'topic: Budget\npasscode: ¤',
  'zoom_password = "¤"',
  'export MEETING_PASSWORD=¤',
  '<m topic="Budget" passcode="¤"/>',
  '<passcode><![CDATA[¤]]></passcode>',
  '10:00:12 INFO join topic=Budget passcode=¤ user=7',
  "join({ topic: 'Budget', passWord: '¤' })",
  'zoom --topic Budget --passcode ¤',
  'X-Zoom-Passcode: ¤',
  'CONFERENCE;VALUE=URI;LABEL="Passcode: ¤":https://zoom.us/j/94551230678',
  '<p title="Passcode: ¤">Budget</p>',
  '\\newcommand{\\passcode}{¤}',
  'p@sscode: ¤',
  'Pass\u2011code: ¤',
  '- Passcode\n- ¤',
  'Passcode:\n  • ¤',
  'Sicherheitscode: ¤',
  'ID / Passcode: 94551230678 / ¤',
  'const PASSCODE: &str = "¤";',
  '{"label":"Passcode","value":"¤"}',
  '{"passcode":{"value":"¤"}}',
  '<label>Passcode <input value="¤"></label>',
]

const filled = (form: string, label: string, code: string): string =>
  form.replaceAll('§', label).replaceAll('¤', () => code)

/** A way to name a passcode, chosen by who calls. */
export const namedBy = (one: <Each>(of: readonly Each[]) => Each, code: string): string =>
  filled(one([...NAMED, ...KEPT]), one(LABELS), code)

/** Every way to name a passcode by each label, with one passcode after the other. */
export function* namedPasscodes(): Generator<{ text: string; code: string }> {
  for (const code of CODES) for (const form of KEPT) yield { text: filled(form, '', code), code }
  let at = 0
  for (const label of LABELS)
    for (const form of NAMED) {
      const code = CODES[at++ % CODES.length] ?? ''
      yield { text: filled(form, label, code), code }
    }
}
