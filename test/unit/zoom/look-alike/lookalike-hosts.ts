/**
 * Hosts that imitate Zoom's, and innocent ones beside them, each with its public source. Facts
 * for the test of look-alikes; how to add one is in docs/look-alikes.md.
 *
 * One half is for tuning. The other is held out: no rule is fitted to it, so its rate says how the
 * rules do on hosts that they were not made for. So that nobody does it by accident, that half can
 * only be counted (`heldOut`), not listed.
 */

interface Group {
  /** `demos` are innocent sites that call themselves after Zoom; `ordinary` ones never do. */
  kind: 'imitations' | 'innocent' | 'demos' | 'ordinary'
  what: string
  source: string
  /** The day of the source where it has one, else the day on which it was read. */
  read: string
  /**
   * Where the whole group goes to one half: `held out` if it was collected after the rules were
   * finished, `tuning` if the rules were then changed with all of it in view.
   */
  half?: 'held out' | 'tuning'
  hosts: string
}

const GROUPS: readonly Group[] = [
  {
    kind: 'imitations',
    what: 'An intelligence feed drawn from maltrail: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/trilwu/apttrail by-group/G0082-domain.txt @85fe66dfa9',
    read: '2026-08-15',
    hosts: `
      02web-zoom.us 02web.zoom.02webus.sbs 02webus.zoom.02us.sbs 02webus.zoom.web02.sbs 02webzoom.us
      05us.zoom.05webus.sbs 05us.zoom.web05.sbs 05usweb.zoom.meet-05.sbs 06us.zoom.web06.eu
      06us.zoom.web06.sbs 06usweb.zoom.us06.sbs 06web.zoomconnect.io 06web.zoomlink.studio
      07web.zoom.uk07.pro 07webus.zoom.us07.sbs algozzoom.us006web.us api.zoom-sdk.com
      apizoom.myfanshu.com app.us07webzoom.com app06zoom.meet06us.net bigbrain.w04zoom.us
      bli.us02we.us bli.us06we.us blockstreet.w02zoom.us blockstreet.w04zoom.us
      blockstreet.w05zoom.us cn-zoom.us daiwa.in-zoom.us defactor.us002web.us dexalot.w03zoom.us
      dunamu.in-zoom.us eu.zoom.04web.sbs eu06web.app ftp.uswe05.us
      gosats.us02we.us gumi-cryptos.us05web-zoom.pro in-zoom.us
      kanga.us05we.us mail.w06zoom.us mediazoom.us meet.w02zoom.us meet.zoom.05live.live
      meeting.zoom-client.com newtribe.in-zoom.us online.zoom-client.com parafi.w03zoom.us
      parafi.wbzoom.us piprotocol.w03zoom.us refogevc.web08zoom.us reforge.w02zoom.us
      reforge.web099zoom.us reforgevc.web08zoom.us rwa.wbzoom.us sdk.w22zoom.us sg05web.us
      sidezoom.us silver.web08zoom.us singular.w03zoom.us singulardex.wbzoom.us solana.w05zoom.us
      solayer.us002web.us support-zoom.us support.us05web-zoom.biz support.us05web-zoom.cloud
      support.us05web-zoom.forum support.us05web-zoom.pro support.us06web-zoom.online suweb05.us
      ua02webzoom.us ua03webzoom.us ua04webzoom.us ua05webzoom.us ua06webzoom.us uae04webzoom.us
      uc01web.us uc01webzoom.us uc02web.us uc02websoom.us uc02webzoom.us uc03web.us uc03webzoom.us
      uc04web.us uc04webzoom.us uc05websoom.us uc05webzoom.us uc06web.us uc06webzoom.us
      uc07webzoom.us uco4webzoom.us uco5webzoom.us uco6webzoom.us ucweb05.us ue01web.us
      ue01webzoom.us ue02web.us ue02webzoom.us ue03web.us ue04web.us ue05webzoom.us ue06web.us
      ue06webzoom.us ue07webzoom.us ue08webzoom.us ue09webzoom.us ueo4webzoom.us ui01webzoom.us
      ui02webzoom.us ui03webzoom.us ui04webzoom.us ui05webzoom.us ui06webzoom.us ui07webzoom.us
      uk01webzoom.us uk02webzoom.us uk03webzoom.us uk04webzoom.us uk05webzoom.us
      uk06.zoom.eu06web.app uk06webzoom.us uk07webzoom.us ukweb08.us um02webzoom.us um03webzoom.us
      um04webzoom.us um05webzoom.us um06webzoom.us un01web.us un01webzoom.us un02webzoom.us
      un03webzoom.us un04webzoom.us un05webzoom.us un06webzoom.us uo01web.us uo01webzoom.us
      uo02webzoom.us uo03webzoom.us uo04webzoom.us uo05web.us uo05webzoom.us uo06webzoom.us
      uq01webzoom.us uq02webzoom.us uq03webzoom.us uq05webzoom.us uq06webzoom.us uq08webzoom.us
      ur01webzoom.us ur02webzoom.us ur03webzoom.us ur04webzoom.us ur05webzoom.us ur06webzoom.us
      us.web.06zoom.us us.zoom.02usweb.sbs us.zoom.06web.us us.zoom.06webin.us us001web.us
      us002web.us us004web.us us004zoom.com us004zoom.us us005webzoom.us us005zoom.com us005zoom.us
      us006web.us us007web.us us00web-zoom.us us01web-zoom.cloud us01web-zoom.com us01web-zoom.info
      us01web-zoom.org us01web-zoom.site us01web-zoom.store us01web-zoom.xyz us01web.com
      us01webinar.zoom.e01i.co us01webzoom.us us02.zoomin.web02eu.live us02biz-zoom.us
      us02cam-zoom.us us02we.us us02web-zoom.com us02web-zoom.info us02web-zoom.live
      us02web-zoom.org us02web-zoom.xyz us02web.zoom.us02.us
      us02web.zoomweb.org us02webs.us us02websoom.us us02webzoom.us us02www-zoom.us
      us03.zoom.meet-web.us us03biz-zoom.us us03web-zoom.biz us03web-zoom.cc us03web-zoom.com
      us03web-zoom.info us03web-zoom.org us03web-zoom.site us03web-zoom.store us03web-zoom.top
      us03web-zoom.xyz us03websoom.us us03webuoom.us us03www-zoom.us us04web-zoom.info
      us04web-zoom.live us04web-zoom.org us04web-zoom.xyz us04web.buszoom.us us04web.com
      us04web.zoom04web.run us04webs.us us04webzoom.us us04wezoom.us us04www-zoom.us us05-web.us
      us05-zoom.com us05-zoom.forum us05-zoom.uk us05-zoom.us us05.webzoom.work us05.zoom.web04.us
      us05.zoom.web05.uk us05ad-zoom.us us05biz-zoom.us us05cc-zoom.us us05pro-zoom.us
      us05vip-zoom.us us05we.us us05web-zoom.biz us05web-zoom.cc us05web-zoom.click
      us05web-zoom.cloud us05web-zoom.forum us05web-zoom.fun us05web-zoom.guru us05web-zoom.help
      us05web-zoom.info us05web-zoom.ink us05web-zoom.live us05web-zoom.org us05web-zoom.pro
      us05web-zoom.site us05web-zoom.space us05web-zoom.store us05web-zoom.top us05web-zoom.uk
      us05web-zoom.watch us05web-zoom.work us05web-zoom.xyz us05web.buszoom.us us05web.site
      us05web.us us05web.zoom.us05.us us05webs.com us05websoom.us us05webszoom.us us05webxoom.us
      us05webzoom.link us05webzoom.us us05www-zoom.us us05zoom.com us05zoom.meet-web3.eu
      us05zoom.us.com us06-zoom.forum us06-zoom.uk us06-zoom.us us06we.us us06web-zoom.cc
      us06web-zoom.info us06web-zoom.live us06web-zoom.online us06web-zoom.org us06web-zoom.space
      us06web-zoom.syncn.cfd us06web-zoom.xyz us06web.zoom.06us.sbs
      us06webs.us us06websoom.us us06webzoom.us us06www-zoom.com us06www-zoom.us us06zoom.syncn.cfd
      us07-web.us us07biz-zoom.us us07web-zoom.biz us07web-zoom.cc us07web-zoom.com
      us07web-zoom.live us07web.me us07webs.us us07webzoom.com
      us07webzoom.us us07zoom.meetingapp.us us08web-zoom.cc us08web-zoom.online us08webs.us
      us08www-zoom.us us09web-zoom.live us09webzoom.us us09www-zoom.us us0lwebzoom.us us10webzoom.us
      us11webzoom.us us12web-zoom.us us12webzoom.us us13webzoom.us us14webzoom.us us15web.com
      us15webs.us us15webzoom.us us16webzoom.us us17web-zoom.us us17webzoom.us us19webzoom.us
      us21webzoom.us us22webzoom.us us24webzoom.us us25webs.us us25webzoom.us us26webzoom.us
      us27webzoom.us us28webzoom.us us29webzoom.us us30webzoom.us us31webzoom.us us41webzoom.us
      us45webzoom.us us4web.us us50webzoom.us us51webzoom.us us52webzoom.us us53webzoom.us
      us54webzoom.us us55web.com us57webzoom.us us60webzoom.us us72webzoom.us us81webzoom.us
      us95webs.us usa01webzoom.us usa02webzoom.us usa04webzoom.us usa05webzoom.us usa06webzoom.us
      use05webzoom.us usezoom.net.on05.eu usezoom.webin.n04i.one usezoomin.06in.us uso04webzoom.us
      uso05webzoom.us uso06webzoom.us uso1webzoom.us uso3webzoom.us uso4web.us uso7webzoom.us
      usobweb.us uswe01.us uswe03.us uswe04.us uswe05.us uswe06.us uswe07.us uswe08.us uswe20.us
      usweb.zoom.02io.us usweb.zoom.05meet.sbs usweb.zoom.05us.live usweb.zoom.05us.sbs
      usweb.zoom.06ln.live usweb.zoom.06us.live usweb.zoom.us02.sbs usweb.zoom.us05.sbs usweb0.us
      usweb005.us usweb01.us usweb04.com usweb05.us usweb06.zoom.meet06.us usweb08.us usweb09.us
      usweb0b.us usweb0l.us usweb5.us uswebob.com uswebob.us uswebr.zoomin.on06.us
      uszoom.web.05live.sbs uszoom.web.eu06.in uszoomhub.iu03e.live uszoomsweb.ue05.us
      ut01webzoom.us ut02webzoom.us ut03webzoom.us ut04webzoom.us ut05webzoom.us ut06webzoom.us
      uu01webzoom.us uu02webzoom.us uu03webzoom.us uv01webzoom.us uv02webzoom.us uv03webzoom.us
      uv04webzoom.us uv05webzoom.us uv06webzoom.us uv07webzoom.us uw01webzoom.us uw02webzoom.us
      uw03webzoom.us uw04webzoom.us uw05webzoom.us uw06webzoom.us ux01web.us ux01webzoom.us
      ux02web.us ux02webzoom.us ux03web.us ux03webzoom.us ux04webzoom.us ux05webzoom.us
      ux06webzoom.us uy01webzoom.us uy02webzoom.us uy04webzoom.us uz01web.us uz01webzoom.us
      uz02webzoom.us uz03web.us uz03webzoom.us uz04webzoom.us uz05webzoom.us uz06webzoom.us
      uz07webzoom.us w02zoom.us w03zoom.us w04zoom.us w05zoom.us w06zoom.us w07zoom.us w12zoom.us
      w21zoom.us w22zoom.us w41zoom.us wbzoom.us web-zoom.uk web.06zoom.us web.zoomapp.05meet.am.in
      web.zoomapp.05meet.live web01zoom.com web02us.zoom.02io.us web02zoom.us web031zoom.us
      web041zoom.us web04zoom.us web05.zoom.us-05.in web06zoom.us web07.zoom.meet-app.cc
      web071zoom.us web07zoom.us web082zoom.us web08zoom.us web091zoom.us web099zoom.us
      web21zoom.com web21zoom.us web3zoom.xyz webapp.zoom.05live.co webine.zoom.eu07webin.co
      webmeet.zoom.05live.biz webus.zoom.02web.sbs webus.zoom.05live.us webus.zoom.05meet.co
      webus04.us webus05.us webus06.us webzoom.work ww1.us04web.com zoom-client.com
      zoom-meet-live.carriebrigham-c.com zoom-ru.github.io zoom-sdk.com zoom-support.com
      zoom-tech.us zoom-web07.meet-app.cc zoom.02euweb.us zoom.02io.us zoom.02us.sbs
      zoom.02usweb.sbs zoom.02usweb.us zoom.02web.sbs zoom.02webus.sbs zoom.05live.biz
      zoom.05live.co zoom.05live.live zoom.05live.us zoom.05meet.click zoom.05meet.co
      zoom.05meet.sbs zoom.05ukweb.uk zoom.05us.live zoom.05us.sbs zoom.05usweb.us zoom.05web.us
      zoom.05webus.sbs zoom.06ln.live zoom.06ukweb.uk zoom.06us.live zoom.06us.sbs zoom.06usweb.us
      zoom.06web.us zoom.06web.us06.in zoom.06webin.us zoom.07usweb.site zoom.ca05web.com
      zoom.desktop.03app.sbs zoom.e01i.co zoom.eu07webin.co zoom.join-meets.com zoom.meet-05.sbs
      zoom.meet-app.cc zoom.meet-web.us zoom.meet06.us zoom.premium.03app.live zoom.suweb05.us
      zoom.ua03webzoom.us zoom.ua04webzoom.us zoom.ua06webzoom.us zoom.uc01webzoom.us
      zoom.uc03webzoom.us zoom.uc06webzoom.us zoom.ui01webzoom.us zoom.ui02webzoom.us
      zoom.ui03webzoom.us zoom.ui04webzoom.us zoom.ui05webzoom.us zoom.ui06webzoom.us
      zoom.ui07webzoom.us zoom.uk07.pro zoom.um03webzoom.us zoom.un01webzoom.us zoom.un03webzoom.us
      zoom.un05webzoom.us zoom.un06webzoom.us zoom.uo01webzoom.us zoom.uo02webzoom.us
      zoom.uo03webzoom.us zoom.uo04webzoom.us zoom.uo05webzoom.us zoom.uo06webzoom.us
      zoom.uq01webzoom.us zoom.uq02webzoom.us zoom.uq03webzoom.us zoom.uq05webzoom.us
      zoom.uq06webzoom.us zoom.uq08webzoom.us zoom.ur01webzoom.us zoom.ur02webzoom.us
      zoom.ur03webzoom.us zoom.ur04webzoom.us zoom.ur06webzoom.us zoom.us-05.in zoom.us.meet06.live
      zoom.us002web.us zoom.us005office.us zoom.us005webzoom.us zoom.us006web.us zoom.us007web.us
      zoom.us01web.com zoom.us01webzoom.us zoom.us02.sbs zoom.us02.us zoom.us02we.us
      zoom.us02webs.us zoom.us02webzoom.us zoom.us04webs.us zoom.us04webzoom.us zoom.us05-web.us
      zoom.us05.sbs zoom.us05.us zoom.us05we.us zoom.us05web.us zoom.us05webs.com
      zoom.us05webzoom.us zoom.us06.sbs zoom.us06webs.us zoom.us06webzoom.us zoom.us07-web.us
      zoom.us07.sbs zoom.us07office.us zoom.us07webs.us zoom.us07webzoom.us zoom.us08webs.us
      zoom.us09webzoom.us zoom.us15web.com zoom.us15webs.us zoom.us16webzoom.us zoom.us22webzoom.us
      zoom.us25webs.us zoom.us29webzoom.us zoom.us30webzoom.us zoom.us31webzoom.us
      zoom.us41webzoom.us zoom.us4web.us zoom.us52webzoom.us zoom.us54webzoom.us zoom.us55web.com
      zoom.us57webzoom.us zoom.us72webzoom.us zoom.us81webzoom.us zoom.us95webs.us
      zoom.usa01webzoom.us zoom.usa02webzoom.us zoom.usa05webzoom.us zoom.uso1webzoom.us
      zoom.uso3webzoom.us zoom.uso7webzoom.us zoom.uswe04.us zoom.uswe05.us zoom.uswe06.us
      zoom.uswe07.us zoom.uswe08.us zoom.uswe20.us zoom.usweb.05meet.us zoom.usweb0.us
      zoom.usweb04.com zoom.ut01webzoom.us zoom.ut02webzoom.us zoom.ut03webzoom.us
      zoom.ut04webzoom.us zoom.ut05webzoom.us zoom.ut06webzoom.us zoom.uu01webzoom.us
      zoom.uu02webzoom.us zoom.uu03webzoom.us zoom.uv01webzoom.us zoom.uv02webzoom.us
      zoom.uv03webzoom.us zoom.uv04webzoom.us zoom.uv05webzoom.us zoom.uv06webzoom.us
      zoom.uv07webzoom.us zoom.uw01webzoom.us zoom.uw02webzoom.us zoom.uw03webzoom.us
      zoom.uw04webzoom.us zoom.uw05webzoom.us zoom.uw06webzoom.us zoom.ux01webzoom.us
      zoom.ux03webzoom.us zoom.ux06webzoom.us zoom.uy01webzoom.us zoom.uy02webzoom.us
      zoom.uy04webzoom.us zoom.uz03webzoom.us zoom.web.06us.us zoom.web02.sbs zoom.web02meet.com
      zoom.web04.us zoom.web05.sbs zoom.web05.uk zoom.web05meet.us zoom.web06.eu zoom.web06.sbs
      zoom.web07.premium-business.live zoom.webus04.us zoom01us.workflowin.sbs zoom04web.run
      zoomapp.05meet.am.in zoomapp.05meet.live zoomapp.web.05ie.live zoomapp.web.05live.xyz
      zoomconnect.io zoomeuweb.u07ei.biz zoomin.on06.us zoomin.web02eu.live zoomlink.studio
      zoommeetplace.com zoomus.eu.web03us.sbs zoomus05web.com zoomuseb.ai02n.sbs zoomweb.06eu.us
      zoomweb.org zoomweb.uswe05.us zoomwebinar.06on.us zoonn-platform.com
    `,
  },
  {
    kind: 'imitations',
    what: 'JUMPSEC, Inside a DPRK BlueNoroff ClickFix Kit',
    source: 'https://www.jumpsec.com/guides/inside-a-dprk-bluenoroff-clickfix-kit/',
    read: '2026-07',
    hosts: `
      zoom-support.online
    `,
  },
  {
    kind: 'imitations',
    what: 'Microsoft on Sapphire Sleet, and a signature of its scanner in public code',
    source: 'https://cybersecuritynews.com/hackers-use-fake-software-update-prompts/',
    read: '2026-06-17',
    hosts: `
      zoom.uso5web.us
    `,
  },
  {
    kind: 'imitations',
    what: 'maltrail',
    source: 'github.com/stamparm/maltrail trails/static/malware/apt_bluenoroff.txt @8adace159e',
    read: '2026',
    hosts: `
      de06web.zoom.com.de joinzoom.pages.dev zoom-us.zip zoom.com.kg zoominstaller.zip zooms.kro.kr
    `,
  },
  {
    kind: 'imitations',
    what: 'Cyble',
    source: 'https://blog.cyble.com/2022/09/19/new-malware-campaign-targets-zoom-users/',
    read: '2022-09-19',
    hosts: `
      zoom-download.fun zoom-download.host zoom-download.space zoomus.host zoomus.tech
      zoomus.website
    `,
  },
  {
    kind: 'imitations',
    what: 'Cyble on IcedID, retold',
    source:
      'https://circleid.com/posts/20230131-sifting-for-digital-breadcrumbs-related-to-the-latest-zoom-attack',
    read: '2023-01-31',
    hosts: `
      explorezoom.com
    `,
  },
  {
    kind: 'imitations',
    what: 'CISA advisory AA23-158A',
    source: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa23-158a',
    read: '2023-06-07',
    hosts: `
      connectzoomdownload.com zoom.voyage
    `,
  },
  {
    kind: 'imitations',
    what: 'URLhaus, quoted in public code',
    source: 'https://urlhaus.abuse.ch',
    read: '2026',
    hosts: `
      us04web.zoom.us.hmail.us us06web.zoom.us.ez2.us
    `,
  },
  {
    kind: 'imitations',
    what: 'Reports to block lists',
    source:
      'github.com/MetaMask/eth-phishing-detect issue 66460, github.com/scamsniffer/scam-database issue 351',
    read: '2025-12-12',
    hosts: `
      zoom.us05web.com
    `,
  },
  {
    kind: 'imitations',
    what: 'Netcraft, quoted in the tests of a link checker',
    source: 'https://www.netcraft.com',
    read: '2026-02',
    hosts: `
      us01web-zoom.us uswebzoomus.com
    `,
  },
  {
    kind: 'imitations',
    what: 'Scripts in public code that fetch malware from them, and pages that imitate Zoom',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      app.us04zoom.com us05web-zoom-us.github.io us06web-zoomwindoowmicrosoftupadte552fs.github.io
      zoom-install.us zoom-us-view-recording.online zoom.webus05.us
    `,
  },
  {
    kind: 'imitations',
    what: 'Phishing of 2020',
    source:
      'https://izoologic.com/region/uk/attackers-are-now-sending-a-hoax-zoom-meeting-invites-to-phish-your-information/',
    read: '2020',
    hosts: `
      zoom-emergency.myftp.org
    `,
  },
  {
    kind: 'imitations',
    what: 'AdGuard filter rules against bad sites',
    source: 'npm @adguard/dnr-rulesets 3.3.20260320140136',
    read: '2026-03-20',
    hosts: `
      myprivatezoomcall.weebly.com
    `,
  },
  {
    kind: 'innocent',
    what: 'Hosts whose first label is zoom, in the addresses of public code',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      zoom-lfx.platform.linuxfoundation.org zoom.ai zoom.aidsfonds.nl zoom.am zoom.ar.lublin.pl
      zoom.bimcollab.com zoom.bioclub.tokyo zoom.bitrix.info zoom.bullaris.dk zoom.by-ironex.com
      zoom.com.tn zoom.com.ve zoom.datahubproject.io zoom.dhbwang.xyz zoom.diab.com.vn
      zoom.disneynature.fr zoom.dreamsresources.com zoom.earth zoom.fhenouille.com
      zoom.framer.website zoom.fullstack.edu.vn zoom.github.io zoom.harvard.edu zoom.hu
      zoom.icetoast.cloud zoom.imeplan.mx zoom.iotdaiviet.com zoom.iprima.cz zoom.k1k1.dev
      zoom.keien.dev zoom.kingdomlife.site zoom.krea.edu.in zoom.kshitizagrawal.in zoom.ksta.co
      zoom.lk zoom.lublin.pl zoom.masaischool.com zoom.mcp.workway.co zoom.me zoom.minirack.my.id
      zoom.nd.edu zoom.nerdway.in zoom.nl zoom.nthnluu.com zoom.oauth.raycast.com zoom.ocado.com
      zoom.okdoc.app zoom.okta.com zoom.piyo.cafe zoom.platform.linuxfoundation.org
      zoom.prolificdigital.com zoom.psu.edu zoom.pulsebusiness.ai zoom.red zoom.sampc.uz
      zoom.sawady.dev zoom.sim.edu zoom.sjv.io zoom.wd5.myworkdayjobs.com zoom.wisechamps.com
      zoom.yashugarg.com
    `,
  },
  {
    kind: 'demos',
    what: 'Sites on free hosting and the like, in public code: exercises, clones that say so, servers',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      103-zoom.netlify.app ai-zoom-meeting.vercel.app amw-zoom.onrender.com anuj-zoom.netlify.app
      ascii-zoom.onrender.com avazoom.netlify.app backend-for-zoom.onrender.com
      bn-zoom-clone.vercel.app cameroonzoom.vercel.app career-zoom.herokuapp.com
      chabbat-chalom-zoom.onrender.com coronagram-zoom.herokuapp.com dazzling-tiger-zoom.pages.dev
      djzoom.github.io dualcamerasmoothzoom.github.io e-zoom.vercel.app
      econtazoom-backend.onrender.com econtazoom.vercel.app edgex.webzoom.top
      engmebackendzoom.onrender.com firma-zoom.herokuapp.com freedomzoom.github.io
      inspire-zoom.herokuapp.com jozefu-zoom-clone.vercel.app juzoom.github.io
      kazkabel-back.zoom-app.kz l4office365zoom.usgovcloudapp.net l5office365zoom.usgovcloudapp.net
      majorprojectzoom.herokuapp.com matchzoom.vercel.app med-zoom.onrender.com meet-zoom.vercel.app
      moozoom.netlify.app n8n-cubo.webzoom.com.br next-image-zoom.vercel.app not-zoom.herokuapp.com
      planet-food-zoom.vercel.app project-zoom.herokuapp.com ps-xmas-zoom.netlify.app
      pymeet-zoom-clone.vercel.app rentzoom.netlify.app
      s84-some-archived-most-awkward-zoom.onrender.com serverzoom.onrender.com
      siganturezoom.herokuapp.com starlight-image-zoom.netlify.app starlight-image-zoom.vercel.app
      teste-calculadora-zoom.netlify.app video-chat-zoom.herokuapp.com
      video-conference-zoom-clone.vercel.app vista-zoom-clone.vercel.app yo-mama.zoom-app.kz
      zoom-api-helper.readthedocs.io zoom-api-server.herokuapp.com zoom-app-nity.onrender.com
      zoom-app-xi.vercel.app zoom-backend-5mf0.onrender.com zoom-chat-easy-reader.netlify.app
      zoom-clone-1asu.onrender.com zoom-clone-api.onrender.com zoom-clone-gmm.herokuapp.com
      zoom-clone-services-8615-dev.twil.io zoom-clone-seven-delta.vercel.app
      zoom-clone-ten-rose.vercel.app zoom-clone-vansh.vercel.app zoom-clone-web-app.vercel.app
      zoom-clone-xkdj.onrender.com zoom-clone.vercel.app zoom-dashboard-1.onrender.com
      zoom-data-back.herokuapp.com zoom-dev-os.base44.app zoom-dev.intrivo.com
      zoom-drive-sync-cbty.onrender.com zoom-eats-delivery.vercel.app
      zoom-main-1fronend.onrender.com zoom-meeting-bice.vercel.app
      zoom-meeting-signature.herokuapp.com zoom-mern-clone-1.onrender.com
      zoom-metting-backend.onrender.com zoom-pro.app zoom-scraper.workway.co
      zoom-sdk-auth-nee73nz7oa-uk.a.run.app zoom-sdk-be-1.onrender.com zoom-sdk-sigma.vercel.app
      zoom-signature-h.herokuapp.com zoom-signture-gen-tahaluf.herokuapp.com zoom-storage.vercel.app
      zoom-sync-translator-production.up.railway.app zoom-university-e7cbf.firebaseapp.com
      zoom-up.tistory.com zoom-us-zoom.en.uptodown.com zoom-webhook-v2.onrender.com
      zoom-wheels.web.app zoom-wifi-dashboard.vercel.app zoom-worker-production-9981.up.railway.app
      zoom-workflow-check.sociobot.in zoom.vercel.app
    `,
  },
  {
    kind: 'innocent',
    what: 'Hosts whose name begins with zoom, in the addresses of public code',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      www.zoom-na.com www.zoom-platform.com www.zoomaaxtv.com www.zoomadrid.com www.zoomalia.com
      www.zoomania.bg www.zoomarine.pt www.zoombachelor.com www.zoombachelorette.com
      www.zoombait.com www.zoombikes.es www.zoomburgerclt.com www.zoomcar.com www.zoomcare.com
      www.zoomconnect.com www.zoomd.com www.zoomdata.com www.zoomdishes.com www.zoomdrain.com
      www.zoomdz.com www.zoomeye.hk www.zoomeye.org www.zoomfibre.co.za www.zoomflume.com
      www.zoomfly.in www.zoomforth.com www.zoomg.ir www.zoomhebdo.com www.zoomhub.net
      www.zoominfo.com www.zoomit.ir www.zoomlifestyle.com www.zoomlion-nrw.de www.zoomlion.com
      www.zoomma.com.br www.zoommd.com www.zoommedia.ai www.zoommer.ge www.zoommobile.ng
      www.zoomnew.com www.zoomnews.in www.zoomnow.com www.zoomo.id www.zoomodsplus.com
      www.zoomoid.de www.zoomon.ir www.zoomontana.org www.zoomotech.com.my www.zoomphant.com
      www.zoomprinting.ca www.zoompromos.com.br www.zoomproperty.com www.zoomprospector.com
      www.zoompumps.com www.zoomrent.jp www.zoomrental.com www.zoomroomonline.com www.zoomrpm.com
      www.zoomrx.com www.zoomshoes.in www.zoomsphere.com www.zoomsurlille.fr www.zoomtanzania.com
      www.zoomtanzania.net www.zoomtechit.com www.zoomtext.com www.zoomtventertainment.com
      www.zoomubik.com www.zoomupdate.com www.zoomwei.cn www.zoomwell.cn www.zoomwings.com
      www.zoomwroom.com www.zoomy.co.nz www.zoomyizumi.com
      zoommeeting-3f76b-default-rtdb.firebaseio.com zoommer-api.lemon.do zoomuseumsbes.onrender.com
      zoomwebapp.firebaseio.com zoomwiki.ru zoomwo.pp.ua zoomworks.nl zoomws.hbportal.co
      zoomwv.k12.wv.us
    `,
  },
  {
    kind: 'innocent',
    what: 'False alarms reported to block lists, and an address in github.com/citp/privacy-policy-historical',
    source:
      'github.com/Phishing-Database/Phishing.Database issues 105 and 1194, github.com/MetaMask/eth-phishing-detect issues 196546 and 266343',
    read: '2026-07-10',
    hosts: `
      bidsmartzoom.com resellerzoom.com zipow.com zoomwave.com.au zoomwithalikatz.com
    `,
  },
  {
    kind: 'innocent',
    what: 'Names of Zoom beside its meeting hosts',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      artifactory.aic.aws.zoomdev.us devepapps.zoomdev.us devmp.zoomdev.us jssdk.zoomus.cn
      learn-zoom.us vista.zoomdev.us www.zoomstatus.com www.zoomus.cn zoomcdn.io zoomus.zendesk.com
    `,
  },
  {
    kind: 'innocent',
    what: 'Sites and mail hosts in AdGuard filter rules',
    source: 'npm @adguard/dnr-rulesets 3.3.20260320140136',
    read: '2026-03-20',
    hosts: `
      adconsole.kozoom.com ads.gamezoom.net adserver.kozoom.com adstatic.kozoom.com
      analytics.zoomit.ir api2.zoomit.ir app.accelerate.zoominfo.com azazoom.it
      bbnfg.zoomlite.com.au blackbird.zoomin.tv broker.datazoom.io cdn1.zoomanalytics.co
      click.envios.zoom.com.br click.pravc.zoom.com.br click.pravoce.zoom.com.br
      click.zoominfo-notifications.com click.zoominformation.com cloud.pravoce.zoom.com.br
      content1.zoom.nl content2.zoom.nl crackzoom.com email.ac.guitarzoom.com email.buildzoom.net
      email.chicago-bucktown.zoomroom-go.com email.comunicacion.zoomoutpodcast.es
      email.email.educatecezoom.com email.email.s3zoom.com email.engage.zoominfo.com
      email.hello.zoomrecordingstudio.com email.linc.legalzoom.com
      email.mail-metcalf.zoomroom-go.com email.mail.servicezoom.com email.marketing.zoomcare.com
      email.mg.zoomtv.lt email.news.teamzoom.sk email.nikki.yazoom.nl email.official.zoomex.com
      email.register.zoominfo.com email.yazoom.trustandlaw.nl email.zoom-marketing.ca
      email.zoomalia.com email.zoompesquisas.com.br email.zoomtorino.it emailmg.zoominfo.com
      games.everythingzoomer.com go.zoomex.com gtm.guitarzoom.com images.mkt.zoominfo.com
      inews.zoombangla.com info.zoominfo-notice.com info.zoominfo-privacy.com info.zoominfo.io
      info.zoominfotechnologies.com info.zoomintel.com intozoom.com it-zoom.de k5zoom.com
      kbizoom.com marketing.profitzoom.com n.zoomby.ru nandroidzoom.ir
      optout.oracle-zoominfo-notice.com pages.e.legalzoom.com parzoom.com platform.datazoom.io
      pmazpg.legalzoom.com politizoom.com prestashop.ajax-zoom.com privacyoptout.zoominformation.com
      prosus-zoom.com przoom.com sgtm.bazoom.com sgtm.horizoom-panel.de sgtm.seozoom.it
      solarzoom.com techzoom.tv userzoom.com vdc.zoomph.com view.mail.zoomsupport.com wpzoom.com
      ws.zoominfo.com www.buildzoom.com www.zoomlioncapital.eu zoom-link.com zoom.cnews.ru
      zoom.com.br zoom.py zoom.zshu.net zoomadmin.com zoomalia.de zoomanalytics.co zoomania.org
      zoombangla.com zoomby.ru zoomdecorate.rambler.ru zoomdici.fr zoominfo.actonservice.com
      zoominglife.com zoomino.com zoommastory.com zoomumba.bigpoint.com zoomyou.com zyzoom.net
    `,
  },
  {
    kind: 'innocent',
    what: 'Mail domains',
    source: 'npm disposable-email-domains 1.0.62, free-email-domains 1.12.6, mailchecker 6.0.21',
    read: '2026-11-22',
    hosts: `
      autozoomer.ru azooma.ru cityhotelbergenopzoom.com cvzzoom.com digizoom.ru emwuzoom.com
      enhancedzoom.com indozoom.me indozoom.net infrazoom.com lhzoom.com luzoom.net mpzoom.com
      nzoomail.com zoom.cd zoomafoo.info zoombearhota.xyz zoomclick.online zoomfm.ru zoomial.info
      zoomintens.com zoominternet.net zoomku.today zoomnation.info
    `,
  },
  {
    kind: 'innocent',
    what: 'Machines with numbers, other spellings, and neighbors of the rules',
    source: 'public code on github.com',
    read: '2026-11-22',
    hosts: `
      dev-l08vlvnd.us.auth0.com eu02.alma.exlibrisgroup.com eu02.edcwb.com eu02.nanohosting.info
      eu02.protect.eset.com gazebosim-staging.us.auth0.com stabilityai.us.auth0.com uk01.dns4me.net
      uk01.procore.com uk01.taiwan101.net us01.api.mailchimp.com us01.dns4me.net
      us01.manage.samsungknox.com us01.rapidfort.com us01d.sheltermanager.com us02.dns4me.net
      usweb-cdn.ustwo.com usweb3council.us uswebanddesign.com web01.ehclouding.com web01.mit.mg
      web01.tech web01.usn.no web05.computerpackages.com web05.ctf.ga24.me web05.oschadbank.ua
      web05.scwebsrv.com www.zooomr.com xoomar.com xoomer.alice.it xoomer.virgilio.it
      z00m.lassis.org z00m.speccy.cz z00m128.github.io
    `,
  },
  {
    kind: 'ordinary',
    what: 'Sites of brands',
    source: 'npm simple-icons 16.37.0',
    read: '2026-11-22',
    hosts: `
      about.meta.com about.qwant.com afdian.com airbnb.io algolia.frontify.com anilist.co aurelia.io
      bandcamp.com bereal.com bitcoin.org black.readthedocs.io blueprintjs.com bookalope.net
      bookmeter.com brand.autodesk.com bulma.io carto.com cdn.simpleicons.org changedetection.io
      circuit.sumup.com cloudcannon.com codeclimate.com comma.ai corporate.ferrari.com
      creative.starbucks.com crystal-lang.org cycling74.com deepnote.com design.cal.com
      design.thunderbird.net dgraph.io distrokid.com docs.keeper.io docs.renovatebot.com
      docs.soliditylang.org docs.taichi-lang.org doist.com dwm.suckless.org envato.com falco.org
      fecdn.luogu.com.cn fidoalliance.org files.lmstudio.ai fontawesome.com forum.image.sc
      forums.visual-paradigm.com foundation.fsharp.org fpa.freecad.org frigate.video getcomposer.org
      git.devuan.org go.developer.ebay.com gohugo.io graphite.dev graphql.org handbook.novu.co
      help.deviantart.com hey.com hyprland.org identitystandards.acm.org juke.nl kdenlive.org
      keploy.io librewolf.net lichess.org litecoin-foundation.org livestream.com marketing.qnap.com
      monzo.com more.ko-fi.com my.mail.ru namemc.com neo4j.com nestjs.com news.delta.com
      news.lenovo.com newsroom.fedex.com nodemon.io nubank.com.br one.one.one.one oomol.com
      openbao.org owncloud.com platform.sh posit.co press.avast.com press.contentful.com
      py.checkio.org qiskit.org railway.app rapidapi.com react.semantic-ui.com reflex.dev
      reka-ui.com renpy.org retool.com roamresearch.com rocket.rs roll20.net rubygems.org
      satoshilabs.visualbook.pro semantic-ui.com shopee.com signal.org statamic.com
      static.firecore.com statuspal.io substrate.dev suno.com supertop.co support.wacom.com
      swiperjs.com tangled.org tanstack.com testing-library.com textpattern.com travis-ci.com
      turbo.hotwired.dev ui.shadcn.com unraid.net usefathom.com vk.com wagmi.sh wiki.qemu.org
      wpastra.com www.adidas.com www.aeroflot.ru www.aftership.com www.apollographql.com
      www.aquasec.com www.aseprite.org www.atlassian.design www.att.com www.autodesk.com www.b4x.com
      www.blibli.com www.breaker.audio www.chartjs.org www.checkmarx.com www.chia.net
      www.clubhouse.com www.co-operative.coop www.codecademy.com www.coderabbit.ai
      www.codingninjas.com www.company.bandsintown.com www.contributor-covenant.org www.corsair.com
      www.cqc.com.cn www.curseforge.com www.customink.com www.data.ai www.debian.org www.doi.org
      www.dolby.com www.edx.org www.embark-studios.com www.exoscale.com www.file.io www.fillout.com
      www.flypgs.com www.foundry.com www.fujifilm.com www.furaffinity.net www.fylehq.com
      www.happycow.net www.help-note.com www.irobot.com www.jetblue.com www.jetbrains.com
      www.jrhokkaido.co.jp www.koc.com.tr www.kofax.com www.linuxfoundation.org www.mastercard.com
      www.meilisearch.com www.mercurial-scm.org www.monster.com www.myob.com www.namesilo.com
      www.nhl.com www.paypal.com www.photocrowd.com www.piaggiogroup.com
      www.privateinternetaccess.com www.pypy.org www.qantas.com www.qlik.com www.rainyun.com
      www.singaporeair.com www.skillshare.com www.smugmughelp.com www.sncf.com www.sonatype.com
      www.spotlight.com www.statista.com www.teamviewer.com www.tesco.com www.tradingview.com
      www.transportforireland.ie www.udacity.com www.united-internet.de www.usebruno.com
      www.valvesoftware.com www.vectary.com www.vectorlogo.zone www.vivawallet.com www.vivo.com
      www.wappalyzer.com www.winamp.com www.xendit.co www.yr.no www.zaproxy.org www.zend.com
      www.zerotier.com www.zoho.com wykop.pl yalehome.com z.cash zorin.com
    `,
  },
  {
    kind: 'ordinary',
    what: 'Universities',
    source: 'npm world-universities 1.0.0',
    read: '2026-11-22',
    hosts: `
      www.acd.ac.ae www.aero.edu www.afu.edu.np www.akutech.edu.ng www.alex.edu.eg
      www.aquinas-university.edu www.assumption.edu www.astu.edu.et www.bakhtalruda.edu.sd
      www.baruch.cuny.edu www.biblecollege.edu www.buetk.edu.pk www.calarts.edu www.calstatela.edu
      www.cataegu.ac.kr www.ccpm.edu www.cgu.edu www.cquc.edu.cn www.cuw.edu www.dana.edu
      www.eafit.edu.co www.eichi-u.ac.jp www.elon.edu www.gsut.edu.cn www.gzarts.edu.cn
      www.hikmah.edu.my www.hrbust.edu.cn www.humanpsych.edu www.iasbs.ac.ir www.ilam.ac.ir
      www.inchon.ac.kr www.ipda.edu.my www.ist.ac.at www.iua.edu.ar www.iua.edu.sd www.kan.edu.af
      www.kannuruniversity.ac.in www.kardan.edu.af www.kptm.edu.my www.kwuc.ac.jp
      www.kyoto-phu.ac.jp www.lehigh.edu www.lvc.edu www.mco.edu www.mercubuana.ac.id
      www.montreat.edu www.osaka-shoin.ac.jp www.potsdam.edu www.qhrtvu.edu.cn www.rcce.sc.edu
      www.risd.edu www.rockford.edu www.sagami-wu.ac.jp www.salve.edu www.sco.edu www.sdnu.edu.cn
      www.senshu-u.ac.jp www.shutcm.edu.cn www.sifc.edu www.sjcny.edu www.spalding.edu
      www.stephens.edu www.stmatthews.edu www.sunymaritime.edu www.tbgu.ac.jp www.tmtc.edu.tw
      www.u-bunkyo.ac.jp www.uafam.edu.do www.ucla.edu.ve www.uclan.ac.uk www.ucv.edu.pe
      www.uflo.edu.ar www.uh.edu www.um1ygn.edu.mm www.umhb.edu www.umoar.edu.sv www.umsha.ac.ir
      www.unasa.edu.sv www.unefm.edu.ve www.unical.edu.ng www.unimap.edu.my
      www.universityofcalifornia.edu www.univman.edu.ph www.untagsmg.ac.id www.uokufa.edu.iq
      www.uom.edu.pk www.upes.edu.sv www.upesh.edu www.uprutuado.edu www.urp.edu.pe www.usep.edu.ph
      www.ut.ac.ir www.utech.edu.jm www.utmem.edu www.utur.ac.cr www.vandercook.edu www.vu.edu.pk
      www.westhill.edu.mx www.widyagama.ac.id www.wvsc.edu
    `,
  },
  {
    kind: 'imitations',
    what: 'CYFIRMA, FIN11 is back',
    source:
      'https://www.cyfirma.com/outofband/fin11-is-back-impersonates-popular-video-conference-application/',
    read: '2022-09-21',
    half: 'tuning',
    hosts: `
      user01zoom.website www.app-zoom.com zo0m.info zoom-download.huvpn.com zoom-meetings.net
      zoom-update.online zoom.cheap zoomclient.nl zoomcyber.nl
    `,
  },
  {
    kind: 'imitations',
    what: 'Rhadamanthys through search advertisements',
    source: 'public code on github.com, a collection of incidents',
    read: '2023-01',
    half: 'tuning',
    hosts: `
      install-zoom.com istaller-zoom.com zoom-meetings-download.com zoom-meetings-install.com
      zoom-video-install.com zoomus-install.com zoomvideo-install.com
    `,
  },
  {
    kind: 'imitations',
    what: 'SlowMist, a fake Zoom meeting',
    source: 'https://mp.weixin.qq.com/s?__biz=MzU4ODQ3NTM2OA==&mid=2247500726',
    read: '2024-12-27',
    half: 'tuning',
    hosts: `
      app.us4zoom.us us04-zoom.us
    `,
  },
  {
    kind: 'imitations',
    what: 'Sekoia, retold',
    source: 'https://thehackernews.com/2024/10/beware-fake-google-meet-pages-deliver.html',
    read: '2024-10-18',
    half: 'tuning',
    hosts: `
      us002webzoom.us web05-zoom.us webroom-zoom.us
    `,
  },
  {
    kind: 'imitations',
    what: 'ThreatFox samples, and other reports in public code',
    source: 'https://threatfox.abuse.ch, public code on github.com',
    read: '2026',
    half: 'tuning',
    hosts: `
      dragonfly.us05web-zoom.biz us04-zoom.link zoom-meeting-049953.pages.dev
      zoom-us02web-us.sharepoint-externals.com zoom.montenegrojc.com zoomconference.app
    `,
  },
  {
    kind: 'imitations',
    what: 'Zscaler, retold',
    source: 'https://prothect.it/malware/siti-falsi-videoconferenza-attenzione-rat',
    read: '2024-03-05',
    half: 'held out',
    hosts: `
      us06webzoomus.pro
    `,
  },
  {
    kind: 'imitations',
    what: 'Reports of 2024 and earlier, retold',
    source:
      'https://maherandjames.com/beware-scammers-using-fake-zoom-links-to-steal-your-crypto, https://bc.edu/bc-web/offices/its/about/its-news/zoom-scams.html',
    read: '2024-07',
    half: 'held out',
    hosts: `
      us50web-zoom.us zoom.us50web.us zoooom.us
    `,
  },
  {
    kind: 'innocent',
    what: "Meetings that Zoom runs under another company's name",
    source: "public code on github.com, RingCentral's tests",
    read: '2026-11-22',
    hosts: `
      ca01.idm.meetzoom.us meetings-officeathand.att.com meetings.btcloudphone.bt.com
      meetings.businessconnect.telus.com meetings.ringcentral.com rcdev.dev.meetzoom.us
      rcm.rcdev.ringcentral.com stagerc.meetzoom.us webinar.ringcentral.com
    `,
  },
  {
    kind: 'innocent',
    what: 'Hosts with zoom in them, in the addresses of public code, collected after the rules were finished',
    source: 'public code on github.com',
    read: '2026-11-22',
    half: 'held out',
    hosts: `
      admin.projectzoom.com.au api.projectzoom.com.au api.zoom.it api.zoomos.by app.zoominfo.com
      autismfriendly.overzoom.it backend.kzoom.app cache.zoom.it careerzoom.edumilestones.com
      cdn.clickzoom.net demo.mazoom.app dev.omapzoom.org digital-brainzoom.de downloads.zyzoom.net
      labelzoom.net live.sportzoom.app microzoom.fr mundoz.zoom.education rdf.internal.topiczoom.de
      seazoom.co.uk sznew.seozoom.it ultrazoom.app vivalazoom.co.uk wezoom.net
      whiteboard-edczoom.educhain.tech www.adults-in-the-zoom.de www.bfzoom.fr www.cinemazoom.fr
      www.cityzoom.info www.infozoom.de www.javazoom.net www.medzoom.co.uk www.monash.zoom.com.au
      www.nerdzoom.de www.netzzoom.de www.onezoom.org www.seozoom.it www.tickzoom.org
      www.topiczoom.de www.userzoom.co.uk www.zazoom.it www.zoom.co.jp www.zoom.co.uk www.zoom.tv
      zoom-blc.com zoom-bot-vm.westeurope.cloudapp.azure.com zoom-in.app zoom-in.notion.site
      zoom-platform.com zoom-platform.sh zoom-pool.krea.edu.in zoom-test-api.foodnicher.com
      zoom.edu.cn zoom.it zoomapp.taxisolutionmm.com zoomappdocs.docs.stoplight.io
      zoomapper-staging.zooniverse.org zoomapper.zooniverse.org zoomapps.visualstudio.com
      zoomappwebapi-vip.prod.gongio.net
    `,
  },
  {
    kind: 'demos',
    what: 'Sites on free hosting, collected after the rules were finished',
    source: 'public code on github.com',
    read: '2026-11-22',
    half: 'held out',
    hosts: `
      my-zoom-api.herokuapp.com my-zoom-apps.herokuapp.com my-zoom-clone-app.onrender.com
      my-zoom-psi.vercel.app zoom-backend-1.loca.lt zoom-backend-rmto.onrender.com
      zoom-backend.onrender.com zoom-bot-central-production.up.railway.app zoom-bots.vercel.app
      zoom-broker.dlzoom.workers.dev zoom-icon-maker.vercel.app zoom-in-backend.onrender.com
      zoom-photography-studio.cardly.net zoom-poller.herokuapp.com
      zoom-project-rajeshdiwate-projects.vercel.app zoom-proxy-api.vercel.app
      zoom-proxy.illia-2de.workers.dev zoom-recorder-web.onrender.com zoom-redesign-beta.vercel.app
      zoom-redesign-phi.vercel.app zoom-redesign-pi.vercel.app zoom-redisign-lemon.vercel.app
      zoom-roan-ten.vercel.app zoom-test-nine.vercel.app zoom-test-zeta.vercel.app
      zoom-to-space.vercel.app zoom-transcript-analyzer.uc.r.appspot.com
      zoom-ttrpg-dice-app-default-rtdb.firebaseio.com zoom-tv-guide.wl.r.appspot.com
      zoom-two-lime.vercel.app zoomapp-chi.vercel.app zoomapp-serverless-vue-01.web.app
      zoomapp.herokuapp.com
    `,
  },
  {
    kind: 'imitations',
    what: 'Names in reports, warnings, courses and tests of filters in public code, half of them',
    source: 'public code on github.com',
    read: '2026-11-28',
    half: 'tuning',
    hosts: `
      company-zoom.site evilzoom.us free-zoom-download.com join-zoom-online-meeting.com
      mail-zoom-support.xyz my-zoom.us-domain.com notzoom.us us05web.zoom-login.tk xn--zom-sed.us
      z00m.us zo0m-meeting-authenticate.com zoom-login.com zoom-meet.eg-uk.com
      zoom-meeting-invitation-secure.icu zoom-meeting-invitation.com zoom-meeting-invitation.ml
      zoom-meeting-invite-verify.net zoom-meeting.net zoom-secure-join.net zoom-secure.pk
      zoom-secure.top zoom-securelogin.com zoom-security.com zoom-security.tk zoom-security.us
      zoom-update-confirm.info zoom-verify.net zoom-webinar-security.club zoommeet.xyz
      zoommeeting-alert.com zooom.us
    `,
  },
  {
    kind: 'imitations',
    what: 'Names in reports, warnings, courses and tests of filters in public code, half of them',
    source: 'public code on github.com',
    read: '2026-11-28',
    half: 'held out',
    hosts: `
      fake-zoom.com join-zoom-call.xyz meeting-secure-zoom-login.org secure-zoom-auth.net
      secure-zoom-portal.com secure.zoom-account.tk us-web-zoom-us.com xn--zom-ted.us
      z00m-conferences.us zo0m.us zom.us zoom-account-login.site zoom-attendee-auth.live
      zoom-download.com zoom-login-security.com zoom-meet.us zoom-meeting-invitation.online
      zoom-meeting-invite.club zoom-meeting-invite.com-phish.ru
      zoom-meeting-invite.web-conference.net zoom-meeting.xyz zoom-notifications.com
      zoom-secure-recordings.com zoom-secure.co zoom-security.account-suspended.tk zoom-security.net
      zoom-us-verification.org zoom-verify.com zoom.us-web05.com zoomus-web.live
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/stamparm/maltrail @8adace159e',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      02usweb.sbs 07usweb.site 1122-inviten0wzooom.xyz 2oomiinvittee.com 2zooommmeetss.com
      2zooommmettn.com aejazoomingdesk.help api-zoom.com app-zoom.com
      atlanticcouncil.us02web.online cdn-zoom-cloudflare.live cn-zoom.xyz desktop-zoom.com
      editablezoom.org healthcarezoom-centeral.azurewebsites.net hom.zoom-online.live
      invites-zoomnsmr.click iqzoom.us join-zoom-meeting.com-ar.re join-zoom-meeting.privacy-ar.com
      konferenciya-zoom.com lunch-zoom.pages.dev m-zoom.us meeting.live-zoom.us my-zoom-meeting.us
      my-zoom.us okta.z00m-workspceus.cfd republic.biz-zoom.us republic.extrazoom.us
      rwa.business-zoom.us servcu.zoooomlo.store silencio.webzoom.video su06webzoom.us u-zoom.us
      uk02web-zoom.ar-me.io update.m-zoom.us update.windows-zoom.us us-web007-zoom.net us00web.us
      us01.zoom-connect-invites.us us017webzoom.com
      us02web-zoom-us-j-9898711911pwd-zuhaiunzlpctcrumlydjz09omn.pages.dev us02web.online
      us03web.com us03webzoom.com us03zoom.us us04we.us
      us04web-zoom-workspace9786677402028402.online us04web.zoom.us.3cm.us us04web.zoom.us.pacl.us
      us04webzoomus.com us05web-zoom-us.pages.dev us05web.zoom.us.vdns.us
      us05webinterviewsession.com us06web.com us06web.truts.best us06web.zoom.anpmech.com
      us06web.zoom.patho.us us06web.zoom.ur-net.com us06web.zoom.us.tobuy.us us06webzoom.com
      us06webzoom.online us10web.us us11webzoom.com us13web.us us14web.us us16web.us us17web.us
      us18web.us us22web.com us23web.us us25web.us us30web.us us34web.com us38web.us
      us4web-zoom.com us50web.com us60web.us us6webzoom.com us85web.us us90web.us ussc.zoorn.site
      usweb.eu02.us uswebmeetingzoom03.com uswebzoom03.com uswebzoomworkplace.com uzoomxx.click
      web-zoom.eu web.us4web-zoom.com windows-zoom.us z00m-workspceus.cfd z00mtuiutyyyufyy.org
      z0o0m.store zo0mmeting.org zoom-conference.it.com zoom-conference.xyz zoom-download.ink
      zoom-file.com zoom-iinviite.com zoom-in.tech zoom-invite-1tx.pages.dev zoom-lnk.com
      zoom-meet.ar-me.cc zoom-meeting-video-beignet-e41432.netlify.app zoom-meeting.live
      zoom-meeting.myhscnow.com zoom-meeting.pages.dev zoom-meeting.pro zoom-meeting.today
      zoom-meeting.yhcyapi.com zoom-meetingnow.us zoom-meets.us zoom-metting.worktoolz.fun
      zoom-new.online zoom-redirect.eu zoom-setup.ru zoom-sharingfiles.cfd zoom-uk.ar-me.cc
      zoom-up.date zoom-update.store zoom-us-east.us zoom-us-scuba.us zoom-usa.org
      zoom-usintlrequest.com zoom-website.info zoom-werbuilder-east.us zoom.bigjaco.com
      zoom.brandeins-magazin.de zoom.brightskycore.lat zoom.com-info.io zoom.com-redir.eu
      zoom.communicationhub.us zoom.das-reha-portal.de zoom.meetings.kro.kr zoom.mgtlink.com
      zoom.u22web.us zoom.uk42w.us zoom.us.3cm.us zoom.us.pacl.us zoom.us.tobuy.us zoom.us.vdns.us
      zoom.us10web.us zoom.us34web.com zoom.us4web-zoom.com zoom.uz02web.us zoom.uz04web.us
      zoom.uz05web.us zoom.webus02.us zoom.webus07.us zoom.webus08.us zoom.webus09.us
      zoom.wellness1hub.cfd zoom4usweb.com zoomapp.tech zoomcallmeeting.im zoomchat.net
      zoomcloud.redirectme.net zoomcloud.tech zoomcloudcomputing.tech zoomconference.sbs
      zoomconnets.info zoomdetails.members-only.online zoomdriver.zip zoomeeetting.com
      zoomeeting.us zoomesss.com zoomfiledrop.pages.dev zoomflare.digital zoomforment.com
      zoomiinviitee.com zoominstall.zip zoominstaller.info zoominvitationsetup.pages.dev
      zoominvite.sbs zoominvite.zip zoominviteme.pages.dev zoominvites.com
      zoominviteus06-bci.pages.dev zoominviteus08.pages.dev zoomlive.us zoommcall.com
      zoommeeetiing.net zoommeeeting.com zoommeeting-inquire.pages.dev zoommeeting.work
      zoommeeting2day.live zoommeetingapplicantsetups.us zoommeetinglink.us
      zoommeetings-softwareforwindows.com zoommeetns.com zoommeetsupdate.com zoommet.site
      zoommet2day.live zoommetting.dev.retrocubedevs.com zoomminviitee.us zoomminvitee.com
      zoomnow.tech zoomoncalendly.com zoomsmeeting.net zoomsoftware.info zoomsrvc.com
      zoomtechnologies.cloud zoomtomeet.pposbc.org zoomupdate.zip zoomupgrade.com zoomus.gt.tc
      zoomusa.top zoomusadesktop.com zoomviacalendly.com zoomvideo.online zoomvirtual.org
      zoomwebapi.com zoomworkspace.us.meeting.document-content.online zoomxupdatez.de
      zooom-cal-imvite-zoom-session.org zooomeeting.com zooomiinviite.com zooominvitess.org
      zooominvittee.com zoooomm.it.com zooooom.it.com zoooooom.pages.dev zoorn-us.com zoorn.site
      zoorning.com zoornus.com zzooominstallationn.com
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/scamsniffer/scam-database @7500055823',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      app.us07zoom.us meet.zoom-erc20.com us09zoom.us web-3-zoom.com web3-zoom.com
      www.zoom.sofft-download.com zoom.call05wseb.us zoom.gives zoom.hk05web.us zoom.su05web.us
      zoom.us001web.us zoom.us005web.us zoom.us010web.us zoom.us04office.us zoom.us45web.us
      zoom.us75webs.us zoomweb3.us
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/jarelllama/Scam-Blocklist @f9d27267fb',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      in04webzoom.com support.zoom.com.sg3.synmad.me support.zoom.us.regarstore.xyz
      support.zoom.us.sg1.runakoku.xyz z00m-lnvite.com zoom-meetings.top zoom-update.de
      zoom.osutuga7.workers.dev zooominvite.com zooominvittte.de zooomworkspace.com zoooominvite.de
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/Securonix/AutonomousThreatSweeper @0dba6785aa',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      rem.zoom-meeting.kro.kr us003webzoom.us us03web.us us09web.us us15web.us us40web.us
      zoombusiness.live
      zoomdownload.linkforbusinessandpersonalusersofourserviceinseptember.jumpingonwater.com
      zoommanager.com
      zoomonline.forusersinourservicewithbusinessandpersonalcustomers.fineanddandiwithrandi.com
      zoomvideo.site zoomvideor.com
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/MikhailKasimov/validin-phish-feed @5d789a0da7',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      ae-zooom-hegne-meetingsfromf6758s.pages.dev meetzoom.azure-cdn.cloud teams-us06web.com
      us24web.us us50web-zoom5.com zoom-configsync.com zoom-workplace.us zoomiinvitee.com
      zoominvite.live zoomworkspace.net
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/cbuijs/accomplist @6ab4d911f0',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      us01web.us us08web.us us12web.us us20web.us us50web.us us55web.us zoomofficetv.xyz
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/motuariki/IOCs @ec5b11102c',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      cr-zoom.us en-zoom.us zoom-client.xyz
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/uBlockOrigin/uBOL-home @c4c5127c0b',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      zoom.web-interviews.live zoominviteeees.de
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/romainmarcoux/malicious-domains @d475d84b7b',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      zoom-connect-invites.us zoom-meeting-183774885.pages.dev
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/executemalware/Malware-IOCs @c33d4543c7',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      zoomdowndesktop.store
    `,
  },
  {
    kind: 'imitations',
    what: 'A public list: every host that names Zoom in some spelling, or one of its servers',
    source: 'github.com/Phishing-Database/Phishing.Database @e2b5c753d8',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      zoom-call29072025callerid9237xzue07930conference-secured.s3-bkk.nipa.cloud
    `,
  },
  {
    kind: 'innocent',
    what: 'Probably Zoom’s own, and wrongly in lists of imitations',
    source:
      'github.com/MISP/misp-warninglists @84f0610aaf, github.com/cbuijs/accomplist @6ab4d911f0, npm @zoom/meetingsdk 6.2.0',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      dg01web.zoomconnector.com goweb.zoomconnector.com marketplace.zoomgov.mil onzoom.com
      source.zoomgov.mil us02web.zoomconnector.com us06web.zoomconnector.com
      us07web.zoomconnector.com zoomacademy.zendesk.com zoomconnector.com zoomdev.com.cn
      zoomgov.mil zoomgovdev.com zoomus.cn zoomvideo.atlassian.net
    `,
  },
  {
    kind: 'innocent',
    what: 'Brands, block lists and doors of institutions with zoom or a near name',
    source:
      'github.com/MISP/misp-warninglists @84f0610aaf, github.com/badmojr/1Hosts @907973d353, addresses in public code',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      ad888.u-zoom.tw ads.finzoom.com.tr adzooma.com aff.zoomtrader.com allzoomovies.shop
      androidzoom.com api.zoomauth.com apicdn.zoomanalytics.co apple-zoom.pro asuswebstorage.com
      banner.finzoom.ro bdzoom.com bigedzooms.tk biltmore-zoom.com bolazoom.com
      builder.zoomradar.net bzoomlubqo.com cactusweb.gr carzoom123.blogspot.com clausweb.ro
      content.guide-admin.zoominfo.co content.guide-app.zoominfo.co
      content.guide-chorus.zoominfo.co content.guide-engage.zoominfo.co
      content.guide-recruiter.zoominfo.co cyberzoom.info cyberzooming.co.cc
      data.guide-admin.zoominfo.co data.guide-app.zoominfo.co data.guide-chorus.zoominfo.co
      data.guide-engage.zoominfo.co data.guide-recruiter.zoominfo.co dcaucusweb.house.gov
      dev.zyzoom.net domusweb.it expert-zoom.com exzoom.online focusweb.org forum.zyzoom.net
      funzoomip.com furzoom.com geo.zoomboya.com getzoomlink.com go.plusweb.co.jp
      gorgeouswebcam.com gozooms.com gw-zdt.zoomsupport.com homezoomer.com
      huancavelica.zoomblog.com iambodyzoom.online iczoom.com infernusweb.net insights.flipzoom.de
      iphone-zoom.pro iuliusweb.com izoom42.fun kinozoom.ws kozoom.com lojazoomify.online
      lusweb.services mamazoom.live matomo.radio-zoom.de myzoom.co.il nam2zoom.app naughtyzooms.com
      neurrozoom.com newzoom.info nikeairzoompegasus32.website nimbusweb.me nokia-zoom.pro
      onezoom.org operations.horizoom.io opticalzoom.xyz pegasuswebco.com phasezoom.nz.gs
      pocketzoom.info pohs2oom.com proxy.zooma.nu proxyzoom.info radiuswebtools.com
      realzoomovies.com reczoom.cl routing.horizoom.io s-usweb.dotomi.com s1.1zoom.ru
      saas.zoomnearby.com shinzoom.com ssl.zoomanalytics.co starszoom.re statein.zoomprospector.com
      stats.gusweb.org surfzoom.co.cc t.zoomiescanada.ca teleclubzoom.ch tiles.zoom.earth u-zoom.tw
      ufazoom.info uniquelymaidcleaningservices.zoombakari.com upanh.vn-zoom.org
      update.asuswebstorage.com url.labelzoom.net us02.protect.eset.com usweb.dotomi.com
      usweb.wangjiayin.cn virtualzoom.info visuals.zoomph.com voipzoom.com wcdn.zoomanalytics.co
      web01.cc138001.com web01.haiduong.gov.vn web01.ntwrk.eu whois.nic.xn--5tzm5g
      www.boshuisjeveluwezoom.nl www.reczoom.cl www.talentzoom.io www.teleclubzoom.ch
      www.zoom.org.pk www.zoomantics.com.au www.zoompop.fr www.zoomride.in www.zoomsat.com.br
      www.zoomshare.com xiaomi-zoom.pro xoomclips.com xzoom45.fun zealousweb.com
      zipzoomfly.122.2o7.net zoom-dxb.com zoom-fsa-d1.ed.gov zoom-fsa-p1.ed.gov zoom-fsa-p2.ed.gov
      zoom-fsa-s1.ed.gov zoom-list.xyz zoom-wiki.win zoom.selfip.net zoom.solar zoom.unh.edu
      zoom4-server.tk zoom55.net zooma-casino-11.online zooma-casino.ru zoomarine.pt zoomaws.com
      zoombaits.com zoombies.world zoomblog.com zoombyfilters.info zoomcar-assets.zoomcar.com
      zoomcar.fr zoomcharts.com zoomclick.info zoomcorner.tk zoomd-d.openx.net
      zoomdocs.codemanas.com zoomed.com zoomer.com zoomerang.app zoomerang.com zoomerdigital.tech
      zoomeye.org zoomflow.com zoomfrankfurt.com zoomfree.info zoomfun.info zoomglobally.in
      zoomguru.com zoomguru.xyz zoomhigh.com zoomhitskins.com zoomiami.org zoomicon.com
      zoomicon.wordpress.com zoominar.online zoominfo.co zoomla.net zoomlink.me zoomlinks.ru
      zoomlion.com zoommediaconnect.com zoomnearby.com zoomnzee.com zoomo.com zoomo.us
      zoomoff.africa zoomoid.dev zoomoutcrew.com zoomovies.shop zoompf.com zoomph.com
      zoomphil.fnal.gov zoompop.fr zoomproductions.com.au zoomprospector.com zoomproxy.com
      zoomproxy.net zoomquilt.org zoomr.com zoomride.in zoomroom.com zoomrx.com zoomrx.darwinbox.in
      zooms.wiki zoomsat.com.br zoomsecure.info zoomseriesonline.net zoomshare.com zoomshift.com
      zoomsupport.com zoomsurf.co.cc zoomtech.org zoomthe.me zoomthere.info zoomthis.info
      zoomtkgsafesurfas0.tk zoomtkgsafesurfass.tk zoomtown.com zoomwealth.ru zoomwebmediallc.com
      zoomwo.com zoomy.services zoomyale.com zoomzl-online.com zooom.com zooom.no zzoom.info
    `,
  },
  {
    kind: 'demos',
    what: 'Sites on free hosting',
    source: 'addresses in public code',
    read: '2026-11-24',
    half: 'tuning',
    hosts: `
      alam-97-boolean-zoom.netlify.app kjn-svg-pan-zoom.netlify.app myzoomtest.herokuapp.com
      react-img-zoom.netlify.com react-quick-pinch-zoom.netlify.app vue-image-zoom.netlify.app
      zoom-api-2021.herokuapp.com zoom-api-test.rabbidas.com zoomaccess.herokuapp.com
      zoomb-o.github.io zoombekeif.herokuapp.com zoomcar-one.vercel.app zoometh.github.io
      zoomfrontendapp.netlify.app zoomguru-backend-production.up.railway.app zoomies.garytou.dev
      zooming-rebirth-production-a305.up.railway.app zoomla-backend.herokuapp.com
      zoomni-log.herokuapp.com zoompilot-wiki.pages.dev zooms.github.io zoomsdk.netlify.app
      zoomslot88.netlify.app zoomstore-backend-jade.vercel.app zoomvideosdk-signature.herokuapp.com
      zoomvisitorsstat.azurewebsites.net zoomwebhook.azurewebsites.net
      zoomy-ai.zoozoomfast.workers.dev zooom-sdk.netlify.app zooom.framer.website
      zooomberg.myshopify.com
    `,
  },
]

