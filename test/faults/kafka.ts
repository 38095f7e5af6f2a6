// The Kafka of the image that the cluster made from packages runs, taken out of it: the same jars, JVM and class archives.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { cacheFolder } from '../../tools/programs.ts'

/** A root file system to chroot into; made once for each image. */
export async function kafkaRoot(): Promise<string> {
  const image = (await readdir(cacheFolder)).find((name) => name.startsWith('image-kafka-'))
  if (!image) throw new Error('there is no image of Kafka yet: npm run cluster:up makes it')
  const root = join(cacheFolder, `root-${image}`)
  if (existsSync(root)) return root
  const half = `${root}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  await execa('bash', ['-euo', 'pipefail', '-c', 'tar -xOf "$0" layer.tar | tar -x -C "$1"', join(cacheFolder, image), half])
  await rename(half, root)
  return root
}
