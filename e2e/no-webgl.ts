/** Runs in the page, before anything of ours: a browser that draws no map. */
export function takeWebGlAway(): void {
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    type: string,
    ...rest: unknown[]
  ) {
    return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest])
  } as typeof original
}
