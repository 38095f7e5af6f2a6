import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compared, longestPause } from '../faults/verdict.ts'

const test = suite('verdict')

const acks = [0, 1, 2, 3].map((number) => ({ at: 1000 * number, partition: number % 2, value: `1.${number}` }))
const counts = (text: string) => {
  const { lost, disordered, duplicated } = compared(acks, text)
  return [lost, disordered, duplicated]
}

test('what was acknowledged is there, in order', () => {
  assert.equal(counts('0 1.0\n0 1.2\n1 1.1\n1 1.3\n'), [0, 0, 0])
})

test('what nobody acknowledged may be there too', () => {
  assert.equal(counts('0 1.0\n0 1.2\n0 1.4\n1 1.1\n1 1.3\n'), [0, 0, 0])
})

test('lost, or in another partition', () => {
  assert.equal(counts('0 1.0\n0 1.2\n1 1.1\n'), [1, 0, 0])
  assert.equal(counts('0 1.0\n0 1.2\n0 1.3\n1 1.1\n'), [1, 0, 0])
})

test('out of order', () => {
  assert.equal(counts('0 1.2\n0 1.0\n1 1.1\n1 1.3\n'), [0, 1, 0])
})

test('twice', () => {
  assert.equal(counts('0 1.0\n0 1.2\n0 1.2\n1 1.1\n1 1.3\n'), [0, 0, 1])
})

test('a pause lasts until the next acknowledgement of its partition, or to the end', () => {
  assert.equal(longestPause(acks), { seconds: 2, from: 0, partition: 0 })
  assert.equal(longestPause([...acks, { at: 9000, partition: 0, value: '1.4' }]), { seconds: 7, from: 2000, partition: 0 })
  assert.equal(longestPause([...acks.slice(0, 2), { at: 4000, partition: 0, value: '1.2' }, { at: 8000, partition: 0, value: '1.4' }]), { seconds: 7, from: 1000, partition: 1 })
})

test.run()
