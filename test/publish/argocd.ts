// How Argo CD takes a chart, from its documentation: `helm template`, and Helm's hooks as its own.
import type { Manifest } from '../render.ts'

/** What Argo CD adds to `helm template`: it names the cluster's version and what APIs it has, and never asks it. */
export const argoOptions = (kubernetes: string, ...apis: string[]): string[] => ['--kube-version', kubernetes, ...apis.flatMap((api) => ['--api-versions', api]), '--include-crds']

/** When Argo CD applies an object. Its PreSync comes at the first sync too; `test` has no counterpart. */
export function argoPhase({ metadata }: Manifest): 'PreSync' | 'Sync' | 'PostSync' | 'never' {
  const hooks = metadata.annotations?.['helm.sh/hook']?.split(',') ?? []
  if (hooks.length === 0) return 'Sync'
  if (hooks.some((hook) => /^pre-(install|upgrade)$/.test(hook))) return 'PreSync'
  if (hooks.some((hook) => /^post-(install|upgrade)$/.test(hook))) return 'PostSync'
  return 'never'
}
