import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const search = (from: string): string => (existsSync(join(from, 'Chart.yaml')) || dirname(from) === from ? from : search(dirname(from)))

/** The chart's folder, which lies above this file: in a checkout, bundled by run.mjs, and in the package. */
export const chartFolder: string = search(import.meta.dirname)
