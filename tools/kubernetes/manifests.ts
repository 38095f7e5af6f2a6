import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFolder } from '../folder.ts'
import type { Schema } from '../schema.ts'

/** The oldest and the newest Kubernetes that the chart supports. */
export const manifestVersions = ['1.28', '1.37'] as const
export type ManifestVersion = (typeof manifestVersions)[number]

/** The kinds that the chart renders, now or soon, and their types in Kubernetes. */
export const manifestKinds: Record<string, string> = {
  'v1/ConfigMap': 'io.k8s.api.core.v1.ConfigMap',
  'v1/Pod': 'io.k8s.api.core.v1.Pod',
  'v1/Secret': 'io.k8s.api.core.v1.Secret',
  'v1/Service': 'io.k8s.api.core.v1.Service',
  'v1/ServiceAccount': 'io.k8s.api.core.v1.ServiceAccount',
  'apps/v1/StatefulSet': 'io.k8s.api.apps.v1.StatefulSet',
  'batch/v1/Job': 'io.k8s.api.batch.v1.Job',
  'networking.k8s.io/v1/NetworkPolicy': 'io.k8s.api.networking.v1.NetworkPolicy',
  'policy/v1/PodDisruptionBudget': 'io.k8s.api.policy.v1.PodDisruptionBudget',
  'rbac.authorization.k8s.io/v1/Role': 'io.k8s.api.rbac.v1.Role',
  'rbac.authorization.k8s.io/v1/RoleBinding': 'io.k8s.api.rbac.v1.RoleBinding',
}

export const manifestsFile = (version: ManifestVersion): string => join(chartFolder, 'tools', 'kubernetes', `manifests-${version}.json`)

/** A schema for objects of one kind (`apps/v1`, `StatefulSet`); undefined when the kind is not among those committed. */
export function manifestSchema(version: ManifestVersion, apiVersion: string, kind: string): Schema | undefined {
  const name = manifestKinds[`${apiVersion}/${kind}`]?.split('.').at(-1)
  if (name === undefined) return undefined
  const { definitions } = JSON.parse(readFileSync(manifestsFile(version), 'utf8')) as { definitions: Record<string, Schema> }
  return { $schema: 'http://json-schema.org/draft-07/schema#', allOf: [{ $ref: `#/definitions/${name}` }], definitions }
}
