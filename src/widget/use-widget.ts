import { type RefObject, useEffect, useRef } from 'react'

/** An imperative library behind two verbs. `update` compares by value with what the library shows. */
export type Widget<State> = { update: (next: State) => void; destroy: () => void }
export type CreateWidget<State, Events> = (container: HTMLElement, events: Events) => Widget<State>

type EventMap = Record<string, (...args: never[]) => void>

/**
 * Hosts a widget in the element that the returned ref is put on: created once, updated after each render,
 * destroyed with the component. Events always reach the latest handlers.
 */
export function useWidget<State, Events extends EventMap>(
  create: CreateWidget<State, Events>,
  state: State,
  events: Events,
): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null)
  const widget = useRef<Widget<State>>(null)
  const latest = useRef(events)
  latest.current = events

  // biome-ignore lint/correctness/useExhaustiveDependencies: created once for the life of the component
  useEffect(() => {
    if (!container.current) return
    const relayed = Object.fromEntries(
      Object.keys(latest.current).map((name) => [
        name,
        (...args: never[]) => latest.current[name]?.(...args),
      ]),
    ) as Events
    widget.current = create(container.current, relayed)
    return () => {
      widget.current?.destroy()
      widget.current = null
    }
  }, [])

  useEffect(() => {
    widget.current?.update(state)
  })

  return container
}
