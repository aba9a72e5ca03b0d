// Months, seasons and days of the week as people write them, in English and Ukrainian, in any case of the
// noun and shortened.

const MONTHS = [
  /^(jan(uary)?|січ(ень|ня|ні|нем)?)$/,
  /^(feb(ruary)?|лют(ий|ого|ому|им)?)$/,
  /^(mar(ch)?|бер(ез(ень|ня|ні|нем)?)?)$/,
  /^(apr(il)?|кві(т(ень|ня|ні|нем)?)?)$/,
  /^(may|тра(в(ень|ня|ні|нем)?)?)$/,
  /^(june?|чер(в(ень|ня|ні|нем)?)?)$/,
  /^(july?|лип(ень|ня|ні|нем)?)$/,
  /^(aug(ust)?|сер(п(ень|ня|ні|нем)?)?)$/,
  /^(sept?(ember)?|вер(ес(ень|ня|ні|нем)?)?)$/,
  /^(oct(ober)?|жов(т(ень|ня|ні|нем)?)?)$/,
  /^(nov(ember)?|лис(т(опад(а|і|ом)?)?)?)$/,
  /^(dec(ember)?|гру(д(ень|ня|ні|нем)?)?)$/,
]

const SEASONS = [
  /^(spring|весна|весни|весні|навесні|весною)$/,
  /^(summer|літо|літа|літі|влітку|літом)$/,
  /^(autumn|fall|осінь|осені|восени|осінню)$/,
  /^(winter|зима|зими|зимі|взимку|зимою)$/,
]

/** From Monday. */
const WEEKDAYS = [
  /^(mon(day)?|понеділ(ок|ка|ку)|пн)$/,
  /^(tue(s(day)?)?|вівтор(ок|ка)|вівтірка|вт)$/,
  /^(wed(nesday)?|серед(а|и|у)|ср)$/,
  /^(thu(r(s(day)?)?)?|четвер|четверга|чт)$/,
  /^(fri(day)?|п['’ʼ]?ятниц(я|і|ю)|пт)$/,
  /^(sat(urday)?|субот(а|и|у)|сб)$/,
  /^(sun(day)?|неділ(я|і|ю)|нд)$/,
]

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** 1 to 12 of a lower-case word, or null. */
export function monthOf(word: string): number | null {
  return numberIn(MONTHS, word)
}

/** 1 (spring) to 4 (winter) of a lower-case word, or null. */
export function seasonOf(word: string): number | null {
  return numberIn(SEASONS, word)
}

/** 1 (Monday) to 7 of a lower-case word, or null. */
export function weekdayOf(word: string): number | null {
  return numberIn(WEEKDAYS, word)
}

function numberIn(table: readonly RegExp[], word: string): number | null {
  const at = table.findIndex((pattern) => pattern.test(word))
  return at === -1 ? null : at + 1
}
