// Messages that are counted one by one: what the brokers acknowledged, and what other clients find afterwards.
import { say, seconds, type Release } from './harness.ts'

/** Settings of a producer that must not lose: every in-sync replica, idempotent, Java's default retries (the verifiable producer has 0). */
const producer = 'acks=all\nenable.idempotence=true\nretries=2147483647\ndelivery.timeout.ms=120000\n'

export interface Written {
  acked: Set<string>
  /** What the producer was told had failed. */
  failed: number
  /** Seconds: the longest that any partition went without an acknowledgement. */
  pause: number
}

/** The same as write, under way: a test that fails before it waits for it fails for its own reason. */
export function writing(...args: Parameters<typeof write>): Promise<Written> {
  const load = write(...args)
  load.catch(() => {})
  return load
}

/** Writes count messages with Kafka's verifiable producer, run as README tells Java clients, at most rate a second; resolves when all are answered for. */
export async function write(release: Release, topic: string, count: number, { rate = -1, prefix = '1' } = {}): Promise<Written> {
  const output = await release.bash('tools', `printf '${producer}' >/tmp/producer.properties
    KAFKA_OPTS=-Dsun.net.inetaddr.ttl=5 kafka-verifiable-producer.sh --bootstrap-server kafka-svc:9092 --topic ${topic} --max-messages ${count} --throughput ${rate} \
      --repeating-keys 100 --value-prefix ${prefix} --command-config /tmp/producer.properties`, { limit: 300 })
  const events = output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Event)
  const successes = events.filter(({ name }) => name === 'producer_send_success')
  const last = new Map<number, number>()
  let pause = 0
  for (const { partition, timestamp } of successes) {
    pause = Math.max(pause, timestamp - (last.get(partition) ?? timestamp))
    last.set(partition, timestamp)
  }
  return {
    acked: new Set(successes.map(({ value }) => value)),
    failed: events.filter(({ name }) => name === 'producer_send_error').length,
    pause: pause / 1000,
  }
}

/** What the verifiable producer prints for each message. */
interface Event {
  name: string
  timestamp: number
  partition: number
  value: string
}

/** All values in a topic, read to the end by kcat (librdkafka). */
export async function readWithKcat(release: Release, topic: string): Promise<string[]> {
  return lines(await release.bash('toolbox', `kcat -b kafka-svc:9092 -t ${topic} -C -e -q -o beginning`))
}

/** All values in a topic, read by Kafka's console consumer. */
export async function readWithConsole(release: Release, topic: string, count: number): Promise<string[]> {
  return lines(await release.bash('tools', `kafka-console-consumer.sh --bootstrap-server kafka-svc:9092 --topic ${topic} --from-beginning --max-messages ${count} --timeout-ms 30000`))
}

const lines = (text: string) => text.split('\n').filter(Boolean)

export async function createTopic(release: Release, topic: string, partitions = 6): Promise<void> {
  await release.bash('tools', `kafka-topics.sh --bootstrap-server kafka-svc:9092 --create --topic ${topic} --partitions ${partitions}`)
}

/** Acknowledged messages that a reader did not find. */
export function missing(acked: Set<string>, read: string[]): string[] {
  const found = new Set(read)
  return [...acked].filter((value) => !found.has(value))
}

/**
 * Acknowledged messages that kcat does not find. If some are missing, says what the partitions look like and reads again: a message that
 * is there a moment later was not lost.
 */
export async function lost(release: Release, topic: string, acked: Set<string>): Promise<string[]> {
  const first = missing(acked, await readWithKcat(release, topic))
  if (!first.length) return first
  say(`${first.length} of ${acked.size} are missing at first`)
  say(await release.bash('tools', `kafka-topics.sh --bootstrap-server kafka-svc:9092 --describe --topic ${topic}`))
  await seconds(15)
  const second = missing(acked, await readWithKcat(release, topic))
  say(`${second.length} are missing 15 s later`)
  if (second.length) for (const ordinal of [0, 1, 2]) say(await release.bash(`kafka-${ordinal}`, `wc -c /var/lib/kafka/data/log/${topic}-*/*.log`).catch(String))
  return second
}

/** The leader, replicas and in-sync replicas of a topic's partitions. */
export async function partitions(release: Release, topic: string): Promise<{ leader: number; replicas: number[]; isr: number[] }[]> {
  const text = await release.bash('tools', `kafka-topics.sh --bootstrap-server kafka-svc:9092 --describe --topic ${topic}`)
  const numbers = (list: string | undefined) => (list ?? '').split(',').filter(Boolean).map(Number)
  return [...text.matchAll(/Leader: (\S+)\s+Replicas: (\S+)\s+Isr: ?(\S*)/g)].map(([, leader, replicas, isr]) => ({
    leader: Number(leader),
    replicas: numbers(replicas),
    isr: numbers(isr),
  }))
}
