import { circle, markPath, unnamedDash } from '@/domain/mark-shape'
import './side-mark.css'

type SideMarkProps = {
  /** Of the group's colour and shape; null: a speaker whom nothing places in a group, a ring in ink. */
  slot: number | null
  /** Said with words of doubt. */
  hollow?: boolean
  /** Nobody names the speaker. */
  dashed?: boolean
  size?: number
}

/** The mark of a group of voices. Decoration: the name stands beside it. */
export function SideMark({ slot, hollow = false, dashed = false, size = 14 }: SideMarkProps) {
  const r = 6
  return (
    <svg
      className="side-mark"
      data-slot={slot ?? undefined}
      data-hollow={hollow || undefined}
      data-dashed={dashed || undefined}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path
        d={slot === null ? circle(r) : markPath(slot, r)}
        strokeDasharray={dashed ? unnamedDash(r) : undefined}
      />
    </svg>
  )
}
