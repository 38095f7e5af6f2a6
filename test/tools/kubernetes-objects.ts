import { manifestSchema, type ManifestVersion } from '../../tools/kubernetes/manifests.ts'
import type { Schema } from '../../tools/schema.ts'
import { compileSchema } from './ajv.ts'

type Validator = ReturnType<typeof compileSchema>
const compiled = new Map<string, Validator | undefined>()

function validator(version: ManifestVersion, apiVersion: string, kind: string): Validator | undefined {
  const key = `${version} ${apiVersion} ${kind}`
  const schema = compiled.has(key) ? undefined : manifestSchema(version, apiVersion, kind)
  if (!compiled.has(key)) compiled.set(key, schema && compileSchema(schema))
  return compiled.get(key)
}

/** What Kubernetes of that version would refuse about an object, unknown fields included. */
export function refusals(version: ManifestVersion, object: Schema): string[] {
  const [apiVersion, kind] = [String(object.apiVersion), String(object.kind)]
  const validate = validator(version, apiVersion, kind)
  if (validate === undefined) return [`${apiVersion} ${kind}: no schema of this kind is committed`]
  if (validate(object)) return []
  return validate.errors!.map(({ instancePath, message, params }) => `${kind} ${instancePath}: ${message} ${JSON.stringify(params)}`)
}
