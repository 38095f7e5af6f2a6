// A log whose recovery takes longer than liveness would wait: nobody may take the broker for dead meanwhile.
import * as assert from 'uvu/assert'
import { say, until } from '../live/harness.ts'
import { crash, status } from './node.ts'
import { scenarios } from './scenario.ts'

/** One segment of 2 GB, all of which is read again after a kill, by one thread. */
const { scenario, run } = scenarios('recovery', { config: { 'log.segment.bytes': 2147483647, 'num.recovery.threads.per.data.dir': 1 } })

scenario('recovery', 'recovery of a large log, slower than liveness would wait', async ({ kafka, healed }) => {
  await kafka.bash('tools', `kafka-topics.sh --bootstrap-server kafka-svc:9092 --create --topic large --replica-assignment 2
    kafka-producer-perf-test.sh --bootstrap-server kafka-svc:9092 --topic large --num-records 1500 --record-size 1000000 --throughput 50 --command-property acks=1 \
      --command-property max.request.size=2000000 >/dev/null`, { limit: 300 })
  await crash(kafka, 2)
  await until('the recovery is under way', 60, async () => /Recovering unflushed segment .* recovered for large-0/.test(await kafka.kubectl('logs', 'kafka-2', '-c', 'kafka')))
  const before = await status(kafka, 2)
  // Most of the time it stands still, but never so long that it misses what it has to tell the controllers.
  await kafka.bash('kafka-2', `for i in {1..60}; do pkill -STOP -f 'kafka[.]Kafka '; sleep 1.4; pkill -CONT -f 'kafka[.]Kafka '; sleep 0.1; done`, { container: 'kafka', limit: 200 })
  await healed('recovered')
  const after = await status(kafka, 2)
  assert.is(after.uid, before.uid)
  assert.is(after.restarts, before.restarts, 'Kubernetes restarted a broker that was recovering')
  const took = Number(/Completed load of \S*large-0.* in (\d+)ms/.exec(await kafka.kubectl('logs', 'kafka-2', '-c', 'kafka'))?.[1])
  assert.ok(took > 60_000, `the recovery took ${took} ms`)
  say(`recovery of 1.5 GB took ${Math.round(took / 1000)} s, no restart by Kubernetes`)
})

run()
