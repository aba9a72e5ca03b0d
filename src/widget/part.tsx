import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'

// Parts of the page that arrive later: each may be late, fail alone, and be asked for again.

type SayFailed = (error: unknown, askAgain: () => void) => ReactNode
type PartProps = { children: ReactNode; waiting?: ReactNode; failed?: SayFailed }

let sayFailed: SayFailed = () => null

/** What stands in the place of a part that failed and that says nothing of its own. */
export function whenPartFails(say: SayFailed): void {
  sayFailed = say
}

const refused = new Set<() => void>()

/** A component that is fetched when it is first shown; once its failure has been shown, the next time asks anew. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  // React keeps a refusal for ever: it has to be made anew. Not at once, or the page would ask without end.
  const make = () =>
    lazy(() =>
      load().then(
        (found) => ({ default: found }),
        (error) => {
          refused.add(renew)
          throw error
        },
      ),
    ) as unknown as ComponentType<Props>
  let Made = make()
  const renew = () => {
    Made = make()
  }
  return (props: Props) => <Made {...props} />
}

/** Holds parts that come later: the rest of the page goes on when they do not. */
export class Part extends Component<PartProps, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? true }
  }

  override componentDidCatch() {
    for (const renew of refused) renew()
    refused.clear()
    // A style that did not come is not asked for by the part's second coming. One that is only late comes twice.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
      if (!link.sheet) document.head.append(link.cloneNode())
  }

  override render() {
    const { children, waiting, failed = sayFailed } = this.props
    const { error } = this.state
    if (error !== null) return failed(error, () => this.setState({ error: null }))
    return <Suspense fallback={waiting}>{children}</Suspense>
  }
}
