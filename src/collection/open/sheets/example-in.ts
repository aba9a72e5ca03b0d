import { queryOptions } from '@tanstack/react-query'
import { EXAMPLE_ROWS, type ExampleRows } from './example-rows'
import type { SheetLanguage } from './sheet-columns'

/** The filled example in a language; that of a further one is fetched with the first who reads it. */
export function exampleIn(language: SheetLanguage) {
  return queryOptions({
    queryKey: ['example of sheets', language],
    queryFn: async (): Promise<ExampleRows> =>
      language === 'uk' ? (await import('./example-rows-uk')).EXAMPLE_ROWS_UK : EXAMPLE_ROWS,
    ...(language === 'en' ? { initialData: EXAMPLE_ROWS } : {}),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
}
