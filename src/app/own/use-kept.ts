import { useEffect, useState } from 'react'
import { type KeptOwn, listOwn } from '@/collection/own-storage'

type Kept = { list: readonly KeptOwn[]; isRefused: boolean; look: () => void }

/** The collections that this browser keeps. */
export function useKept(): Kept {
  const [kept, setKept] = useState<{ list: readonly KeptOwn[]; isRefused: boolean }>({
    list: [],
    isRefused: false,
  })
  const look = () => {
    listOwn().then(
      (list) => setKept({ list, isRefused: false }),
      () => setKept({ list: [], isRefused: true }),
    )
  }
  useEffect(look, [])
  return { ...kept, look }
}
