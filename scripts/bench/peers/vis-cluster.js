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
    new Timeline(
      document.getElementById('here'),
      new DataSet(items),
      new DataSet(lanes.map((content, id) => ({ id, content }))),
      {
        height: 600,
        start: Math.min(...days) * 86_400_000,
        end: (Math.max(...days) + 1) * 86_400_000,
        cluster: { maxItems: 1, showStipes: false },
      },
    )
  },
}
