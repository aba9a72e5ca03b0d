// The way of ukraine-timemap's timeline: a node for each event, moved at each step of a drag.
const svg = document.getElementById('here')
/** @type {{ node: Element, day: number }[]} */
let marks = []

window.peer = {
  draw({ claims, lanes }) {
    marks = claims.map(({ day, lane, short }, i) => {
      const node = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
      title.textContent = short
      node.append(title)
      node.setAttribute('r', '4')
      node.setAttribute('cy', String(((lane + 0.5) / lanes.length) * 600 + (i % 7) * 3))
      svg?.append(node)
      return { node, day }
    })
    const days = marks.map(({ day }) => day)
    const [first, last] = [Math.min(...days), Math.max(...days)]
    for (const { node, day } of marks)
      node.setAttribute('cx', String(((day - first) / (last - first)) * 1300))
  },
}
