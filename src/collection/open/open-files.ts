import { nameFolderFile } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS } from '@/collection/schema'
import type { Day, Id } from '@/domain/collection'
import { checkOwn } from './check-own'
import { type CompleteOptions, complete } from './complete'
import { type Limits, WORKER_LIMITS } from './limits'
import type { LooseCollection, LooseRecord } from './loose'
import { looseOf, mergeInto, THERE } from './merge-into'
import { collectNotices, type Notices } from './notices'
import type { Opened, OwnFile, Progress, Rejected, SourceFile } from './opened'
import { pruneMade } from './prune-made'
import { shownName } from './read-bytes'
import { demandLengths, readFiles } from './read-files'
import type { Work } from './read-json'
import { Refusal } from './refusal'

export type OpenOptions = {
  /** Ids of collections that this one must not be taken for. */
  taken?: readonly Id[]
  /** The collection that the files are added to. A record of the same id takes the place of the one that is there. */
  into?: OwnFile
  /** Called often while there is work: who hears nothing for long may take it for stuck. */
  onProgress?: (progress: Progress) => void
}

/** What only those set who run it: a worker, a page, a test. */
export type OpenMeans = {
  limits?: Limits
  /** Between the stages: a page draws meanwhile. */
  pause?: () => Promise<void>
  /** For dates where a file has none. */
  today?: Day
  /** Of every value and record that is looked at. */
  visit?: (nodes: number) => void
}

const DAY_MS = 86_400_000

/** A collection out of files that somebody chose together. Rejects only where the caller's own functions throw. */
export async function openFiles(
  files: readonly SourceFile[],
  options: OpenOptions = {},
  means: OpenMeans = {},
): Promise<Opened> {
  const { taken = [], into, onProgress = () => {} } = options
  const { limits = WORKER_LIMITS, pause = async () => {}, visit } = means
  const { today = Math.floor(Date.now() / DAY_MS) } = means
  const name = shownName(files[0]?.name ?? '')
  const workAt = (stage: Progress['stage'], file: string): Work => {
    const tick = (share = 0) => onProgress({ stage, file, share })
    tick()
    return { tick, ...(visit && { visit }) }
  }
  const notices = collectNotices()
  try {
    const named = files.map((file) => ({ ...file, name: shownName(file.name) }))
    const { loose, kind } = await readFiles(named, { limits, report: notices.report, pause, workAt })
    const { tick = () => {} } = workAt('completing', name)
    await pause()
    const finish = { file: name, taken: new Set(into ? [] : taken), today, tick }
    const outcome = into
      ? added(loose, into, finish, notices, workAt('checking', name), limits)
      : finished(loose, finish, notices, workAt('checking', name), limits)
    onProgress({ stage: 'checking', file: name, share: 1 })
    const nameFile = kind === 'parts' ? nameFolderFile : () => name
    // Of several sheets each problem stands in one: where it stood begins with its name.
    const problems = notices.problems(nameFile).map((problem) => {
      const own = named.find((each) => problem.where?.startsWith(each.name))
      return own ? { ...problem, file: own.name } : problem
    })
    return { kind: 'opened', ...outcome, problems, ...notices.counts() }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problems: [error.problem] }
    throw error
  }
}

type Finished = Omit<Extract<Opened, { kind: 'opened' }>, 'kind' | 'problems' | 'errors' | 'warnings'>

function finished(
  loose: LooseCollection,
  options: CompleteOptions,
  notices: Notices,
  work: Work,
  limits: Limits,
): Finished {
  const completed = complete(loose, options, notices.report)
  // Longer than in the file: by what was made, by relations that stood with claims, by what was there before.
  demandLengths(completed.lists, options.file, limits)
  const { raw, rejected } = checkOwn(completed, notices, work)
  const made = pruneMade(raw, completed.made)
  return { file: { raw, extra: completed.extra }, made, rejected }
}

/** As often as records that take the place of others may turn out to be amiss. */
const MOST_TRIES = 5

/**
 * Adds what was read. What is there already stays whatever comes: a new record that is rejected does not take the
 * place of the one that it would have replaced. Throws a Refusal where what is there would be lost all the same.
 */
function added(
  loose: LooseCollection,
  into: OwnFile,
  options: CompleteOptions,
  notices: Notices,
  work: Work,
  limits: Limits,
): Finished {
  const base = looseOf(into)
  const aside = new Map<string, Rejected>()
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const trial = collectNotices()
    const lists = LISTS.map(
      (part) => [part, (loose.lists[part] ?? []).filter(isStillIn(part, aside))] as const,
    )
    const { loose: merged, spellings } = mergeInto(
      base,
      { ...loose, lists: Object.fromEntries(lists) },
      trial.report,
    )
    const outcome = finished(merged, { ...options, spellings }, trial, work, limits)
    const there = new Set(
      LISTS.flatMap((part) => (base.lists[part] ?? []).map(({ value }) => `${part} ${value.id}`)),
    )
    const lost = outcome.rejected.filter(({ part, record }) => there.has(`${part} ${record}`))
    const bad = lost.filter(({ where }) => where !== THERE)
    const kept = new Set(LISTS.flatMap((part) => outcome.file.raw[part].map(({ id }) => `${part} ${id}`)))
    const isWhole = [...there].every((key) => kept.has(key))
    if (isWhole) {
      notices.absorb(trial)
      for (const rejected of aside.values()) tellAside(rejected, notices)
      return { ...outcome, rejected: [...aside.values(), ...outcome.rejected] }
    }
    if (bad.length === 0) throw harmful(options.file, lost)
    for (const rejected of bad) aside.set(`${rejected.part} ${rejected.where}`, rejected)
  }
  throw harmful(options.file, [...aside.values()])
}

function isStillIn(part: string, aside: ReadonlyMap<string, Rejected>) {
  return ({ where }: LooseRecord) => !aside.has(`${part} ${where}`)
}

function tellAside({ part, record, where, reasons }: Rejected, notices: Notices): void {
  for (const reason of reasons)
    notices.report({
      part,
      record,
      field: '',
      value: undefined,
      rule: 'not-replaced',
      message: said`would replace a record that is there, but is not sound, so that one stays: ${reason}`,
      remedy: said`Correct it, then add it again.`,
      where,
    })
}

function harmful(file: string, lost: readonly Rejected[]): Refusal {
  const [first] = lost
  return new Refusal({
    file,
    message: said`cannot be added: "${first?.record ?? ''}" of the collection could not stay as it is. ${first?.reasons[0] ?? ''}`,
    remedy: said`Open the file by itself to see what is in it, and correct it.`,
    ...(first && { where: first.where }),
  })
}
