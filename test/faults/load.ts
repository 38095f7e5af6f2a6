// A load that goes on while things break, and what became of it: each acknowledgement with its moment, and what another client
// finds afterwards.
import { until, type Release } from '../live/harness.ts'
import { compared, type Acknowledgement, type Verdict } from './verdict.ts'

/** All in-sync replicas, idempotent, Java's default retries; batches of 20 ms, so that the load leaves the machine to the brokers. */
const producer = (timeout: number) =>
  `acks=all\\nenable.idempotence=true\\nretries=2147483647\\ndelivery.timeout.ms=${timeout * 1000}\\nrequest.timeout.ms=${Math.min(30, timeout / 2) * 1000}\\nlinger.ms=20\\n`

export interface Load {
  acknowledged(): Promise<number>
  /** Stops sending, and resolves when every message is answered for. */
  stop(): Promise<{ acks: Acknowledgement[]; failed: number; reasons: string[] }>
}

/** Where Kafka's own tools run, and whom they ask. */
export interface Client {
  bootstrap: string
  run(script: string, limit?: number): Promise<string>
}

export const clientOf = (kafka: Release): Client => ({
  bootstrap: 'kafka-svc:9092',
  run: (script, limit = 60) => kafka.bash('tools', script, { limit }),
})

/** Begins to send numbered messages to all partitions of a topic. @param timeout seconds until a message counts as failed */
export async function startLoad({ bootstrap, run }: Client, topic: string, { rate = 600, timeout = 300 } = {}): Promise<Load> {
  const file = `/tmp/${topic}`
  await run(`printf '${producer(timeout)}' >${file}.properties
    export KAFKA_OPTS='-Dsun.net.inetaddr.ttl=5 -Dsun.net.inetaddr.negative.ttl=1'
    (kafka-verifiable-producer.sh --bootstrap-server ${bootstrap} --topic ${topic} --max-messages -1 --throughput ${rate} \
      --repeating-keys 100 --value-prefix 1 --command-config ${file}.properties >${file}.out 2>${file}.err
    touch ${file}.ended) </dev/null >/dev/null 2>&1 &`)
  const acknowledged = async () => Number(await run(`grep -c producer_send_success ${file}.out || true`))
  await until(`the load on ${topic} has begun`, 60, async () => {
    if ((await acknowledged()) > rate) return true
    throw new Error(await run(`tail -n 3 ${file}.err ${file}.out`))
  })
  return {
    acknowledged,
    stop: async () => {
      await run(`pkill -TERM -f '[V]erifiableProducer .*--topic ${topic} ' || true`)
      await until('every message is answered for', timeout + 30, async () => await run(`[ ! -e ${file}.ended ] || echo yes`))
      const fields = String.raw`s/^{"timestamp":\([0-9]*\),.*"value":"\([^"]*\)",.*"partition":\([0-9]*\).*/\1 \3 \2/p`
      const output = await run(`grep producer_send_success ${file}.out | sed -n '${fields}'`)
      const acks = output.split('\n').filter(Boolean).map((line) => {
        const [at, partition, value] = line.split(' ') as [string, string, string]
        return { at: Number(at), partition: Number(partition), value }
      })
      const errors = (await run(`grep producer_send_error ${file}.out || true`)).split('\n').filter(Boolean).map((line) => JSON.parse(line) as { exception: string; message: string })
        // What it was about to send when it was told to stop was never sent.
        .filter(({ message }) => !message.includes('after producer has been closed'))
      await run(`rm -f ${file}.*`)
      return { acks, failed: errors.length, reasons: [...new Set(errors.map(({ exception, message }) => `${exception}: ${message}`))].slice(0, 5) }
    },
  }
}

/** Reads a topic with kcat (librdkafka) and compares it with what was acknowledged. */
export async function judge(kafka: Release, topic: string, { acks, failed }: { acks: Acknowledgement[]; failed: number }): Promise<Verdict> {
  const found = await kafka.bash('toolbox', `kcat -b kafka-svc:9092 -t ${topic} -C -e -q -o beginning -f '%p %s\\n'`, { limit: 180 })
  return { failed, ...compared(acks, found) }
}

/** Waits until every broker sees all partitions of the topic in sync everywhere; resolves with the seconds it took. */
export async function allInSync(kafka: Release, topic: string, { brokers = [0, 1, 2], copies = 3, limit = 240 } = {}): Promise<number> {
  const started = Date.now()
  await until(`${topic} is in sync ${copies} times`, limit, async () => {
    const looks = await kafka.bash('toolbox', brokers.map((node) => `timeout 5 kcat -b kafka-${node}.kafka-svc:9092 -m 4 -t ${topic} -L -J || echo none; echo`).join('\n'))
    const seen = looks.split('\n').filter(Boolean)
    return seen.length === brokers.length && seen.every((look) =>
      look.startsWith('{') && (JSON.parse(look) as Metadata).topics[0]!.partitions.every(({ leader, isrs }) => leader >= 0 && isrs.length === copies))
  })
  return Math.round((Date.now() - started) / 100) / 10
}

/** What kcat prints of a topic. */
interface Metadata {
  topics: { partitions: { partition: number; leader: number; isrs: { id: number }[] }[] }[]
}

/** The partitions of a topic, as the first broker that answers sees them. */
export async function metadata(kafka: Release, topic: string): Promise<Metadata['topics'][0]['partitions']> {
  const looks = await kafka.bash('toolbox', `for broker in kafka-svc kafka-0.kafka-svc kafka-1.kafka-svc kafka-2.kafka-svc; do timeout 8 kcat -b $broker:9092 -m 5 -t ${topic} -L -J && break; done`)
  return (JSON.parse(looks.split('\n').filter((line) => line.startsWith('{'))[0]!) as Metadata).topics[0]!.partitions
}

/** The leader of each partition. */
export const leaders = async (kafka: Release, topic: string): Promise<number[]> => (await metadata(kafka, topic)).map(({ leader }) => leader)
