/** Runs in the page, before anything of ours: a browser that knows no WebGL 2, and so draws no map. */
export function takeWebGlAway(): void {
  Reflect.deleteProperty(window, 'WebGL2RenderingContext')
}

/** The same, for a browser that knows it and refuses to draw: its graphics card is blocked. */
export function refuseWebGl(): void {
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    type: string,
    ...rest: unknown[]
  ) {
    return type === 'webgl2' ? null : Reflect.apply(original, this, [type, ...rest])
  } as typeof original
}
