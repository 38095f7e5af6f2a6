// The stand-in image with another version of Kafka: the root of the one that the cluster runs, with other jars and without the class
// archives, which fit none but their own. Imported into the node once it is asked for.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { cacheFolder } from '../../tools/programs.ts'
import { type Release } from '../live/harness.ts'
import { kafkaRoot } from './kafka.ts'
import { onNode } from './node.ts'

/** The tag of an image with Kafka's broker of that version, which the node has from then on; tools: the version of its tools. */
export async function withKafka(kafka: Release, version: string, tools = version): Promise<string> {
  const tag = tools === version ? version : `${version}-with-tools-${tools}`
  const archive = join(cacheFolder, `other-kafka-${tag}.tar`)
  if (!existsSync(archive)) await build(archive, tag, version, tools)
  const debian = (await readdir(cacheFolder)).find((name) => name.startsWith('debian-'))!
  await onNode(kafka, `'${join(cacheFolder, debian)}/usr/bin/ctr' -n k8s.io images import '${archive}'`)
  return tag
}

async function build(archive: string, tag: string, version: string, tools: string): Promise<void> {
  const work = await mkdtemp(join(cacheFolder, 'other.'))
  const $ = execa({ cwd: work })
  try {
    await $`cp -a ${await kafkaRoot()} root`
    await rm(join(work, 'root/tmp'), { recursive: true, force: true })
    const pom = await readFile('test/kafka-standin/pom.xml', 'utf8')
    await writeFile(join(work, 'pom.xml'), pom.replace(/(<artifactId>kafka-tools<\/artifactId><version>)[^<]*/, `$1${tools}`))
    await $`rm -rf root/opt/kafka/libs root/opt/kafka/kafka.jsa root/opt/kafka/storage.jsa`
    await $`mkdir -m 1777 root/tmp`
    await $`mvn -q -B -Dkafka=${version} dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=${join(work, 'root/opt/kafka/libs')}`
    await $`tar -cf layer.tar -C root .`
    const digest = (await $`sha256sum layer.tar`).stdout.split(' ')[0]
    const image = (await readdir(cacheFolder)).find((name) => name.startsWith('image-kafka-'))!
    const [manifest] = JSON.parse((await $`tar -xOf ${join(cacheFolder, image)} manifest.json`).stdout)
    const config = JSON.parse((await $`tar -xOf ${join(cacheFolder, image)} ${manifest.Config}`).stdout)
    config.rootfs.diff_ids = [`sha256:${digest}`]
    await writeFile(join(work, 'config.json'), JSON.stringify(config))
    await writeFile(join(work, 'manifest.json'), JSON.stringify([{ Config: 'config.json', RepoTags: [`docker.io/local/kafka-standin:${tag}`], Layers: ['layer.tar'] }]))
    await $`tar -cf made manifest.json config.json layer.tar`
    await rename(join(work, 'made'), archive)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
