import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'
import { chartFolder } from '../folder.ts'
import { propertiesFile, type KafkaData } from './properties.ts'

/** The Kafka whose properties are committed; the chart's `appVersion` has the same minor version. */
export const kafkaVersion = '4.3.1'

const pom = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kafka-chart</groupId>
  <artifactId>properties</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`

/**
 * Asks the broker of `version` for its properties and writes them beside this file.
 * Needs Maven and a JDK of 17 or newer on PATH, and Maven Central.
 */
export async function refreshProperties(version: string = kafkaVersion): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kafka-properties-'))
  try {
    await writeFile(join(folder, 'pom.xml'), pom(version))
    await execa('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], { cwd: folder })
    const classPath = ['jars/*', 'jars'].map((jars) => join(folder, jars)).join(delimiter)
    const { stdout } = await execa('java', ['-cp', classPath, join(chartFolder, 'tools', 'kafka', 'DumpProperties.java')], { stderr: 'ignore' })
    await writeFile(propertiesFile, print(JSON.parse(stdout) as KafkaData))
    return propertiesFile
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One property a line, so that a diff between two versions shows what changed. */
function print({ properties, ...rest }: KafkaData): string {
  const lines = Object.entries(properties).map(([name, property]) => `  ${JSON.stringify(name)}: ${JSON.stringify(property)}`)
  const head = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}"properties": {\n${lines.join(',\n')}\n}\n}\n`
}
