import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { checkScene } from './check-scene'
import { FORMAT } from './format'
import { isDeeperThan } from './json-depth'
import { type Finding, type Problem, problemOf, type Report } from './problem'
import { readList, withoutFolders } from './read-raw'
import { said } from './said'
import type { RawScene } from './schema-talk'

// A file from somewhere: nothing in it is trusted.

const LONGEST_FILE = 10_000_000
const MOST_SCENES = 500
const DEEPEST = 20

export type ScenesRead = { scenes: Scene[]; problems: Problem[] }

/**
 * The text of a file, or as much of it as says that it is too long: a character takes three bytes at most, so a
 * film that was dropped by mistake is not read to its end. Rejects where the file cannot be read.
 */
export function textOfFile(file: Blob): Promise<string> {
  return file.slice(0, 3 * (LONGEST_FILE + 1)).text()
}

/**
 * The scenes of a file: an interchange file's, `{"scenes": […]}`, or a list alone. Those that fit the format and name
 * only claims and topics of this collection are returned, all that does not fit is told. Never throws.
 */
export function readScenesFile(text: string, fileName: string, index: ClaimIndex): ScenesRead {
  const problems: Problem[] = []
  const report: Report = (finding) => problems.push(problemOf(relaxed(finding), () => fileName))
  const refuse = (message: string, remedy: string): ScenesRead => {
    report({ part: 'scenes', record: '', field: '', value: undefined, rule: 'file', message, remedy })
    return { scenes: [], problems }
  }
  if (text.length > LONGEST_FILE) return refuse(said`is longer than 10 MB.`, said`Save the scenes alone.`)
  if (isDeeperThan(text, DEEPEST))
    return refuse(said`is nested too deeply.`, said`Use a file that Claim Atlas saved.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(said`is not JSON.`, said`Use a file that Claim Atlas saved, as it was saved.`)
  }
  const list = listOf(value)
  if (list === null)
    return refuse(said`has no scenes.`, said`Expected a collection file ("${FORMAT}") or {"scenes": […]}.`)
  if (list.length > MOST_SCENES) return refuse(said`has over ${MOST_SCENES} scenes.`, said`Split it.`)

  const { records } = readList('scenes', list, report)
  const scenes = (records as RawScene[]).filter((scene) => refersRightly(scene, index, report))
  for (const scene of scenes) checkScene(scene, index, report)
  return { scenes: unique(scenes, report), problems }
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  const scenes: unknown =
    typeof value === 'object' && value !== null && 'scenes' in value ? value.scenes : null
  return Array.isArray(scenes) ? scenes : null
}

function refersRightly(scene: RawScene, index: ClaimIndex, report: Report): boolean {
  const before = { part: 'scenes', record: scene.id, rule: 'reference' } as const
  const remedy = said`The scene is not loaded. Open the collection that it was made with, or take this out.`
  let isRight = true
  const demand = (isKnown: boolean, field: string, value: string, what: string) => {
    if (isKnown) return
    isRight = false
    report({ ...before, field, value, message: said`is none of the ${what} here.`, remedy })
  }
  if (scene.topic !== undefined) demand(index.topics.has(scene.topic), 'topic', scene.topic, 'topics')
  scene.steps.forEach((step, i) => {
    step.claims.forEach((id, k) => {
      demand(index.ordinal.has(id), `steps.${i}.claims.${k}`, id, 'claims')
    })
  })
  return isRight
}

/** Of two with one id the first: a link could not tell them apart. */
function unique(scenes: readonly RawScene[], report: Report): Scene[] {
  const seen = new Set<string>()
  return scenes.filter(({ id }) => {
    if (!seen.has(id)) return seen.add(id)
    const at = { part: 'scenes', record: id, field: 'id', value: id, rule: 'unique-id' } as const
    report({
      ...at,
      message: said`is used twice.`,
      remedy: said`The second is not loaded. Give it another id.`,
    })
    return false
  })
}

/** A key of somebody else's is mentioned; a link that is not taken over wholly still shows something. */
function relaxed(finding: Finding): Finding {
  const isLight = finding.rule === 'unknown-key' || finding.rule === 'scene-link'
  const told = { ...finding, remedy: withoutFolders(finding.remedy) }
  return isLight ? { ...told, severity: 'warning' } : told
}
