export interface Wording {
  /**
   * The label's key in npm @zoom/meetingsdk 6.2.0, dist/lib/lang, read on 2026-11-22, or another
   * public source.
   */
  readonly from: string
  readonly words: Readonly<Record<string, string>>
}

/**
 * Zoom's labels by which its pages are read, in the languages of its web client. The texts of the
 * extension name some of them too, and a test holds them against these; the labels that only texts
 * name are in test/project/zoom-labels.json. Zoom's file `pt-PT` is Brazilian Portuguese, here
 * `pt-BR`. It lacks three of these keys: where `pt-BR` is missing, Zoom has no word.
 */
export const LABELS = {
  /** The switch, and the name of the setting. */
  waitingRoom: [
    {
      from: 'apac.security.waiting_room',
      words: {
        'en-US': 'Enable waiting room',
        'de-DE': 'Warteraumfreigabe',
        'es-ES': 'Habilitar la sala de espera',
        'fr-FR': 'Activer la salle d’attente',
        'id-ID': 'Aktifkan Ruang Tunggu',
        'it-IT': 'Abilita sala d’attesa',
        'ja-JP': '待機室を有効にする',
        'ko-KR': '대기실 사용',
        'nl-NL': 'Wachtruimte inschakelen',
        'pl-PL': 'Włącz poczekalnię',
        'pt-BR': 'Habilitar sala de espera',
        'ru-RU': 'Вкл. зал ожидания',
        'sv-SE': 'Aktivera väntrum',
        'tr-TR': 'Bekleme Odasını Etkinleştir',
        'vi-VN': 'Kích hoạt phòng chờ',
        'zh-CN': '启用等候室',
        'zh-TW': '啟用等候室',
      },
    },
    {
      from: 'apac.wc_waiting_room',
      words: {
        'en-US': 'Waiting Room',
        'de-DE': 'Warteraum',
        'es-ES': 'Sala de espera',
        'fr-FR': 'Salle d’attente',
        'id-ID': 'Ruang Tunggu',
        'it-IT': 'Sala d’attesa',
        'ja-JP': '待機室',
        'ko-KR': '대기실',
        'nl-NL': 'Wachtruimte',
        'pl-PL': 'Poczekalnia',
        'pt-BR': 'Sala de espera',
        'ru-RU': 'Зал ожидания',
        'sv-SE': 'Väntrum',
        'tr-TR': 'Bekleme Odası',
        'vi-VN': 'Phòng chờ',
        'zh-CN': '等候室',
        'zh-TW': '等候室',
      },
    },
  ],
  /** The item that locks the meeting. */
  lock: [
    {
      from: 'apac.wc_lock_meeting',
      words: {
        'en-US': 'Lock meeting',
        'de-DE': 'Meeting sperren',
        'es-ES': 'Bloquear reunión',
        'fr-FR': 'Verrouiller la réunion',
        'id-ID': 'Kunci Rapat',
        'it-IT': 'Blocca riunione',
        'ja-JP': 'ミーティングをロックする',
        'ko-KR': '회의 잠금',
        'nl-NL': 'Vergadering vergrendelen',
        'pl-PL': 'Zablokuj spotkanie',
        'pt-BR': 'Bloquear reunião',
        'ru-RU': 'Заблокировать конференцию',
        'sv-SE': 'Lås möte',
        'tr-TR': 'Toplantıyı Kilitle',
        'vi-VN': 'Khóa cuộc họp',
        'zh-CN': '锁定会议',
        'zh-TW': '鎖定會議',
      },
    },
  ],
  /** The same item in a locked meeting; the German label is that of `lock`. */
  unlock: [
    {
      from: 'apac.wc_unlock_meeting',
      words: {
        'en-US': 'Unlock meeting',
        'de-DE': 'Meeting sperren',
        'es-ES': 'Desbloquear reunión',
        'fr-FR': 'Déverrouiller la réunion',
        'id-ID': 'Buka Kunci Rapat',
        'it-IT': 'Sblocca riunione',
        'ja-JP': 'ミーティングをアンロックする',
        'ko-KR': '회의 잠금 해제',
        'nl-NL': 'Vergadering ontgrendelen',
        'pl-PL': 'Odblokuj spotkanie',
        'pt-BR': 'Desbloquear reunião',
        'ru-RU': 'Разблокировать конференцию',
        'sv-SE': 'Lås upp möte',
        'tr-TR': 'Toplantının Kilidini Aç',
        'vi-VN': 'Mở khóa cuộc họp',
        'zh-CN': '解锁会议',
        'zh-TW': '解鎖會議',
      },
    },
  ],
  /** What participants are allowed to. */
  shareScreen: [
    {
      from: 'apac.wc_sharer_entry_button_label1',
      words: {
        'en-US': 'Share Screen',
        'de-DE': 'Bildschirm freigeben',
        'es-ES': 'Compartir pantalla',
        'fr-FR': 'Partager l’écran',
        'id-ID': 'Bagikan Layar',
        'it-IT': 'Condividi schermo',
        'ja-JP': '画面を共有',
        'ko-KR': '화면 공유',
        'nl-NL': 'Scherm delen',
        'pl-PL': 'Udostępnij ekran',
        'pt-BR': 'Compartilhar tela',
        'ru-RU': 'Демонстрация экрана',
        'sv-SE': 'Dela skärm',
        'tr-TR': 'Ekranı Paylaş',
        'vi-VN': 'Chia sẻ màn hình',
        'zh-CN': '共享屏幕',
        'zh-TW': '分享畫面',
      },
    },
  ],
  /** What participants are allowed to. */
  unmute: [
    {
      from: 'apac.security.unmute_themselves',
      words: {
        'en-US': 'Unmute Themselves',
        'de-DE': 'Sich selbst die Stummschaltung aufheben',
        'es-ES': 'Reactivar audio por ellos mismos',
        'fr-FR': 'Réactiver le son par eux-mêmes',
        'id-ID': 'Membunyikan Mikrofon Mereka Sendiri',
        'it-IT': 'Attiva il proprio audio',
        'ja-JP': '自分のミュートを解除する',
        'ko-KR': '스스로 음소거 해제',
        'nl-NL': 'Hun audio weer inschakelen',
        'pl-PL': 'Wyłączcie wyciszenie samodzielnie',
        'pt-BR': 'Ativar o próprio som deles',
        'ru-RU': 'Включить звук у себя',
        'sv-SE': 'Aktivera sin mikrofon',
        'tr-TR': 'Kendi Seslerini Açma',
        'vi-VN': 'Tự bật tiếng',
        'zh-CN': '自我解除静音',
        'zh-TW': '自行解除靜音',
      },
    },
    {
      from: 'apac.wc_allow_unmute',
      words: {
        'en-US': 'Allow participants to unmute themselves',
        'de-DE': 'Teilnehmern erlauben, sich selbst stumm zu schalten',
        'es-ES': 'Permitir a los participantes reactivar audio ellos mismos',
        'fr-FR': 'Autoriser les participants à réactiver eux-mêmes leur son',
        'id-ID': 'Izinkan peserta untuk membunyikan mikrofon mereka sendiri',
        'it-IT': 'Consenti ai partecipanti di disattivare il proprio audio',
        'ja-JP': '参加者に自分のミュートの解除を許可する',
        'ko-KR': '참가자가 음소거를 해제할 수 있도록 허용',
        'nl-NL': 'Deelnemers toestaan dempen op te heffen voor zichzelf',
        'pl-PL': 'Pozwól uczestnikom na wyłączenie ich wyciszenia',
        'pt-BR': 'Permitir que os próprios participantes desativem o mudo',
        'ru-RU': 'Разрешить участникам включать звук для себя',
        'sv-SE': 'Tillåt deltagare att själva aktivera sina mikrofoner',
        'tr-TR': 'Katılımcıların kendi seslerini açmasına izin ver',
        'vi-VN': 'Cho phép người tham gia tắt tiếng chính họ',
        'zh-CN': '允许参会者自我解除静音',
        'zh-TW': '允許與會者自行解除靜音',
      },
    },
  ],
  /** The switch, and the name of the setting. */
  mute: [
    {
      from: 'apac.wc_mute_all_on_entry',
      words: {
        'en-US': 'Mute all upon entry',
        'de-DE': 'Alle beim Beitritt stummschalten',
        'es-ES': 'Silenciar a todos al entrar',
        'fr-FR': 'Couper le son de tous à l’entrée',
        'id-ID': 'Bisukan semua saat masuk',
        'it-IT': 'Disattiva audio per tutti all’ingresso',
        'ja-JP': '入室時に全員をミュート',
        'ko-KR': '입장 시 모두 음소거',
        'nl-NL': 'Iedereen dempen bij binnenkomst',
        'pl-PL': 'Wycisz wszystkich przy wejściu',
        'pt-BR': 'Silenciar todos à entrada',
        'ru-RU': 'Выключать звук у всех при входе',
        'sv-SE': 'Tysta alla vid anslutning',
        'tr-TR': 'Girişte herkesi sessize al',
        'vi-VN': 'Tắt tiếng tất cả khi vào',
        'zh-CN': '入会时全部静音',
        'zh-TW': '入會時全部靜音',
      },
    },
    {
      from: 'apac.wc_mute_on_entry_title',
      words: {
        'en-US': 'Mute Participants Upon Entry',
        'de-DE': 'Teilnehmer beim Beitritt stummschalten',
        'es-ES': 'Silenciar a los participantes al entrar',
        'fr-FR': 'Désactiver le son des participants lors de l’accès',
        'id-ID': 'Bisukan Peserta ketika Masuk',
        'it-IT': 'Disattiva audio per partecipanti all’ingresso',
        'ja-JP': '入室時に参加者をミュートにする',
        'ko-KR': '입장 시 참가자 음소거',
        'nl-NL': 'Deelnemers dempen bij binnenkomst',
        'pl-PL': 'Wycisz uczestników po wejściu',
        'ru-RU': 'Выключать звук участников при входе',
        'sv-SE': 'Inaktivera deltagares mikrofon vid inträde',
        'tr-TR': 'Girişte Katılımcıları Sessize Al',
        'vi-VN': 'Tắt tiếng người tham gia khi vào cuộc họp',
        'zh-CN': '参会者加入会议时静音',
        'zh-TW': '與會者加入會議時將其靜音',
      },
    },
  ],
  /** The name of the setting. */
  muteSetting: [
    {
      from: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063916',
      words: {
        'en-US': 'Mute all participants when they join a meeting',
      },
    },
    {
      from: 'https://support.zoom.us/hc/de/articles/360060860512',
      words: {
        'de-DE': 'Alle Teilnehmer stummschalten, wenn sie dem Meeting beitreten',
      },
    },
  ],
  /** The name of the setting. */
  passcode: [
    {
      from: 'apac.preview.meeting_passcode',
      words: {
        'en-US': 'Meeting Passcode',
        'de-DE': 'Meetingkenncode',
        'es-ES': 'Código de acceso de la reunión',
        'fr-FR': 'Code secret à la réunion',
        'id-ID': 'Kode Sandi Rapat',
        'it-IT': 'Passcode riunione',
        'ja-JP': 'ミーティング パスコード',
        'ko-KR': '회의 암호',
        'nl-NL': 'Wachtwoordcode van de vergadering',
        'pl-PL': 'Kod dostępu do spotkania',
        'pt-BR': 'Senha da reunião',
        'ru-RU': 'Код доступа конференции',
        'sv-SE': 'Möteslösenkod',
        'tr-TR': 'Toplantı Parolası',
        'vi-VN': 'Mật mã cuộc họp',
        'zh-CN': '会议密码',
        'zh-TW': '會議密碼',
      },
    },
  ],
  /** The name of the setting. */
  embeddedPasscode: [
    {
      from: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160',
      words: {
        'en-US': 'Embed passcode in invite link for one-click join',
      },
    },
    {
      from: 'https://support.zoom.com/hc/ja/article?id=zm_kb&sysparm_article=KB0065980',
      words: {
        'ja-JP': 'ワンクリックで参加できるように招待リンクにパスコードを埋め込む',
      },
    },
  ],
  /** The name of the setting. */
  joinBeforeHost: [
    {
      from: 'github.com/sebastianferragut/DSC180A_PrivacyProject @0b99d73, the settings page of 19 November 2025',
      words: {
        'en-US': 'Allow participants to join before host',
      },
    },
    {
      from: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060501',
      words: {
        'en-US': 'Allow participants to join anytime',
      },
    },
    {
      from: 'https://support.zoom.us/hc/de/articles/202828525',
      words: {
        'de-DE': 'Teilnehmern Beitritt vor dem Host gestatten',
      },
    },
    {
      from: 'https://support.zoom.com/hc/de/article?id=zm_kb&sysparm_article=KB0083216',
      words: {
        'de-DE': 'Teilnehmern den Beitritt vor dem Host erlauben',
      },
    },
    {
      from: 'https://support.zoom.com/hc/ja/article?id=zm_kb&sysparm_article=KB0060511',
      words: {
        'ja-JP': '参加者がホストより先に参加することを許可する',
      },
    },
  ],
  /** The name of the setting. */
  personalId: [
    {
      from: 'github.com/sebastianferragut/DSC180A_PrivacyProject @0b99d73, the settings page of 19 November 2025',
      words: {
        'en-US': 'Use Personal Meeting ID (PMI) when scheduling a meeting',
      },
    },
  ],
  /** The name of the setting. */
  signedInOnly: [
    {
      from: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063837',
      words: {
        'en-US': 'Only authenticated users can join meetings',
      },
    },
  ],
  /** One of the two kinds of encryption. */
  endToEnd: [
    {
      from: 'apac.wc_e2e_encryption',
      words: {
        'en-US': 'End-to-end encryption',
        'de-DE': 'End-to-end encryption',
        'es-ES': 'Cifrado de extremo a extremo',
        'fr-FR': 'Cryptage de bout en bout',
        'id-ID': 'Enkripsi ujung ke ujung',
        'it-IT': 'Crittografia end-to-end',
        'ja-JP': 'エンドツーエンドの暗号化',
        'ko-KR': '엔드투엔드 암호화',
        'nl-NL': 'End-to-end codering',
        'pl-PL': 'Szyfrowanie end-to-end',
        'pt-BR': 'Criptografia de ponta a ponta',
        'ru-RU': 'Сквозное шифрование',
        'sv-SE': 'End-to-end encryption',
        'tr-TR': 'Uçtan Uca Şifreleme',
        'vi-VN': 'Mã hóa đầu cuối',
        'zh-CN': '端到端加密',
        'zh-TW': '端對端加密',
      },
    },
  ],
  /** The question above the choice. */
  whoCanShare: [
    {
      from: 'apac.wc_sharer_setting_menu_category1_title',
      words: {
        'en-US': 'Who can share?',
        'de-DE': 'Wer kann freigeben?',
        'es-ES': '¿Quién puede compartir?',
        'fr-FR': 'Qui peut partager ?',
        'id-ID': 'Siapa yang dapat berbagi?',
        'it-IT': 'Chi può condividere?',
        'ja-JP': '共有できるのは誰ですか？',
        'ko-KR': '누가 공유할 수 있습니까?',
        'nl-NL': 'Wie kan delen?',
        'pl-PL': 'Kto może udostępniać?',
        'pt-BR': 'Quem pode compartilhar?',
        'ru-RU': 'Кто может демонстрировать экран?',
        'sv-SE': 'Vem kan dela?',
        'tr-TR': 'Kimler paylaşabilir?',
        'vi-VN': 'Ai có thể chia sẻ?',
        'zh-CN': '哪些人可以共享？',
        'zh-TW': '誰可以分享？',
      },
    },
  ],
  /** An answer to it. */
  hostOnly: [
    {
      from: 'apac.wc_sharer_setting_menu_category_option3',
      words: {
        'en-US': 'Host Only',
        'de-DE': 'Nur Host',
        'es-ES': 'Solo anfitrión',
        'fr-FR': 'Hôte uniquement',
        'id-ID': 'Hanya Host',
        'it-IT': 'Solo organizzatore',
        'ja-JP': 'ホストのみ',
        'ko-KR': '호스트만',
        'nl-NL': 'Alleen host',
        'pl-PL': 'Tylko prowadzący',
        'pt-BR': 'Apenas anfitrião',
        'ru-RU': 'Только организатор',
        'sv-SE': 'Enbart värden',
        'tr-TR': 'Yalnızca Oturum Sahibi',
        'vi-VN': 'Chỉ người chủ trì',
        'zh-CN': '仅限主持人',
        'zh-TW': '僅限主持人',
      },
    },
    {
      from: 'apac.wc_sharer_setting_menu_category_option1',
      words: {
        'en-US': 'Only Host',
        'fr-FR': 'Seulement l’hôte',
        'it-IT': 'Solo l’organizzatore',
        'pt-BR': 'Somente anfitrião',
        'sv-SE': 'Enbart värd',
        'tr-TR': 'Sadece Oturum Sahibi',
        'zh-CN': '仅主持人',
        'zh-TW': '僅主持人',
      },
    },
  ],
  /** An answer to it. */
  everybody: [
    {
      from: 'apac.wc_sharer_setting_menu_category_option2',
      words: {
        'en-US': 'All Participants',
        'de-DE': 'Alle Teilnehmer',
        'es-ES': 'Todos los participantes',
        'fr-FR': 'Tous les participants',
        'id-ID': 'Semua Peserta',
        'it-IT': 'Tutti i partecipanti',
        'ja-JP': '全参加者',
        'ko-KR': '모든 참가자',
        'nl-NL': 'Alle deelnemers',
        'pl-PL': 'Wszyscy uczestnicy',
        'pt-BR': 'Todos os participantes',
        'ru-RU': 'Все участники',
        'sv-SE': 'Alla deltagare',
        'tr-TR': 'Tüm Katılımcılar',
        'vi-VN': 'Tất cả người tham gia',
        'zh-CN': '全体参会者',
        'zh-TW': '全體與會者',
      },
    },
  ],
  /** What a participant is told who may not share. */
  sharingRefused: [
    {
      from: 'apac.wc_sharer_disabled_share1_desc',
      words: {
        'en-US': 'Host disabled attendee screen sharing.',
        'de-DE': 'Der Host hat die Bildschirmfreigabe für Besucher deaktiviert.',
        'es-ES':
          'El anfitrión deshabilitó la función de compartir las pantallas de los participantes.',
        'fr-FR': 'L’hôte a désactivé le partage d’écran par le participant.',
        'id-ID': 'Host menonaktifkan berbagi layar peserta.',
        'it-IT': 'L’organizzatore ha disabilitato la condivisione dello schermo dello spettatore.',
        'ja-JP': 'ホストが出席者の画面共有を無効にしました。',
        'ko-KR': '호스트가 참석자 화면 공유를 비활성화했습니다.',
        'nl-NL': 'De host heeft scherm delen uitgeschakeld voor deelnemers.',
        'pl-PL': 'Prowadzący wyłączył uczestnikom udostępnianie ekranu.',
        'pt-BR': 'O anfitrião desabilitou o compartilhamento de tela do participante.',
        'ru-RU': 'Организатор отключил демонстрацию экрана участников.',
        'sv-SE': 'Värden har inaktiverat skärmdelning för deltagare.',
        'tr-TR': 'Oturum sahibi, rolsüz katılımcı ekran paylaşımını devre dışı bıraktı.',
        'vi-VN': 'Người chủ trì đã tắt chức năng chia sẻ màn hình của người dự thính.',
        'zh-CN': '主持人已禁止观众共享屏幕。',
        'zh-TW': '主持人禁止觀眾畫面分享。',
      },
    },
  ],
  /** What a participant is told before joining. */
  mutedByHost: [
    {
      from: 'apac.preview.host_muted_tip',
      words: {
        'en-US': 'Host has muted participants when meeting starts',
        'de-DE': 'Der Host hat die Teilnehmer ab dem Beginn des Meetings stummgeschaltet',
        'es-ES': 'El anfitrión ha silenciado a los participantes al comenzar la reunión',
        'fr-FR': 'L’hôte a coupé le son des participants au début de la réunion',
        'id-ID': 'Host telah membisukan peserta saat rapat dimulai',
        'it-IT': 'L’organizzatore ha disattivato l’audio dei partecipanti all’avvio della riunione',
        'ja-JP': 'ミーティングの開始時にホストが参加者をミュートにしました',
        'ko-KR': '회의가 시작될 때 호스트가 참가자를 음소거했습니다',
        'nl-NL': 'De host heeft deelnemers gedempt bij het starten van de vergadering',
        'pl-PL': 'Prowadzący wyciszył uczestników po rozpoczęciu spotkania',
        'ru-RU': 'Организатор отключил звук в начале конференции',
        'sv-SE': 'Värden har stängt av ljudet för deltagarna när mötet startar',
        'tr-TR': 'Toplantı sahibi, toplantı başladığında katılımcıların sesini kapattı',
        'vi-VN': 'Người chủ trì đã tắt tiếng của những người tham gia khi cuộc họp bắt đầu',
        'zh-CN': '主持人已在会议开始时将参会者静音',
        'zh-TW': '主持人在會議開始時已將與會者靜音',
      },
    },
  ],
  /** What stands in brackets before the topic of a locked meeting. */
  locked: [
    {
      from: 'apac.wc_lock_meeting_status',
      words: {
        'en-US': 'Locked',
        'de-DE': 'Gesperrt',
        'es-ES': 'Bloqueada',
        'fr-FR': 'Verrouillé',
        'id-ID': 'Terkunci',
        'it-IT': 'Bloccata',
        'ja-JP': 'ロック中',
        'ko-KR': '잠김',
        'nl-NL': 'Vergrendeld',
        'pl-PL': 'Zablokowano',
        'ru-RU': 'Заблокировано',
        'sv-SE': 'Låst',
        'tr-TR': 'Kilitli',
        'vi-VN': 'Đã khóa',
        'zh-CN': '已锁定',
        'zh-TW': '已鎖定',
      },
    },
  ],
  /** The controls to which Anteroom leads: the button and the panel with the list of people. */
  participants: [
    {
      from: 'apac.wc_participants',
      words: {
        'en-US': 'Participants',
        'de-DE': 'Teilnehmer',
        'es-ES': 'Participantes',
        'fr-FR': 'Participants',
        'id-ID': 'Peserta',
        'it-IT': 'Partecipanti',
        'ja-JP': '参加者',
        'ko-KR': '참가자',
        'nl-NL': 'Deelnemers',
        'pl-PL': 'Uczestnicy',
        'pt-BR': 'Participantes',
        'ru-RU': 'Участники',
        'sv-SE': 'Deltagare',
        'tr-TR': 'Katılımcılar',
        'vi-VN': 'Người tham gia',
        'zh-CN': '参会者',
        'zh-TW': '與會者',
      },
    },
  ],
  /** The item that stops everything. */
  suspend: [
    {
      from: 'apac.security.report_suspend_user_activities',
      words: {
        'en-US': 'Suspend Participant Activities',
        'de-DE': 'Aktivitäten der Teilnehmer aussetzen',
        'es-ES': 'Suspender actividades del participante',
        'fr-FR': 'Suspendre les activités du participant',
        'id-ID': 'Tangguhkan Aktivitas Peserta',
        'it-IT': 'Sospendi attività partecipanti',
        'ja-JP': '参加者アクティビティを一時停止',
        'ko-KR': '참가자 활동 일시 중단',
        'nl-NL': 'Activiteiten van deelnemers opschorten',
        'pl-PL': 'Zawieś działania uczestnika',
        'pt-BR': 'Suspender atividades do participante',
        'ru-RU': 'Приостановить действия участника',
        'sv-SE': 'Stoppa deltagaraktiviteter',
        'tr-TR': 'Katılımcı Etkinliklerini Askıya Al',
        'vi-VN': 'Tạm dừng hoạt động của người tham gia',
        'zh-CN': '暂停参会者活动',
        'zh-TW': '暫停與會者活動',
      },
    },
  ],
  /** The item in the menu beside a person. */
  remove: [
    {
      from: 'apac.wc_remove',
      words: {
        'en-US': 'Remove',
        'de-DE': 'Entfernen',
        'es-ES': 'Retirar',
        'fr-FR': 'Supprimer',
        'id-ID': 'Hapus',
        'it-IT': 'Rimuovi',
        'ja-JP': '削除',
        'ko-KR': '제거',
        'nl-NL': 'Verwijderen',
        'pl-PL': 'Usuń',
        'pt-BR': 'Remover',
        'ru-RU': 'Удалить',
        'sv-SE': 'Ta bort',
        'tr-TR': 'Kaldır',
        'vi-VN': 'Loại bỏ',
        'zh-CN': '移除',
        'zh-TW': '刪除',
      },
    },
  ],
  /** The dialog; the item that opens it was seen by nobody here. */
  report: [
    {
      from: 'apac.wc_security.report_title',
      words: {
        'en-US': 'Report',
        'de-DE': 'Bericht',
        'es-ES': 'Denunciar',
        'fr-FR': 'Signaler',
        'id-ID': 'Laporkan',
        'it-IT': 'Segnala',
        'ja-JP': '報告',
        'ko-KR': '신고',
        'nl-NL': 'Rapport',
        'pl-PL': 'Raport',
        'pt-BR': 'Denúncia',
        'ru-RU': 'Отчет',
        'sv-SE': 'Rapport',
        'tr-TR': 'Bildir',
        'vi-VN': 'Báo cáo',
        'zh-CN': '举报',
        'zh-TW': '舉報',
      },
    },
  ],
} satisfies Record<string, readonly Wording[]>
