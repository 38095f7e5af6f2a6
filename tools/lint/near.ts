/** The candidate that was likely meant: the same but for case and punctuation, or a few letters off; undefined when none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const most = written.length < 4 ? 1 : written.length < 12 ? 2 : 3
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    if (bare(candidate) === bare(written)) return candidate
    if (Math.abs(candidate.length - written.length) >= least) continue
    const edits = distance(written, candidate, least)
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

const bare = (name: string): string => name.toLowerCase().replace(/[-._]/g, '')

/** Letters to add, drop, change or swap; `enough` when it is that or more. */
function distance(one: string, other: string, enough: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) edits = Math.min(edits, before[j - 2]! + 1)
      row.push(edits)
    }
    if (Math.min(...row) >= enough) return enough
    before = last
    last = row
  }
  return last.at(-1)!
}
