// All claims as items of the library, which joins them to clusters itself.
window.peer = {
  draw({ claims, lanes }) {
    const { Timeline, DataSet } = window.vis
    const items = claims.map(({ id, day, lane, short }) => ({
      id,
      start: day * 86_400_000,
      group: lane,
      content: short,
    }))
    const days = claims.map(({ day }) => day)
    const [first, last] = [Math.min(...days) * 86_400_000, (Math.max(...days) + 1) * 86_400_000]
    const timeline = new Timeline(
      document.getElementById('here'),
      new DataSet(items),
      new DataSet(lanes.map((content, id) => ({ id, content }))),
      {
        height: 600,
        start: first,
        end: last,
        cluster: { maxItems: 1, showStipes: false },
      },
    )
    // Its clusters come with the first change of the window, a hair's breadth here.
    requestAnimationFrame(() => timeline.setWindow(first, last + 60_000, { animation: false }))
  },
}
