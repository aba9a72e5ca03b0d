import type { timelineMore as en } from '@/i18n/en/timeline-more'

// What opens in the timeline: a lane's claims as a list, and what lies beyond the dates.
export const timelineMore: Record<keyof typeof en, string> = {
  'timeline.row-both': 'сказано: {said}, про коли: {about}',
  'timeline.list-heading': '{lane}: {claims}, {days}',
  'timeline.list-empty': 'У цих датах на цій смузі тверджень немає.',
  'timeline.list-close': 'Назад до стрічки часу',
  'timeline.beyond-earlier':
    '{n, plural, =1 {Раніше є твердження, що суперечить вибраному} one {Раніше є # твердження, що суперечать вибраному} few {Раніше є # твердження, що суперечать вибраному} many {Раніше є # тверджень, що суперечать вибраному} other {Раніше є # твердження, що суперечать вибраному}}: перейти до {date}',
  'timeline.beyond-later':
    '{n, plural, =1 {Пізніше є твердження, що суперечить вибраному} one {Пізніше є # твердження, що суперечать вибраному} few {Пізніше є # твердження, що суперечать вибраному} many {Пізніше є # тверджень, що суперечать вибраному} other {Пізніше є # твердження, що суперечать вибраному}}: перейти до {date}',
}
