// The two places charts come from: a folder with an index, served over HTTP, and an OCI registry. A version that is in
// one of them is never replaced by other bytes.
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { execa } from 'execa'
import { helm } from '../programs.ts'
import { sha256, type Archive } from './archive.ts'

/** Puts the archive and its signatures into the folder, and the archive into its index; entries that are there stay as they are. */
export async function addToIndex(folder: string, archive: Archive): Promise<void> {
  const target = join(folder, basename(archive.file))
  if (existsSync(target)) {
    if (sha256(await readFile(target)) !== archive.sha256) throw new Error(`${target}: version ${archive.version} was released with other bytes; raise the version`)
    return
  }
  const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
  try {
    const files = [archive.file, ...archive.signatures]
    for (const file of files) await copyFile(file, join(work, basename(file)))
    const old = join(folder, 'index.yaml')
    // Helm resolves the names in an index without addresses against the index's own.
    await execa(await helm('4'), ['repo', 'index', work, ...(existsSync(old) ? ['--merge', old] : [])])
    await mkdir(folder, { recursive: true })
    for (const file of [...files, join(work, 'index.yaml')]) await copyFile(file, join(folder, basename(file)))
  } finally {
    await rm(work, { recursive: true })
  }
}

export interface Registry {
  /** `oci://HOST/PATH/kafka`. */
  oci: string
  plainHttp?: boolean
}

/** Pushes the archive and its signature, and gives the manifest's digest. */
export async function push(archive: Archive, { oci, plainHttp = false }: Registry): Promise<string> {
  const plain = plainHttp ? ['--plain-http'] : []
  const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
  try {
    const there = await execa(await helm('4'), ['pull', oci, '--version', archive.version, '--destination', work, ...plain], { reject: false })
    if (!there.failed) {
      if (sha256(await readFile(join(work, basename(archive.file)))) !== archive.sha256) throw new Error(`${oci}: version ${archive.version} was released with other bytes; raise the version`)
      return digestIn(there)
    }
    // A registry may deny what it does not have (GitHub's does); whoever has no right to it is refused at the push.
    if (!/not found|name unknown|denied/i.test(there.stderr)) throw new Error(`${oci}: whether version ${archive.version} is there can't be told: ${there.stderr}`)
    // Helm takes the chart's name from the archive.
    return digestIn(await execa(await helm('4'), ['push', archive.file, dirname(oci), ...plain]))
  } finally {
    await rm(work, { recursive: true })
  }
}

/** The digest that Helm prints when it pulls or pushes. */
export function digestIn({ stdout, stderr }: { stdout: string; stderr: string }): string {
  const digest = /Digest: (sha256:[0-9a-f]{64})/.exec(`${stdout}\n${stderr}`)?.[1]
  if (!digest) throw new Error(`Helm printed no digest: ${stdout}\n${stderr}`)
  return digest
}
