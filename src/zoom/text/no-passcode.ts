/** What stands in the place of a passcode where there is none to be read. */
export const NO_CODE =
  /^(?:none|no|yes|n\/a|na|tba|tbd|on|off|null|true|false|undefined|enabled|disabled|required|optional|needed|hidden|removed|redacted|x{3,}|[<{[]*passcode[>}\]]*|%s|\$\{?[a-z_]+\}?|see|ask|sent|not|later|follows|protected|included|embedded|available|mandatory|confidential|case-sensitive|below|above|attached|unchanged|wrong|correct|incorrect|invalid|folgt|geschützt|erforderlich|enthalten|volgt|vereist|menyusul|requise?|requerid[oa]|obligatoire|obligatori[oa]|obrigatóri[oa]|richiest[oa]|wymagan[ey]|krävs|später|позже|później|後日|後ほど|待定|추후|aucune?|oui|non|voir|keine?r?|kein|nein|ja|siehe|entfällt|nessun[oa]?|vedi|no|ningun[oa]|ver|nenhum[a]?|não|geen|nee|zie|ingen|brak|nie|nej|yok|нет|да|なし|無し|无|無|没有|없음)$/iu

/** How people say that the passcode comes another way, in the languages of Zoom's own invitations. */
const PROMISES = [
  'will be (?:sent|shared|e?mailed|given|provided|announced|posted|distributed)',
  'to (?:be (?:sent|shared|given|provided|announced|confirmed|determined)|follow)',
  'sent (?:by|via|in|separately|on|to)|shared (?:by|via|separately)|provided (?:by|on|separately)',
  '(?:available )?(?:up)?on request|not (?:required|needed|necessary)|coming',
  'wird (?:[\\p{L}-]+ ){0,3}(?:nachgereicht|mitgeteilt|bekannt|(?:zu|nach|ver)?(?:ge)?s[ae]nd?t|(?:zu)?geschickt|verschickt)',
  'folgt|kommt|auf anfrage|nicht (?:nötig|erforderlich)',
  '(?:sera )?(?:envoy|communiqu)ée?|(?:sera )?transmise?|sur demande|à venir|non requis|pas nécessaire',
  'se (?:enviará|comunicará|facilitará)|será enviad[oa]|enviad[oa]|(?:a|bajo) petición|por confirmar',
  'no (?:es )?necesari[oa]|não (?:é )?necessári[oa]|sob (?:pedido|consulta)|a enviar',
  '(?:sarà |verrà )?(?:inviat|comunicat|fornit)[oa]|su richiesta|non (?:è )?(?:richiest|necessari)[oa]',
  'volgt|wordt (?:[\\p{L}-]+ ){0,3}(?:\\p{L}*ge(?:stuurd|maild|deeld)|verstuurd)|op (?:aan)?vraag|niet nodig',
  'wyślemy|podamy|(?:zostanie|będzie) (?:wysłan|podan|przesłan)[ey]|na prośbę|nie jest wymagan',
  'будет (?:\\p{L}+ ){0,2}(?:выслан|отправлен|сообщ[её]н)|вышлем|пришл[её]м|по запросу|не (?:требуется|нужен)',
  '(?:e-?posta|mail|daha sonra)[^\\n]{0,20}(?:gönder|paylaş|bildir)|gönderilecek|gerek(?:mez|li değil)',
  'skickas|kommer|meddelas|på begäran|behövs (?:inte|ej)',
  'akan (?:dikirim|diberikan|diinformasikan|menyusul)|dikirim|tidak (?:di)?perlu',
  'sẽ (?:được )?(?:gửi|cung cấp|thông báo)|gửi sau|không (?:cần|yêu cầu)',
  '後日|後ほど|別途|追って|メールで|不要',
  '추후|별도|이?메일로|필요 ?없|나중에',
  '另行|稍[后後]|[后後][续續]|[将將]|[会會]前|不需要|[无無]需',
].join('|')

const PROMISED = new RegExp(
  `^(?:${PROMISES})[^\\n\\d:：="'“”„«»|]{0,60}(?=\\s*(?:[\\n<|]|$))`,
  'iu',
)

/** Whether a value of several words says that the passcode comes later, or that none is needed. */
export const isPromised = (value: string): boolean => PROMISED.test(value.slice(0, 100))

/** Whether it says that there is none, or where to find it, and no more. */
export const isNone = (code: string, next: string): boolean =>
  !/[\p{L}\p{N}]/u.test(code) ||
  (NO_CODE.test(code) && /^[.)\]}]*[ \t]*(?:[,;\r\n}|<]|$)/.test(next))
