import type { ClaimIndex } from '@/domain/claim-index'
import { sideOf } from '@/domain/claim-index'
import type { Claim, Id, LonLat, Place } from '@/domain/collection'
import {
  basisWords,
  chainWords,
  claimantWords,
  figureWords,
  outletWords,
  placeWords,
  relationWords,
  speechWords,
} from './claim-words'
import { datingWords, isoEnds } from './date-words'

/** The address at which a claim opens. */
export type LinkTo = (id: Id) => string

/** A claim as one row of plain words; what a table and a map's features have in common. */
export type ClaimRow = ReturnType<typeof claimRow>

export function claimRow(index: ClaimIndex, claim: Claim, link: LinkTo) {
  const article = index.articles.get(claim.article)
  const said = isoEnds(claim.said)
  const about = isoEnds(claim.about)
  return {
    id: claim.id,
    claimant: claimantWords(index, claim),
    voices: sideOf(index, claim).name,
    chain: chainWords(index, claim),
    statement: claim.text,
    quotedWords: claim.quote ?? '',
    kinds: claim.kinds.join(', '),
    speech: speechWords(claim),
    said: datingWords(claim.said),
    saidFirst: said.first,
    saidLast: said.last,
    saidBasis: basisWords(claim.said),
    saidWhy: claim.said.why,
    about: datingWords(claim.about),
    aboutFirst: about.first,
    aboutLast: about.last,
    aboutBasis: basisWords(claim.about),
    aboutWhy: claim.about.why,
    placesNamed: placeWords(index, claim).join(SEPARATOR),
    figures: figureWords(index, claim).join(SEPARATOR),
    relations: relationWords(index, claim).join(SEPARATOR),
    article: article?.title ?? claim.article,
    outlet: article ? outletWords(index, article) : '',
    published: article ? datingWords(article.published) : '',
    garbledPrinted: claim.garbled?.printed ?? '',
    garbledLikely: claim.garbled?.likely ?? '',
    link: link(claim.id),
  }
}

/** The places that the claim is about and that have a point. */
export function subjectPoints(index: ClaimIndex, claim: Claim): (Place & { point: LonLat })[] {
  return claim.places.flatMap(({ place: id, role }) => {
    const place = index.places.get(id)
    return role === 'subject' && place?.point ? [{ ...place, point: place.point }] : []
  })
}

// Not ";": where that separates columns, what follows it could begin a cell of its own.
const SEPARATOR = ' | '
