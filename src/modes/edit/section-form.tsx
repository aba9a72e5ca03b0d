import type { ReactNode } from 'react'
import { ActorForm } from './actor-form'
import { ArticleForm } from './article-form'
import { ClaimForm } from './claim-form'
import { type Desk, recordOf } from './desk'
import type { Open } from './edit-panel'
import { PlaceForm } from './place-form'
import { RelationForm } from './relation-form'
import { SideForm } from './side-form'
import { TopicForm } from './topic-form'

type SectionFormProps = {
  desk: Desk
  open: Open
  onBack: () => void
  /** Where no form is open, or of nothing that is there: it may have been undone. */
  children: ReactNode
}

/** The form of the record that is open. */
export function SectionForm({ desk, open, onBack, children }: SectionFormProps) {
  if (!open) return children
  const { part, id } = open
  const shared = { key: `${part}/${id}`, desk, onBack }
  const { raw } = desk
  switch (part) {
    case 'claims': {
      const claim = recordOf(raw, 'claims', id)
      return claim ? <ClaimForm {...shared} key={shared.key} claim={claim} /> : children
    }
    case 'places': {
      const place = recordOf(raw, 'places', id)
      return place ? <PlaceForm {...shared} key={shared.key} place={place} /> : children
    }
    case 'actors': {
      const actor = recordOf(raw, 'actors', id)
      return actor ? <ActorForm {...shared} key={shared.key} actor={actor} /> : children
    }
    case 'sides': {
      const side = recordOf(raw, 'sides', id)
      return side ? <SideForm {...shared} key={shared.key} side={side} /> : children
    }
    case 'articles': {
      const article = recordOf(raw, 'articles', id)
      return article ? <ArticleForm {...shared} key={shared.key} article={article} /> : children
    }
    case 'relations': {
      const relation = recordOf(raw, 'relations', id)
      return relation ? <RelationForm {...shared} key={shared.key} relation={relation} /> : children
    }
    case 'topics': {
      const topic = recordOf(raw, 'topics', id)
      return topic ? <TopicForm {...shared} key={shared.key} topic={topic} /> : children
    }
    default:
      return children
  }
}
