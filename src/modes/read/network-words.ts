import { hosts as allowed } from 'virtual:claim-atlas/deployment'
import { activeLocale, t } from '@/i18n/text'
import '@/i18n/words/read'

/** Whom the page speaks to: as the policy has it, which is made from the same list. */
export function networkWords(hosts: readonly string[] = allowed): string {
  const list = new Intl.ListFormat(activeLocale()).format(hosts)
  return t('method.network', { n: hosts.length, hosts: list })
}
