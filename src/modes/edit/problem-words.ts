import type { Problem } from '@/collection/problem'
import { loadReportWords, reportText } from '@/i18n/report-text'
import { t } from '@/i18n/text'

// The rules speak of fields and of files; beside a field they are said as one would say them there. For the few that
// have no words of their own, those of reports come while the form is filled in.

void loadReportWords()

const RULES = [
  'short-words',
  'quoted-words',
  'holds-control',
  'attribution-end',
  'twice',
  'quantity-order',
  'unnamed-one-article',
  'date',
  'said-before-published',
  'own-voice-date',
  'said-sometime',
  'coordinates',
  'coordinates-swapped',
  'radius',
  'place-circle',
  'range-order',
  'range-inside',
  'reference',
  'unique-slot',
  'relation-self',
  'relation-twice',
  'updates-voice',
  'updates-later',
  'topic-shape',
  'topic-member',
  'topic-twice',
  'topic-why',
  'thread-order',
  'thread-relation',
  'rung-shares',
  'home-window',
] as const

type Rule = (typeof RULES)[number]

/** What is amiss and what to do, beside the field that it is said of. */
export function problemWords({ rule, message, remedy }: Problem): string {
  if (isKnown(rule)) return t(`edit.fault-${rule}`)
  if (remedy.startsWith('Write something')) return t('edit.fault-empty')
  if (remedy.startsWith('Keep it under')) return t('edit.fault-long')
  if (message.startsWith('is missing')) return t('edit.fault-empty')
  return t('edit.fault-other', { message: reportText(message), remedy: reportText(remedy) })
}

function isKnown(rule: string): rule is Rule {
  return (RULES as readonly string[]).includes(rule)
}
