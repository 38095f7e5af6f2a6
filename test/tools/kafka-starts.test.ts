// What Kafka refuses at its start is an error of the lint; what Kafka takes contradicts nothing.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { lintText, readText } from './chart.ts'

const test = suite('kafka starts')

for (const { starts, config } of parse(readText('test/tools/kafka-starts.yaml')) as { starts: boolean; config: Record<string, string> }[]) {
  const shown = Object.entries(config).map(([name, value]) => `${name}=${value}`).join(' ')
  test(`${starts ? 'starts' : 'refused'}: ${shown}`, () => {
    const errors = lintText(JSON.stringify({ config })).filter(({ rule }) => rule.severity === 'error')
    if (!starts) assert.ok(errors.length > 0)
    else assert.equal(errors.filter(({ rule }) => rule.id === 'contradiction').map(({ message }) => message), [])
  })
}

test.run()
