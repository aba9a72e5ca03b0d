import type { claims as en } from '@/i18n/en/claims'

// The question of the window with its ladder or thread, the topics beside it, and the list.
// `claims.number` counts speakers (masculine); answers, articles and claims have forms of their own.
// `claims.sentence` selects by the key of the relation, as each governs another case.
export const claims: Record<keyof typeof en, string> = {
  'claims.number':
    '{n, plural, =0 {жоден} =1 {один} =2 {два} =3 {три} =4 {чотири} =5 {п’ять} =6 {шість} =7 {сім} =8 {вісім} =9 {дев’ять} =10 {десять} =11 {одинадцять} =12 {дванадцять} one {#} few {#} many {#} other {#}}',
  'claims.articles':
    '{n, plural, =1 {з однієї статті} =2 {із двох статей} =3 {із трьох статей} =4 {із чотирьох статей} =5 {із п’яти статей} one {із # статті} few {із # статей} many {із # статей} other {із # статті}}',
  'claims.outlet-unstated': 'видання не вказане',
  'claims.damaged-copy': 'пошкоджена копія',
  'claims.voices-named':
    '{n, plural, =1 {один названий мовець або видання} one {{word} названий мовець або видання} few {{word} названі мовці й видання} many {{word} названих мовців і видань} other {{word} названого мовця або видання}}',
  'claims.voices-unnamed': '{word} без імені',
  'claims.voices-only-unnamed':
    '{word} {n, plural, one {голос} few {голоси} many {голосів} other {голосу}} без імені',
  'claims.voices-both': '{named} та {unnamed}',
  'claims.give-answers':
    '{voices} {n, plural, one {дає} few {дають} many {дають} other {дають}} {answers, plural, =1 {одну відповідь} =2 {дві відповіді} one {{word} відповідь} few {{word} відповіді} many {{word} відповідей} other {{word} відповіді}}.',
  'claims.speak':
    '{voices} {n, plural, one {говорить} few {говорять} many {говорять} other {говорять}} про це.',
  'claims.true-together': 'Які з них можуть бути правдою разом?',
  'claims.none-opposed': 'Жодне твердження тут поки не суперечить іншому.',
  'claims.opposed-elsewhere':
    'Тут жодне не суперечить іншому, але {n, plural, =1 {одному} =2 {двом} =3 {трьом} =4 {чотирьом} =5 {п’ятьом} one {# з них} few {# з них} many {# з них} other {# з них}} суперечать твердження, {by, select, filters {вилучені фільтрами} dates {що лишилися поза датами} other {вилучені датами й фільтрами}}.',
  'claims.show-opponents':
    'Показати, що {n, plural, =1 {йому} one {їм} few {їм} many {їм} other {їм}} суперечить',
  'claims.how-many':
    '{n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}, з них із суперечністю: {count}.',
  'claims.nothing-listed': 'Список порожній.',
  'empty.outside':
    '{n, plural, =1 {Фільтрам відповідає одне твердження, але не в ці дні.} one {Фільтрам відповідає # твердження, але жодне – у ці дні.} few {Фільтрам відповідають # твердження, але жодне – у ці дні.} many {Фільтрам відповідає # тверджень, але жодне – у ці дні.} other {Фільтрам відповідає # твердження, але жодне – у ці дні.}}',
  'empty.undated':
    '{n, plural, =1 {Єдине твердження, що відповідає фільтрам, не має дати за вибраним часом; див. низ сторінки.} one {Усі твердження, що відповідають фільтрам (#), не мають дати за вибраним часом; див. низ сторінки.} few {Усі твердження, що відповідають фільтрам (#), не мають дати за вибраним часом; див. низ сторінки.} many {Усі твердження, що відповідають фільтрам (#), не мають дати за вибраним часом; див. низ сторінки.} other {Усі твердження, що відповідають фільтрам (#), не мають дати за вибраним часом; див. низ сторінки.}}',
  'empty.no-hit':
    'Тут ніде немає «{q}». Пошук переглядає наші формулювання, процитовані слова, імена в усіх написаннях, види тверджень і нотатки до джерел, але не самі статті.',
  'empty.hits-filtered':
    '{n, plural, =1 {«{q}» є в одному твердженні, але його вилучають інші фільтри.} one {«{q}» є в # твердженні, але їх вилучають інші фільтри.} few {«{q}» є в # твердженнях, але їх вилучають інші фільтри.} many {«{q}» є в # твердженнях, але їх вилучають інші фільтри.} other {«{q}» є в # твердження, але їх вилучають інші фільтри.}}',
  'empty.no-claims':
    'У цій збірці ще немає тверджень. Додайте перше в «Редагувати» або відкрийте аркуш тверджень.',
  'empty.filtered': 'Фільтри вилучають усі твердження.',
  'claims.widen':
    '{n, plural, =1 {Показати його дні} one {Показати дні всіх #} few {Показати дні всіх #} many {Показати дні всіх #} other {Показати дні всіх #}}',
  'claims.nothing-on-topic': 'За цих дат і фільтрів тверджень із цього питання немає.',
  'claims.wording': 'Слова наші. Відкрийте голос, щоб побачити їхні.',
  'claims.wording-touch': 'Слова наші. Торкніться голосу, щоб побачити їхні.',
  'claims.key-bars': 'суцільне: тримають, як сказано · смугасте: лишено відкритим · риска: названа межа',
  'claims.grouping': 'Групування наше.',
  'claims.missing': 'Ще {n} поза цими датами чи фільтрами.',
  'claims.sentence':
    '{key, select, denies {заперечує слова голосу «{voice}»} contradicts {суперечить словам голосу «{voice}»} qualifies {обмежує слова голосу «{voice}»} supports {погоджується зі словами голосу «{voice}»} repeats {повторює слова голосу «{voice}»} updates {оновлює слова голосу «{voice}»} other {{relation} голос «{voice}»}}',
  'claims.and-more': 'і ще {n}: {names}',
  'claims.echoes': '+{n, plural, one {# відлуння} few {# відлуння} many {# відлунь} other {# відлуння}}',
  'claims.echo': 'відлуння',
  'claims.no-voice': 'вилучено датами або фільтрами',
  'claims.bar': '{label} ({parts})',
  'claims.bar-all': 'тримають, як сказано: усе',
  'claims.bar-most': 'тримають, як сказано: більшу частину',
  'claims.bar-part': 'тримають, як сказано: частину',
  'claims.bar-open': 'дещо лишено відкритим',
  'claims.bar-open-rest': 'решту лишено відкритою',
  'claims.bar-limit': 'з названою межею',
  'claims.article-voice': 'Стаття, від себе',
  'claims.article-headline': 'Заголовок статті',
  'claims.outlet-headline': '{outlet}, у заголовку',
  'claims.also': 'Також сказано в ці дні',
  'claims.listbox': 'Твердження в цих датах',
  'claims.rest':
    '{n, plural, =1 {Інше твердження в ці дні} one {Інші твердження в ці дні: #} few {Інші твердження в ці дні: #} many {Інші твердження в ці дні: #} other {Інші твердження в ці дні: #}}',
  'claims.all':
    '{n, plural, =1 {Твердження в ці дні} one {# твердження в ці дні} few {# твердження в ці дні} many {# тверджень у ці дні} other {# твердження в ці дні}}',
  'claims.sort': 'Порядок',
  'claims.sort-contested': 'Із суперечністю – перші',
  'claims.sort-time': 'За днем',
  'claims.group-contested': 'Тут їм суперечать інші',
  'claims.group-quiet': 'Тут їм ніщо не суперечить',
  'claims.opposed': 'тут йому суперечать: {n}',
  'claims.pinned-outside': 'поза цими датами',
  'claims.pinned-filtered': 'вилучене фільтрами',
  'claims.pinned-undated': 'без дати за вибраним часом',
  'claims.pinned': 'Вибране твердження, {reason}',
  'claims.go-there': 'Перейти туди',
  'claims.word-denies': 'заперечує',
  'claims.word-denied-by': 'заперечене',
  'claims.word-contradicts': 'суперечить',
  'claims.word-qualifies': 'обмежує',
  'claims.word-qualified-by': 'обмежене',
  'claims.word-supports': 'погоджується',
  'claims.word-repeats': 'повторює',
  'claims.word-repeated-by': 'повторене',
  'claims.word-updates': 'оновлює',
  'claims.word-updated-by': 'оновлене',
}
