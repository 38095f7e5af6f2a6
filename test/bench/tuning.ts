// How fast a crash is noticed against what is taken for one: session time-outs of brokers and election time-outs of controllers.
import { say } from '../live/harness.ts'
import { crash, stopped } from './measure.ts'
import { type Subject } from './subject.ts'

const settings: { name: string; config: Record<string, number> }[] = [
  { name: 'Kafka’s defaults: `broker.session.timeout.ms` 9000, `broker.heartbeat.interval.ms` 2000', config: { 'broker.session.timeout.ms': 9000, 'broker.heartbeat.interval.ms': 2000 } },
  { name: 'the chart’s: 6000 and 1000', config: {} },
]

/** A table: for each setting the longest pauses of a partition in crashes, and whether a process stopped for four seconds lost its leaderships. */
export async function tuning(subject: Subject): Promise<string> {
  const rows = []
  for (const { name, config } of settings) {
    const { kafka } = await subject.install(3, config)
    try {
      const pauses: Record<'broker' | 'controller', number[]> = { broker: [], controller: [] }
      for (const which of ['broker', 'controller'] as const)
        for (let time = 0; time < 2; time++) pauses[which].push((await crash(kafka, `${which}-${time}`, which)).pause)
      const { pause, moved } = await stopped(kafka, 4, 'stopped')
      const cells = [...Object.values(pauses).map((all) => all.map((each) => each.toFixed(1)).join(', ')), pause.toFixed(1), moved ? 'yes' : 'no']
      say(`${name}: ${cells.join(' | ')}`)
      rows.push(`| ${name} | ${cells.join(' | ')} |`)
    } finally {
      await kafka.remove()
    }
  }
  return `| | kill -9 of a leader, s | kill -9 of the active controller, s | JVM stopped for 4 s, s | partitions taken from it |\n|${' --- |'.repeat(5)}\n${rows.join('\n')}\n`
}
