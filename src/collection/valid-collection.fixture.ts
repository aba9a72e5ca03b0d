import { FORMAT } from './format'
import type { RawCollection } from './schema'
import { article, ECHO_TEXT, GAZETTE_TEXT, place, validClaims } from './valid-records.fixture'

// A small invented collection that breaks no rule: is the ford at Ardmoor open? Tests mutate a fresh copy.

/** A fresh copy, typed as the schema's output. */
export function validRaw(): RawCollection {
  return {
    collection: {
      id: 'ardmoor',
      rev: '2024-01-01',
      title: 'The ford at Ardmoor',
      description: 'Two reports of one ford.',
      language: 'en',
      licence: 'CC0-1.0',
      editors: ['A. Tester'],
      homeView: { center: [-7.7, 51.9], zoom: 12 },
      homeWindow: { from: '1911-03-06', to: '1911-03-08' },
      views: [{ label: 'Valley', center: [-7.7, 51.9], zoom: 10 }],
      exercises: [{ title: 'Chain', task: 'Draw it.', claims: ['c-1-1'], key: 'Council, Gazette.' }],
      replacedBy: { 'c-1-9': 'c-1-1' },
    },
    sides: [
      { id: 'town', name: 'Town', slot: 1, description: 'The council.' },
      { id: 'walkers-side', name: 'Walkers', slot: 2, description: 'Those on foot.' },
      { id: 'media', name: 'Outlets', slot: 3, description: 'Newspapers.' },
    ],
    actors: [
      {
        id: 'council',
        name: 'Council',
        kind: 'organisation',
        side: 'town',
        role: 'runs the ford',
        aliases: [],
        seat: 'town-place',
      },
      { id: 'walkers', name: 'Walkers', kind: 'unnamed', side: 'walkers-side', role: 'walk', aliases: [] },
      {
        id: 'byrne',
        name: 'Una Byrne',
        kind: 'person',
        side: 'walkers-side',
        role: 'a walker',
        aliases: ['Byrne'],
      },
      { id: 'gazette', name: 'Gazette', kind: 'outlet', side: 'media', role: 'newspaper', aliases: [] },
      { id: 'echo', name: 'Echo', kind: 'outlet', side: 'media', role: 'newspaper', aliases: [] },
    ],
    places: [
      place('town-place', 'Ardmoor', [-7.7, 51.9], 'settlement'),
      { ...place('ford', 'Ardmoor ford', [-7.71, 51.91], 'site'), partOf: 'town-place' },
      { ...place('mill', 'Mill', [-7.72, 51.9], 'site'), partOf: 'town-place' },
      {
        id: 'moor',
        names: { en: 'The moor' },
        aliases: [],
        kind: 'extent-unknown',
        geometry: null,
        precision: 'unknown',
        basis: 'Where it lies is not said.',
      },
    ],
    articles: [
      {
        ...article('gazette-1', 'gazette', '1911-03-06', GAZETTE_TEXT.length),
        boilerplate: [{ start: GAZETTE_TEXT.indexOf('Read more'), end: GAZETTE_TEXT.length }],
      },
      article('echo-1', 'echo', '1911-03-07', ECHO_TEXT.length),
    ],
    claims: validClaims(),
    relations: [
      { id: 'r-1', from: 'c-2-1', to: 'c-1-1', type: 'contradicts', why: 'Open or shut.', strength: 'clear' },
      { id: 'r-2', from: 'c-1-2', to: 'c-1-1', type: 'denies', why: 'They doubt it.', strength: 'arguable' },
      {
        id: 'r-3',
        from: 'c-2-2',
        to: 'c-2-1',
        type: 'updates',
        why: 'The same paper.',
        strength: 'clear',
        reading: 'likely',
      },
    ],
    topics: [
      {
        id: 'open',
        title: 'Is it open?',
        question: 'Who says that the ford is open?',
        claims: ['c-1-1', 'c-1-2', 'c-2-1'],
        scale: { from: 'open', to: 'shut', of: 'the ford', caption: 'from open to shut' },
        rungs: [
          { label: 'open', claims: ['c-1-1'], solid: 1, open: 0 },
          { label: 'shut', claims: ['c-2-1', 'c-1-2'], solid: 0, open: 0.5, limit: 0.5 },
        ],
      },
      {
        id: 'waiting',
        title: 'Waiting',
        question: 'Who waits?',
        claims: ['c-2-1', 'c-2-2'],
        why: 'One outlet only.',
        thread: [{ claim: 'c-2-1' }, { claim: 'c-2-2', under: 'c-2-1' }],
      },
    ],
    notes: [
      {
        id: 'n-1',
        article: 'echo-1',
        start: ECHO_TEXT.indexOf('at the mill'),
        end: ECHO_TEXT.indexOf('at the mill') + 11,
        kind: 'garbled',
        printed: 'at the mill',
        likely: 'at the hill',
        why: 'There is no mill.',
        basis: 'general-knowledge',
        claims: ['c-2-2'],
      },
    ],
    scenes: [
      {
        id: 'first',
        title: 'Open or shut',
        question: 'Who is right to doubt?',
        notice: 'One saw it.',
        notes: 'Wait for answers.',
        minutes: 6,
        topic: 'open',
        layout: 'ladder',
        link: 'topic=open&from=1911-03-06&to=1911-03-07',
        steps: [{ kind: 'voices', claims: ['c-1-1'], conceal: true }],
      },
    ],
    translations: { uk: { topics: { open: { title: 'Чи відкрито?', 'rungs.1.label': 'закрито' } } } },
  }
}

/** A fresh copy as a file holds it. */
export function validFile(): RawCollection & { format: string } {
  return { format: FORMAT, ...structuredClone(validRaw()) }
}
