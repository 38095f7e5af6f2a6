// What became of a load: compared message by message, without Kafka.

export interface Acknowledgement {
  /** Milliseconds since 1970, by the machine of the producer. */
  at: number
  partition: number
  value: string
}

export interface Pause {
  seconds: number
  /** When it began: milliseconds since 1970. */
  from: number
  partition: number
}

/** The longest that any partition went without an acknowledgement, to the end of the load. */
export function longestPause(acks: Acknowledgement[]): Pause {
  const end = Math.max(...acks.slice(-1000).map(({ at }) => at))
  const last = new Map<number, number>()
  let longest = { seconds: 0, from: 0, partition: -1 }
  const look = (partition: number, at: number) => {
    const from = last.get(partition) ?? at
    if (at - from > longest.seconds * 1000) longest = { seconds: (at - from) / 1000, from, partition }
    last.set(partition, at)
  }
  for (const { at, partition } of acks) look(partition, at)
  for (const partition of last.keys()) look(partition, end)
  return longest
}

export interface Verdict {
  acknowledged: number
  failed: number
  /** Acknowledged and not found in their partition. */
  lost: number
  /** Found after one that was sent later to the same partition. */
  disordered: number
  duplicated: number
  pause: Pause
}

/** Looks for every acknowledged message among lines of "PARTITION VALUE", and whether each partition holds them in the order they were sent in. */
export function compared(acks: Acknowledgement[], text: string): Omit<Verdict, 'failed'> {
  const found = new Set<string>()
  const last = new Map<string, number>()
  let [disordered, duplicated] = [0, 0]
  for (const line of text.split('\n').filter(Boolean)) {
    const [partition, value] = line.split(' ') as [string, string]
    const number = Number(value.split('.')[1])
    if (found.has(line)) duplicated++
    else if (number < (last.get(partition) ?? -1)) disordered++
    last.set(partition, number)
    found.add(line)
  }
  const lost = acks.filter(({ partition, value }) => !found.has(`${partition} ${value}`)).length
  return { acknowledged: acks.length, lost, disordered, duplicated, pause: longestPause(acks) }
}
