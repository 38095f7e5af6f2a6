// kill -9 at random moments of configuring and formatting: whatever is left, the next start makes it whole.
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod } from '../scripts/pod.ts'
import { randomFrom } from '../tools/random.ts'
import { kafkaRoot } from './kafka.ts'

const test = suite('format')
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** Runs a blank node to its end three times, then again and again with a kill at a moment of that run. */
async function killedAt(times: number, fake: boolean): Promise<void> {
  const random = randomFrom(seed)
  const tool = fake ? '' : `#!/usr/bin/env bash\nexec java -Xshare:auto -XX:TieredStopAtLevel=1 -cp '${await kafkaRoot()}/opt/kafka/libs/*' kafka.tools.StorageTool "$@"\n`
  const node = async () => {
    const made = await pod(0, { replicas: 1 })
    if (tool) await made.fakeKafka('kafka-storage.sh', tool)
    return made
  }
  let duration = 0
  for (let time = 0; time < 3; time++) {
    const one = await node()
    const began = Date.now()
    const whole = await one.start().ended
    assert.is(whole.exitCode, 0, whole.all)
    duration = Math.max(duration, Date.now() - began)
    await one.remove()
  }

  let [blank, kept] = [0, 0]
  for (let time = 0; time < times; time++) {
    const moment = Math.round(random() * duration * 1.5)
    const each = await node()
    const run = each.start()
    await new Promise((resolve) => setTimeout(resolve, moment))
    run.end('SIGKILL')
    await run.ended
    const { exitCode, all } = await each.start().ended
    assert.is(exitCode, 0, `seed ${seed}, killed after ${moment} ms: ${all}`)
    if (/kept as it is/.test(all)) kept++
    else blank++
    const meta = await readFile(join(each.data, 'meta.properties'), 'utf8')
    for (const field of ['cluster.id', 'node.id', 'directory.id', 'version']) assert.match(meta, new RegExp(`^${field}=.+$`, 'm'), `seed ${seed}, ${moment} ms`)
    await access(join(each.data, 'bootstrap.checkpoint'))
    if (!fake) await access(join(each.data, '__cluster_metadata-0'))
    await each.remove()
  }
  console.log(`   seed ${seed}: killed ${times} times, a whole run taking ${duration} ms (${fake ? 'fake' : 'real'} format): ${blank} formatted anew, ${kept} kept as whole, none refused`)
}

test('killed at 100 random moments, with a fake kafka-storage.sh', () => killedAt(100, true))
test('killed at 40 random moments, with Kafka’s own', () => killedAt(40, false))

test.run()
