// The package ships no types. Only what parse-date.ts uses of the result, as edtf.js 4.11 gives it.
declare module 'edtf' {
  export type EdtfDate = {
    type: 'Date'
    level: number
    /** Year, month counted from 0, day; then the time of day. Shorter where less is said. */
    values: number[]
    /** One bit a digit of YYYYMMDD, the first digit lowest. */
    unspecified?: number
    approximate?: boolean | number
    uncertain?: boolean | number
  }
  export type EdtfSeason = {
    type: 'Season'
    level: number
    values: [year: number, season: number]
    approximate?: boolean | number
    uncertain?: boolean | number
  }
  /** `..` is Infinity at either end, an empty end is null. */
  export type EdtfEnd = EdtfDate | EdtfSeason | number | null
  export type EdtfInterval = { type: 'Interval'; level: number; values: [EdtfEnd, EdtfEnd] }
  export type EdtfOther = { type: 'Year' | 'Decade' | 'Century' | 'Set' | 'List'; level: number }

  /** Throws on anything that is no EDTF. */
  export function parse(
    input: string,
    constraints?: { level?: number; types?: string[] },
  ): EdtfDate | EdtfSeason | EdtfInterval | EdtfOther
}
