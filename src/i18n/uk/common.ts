import type { common as en } from '@/i18n/en/common'

// Words that more than one part of the page uses. No message here governs a case: names follow a colon or stand first.
export const common: Record<keyof typeof en, string> = {
  'relation.denies': 'заперечує',
  'relation.denied-by': 'його заперечує',
  'relation.contradicts': 'суперечить',
  'relation.qualifies': 'обмежує',
  'relation.qualified-by': 'його обмежує',
  'relation.supports': 'погоджується',
  'relation.repeats': 'повторює',
  'relation.repeated-by': 'його повторює',
  'relation.updates': 'оновлює',
  'relation.updated-by': 'його оновлює',
  'relation.root': 'з ним порівняно решту',
  'date.unknown': 'дата невідома',
  'date.about': 'приблизно {date}',
  'date.perhaps': 'можливо, {date}',
  'date.until': 'до {date}',
  'date.since': 'від {date}',
  'date.any': 'будь-коли',
  'voice.unnamed': 'нікого не названо',
  'voice.via': 'через: {outlet}',
  'voice.own': '{outlet}, від себе',
  quote: '«{text}»',
  'count.claims':
    '{n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'article.line': '{outlet}, {date}',
}
