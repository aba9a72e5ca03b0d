// What opens in the timeline: a lane's claims as a list, and what lies beyond the dates.
export const timelineMore = {
  'timeline.row-both': 'said {said}, of {about}',
  'timeline.list-heading': '{lane}: {claims}, {days}',
  'timeline.list-empty': 'No claim of this lane lies in these dates.',
  'timeline.list-close': 'Back to the timeline',
  'timeline.beyond-earlier':
    '{n, plural, one {A claim that contradicts the chosen one lies} other {# claims that contradict the chosen one lie}} earlier: go to {date}',
  'timeline.beyond-later':
    '{n, plural, one {A claim that contradicts the chosen one lies} other {# claims that contradict the chosen one lie}} later: go to {date}',
} as const
