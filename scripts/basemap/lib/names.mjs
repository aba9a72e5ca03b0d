// Names entered by hand. The sources' own are of mixed age and transliteration
// ("Khmel'nyts'kyy", "Pivd. Buh"), so the map shows none of them.

const OBLASTS = {
  'UA-05': ['Vinnytsia', 'Вінницька'],
  'UA-07': ['Volyn', 'Волинська'],
  'UA-09': ['Luhansk', 'Луганська'],
  'UA-12': ['Dnipropetrovsk', 'Дніпропетровська'],
  'UA-14': ['Donetsk', 'Донецька'],
  'UA-18': ['Zhytomyr', 'Житомирська'],
  'UA-21': ['Zakarpattia', 'Закарпатська'],
  'UA-23': ['Zaporizhzhia', 'Запорізька'],
  'UA-26': ['Ivano-Frankivsk', 'Івано-Франківська'],
  'UA-32': ['Kyiv', 'Київська'],
  'UA-35': ['Kirovohrad', 'Кіровоградська'],
  'UA-46': ['Lviv', 'Львівська'],
  'UA-48': ['Mykolaiv', 'Миколаївська'],
  'UA-51': ['Odesa', 'Одеська'],
  'UA-53': ['Poltava', 'Полтавська'],
  'UA-56': ['Rivne', 'Рівненська'],
  'UA-59': ['Sumy', 'Сумська'],
  'UA-61': ['Ternopil', 'Тернопільська'],
  'UA-63': ['Kharkiv', 'Харківська'],
  'UA-65': ['Kherson', 'Херсонська'],
  'UA-68': ['Khmelnytskyi', 'Хмельницька'],
  'UA-71': ['Cherkasy', 'Черкаська'],
  'UA-74': ['Chernihiv', 'Чернігівська'],
  'UA-77': ['Chernivtsi', 'Чернівецька'],
}

// Two cities with the rank of an oblast, and the republic: not "... oblast".
const UNITS = {
  'UA-30': { en: 'Kyiv', uk: 'Київ', kind: 'city' },
  'UA-40': { en: 'Sevastopol', uk: 'Севастополь', kind: 'city' },
  'UA-43': { en: 'Autonomous Republic of Crimea', uk: 'Автономна Республіка Крим', kind: 'republic' },
}

export function unitNames(iso) {
  if (UNITS[iso]) return UNITS[iso]
  if (!OBLASTS[iso]) throw new Error(`no name for the unit ${iso}`)
  const [en, uk] = OBLASTS[iso]
  return { en: `${en} oblast`, uk: `${uk} область`, kind: 'oblast' }
}

/** Natural Earth's `rivernum` (its names are not unique): English, Ukrainian. */
export const RIVERS = {
  25: ['Danube', 'Дунай'],
  48: ['Danube (Kiliia arm)', 'Дунай (Кілійське гирло)'],
  49: ['Danube (Saint George arm)', 'Дунай (Георгіївське гирло)'],
  50: ['Danube (Sulina arm)', 'Дунай (Сулинське гирло)'],
  52: ['Danube (Borcea arm)', 'Дунай (рукав Борча)'],
  68: ['Volga', 'Волга'],
  116: ['Dnipro', 'Дніпро'],
  121: ['Dnipro', 'Дніпро'],
  166: ['Vistula', 'Вісла'],
  182: ['Daugava', 'Даугава'],
  231: ['Dniester', 'Дністер'],
  277: ['Don', 'Дон'],
  363: ['Tysa', 'Тиса'],
  429: ['Prypiat', "Прип'ять"],
  463: ['Siverskyi Donets', 'Сіверський Донець'],
  464: ['Oka', 'Ока'],
  465: ['Desna', 'Десна'],
  469: ['Khopyor', 'Хопер'],
  494: ['Sava', 'Сава'],
  554: ['Prut', 'Прут'],
  557: ['Kuban', 'Кубань'],
  612: ['Neman', 'Німан'],
  670: ['Southern Buh', 'Південний Буг'],
  717: ['Olt', 'Олт'],
  732: ['Western Bug', 'Західний Буг'],
  871: ['Mureș', 'Муреш'],
  1068: ['Seim', 'Сейм'],
}
