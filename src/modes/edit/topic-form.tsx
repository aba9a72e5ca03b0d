import type { RawTopic } from '@/collection/schema-talk'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { TextOf } from './fields'
import { FormHead } from './form-head'
import { formOf, wordsOf } from './record-form'
import { RemoveRecord } from './remove-record'
import { TopicClaims } from './topic-claims'
import { TopicRungs } from './topic-rungs'

type TopicFormProps = { desk: Desk; topic: RawTopic; onBack: () => void }

/** A question, and the claims that answer it or each other. */
export function TopicForm({ desk, topic, onBack }: TopicFormProps) {
  const form = formOf(desk, 'topics', topic)
  return (
    <article className="edit-form" data-form="topics">
      <FormHead back={t('edit.back-topics')} onBack={onBack} title={topic.title} />
      <TextOf form={form} path="title" label={t('edit.topic-title')} />
      <TextOf
        form={form}
        path="question"
        label={t('edit.topic-question')}
        what={t('edit.topic-question-what')}
        rows={2}
      />
      <TextOf form={form} path="standfirst" label={t('edit.standfirst')} rows={2} optional />
      <TextOf
        form={form}
        path="why"
        label={t('edit.topic-why')}
        what={t('edit.topic-why-what')}
        rows={2}
        optional
      />
      {wordsOf(form, 'claims').map((words) => (
        <p key={words} className="edit-against">
          {words}
        </p>
      ))}
      {topic.rungs && <TopicRungs form={form} />}
      <TopicClaims form={form} />
      <RemoveRecord desk={desk} part="topics" id={topic.id} onGone={onBack} />
    </article>
  )
}
