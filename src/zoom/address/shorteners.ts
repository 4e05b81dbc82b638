/** Where only the maker knows what a short name stands for. Their own front pages say what they do. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly bitly.com j.mp t.co lnkd.in goo.gl tinyurl.com is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly rb.gy shorturl.at t.ly tiny.cc bl.ink dub.sh s.id urlz.fr kutt.it qr.ae short.io trib.al dlvr.it fb.me amzn.to aka.ms g.co maps.app.goo.gl qrco.de surl.li clck.ru vk.cc u.to x.gd reurl.cc 2u.pw t1p.de kurzelinks.de bit.do soo.gd snip.ly shorturl.gg adf.ly wp.me forms.gle hubs.ly git.io spoti.fi urlr.me dub.co shor.by eepurl.com gg.gg ouo.io'.split(
    ' ',
  ),
)