/** The hosts of a group. */
function hostsOf(group: Group): string[] {
  return group.hosts.trim().split(/\s+/)
}

/** A host without its numbers. Those with one shape fall into one half: us05web and us06web. */
function shapeOf(host: string): string {
  return host.replace(/\d+/g, '#')
}

/** Which half a host belongs to: by the FNV-1a hash of its shape, so that it never changes. */
function isHeldOut(group: Group, host: string): boolean {
  let hash = 0x811c9dc5
  for (const character of shapeOf(host))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return group.half ? group.half === 'held out' : hash % 2 === 1
}

/** The hosts of some kinds that are for tuning. */
export function tuning(...kinds: Group['kind'][]): string[] {
  return GROUPS.filter((group) => kinds.includes(group.kind)).flatMap((group) =>
    hostsOf(group).filter((host) => !isHeldOut(group, host)),
  )
}

/** How many of some kinds are held out, and for how many of them the judge says yes. */
export function heldOut(
  judge: (host: string) => boolean,
  ...kinds: Group['kind'][]
): { hosts: number; yes: number } {
  return count(judge, (group) => kinds.includes(group.kind))
}

/** The same for what was collected after the rules were finished. */
export function blind(
  judge: (host: string) => boolean,
  ...kinds: Group['kind'][]
): { hosts: number; yes: number } {
  return count(judge, (group) => group.half === 'held out' && kinds.includes(group.kind))
}

function count(
  judge: (host: string) => boolean,
  wanted: (group: Group) => boolean,
): { hosts: number; yes: number } {
  const hosts = GROUPS.filter(wanted).flatMap((group) =>
    hostsOf(group).filter((host) => isHeldOut(group, host)),
  )
  return { hosts: hosts.length, yes: hosts.filter(judge).length }
}

/** How many hosts of some kinds there are, and how many of them stand there once only. */
export function size(...kinds: Group['kind'][]): { hosts: number; distinct: number } {
  const hosts = GROUPS.filter((group) => kinds.includes(group.kind)).flatMap(hostsOf)
  return { hosts: hosts.length, distinct: new Set(hosts).size }
}
