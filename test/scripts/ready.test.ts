// Readiness of a dedicated controller: what its answer to ApiVersions tells. The controller is faked.
import { createServer, type Server } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { network, pod, portOf, type Pod } from './pod.ts'

const test = suite<{ server?: Server; node?: Pod }>('ready')
test.after.each(async (context) => {
  context.server?.close()
  await context.node?.remove()
})

const varint = (value: number): number[] => (value > 127 ? [(value & 127) | 128, ...varint(value >> 7)] : [value])
const long = (value: bigint): number[] => [...Array(8).keys()].map((i) => Number((BigInt.asUintN(64, value) >> BigInt(8 * (7 - i))) & 255n))

/** What Kafka answers; without an epoch where none is given, as it leaves a default out. */
function answer(epoch?: bigint, { error = 0, keys = 30, before = 5 } = {}): Buffer {
  const tags = [[0, ...varint(before), ...Array<number>(before).fill(1)], ...(epoch === undefined ? [] : [[1, 8, ...long(epoch)]]), [2, 1, 1]]
  const body = [0, 0, 0, 0, 0, error, ...varint(keys + 1), ...Array<number>(keys * 7).fill(1), 0, 0, 0, 0, tags.length, ...tags.flat()]
  return Buffer.from([0, 0, body.length >> 8, body.length & 255, ...body])
}

const request = '00000010001200030000000' + '0ffff00026b026300'

/** @param replies what the controller sends once it has the whole request; undefined keeps silent, nothing at all closes. */
async function asks(context: { server?: Server; node?: Pod }, replies?: Buffer): Promise<number> {
  const port = network()
  const node = (context.node = await pod(1000, { controllers: { replicas: 3 } }, port))
  let got = ''
  context.server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      got += data.toString('hex')
      if (got !== request) return
      // In two pieces, as a network may.
      socket.write(replies!.subarray(0, 10))
      setTimeout(() => socket.end(replies!.subarray(10)), 100)
    })
  })
  await new Promise<void>((resolve) => context.server!.listen(portOf(port, 1000), 'localhost', resolve))
  const { exitCode, all } = await node.start({}, 'ready.sh').ended
  assert.is(all, '')
  assert.is(got, request)
  return exitCode
}

for (const [what, reply, exitCode] of [
  ['an epoch: there is a quorum', answer(17n), 0],
  ['epoch 0 is one too', answer(0n), 0],
  ['a long list of features before it', answer(3_000_000_000n, { before: 300 }), 0],
  ['many keys', answer(17n, { keys: 200 }), 0],
  ['no epoch: there is none', answer(), 1],
  ['epoch -1: there is none', answer(-1n), 1],
  ['an answer that is cut short', answer(17n).subarray(0, 40), 1],
  ['a connection that closes', Buffer.alloc(0), 1],
] as const)
  test(what, async (context) => {
    assert.is(await asks(context, reply), exitCode)
  })

test('nobody listens', async (context) => {
  context.node = await pod(1000, { controllers: { replicas: 3 } })
  assert.is((await context.node.start({}, 'ready.sh').ended).exitCode, 1)
})

test.run()
