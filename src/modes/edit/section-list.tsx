import type { ListName } from '@/collection/schema'
import { claimOf } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { VoiceMarkOf } from '@/ui/voice-line'
import { NewActor } from './actor-choice'
import { AddClaim } from './add-claim'
import { AddPlace, AddRelation, AddSide, AddTopic } from './add-records'
import { NewArticle } from './article-choice'
import { CollectionForm } from './collection-form'
import type { Desk, Section } from './desk'
import { RecordList, type Row } from './record-list'
import { nameOf, relationTitle } from './record-title'

type SectionListProps = { desk: Desk; section: Section }

/** What a section holds. */
export function SectionList({ desk, section }: SectionListProps) {
  if (section === 'collection') return <CollectionForm desk={desk} />
  if (section === 'voices')
    return (
      <>
        <ListOf key="actors" desk={desk} part="actors" />
        <ListOf key="sides" desk={desk} part="sides" />
      </>
    )
  return <ListOf key={section} desk={desk} part={section} />
}

type ListedPart = Exclude<ListName, 'notes' | 'scenes'>

function ListOf({ desk, part }: { desk: Desk; part: ListedPart }) {
  const made = (done: () => void) => (id: string) => {
    done()
    desk.open(part, id)
  }
  return (
    <RecordList
      part={part}
      title={t(`edit.list-${part}`)}
      rows={rowsOf(desk, part)}
      addWords={t(`edit.add-${part}`)}
      none={t(`edit.none-${part}`)}
      onOpen={(id) => desk.open(part, id)}
      add={(done) => {
        const shared = { desk, onMade: made(done), onCancel: done }
        switch (part) {
          case 'claims':
            return <AddClaim desk={desk} done={done} />
          case 'places':
            return <AddPlace {...shared} />
          case 'actors':
            return <NewActor {...shared} />
          case 'sides':
            return <AddSide {...shared} />
          case 'articles':
            return <NewArticle {...shared} />
          case 'relations':
            return <AddRelation {...shared} />
          case 'topics':
            return <AddTopic {...shared} />
        }
      }}
    />
  )
}

function rowsOf({ raw, index }: Desk, part: ListedPart): Row[] {
  switch (part) {
    case 'claims':
      return raw.claims.map(({ id, short, text, attribution }) => {
        const claim = claimOf(index, id)
        return {
          id,
          name: short,
          before: nameOf(raw, attribution[0]?.actor),
          aliases: [text],
          mark: claim && <VoiceMarkOf index={index} claim={claim} />,
        }
      })
    case 'places': {
      const uses = countUses(raw.claims.flatMap(({ places }) => places.map(({ place }) => place)))
      return raw.places.map(({ id, names, aliases, geometry }) => ({
        id,
        name: names.en,
        aliases: [...aliases, ...Object.values(names)],
        more: t('edit.row-place', { placed: geometry ? 'yes' : 'no', n: uses.get(id) ?? 0 }),
      }))
    }
    case 'actors': {
      const uses = countUses(raw.claims.flatMap(({ attribution }) => attribution.map(({ actor }) => actor)))
      const groups = new Map(raw.sides.map(({ id, name }) => [id, name]))
      return raw.actors.map(({ id, name, aliases, side }) => ({
        id,
        name,
        aliases,
        more: t('edit.row-actor', { group: groups.get(side) ?? side, n: uses.get(id) ?? 0 }),
      }))
    }
    case 'sides': {
      const uses = countUses(raw.actors.map(({ side }) => side))
      return raw.sides.map(({ id, name, slot }) => ({
        id,
        name,
        more: t('edit.row-side', { n: uses.get(id) ?? 0 }),
        mark: <SideMark slot={slot} />,
      }))
    }
    case 'articles': {
      const uses = countUses(raw.claims.map(({ article }) => article))
      return raw.articles.map(({ id, title, outlet }) => ({
        id,
        name: title,
        more: t('edit.row-article', { outlet: nameOf(raw, outlet), n: uses.get(id) ?? 0 }),
      }))
    }
    case 'relations':
      return raw.relations.map((relation) => ({
        id: relation.id,
        name: relationTitle(raw, relation),
        more: relation.why,
      }))
    case 'topics':
      return raw.topics.map(({ id, title, question, claims }) => ({
        id,
        name: title,
        aliases: [question],
        more: t('count.claims', { n: claims.length }),
      }))
  }
}

function countUses(ids: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}
