import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkCollection } from '@/collection/check'
import { FORMAT } from '@/collection/format'
import { draftOfFile, fileOfDraft } from '@/collection/own-draft'
import { resolveCollection } from '@/collection/resolve'
import { LISTS, type PartName, type RawCollection } from '@/collection/schema'
import { validRaw } from '@/collection/valid-collection.fixture'
import { indexCollection } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { activateLanguage, loadLanguage } from '@/i18n/text'
import { adoptDraft, draftStore, editDraft, turnToDraftOf, undoDraft } from '@/store/draft-store'
import { CollectionForm } from './collection-form'
import { deskOf, recordOf } from './desk'
import { EditPanel, type EditPanelProps } from './edit-panel'
import { formOf } from './record-form'
import { SectionForm } from './section-form'
import { SectionList } from './section-list'

// Drawn without a browser: what is asked here is that every form of every record is drawn, has names for its
// controls and words for what it says; and what a form does to the collection.

const said = vi.fn()

function propsOf(): EditPanelProps {
  const { stack } = draftStore.getState()
  if (!stack) throw new Error('no draft')
  const file = fileOfDraft(stack.value)
  return {
    index: indexCollection(resolveCollection(file.raw)),
    file,
    claim: null,
    picking: { isOn: false, start: () => {}, stop: () => {}, middle: () => [1, 2] },
    onChange: (did, title, change, scenes, run = null) => {
      const at = draftStore.getState().stack
      if (at) editDraft(at.value, { kind: 'records', did, title, change, ...(scenes && { scenes }) }, run)
    },
    onEndRun: () => {},
    onChooseClaim: () => {},
    onSaid: said,
  }
}

const deskNow = () => deskOf(propsOf(), () => {})
const rawNow = () => deskNow().raw

function drawn(element: ReactElement): string {
  return renderToStaticMarkup(<QueryClientProvider client={new QueryClient()}>{element}</QueryClientProvider>)
}

function begin(raw: RawCollection): void {
  turnToDraftOf('none')
  turnToDraftOf(raw.collection.id)
  adoptDraft(draftOfFile({ raw, extra: {} }), raw.collection.rev, 0)
  said.mockClear()
}

function claimForm(id: Id) {
  const desk = deskNow()
  const claim = recordOf(desk.raw, 'claims', id)
  if (!claim) throw new Error(id)
  return formOf(desk, 'claims', claim)
}

function errorsOf(raw: RawCollection): string[] {
  return checkCollection({ format: FORMAT, ...raw }, { profile: 'open' })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ record, rule }) => `${record} ${rule}`)
}

beforeEach(() => begin(validRaw()))

describe('the panel', () => {
  const everyForm = () => {
    const desk = deskNow()
    const forms = LISTS.filter((part) => part !== 'notes' && part !== 'scenes').flatMap((part) =>
      desk.raw[part].map(({ id }) => ({ part: part as PartName, id })),
    )
    return [
      ...forms.map((open) =>
        drawn(
          <SectionForm desk={desk} open={open} onBack={() => {}}>
            <p>nothing is open</p>
          </SectionForm>,
        ),
      ),
      drawn(<CollectionForm desk={desk} />),
    ]
  }

  it.each(['en', 'uk'] as const)('draws every record in %s', async (language) => {
    await loadLanguage(language)
    activateLanguage(language)
    for (const html of everyForm()) {
      expect(html).not.toContain('nothing is open')
      // A text that is lacking is drawn as its id.
      expect(html.match(/\bedit\.[a-z-]+/)).toBeNull()
    }
    activateLanguage('en')
  })

  it('has a name for every control', () => {
    for (const html of everyForm()) {
      const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map((match) => match[1]))
      const inLabels = [...html.matchAll(/<label(?![^>]* for=).*?<\/label>/gs)].map(([label]) => label).join()
      for (const [control] of html.matchAll(/<(input|select|textarea)\b[^>]*>/g)) {
        const id = / id="([^"]+)"/.exec(control)?.[1]
        expect(labelled.has(id) || inLabels.includes(control), control).toBe(true)
      }
    }
  })

  it('shows the form of a claim that is chosen elsewhere, and the list where none is', () => {
    const list = drawn(<EditPanel {...propsOf()} />)
    expect(list.match(/data-record="claims\//g)).toHaveLength(5)
    expect(list).not.toContain('data-form')
    const form = drawn(<EditPanel {...propsOf()} claim="c-2-2" />)
    expect(form).toContain('data-form="claims" data-claim-id="c-2-2"')
    expect(drawn(<EditPanel {...propsOf()} claim="gone" />)).not.toContain('data-form')
  })

  it('lists each section, and says where there is nothing', () => {
    const sections = ['claims', 'places', 'voices', 'articles', 'relations', 'topics'] as const
    for (const section of sections)
      expect(drawn(<SectionList desk={deskNow()} section={section} />)).toContain('record-row')
    const none = { sides: [], actors: [], places: [], articles: [], claims: [], relations: [] }
    const { collection } = validRaw()
    begin({
      ...validRaw(),
      ...none,
      topics: [],
      notes: [],
      scenes: [],
      translations: {},
      collection: { ...collection, exercises: [], replacedBy: {} },
    })
    for (const section of sections)
      expect(drawn(<SectionList desk={deskNow()} section={section} />)).not.toContain('record-row')
  })
})

describe('a form', () => {
  it('takes over each value that makes sense, letters of a field as one step', () => {
    claimForm('c-1-1').set('short', 'open aga', 'short')
    claimForm('c-1-1').set('short', 'open again', 'short')
    expect(recordOf(rawNow(), 'claims', 'c-1-1')?.short).toBe('open again')
    undoDraft()
    expect(recordOf(rawNow(), 'claims', 'c-1-1')?.short).toBe('what c-1-1 claims')
  })

  it('keeps out what does not, and says why', () => {
    const before = rawNow()
    expect(claimForm('c-1-1').set('text', ' ', 'text')).toEqual([
      'This cannot be empty. Write something here.',
    ])
    expect(claimForm('c-1-1').set('places.0.place', 'nowhere')).toEqual([
      'What is named here is not in the collection any more. Choose another.',
    ])
    expect(rawNow()).toEqual(before)
  })

  it('works on the collection as it stands, not as it was drawn', () => {
    const form = claimForm('c-1-1')
    claimForm('c-1-1').set('text', 'Another text.')
    form.set('short', 'another')
    expect(recordOf(rawNow(), 'claims', 'c-1-1')).toMatchObject({ text: 'Another text.', short: 'another' })
  })

  it('lets a record that came with a fault be changed elsewhere', () => {
    const raw = validRaw()
    const [claim] = raw.claims
    if (claim) claim.said = { ...claim.said, edtf: 'soon' }
    begin(raw)
    expect(claimForm('c-1-1').set('short', 'still open')).toEqual([])
    expect(claimForm('c-1-1').set('text', '')).toHaveLength(1)
  })

  it('never makes a sound collection unsound', () => {
    const paths = [
      'text',
      'short',
      'article',
      'speech',
      'kinds',
      'said.edtf',
      'places.0.role',
      'attribution.0.actor',
    ]
    for (const path of paths)
      for (const value of [undefined, null, '', 'x', 4, [], {}, ['control'], 'echo-1', 'byrne', '1911'])
        claimForm('c-1-2').set(path, value)
    expect(errorsOf(rawNow())).toEqual([])
  })
})
