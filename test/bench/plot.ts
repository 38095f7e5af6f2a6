// SVG that reads on light and on dark paper.
const style = `<style>
    text { fill: #1f2328; font: 12px system-ui, sans-serif } .quiet { fill: #59636e } .grid { stroke: #d1d9e0 } .axis { stroke: #59636e }
    .a { fill: #0969da; stroke: #0969da } .b { fill: #bc4c00; stroke: #bc4c00 } .c { fill: #1a7f37; stroke: #1a7f37 } .event { stroke: #d1242f; stroke-dasharray: 3 3 }
    .line { fill: none; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .quiet { fill: #9198a1 } .grid { stroke: #3d444d } .axis { stroke: #9198a1 }
      .a { fill: #4493f8; stroke: #4493f8 } .b { fill: #db6d28; stroke: #db6d28 } .c { fill: #3fb950; stroke: #3fb950 } .event { stroke: #f85149 }
    }
  </style>`

const svg = (width: number, height: number, label: string, body: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">\n  ${style}\n  ${body.join('\n  ')}\n</svg>\n`

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const text = (x: number, y: number, what: string, more = '') => `<text x="${x}" y="${y}" ${more}>${escape(what)}</text>`
const round = (value: number) => Math.round(value * 10) / 10

export interface Timeline {
  name: string
  /** Each acknowledgement's second and partition. */
  acks: { at: number; partition: number }[]
  /** Moments to mark, in seconds. */
  events: number[]
  note: string
}

/** For each timeline and partition a row, coloured where a tenth of a second had acknowledgements: a gap is a pause. */
export function timelines(title: string, all: Timeline[]): string {
  const [left, width, row] = [110, 880, 9]
  const length = Math.max(...all.flatMap(({ acks }) => acks.map(({ at }) => at).slice(-1)))
  const x = (second: number) => round(left + (second / length) * width)
  const body = [text(left, 18, title)]
  let y = 34
  for (const [which, { name, acks, events, note }] of all.entries()) {
    const partitions = [...new Set(acks.map(({ partition }) => partition))].sort((a, b) => a - b)
    body.push(text(0, y + 12, name), text(left, y + 10, note, 'class="quiet"'))
    y += 16
    const top = y
    for (const partition of partitions) {
      const tenths = new Set(acks.filter((ack) => ack.partition === partition).map(({ at }) => Math.floor(at * 10)))
      const marks = spans([...tenths].sort((a, b) => a - b)).map(([from, to]) => `M${x(from / 10)} ${y}H${x((to + 1) / 10)}V${y + row - 2}H${x(from / 10)}Z`)
      body.push(`<path class="${'abc'[which % 3]}" stroke="none" d="${marks.join('')}"/>`)
      y += row
    }
    for (const event of events) body.push(`<path class="event" d="M${x(event)} ${top - 3}V${y + 2}"/>`)
    y += 12
  }
  for (let second = 0; second <= length; second += length > 60 ? 10 : 5) body.push(`<path class="axis" d="M${x(second)} ${y}v4"/>`, text(x(second), y + 17, `${second} s`, 'class="quiet" text-anchor="middle"'))
  return svg(left + width + 20, y + 26, title, body)
}

/** Runs of numbers that follow each other. */
function spans(sorted: number[]): [number, number][] {
  const found: [number, number][] = []
  for (const each of sorted) {
    const last = found.at(-1)
    if (last && each === last[1] + 1) last[1] = each
    else found.push([each, each])
  }
  return found
}

/** Lines over a count of nodes. */
export function growth(title: string, unit: string, lines: { name: string; points: [number, number][] }[]): string {
  const [left, top, width, height] = [50, 34, 560, 200]
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value)))
  const widest = Math.max(...lines.flatMap(({ points }) => points.map(([nodes]) => nodes)))
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => highest / each <= 6) ?? 200
  const x = (nodes: number) => round(left + ((nodes - 1) / (widest - 1)) * width)
  const y = (value: number) => round(top + height - (value / highest) * height)
  const body = [text(left, 18, title)]
  for (let value = 0; value <= highest; value += step) body.push(`<path class="grid" d="M${left} ${y(value)}h${width}"/>`, text(left - 6, y(value) + 4, `${value} ${unit}`, 'class="quiet" text-anchor="end"'))
  for (const nodes of new Set(lines.flatMap(({ points }) => points.map(([each]) => each)))) body.push(text(x(nodes), top + height + 18, `${nodes}`, 'class="quiet" text-anchor="middle"'))
  for (const [which, { name, points }] of lines.entries()) {
    const colour = 'abc'[which % 3]!
    body.push(`<path class="${colour} line" style="fill: none" d="M${points.map(([nodes, value]) => `${x(nodes)} ${y(value)}`).join('L')}"/>`)
    for (const [nodes, value] of points) body.push(`<circle class="${colour}" cx="${x(nodes)}" cy="${y(value)}" r="3"/>`)
    body.push(`<path class="${colour} line" d="M${left + width + 12} ${top + 10 + which * 20}h16"/>`, text(left + width + 34, top + 14 + which * 20, name))
  }
  body.push(text(left + width / 2, top + height + 36, 'nodes', 'class="quiet" text-anchor="middle"'))
  return svg(left + width + 160, top + height + 46, title, body)
}
