// Values without what is secret in them, to be shown to others. In doubt something is masked too much: whoever reads it
// wants to know what is set, not to what.
import { stringify } from 'yaml'
import { parseAsHelm } from '../helm-yaml.ts'
import type { KafkaData } from '../kafka/properties.ts'
import { isObject } from '../schema.ts'

export const maskUsage = `usage: kafka-values mask [FILE]
Prints values with what looks secret replaced, and without comments; from standard input unless a file is named:
  helm get values kafka -o yaml | kafka-values mask`

const masked = '<masked>'
const names = 'passw(?:or)?d|passphrase|secret|token|jaas|credential|private[-._]?key|api[-._]?key|access[-._]?key'
const secretName = new RegExp(names, 'i')
/** Names that say where a secret is, or what kind, not what it is. */
const referring = /([-._](location|type|file|class|algorithm|path|url|alias|name)|Name|Ref|Path|File|pullSecrets)$|^secret$/i
const provided = /^\$\{[^}]*\}$/

/** @throws Error where the text is no YAML. */
export function mask(text: string, kafka: KafkaData): string {
  const { document, lines } = parseAsHelm(text)
  // The parser's own message shows the line, and with it what may be secret.
  const [error] = document.errors
  if (error) throw new Error(`line ${lines.linePos(error.pos[0]).line}: not YAML, so what is secret in it can't be told`)
  return stringify(maskValue(document.toJS(), false, kafka), { lineWidth: 0 })
}

function maskValue(value: unknown, secret: boolean, kafka: KafkaData): unknown {
  if (typeof value === 'string') return secret ? hide(value) : maskText(value)
  if (typeof value === 'number' || typeof value === 'bigint') return secret ? masked : value
  if (Array.isArray(value)) return value.map((item, index) => maskValue(item, secret || isOption(value[index - 1]), kafka))
  if (!isObject(value)) return value
  const everything = secret || (typeof value.name === 'string' && 'value' in value && isSecret(value.name, kafka))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'name' && everything && !secret) return [key, inner]
      const content = value.kind === 'Secret' && /^(data|stringData)$/.test(key)
      // A map below a telling name may be about a secret, as `secretKeyRef` is; its own names tell more.
      return [key, maskValue(inner, content || everything || (isSecret(key, kafka) && !isObject(inner)), kafka)]
    }),
  )
}

/** Kafka says of its own properties which are passwords. */
function isSecret(name: string, { properties }: KafkaData): boolean {
  const property = properties[name.replace(/^listener\.name\.[^.]+\.([a-z0-9-]+\.(?=sasl\.))?/, '')]
  return property ? property.type === 'password' : secretName.test(name) && !referring.test(name)
}

/** `--password`, whose value is the next argument. */
const isOption = (value: unknown): boolean => typeof value === 'string' && /^--?[-\w.]+$/.test(value) && secretName.test(value)

const hide = (text: string): string => (text === '' || provided.test(text) ? text : masked)

const privateKey = /-----BEGIN [^-]*-----[\s\S]*?(-----END [^-]*-----|$)/g
const address = /(:\/\/[^\s:/@]*:)[^\s@/]+@/g
const assignment = new RegExp(`((?:${names})[\\w.-]*["']?\\s*[:=]\\s*)("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s"';,]+)`, 'gi')

/** Secrets in longer texts: options, JAAS, properties, manifests, addresses, keys. */
function maskText(text: string): string {
  return text
    .replace(privateKey, masked)
    .replace(address, `$1${masked}@`)
    .replace(assignment, (whole, before: string, value: string) => (provided.test(value.replace(/^["']|["']$/g, '')) ? whole : `${before}${masked}`))
}
