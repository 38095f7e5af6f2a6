import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFolder } from '../folder.ts'
import type { Schema } from '../schema.ts'

export const definitionsFile = join(chartFolder, 'tools', 'kubernetes', 'definitions-1.37.json')

/** The committed Kubernetes types by name: `PodSpec`, `Container` and what they are made of. Open, as newer versions add fields. */
export function readDefinitions(): Record<string, Schema> {
  const { definitions } = JSON.parse(readFileSync(definitionsFile, 'utf8')) as { definitions: Record<string, Schema> }
  return definitions
}
