// A log whose recovery takes longer than liveness would wait: nobody may take the broker for dead meanwhile.
import * as assert from 'uvu/assert'
import { say, until } from '../live/harness.ts'
import { crash, status } from './node.ts'
import { scenarios } from './scenario.ts'

/** Segments of up to 2 GB, all of which is read again after a kill, by one thread. */
const { scenario, run } = scenarios('recovery', { config: { 'log.segment.bytes': 2147483647, 'num.recovery.threads.per.data.dir': 1 } })

scenario('recovery', 'recovery of a large log, slower than liveness would wait', async ({ kafka, healed }) => {
  await kafka.bash('tools', `kafka-topics.sh --bootstrap-server kafka-svc:9092 --create --topic large --replica-assignment 2,2,2,2
    kafka-producer-perf-test.sh --bootstrap-server kafka-svc:9092 --topic large --num-records 5000 --record-size 1000000 --throughput 100 --command-property acks=1 \
      --command-property max.request.size=2000000 >/dev/null`, { limit: 300 })
  const before = await status(kafka, 2)
  await crash(kafka, 2)
  const killed = Date.now()
  await until('the recovery is under way', 60, async () => /Recovering unflushed segment .* recovered for large-/.test(await kafka.kubectl('logs', 'kafka-2', '-c', 'kafka')))
  // Most of the time it stands still, but never so long that it misses what it has to tell the controllers.
  await kafka.bash('kafka-2', `for i in {1..60}; do pkill -STOP -f 'kafka[.]Kafka '; sleep 1.4; pkill -CONT -f 'kafka[.]Kafka '; sleep 0.1; done`, { container: 'kafka', limit: 200 })
  await kafka.waitReady(2)
  const opened = Date.parse(await kafka.kubectl('get', 'pod', 'kafka-2', '-o', 'jsonpath={.status.conditions[?(@.type=="Ready")].lastTransitionTime}'))
  await healed('recovered')
  const after = await status(kafka, 2)
  assert.is(after.uid, before.uid)
  assert.is(after.restarts, before.restarts + 1, 'Kubernetes restarted a broker that was recovering')
  const took = Math.round((opened - killed) / 1000)
  assert.ok(took > 70, `it was ready after ${took} s: too fast for liveness to have minded`)
  say(`ready ${took} s after the kill, no restart by Kubernetes`)
})

run()
