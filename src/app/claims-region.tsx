import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { windowOfClaims } from '@/domain/go-there'
import { ClaimsPanel } from '@/modes/explore/claims-panel'
import { FoundElsewhere } from '@/modes/explore/found-elsewhere'
import { NothingListed } from '@/modes/explore/nothing-listed'
import { lightClaims } from '@/store/view-store'
import { later } from '@/widget/part'
import {
  changeSetting,
  chooseCursor,
  chooseTellers,
  chooseTopic,
  moveWindow,
  openCell,
  openPair,
  openTopic,
  pickClaim,
} from './actions'
import { bringIn, changeFilters, clearFilters, clearOtherFilters } from './filter-actions'
import { FilterBar } from './filter-bar'
import { Pane } from './pane'
import type { ExplorerModel } from './use-explorer-model'
import type { usePicking } from './use-picking'

const EditRegion = later(() => import('./own/edit-region').then(({ EditRegion }) => EditRegion))
const TablePanel = later(() => import('@/modes/read/table-panel').then(({ TablePanel }) => TablePanel))
const TopicsPanel = later(() => import('@/modes/read/topics-panel').then(({ TopicsPanel }) => TopicsPanel))
const ToldPanel = later(() => import('@/modes/compare/told-panel').then(({ ToldPanel }) => ToldPanel))
const CoveragePanel = later(() =>
  import('@/modes/read/coverage-panel').then(({ CoveragePanel }) => CoveragePanel),
)
const SourcesPanel = later(() =>
  import('@/modes/read/sources-panel').then(({ SourcesPanel }) => SourcesPanel),
)
const MethodPanel = later(() => import('@/modes/read/method-panel').then(({ MethodPanel }) => MethodPanel))

type ClaimsRegionProps = {
  index: ClaimIndex
  model: ExplorerModel
  compact: boolean
  picking: ReturnType<typeof usePicking>
  onGoThere: (id: Id) => void
}

/** What stands in the place of the claims: the list, or another way to read them. */
export function ClaimsRegion({ index, model, compact, picking, onGoThere }: ClaimsRegionProps) {
  const { view, counted, topic, from, to, words, question, place, placed } = model
  const { search } = model
  if (model.isEditing)
    return (
      <Pane>
        <EditRegion index={index} claim={model.claim?.id ?? null} picking={picking} />
      </Pane>
    )
  const filters = (
    <FilterBar
      index={index}
      filters={view.filters}
      question={question}
      search={search}
      place={place && { name: place.name, claims: placed.length }}
    />
  )
  const showDaysOf = (ordinals: readonly Ordinal[]) => {
    const window = windowOfClaims(index, ordinals, view.clock)
    if (window) moveWindow(index, window, 'step', 'widen')
  }
  const widen = () => showDaysOf(counted.outside)
  const empty = counted.listed.length === 0 && (
    <NothingListed
      counted={counted}
      q={view.filters.q}
      found={search?.claims}
      onWiden={widen}
      onClear={clearFilters}
      onClearOthers={clearOtherFilters}
    />
  )
  const elsewhere = search && (
    <FoundElsewhere
      index={index}
      outside={counted.outside}
      words={words}
      onChooseClaim={pickClaim}
      onLight={lightClaims}
      onWiden={widen}
    />
  )
  const selected = model.claim?.id ?? null
  const toldPanel = view.lens.length > 0 && (
    <Pane>
      <ToldPanel
        index={index}
        lenses={view.lens}
        cursor={model.cursor}
        onLenses={chooseTellers}
        onCursor={chooseCursor}
        onChooseClaim={pickClaim}
        onPair={openPair}
        onLight={lightClaims}
      />
    </Pane>
  )
  const common = { index, selected, words, onChooseClaim: pickClaim, onLight: lightClaims }
  if (view.view === 'list')
    return (
      <>
        {toldPanel}
        <ClaimsPanel
          {...common}
          counted={counted}
          from={from}
          to={to}
          topic={topic}
          compact={compact}
          lit={model.litElsewhere}
          marked={model.marked?.id ?? null}
          sort={view.sort}
          empty={empty}
          elsewhere={elsewhere}
          found={search?.topics ?? null}
          onChooseTopic={search ? (id) => openTopic(index, id) : chooseTopic}
          onShowOpponents={(ids) => bringIn(index, ids, counted.filteredOut)}
          onSort={(sort) => changeSetting('sort', { sort })}
          onGoThere={onGoThere}
        >
          {filters}
        </ClaimsPanel>
      </>
    )
  return (
    <Pane>
      {view.view === 'table' && (
        <TablePanel
          {...common}
          counted={counted}
          from={from}
          to={to}
          lit={model.litElsewhere}
          marked={model.marked?.id ?? null}
          empty={empty}
          elsewhere={elsewhere}
        >
          {filters}
        </TablePanel>
      )}
      {view.view === 'topics' && (
        <TopicsPanel {...common} counted={counted} onOpenTopic={(id) => openTopic(index, id)} />
      )}
      {view.view === 'coverage' && (
        <CoveragePanel
          {...common}
          question={question}
          counted={counted}
          lit={model.litElsewhere}
          onOpenCell={openCell}
          onAllDates={() => showDaysOf([...counted.listed, ...counted.outside])}
        >
          {filters}
        </CoveragePanel>
      )}
      {view.view === 'sources' && (
        <SourcesPanel {...common} onOnlyArticle={(id) => changeFilters({ articles: [id] })} />
      )}
      {view.view === 'method' && <MethodPanel index={index} />}
    </Pane>
  )
}
