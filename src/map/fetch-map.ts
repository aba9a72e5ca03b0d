// The map is the largest part of the page: a browser that can draw none is spared it. One that knows WebGL 2 and then
// refuses to draw (its graphics card is blocked) says so when the map is made; asking it here would make a drawing
// surface on every first screen.

/** Can this browser draw a map, as far as it says without being asked to? */
export const knowsWebGl = 'WebGL2RenderingContext' in window

/** The page's map. Refused with "No WebGL 2" where the browser has none, and as any part when it does not arrive. */
export async function fetchMapPane() {
  refuseWithoutWebGl()
  return (await import('./map-pane')).MapPane
}

/** The map of a lesson; in one chunk with the page's. Refused as that is. */
export async function fetchStageMap() {
  refuseWithoutWebGl()
  return import('./stage-map')
}

function refuseWithoutWebGl(): void {
  if (!knowsWebGl) throw new Error('No WebGL 2')
}
