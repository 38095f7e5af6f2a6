// `helm template` of the chart, and what it rendered as objects.
import { execa } from 'execa'
import { parseAllDocuments } from 'yaml'
import { helm } from '../tools/programs.ts'

export type HelmLine = Parameters<typeof helm>[0]
export const helmLines: HelmLine[] = ['3.17', '3', '4']

export interface Manifest {
  kind: string
  metadata: { name: string; namespace?: string; annotations?: Record<string, string> }
  data?: Record<string, string>
  spec?: any
}

export interface Render {
  release?: string
  namespace?: string
  line?: HelmLine
  chart?: string
  /** Standard input, for `--values -`. */
  input?: string
}

/** The text that Helm prints; a failed render rejects with Helm's message in `stderr`. */
export async function template(args: string[], { release = 'kafka', namespace = 'default', line = '4', chart = '.', input = '' }: Render = {}): Promise<string> {
  const { stdout } = await execa(await helm(line), ['template', release, chart, '--namespace', namespace, ...args], {
    input,
    // Helm ends before it has made garbage worth collecting, which would be a third of its work.
    env: { HELM_NAMESPACE: '', KUBECONFIG: '/dev/null', GOGC: 'off' },
  })
  return stdout
}

/** The objects in a render, ordered by kind and name. */
export function manifests(text: string): Manifest[] {
  const id = (object: Manifest) => `${object.kind}-${object.metadata.name}`
  return parseAllDocuments(text)
    .map((document) => {
      if ('errors' in document && document.errors[0]) throw document.errors[0]
      return document.toJS() as Manifest
    })
    .filter(Boolean)
    .sort((a, b) => (id(a) < id(b) ? -1 : 1))
}
