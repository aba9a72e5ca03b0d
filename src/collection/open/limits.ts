// What a file may hold. Beyond, it is refused with the limit in the sentence: a page that does not answer would
// say less. The figures are those of a collection that can be edited here; the bundled one has some 170 claims.

/** Of a file as it lies on the disk, packed or not. */
export const MOST_BYTES = 120_000_000
/** Of a file when it is unpacked. */
export const MOST_UNPACKED_BYTES = 120_000_000
/** Of claims in a collection. */
export const MOST_CLAIMS = 100_000
/** Of columns in a sheet. */
export const MOST_COLUMNS = 200
/** Of values of any kind in one file, counted one by one. */
export const MOST_VALUES = 12_000_000
/** Of lists and objects inside each other. */
export const DEEPEST = 20
/** Of problems that are listed; all are counted. */
export const MOST_PROBLEMS = 1000
/** Of files that are opened together. */
export const MOST_FILES = 40
/** Of records in any one list but that of the relations. */
export const MOST_RECORDS = 20_000
/** Of relations: a claim has several. */
export const MOST_RELATIONS = 300_000
/** Of values in one record: more than a polygon or a topic of all claims has. */
export const MOST_RECORD_VALUES = 250_000
/** Of a single string, in UTF-16 code units. Those that the format knows are kept shorter by it. */
export const LONGEST_STRING = 1_000_000
/** Of places inside each other. */
export const DEEPEST_PLACE = 20

/** Those that depend on who reads: a page that reads by itself does not answer meanwhile. */
export type Limits = { bytes: number; unpackedBytes: number; values: number; claims: number }

export const WORKER_LIMITS: Limits = {
  bytes: MOST_BYTES,
  unpackedBytes: MOST_UNPACKED_BYTES,
  values: MOST_VALUES,
  claims: MOST_CLAIMS,
}

/** Where no worker can be started. */
export const PAGE_LIMITS: Limits = {
  bytes: 2_000_000,
  unpackedBytes: 6_000_000,
  values: 400_000,
  claims: 4000,
}
