import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, stringify } from 'yaml'
import { mask } from '../../tools/lint/mask.ts'
import { runMask } from '../../tools/lint/run.ts'
import { chart, readText } from './chart.ts'

const test = suite('mask')

const masked = (text: string): unknown => parse(mask(text, chart.kafka))

/** Everything that must not be seen holds `hunter`. */
const secrets = {
  'a property that Kafka calls a password': 'config: {ssl.keystore.key: hunter2}',
  'one for a listener': 'config: {listener.name.outside.ssl.key.password: hunter2}',
  'a property of a plugin': 'config: {my.plugin.api.key: hunter2}',
  'a number': 'config: {my.password: 4711hunter}',
  JAAS: 'config: {listener.name.a.plain.sasl.jaas.config: org.example.Login required username="a" password="hunter 2";}',
  'an environment variable': 'container: {env: [{name: DB_PASSWORD, value: hunter2}]}',
  'one of a sidecar': 'pod: {spec: {containers: [{name: a, env: [{name: API_TOKEN, value: hunter2}]}]}}',
  'an option for Java': 'jvmOptions: ["-Djavax.net.ssl.trustStorePassword=hunter2"]',
  'an argument': 'container: {args: [--user, a, --password, hunter2]}',
  'an argument with a sign': 'container: {args: ["--password=hunter2"]}',
  'an address': 'container: {env: [{name: PROXY, value: "http://a:hunter2@proxy:3128"}]}',
  'a Secret': 'extraManifests: [{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {x: hunter2}, stringData: {y: hunter2}}]',
  'a manifest as a text': 'extraManifests: ["kind: Secret\\nstringData:\\n  password: hunter2\\n"]',
  'a private key': 'config: {a: "-----BEGIN PRIVATE KEY-----\\nhunter2\\n-----END PRIVATE KEY-----"}',
  'a private key that is cut': 'config: {a: "-----BEGIN PRIVATE KEY-----\\nhunter2"}',
  'a list': 'global: {passwords: [hunter2, hunter3]}',
  'a comment': 'replicas: 3 # the password is hunter2\n# and hunter3',
  'an anchor': 'global: {password: &a hunter2}\nconfig: {x.secret: *a}',
  'a block': 'config:\n  my.secret: |\n    hunter2\n    hunter3\n',
}
for (const [what, text] of Object.entries(secrets)) test(`masks ${what}`, () => assert.not.match(mask(text, chart.kafka), 'hunter'))

test('what is no secret stays', () => {
  for (const text of [
    'replicas: 5\nimage: {tag: 4.3.1, pullSecrets: [registry-login]}',
    'config: {delegation.token.expiry.time.ms: 5, ssl.keystore.location: /a/b, ssl.keystore.password: "${file:/a/b:c}"}',
    'container: {env: [{name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}}, {name: TOKEN_FILE, value: /a}]}',
    'pod: {spec: {automountServiceAccountToken: false, imagePullSecrets: [{name: a}], volumes: [{name: a, secret: {secretName: b}}]}}',
    'extraManifests: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: z}}]',
    'jvmOptions: ["-XX:+UseZGC"]\nheap: null',
  ])
    assert.equal(masked(text), parse(text), text)
})

test('names are kept, so that one sees what is set', () => {
  assert.equal(masked('container: {env: [{name: DB_PASSWORD, value: hunter2}]}'), { container: { env: [{ name: 'DB_PASSWORD', value: '<masked>' }] } })
  assert.equal(masked('jvmOptions: ["-Dkey.password=hunter2"]'), { jvmOptions: ['-Dkey.password=<masked>'] })
})

test('the chart\'s own values stay as they are', () => {
  assert.equal(masked(readText('values.yaml')), parse(readText('values.yaml')))
  assert.equal(masked(stringify(chart.defaults)), chart.defaults)
})

test('what is no YAML is not shown', () => {
  let message = ''
  try {
    mask('a: [hunter2', chart.kafka)
  } catch (error) {
    message = (error as Error).message
  }
  assert.match(message, /^line 1: not YAML/)
  assert.not.match(message, 'hunter')
})

test('the command reads standard input', () => {
  const out: string[] = []
  const terminal = { readInput: () => 'config: {my.password: hunter2}\n', write: (text: string) => out.push(text), colored: false }
  assert.is(runMask([], terminal), 0)
  assert.equal(out, ['config:\n  my.password: <masked>\n'])
  assert.throws(() => runMask(['--fix'], terminal), /^usage: kafka-values mask/)
})

test.run()
