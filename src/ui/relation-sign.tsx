import type { ReactNode } from 'react'
import type { RelationType } from '@/domain/collection'
import './relation-sign.css'

const UNEQUAL = 'M-4 -1.9H4M-4 1.9H4M2.3 -4.4L-2.3 4.4'

const DRAWN: Record<RelationType | 'root', ReactNode> = {
  root: <circle className="relation-sign-full" r="4.4" />,
  denies: (
    <>
      <circle className="relation-sign-full" r="8.4" />
      <path className="relation-sign-on-full" d={UNEQUAL} />
    </>
  ),
  contradicts: (
    <>
      <circle className="relation-sign-disc" r="8.4" />
      <path d={UNEQUAL} />
    </>
  ),
  qualifies: <circle className="relation-sign-disc" r="4.4" />,
  supports: (
    <>
      <circle className="relation-sign-disc" r="8.4" />
      <path d="M-4 -1.9H4M-4 1.9H4" />
    </>
  ),
  repeats: (
    <>
      <circle className="relation-sign-disc" r="8.4" />
      <path d="M-1.8 -3.6V0.4M1.8 -3.6V0.4" />
    </>
  ),
  updates: (
    <>
      <circle className="relation-sign-disc" r="8.4" />
      <path d="M-4.2 0H4.2M1.2 -3L4.2 0L1.2 3" />
    </>
  ),
}

/** The sign of a relation, or the dot of the claim that the others are compared with. Its word stands beside. */
export function RelationSign({ type, size = 18 }: { type: RelationType | 'root'; size?: number }) {
  return (
    <svg className="relation-sign" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      {DRAWN[type]}
    </svg>
  )
}
