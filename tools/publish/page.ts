// The page beside the index: one HTML file that needs nothing else but the icon, and no script to be read.
import { createHash } from 'node:crypto'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { marked } from 'marked'
import { parse } from 'yaml'
import { readAnnotations, type Entry } from '../annotations.ts'
import { readInside } from './archive.ts'
import { absoluteLinks, withoutFileLinks, type Places } from './places.ts'

const here = (path: string): Promise<string> => readFile(join(import.meta.dirname, path), 'utf8')

/** What an index tells of a version, of which the page shows some. */
export interface Version {
  version: string
  appVersion: string
  kubeVersion: string
  created: string
  digest: string
  urls: string[]
}

/** Shows the newest version that is no pre-release, whatever was added last; all it tells is read from that archive. */
export async function writePage(folder: string, places: Places): Promise<void> {
  const index = parse(await readFile(join(folder, 'index.yaml'), 'utf8')) as { entries: { kafka: Version[] } }
  // Helm sorts an index, the newest first.
  const versions = index.entries.kafka
  const shown = versions.find(({ version }) => !version.includes('-')) ?? versions[0]!
  const read = (path: string) => readInside(join(folder, basename(shown.urls[0]!)), path)
  await writeFile(join(folder, 'index.html'), await buildPage(shown, versions, places, await read('README.md'), await read('values.yaml')))
  await copyFile(join(import.meta.dirname, '../../docs/icon.svg'), join(folder, 'icon.svg'))
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const inline = (markdown: string): string => marked.parseInline(markdown, { async: false })
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function buildPage(shown: Version, versions: Version[], places: Places, readme: string, values: string): Promise<string> {
  const [style, script] = await Promise.all([here('page.css'), here('page.js')])
  const [title = ''] = /^# (.*)$/m.exec(readme)?.slice(1) ?? []
  const section = (name: string): string => {
    const text = readme.split(/^## /m).find((each) => each.startsWith(`${name}\n`))
    if (!text) throw new Error(`README.md has no section "${name}", which the page shows`)
    // What refers to other parts of the README.
    const alone = text.slice(name.length).replace(/ \(\[[^\]]*\]\(#[^)]*\)\)/g, '')
    return marked.parse(places.source ? absoluteLinks(alone, places.source, `v${shown.version}`) : withoutFileLinks(alone), { async: false })
  }
  const intro = readme.split('\n\n')[1]!.replaceAll('\n', ' ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src ${hash(style)}; script-src ${hash(script)}">
<meta name="description" content="${escape(intro.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))}">
<title>${escape(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<header>
<img src="icon.svg" alt="" width="56" height="56">
<h1>${escape(title)}</h1>
</header>
<main>
<p>${inline(intro)}</p>
<h2 id="install">Install</h2>
${install(shown, places)}
<h2 id="about">What it does</h2>
${section('What it does')}
<h2 id="values">Values</h2>
<p>Of version ${escape(shown.version)}. Each key is set with <code>--set KEY=VALUE</code> or in a file given with <code>--values</code>.</p>
<p class="search" hidden><label for="search">Search the values</label> <input id="search" type="search" autocomplete="off"> <output for="search"></output></p>
${valuesTables(readAnnotations(values))}
<h2 id="versions">Versions</h2>
${versionsTable(versions)}
</main>
<footer>
<p>${places.source ? `<a href="${escape(places.source)}">Source, documentation and issues</a>. ` : ''}Apache License 2.0. Apache Kafka is a trademark of the Apache Software Foundation, which has nothing to do with this chart.</p>
</footer>
<script>${script}</script>
</body>
</html>
`
}

function install({ version, kubeVersion }: Version, { page, oci, fingerprint }: Places): string {
  const command = (text: string): string => `<pre tabindex="0"><code>${escape(text)}</code></pre>`
  const ways = [
    ...(oci ? [`<h3>From the registry</h3>`, command(`helm install kafka \\\n  ${oci} \\\n  --version ${version}`)] : []),
    ...(page ? [`<h3>From the index</h3>`, command(`helm install kafka kafka \\\n  --repo ${page} \\\n  --version ${version}`)] : []),
  ]
  const key = page && fingerprint
    ? `<p>Signed archives are taken with <code>--verify</code> and the <a href="signing-key.gpg">public key</a>, whose fingerprint is <code class="long">${fingerprint}</code>:</p>${command(`curl -O ${page}signing-key.gpg\nhelm install kafka kafka \\\n  --repo ${page} \\\n  --version ${version} \\\n  --verify --keyring signing-key.gpg`)}`
    : ''
  return `${ways.join('\n')}\n<p>Kubernetes ${escape(kubeVersion.replace(/^>=([0-9]+\.[0-9]+).*$/, '$1 or newer'))}, Helm 3.17 or newer. <code>helm test kafka --logs</code> sends messages through every node.</p>\n${key}`
}

function valuesTables(entries: Entry[]): string {
  const sections = new Map<string, Entry[]>()
  const collect = (entry: Entry): void => {
    sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry])
    entry.entries?.forEach(collect)
  }
  entries.forEach(collect)
  return [...sections].map(([name, rows]) => `<section><h3>${escape(name)}</h3>\n<table class="values">\n<thead><tr><th scope="col">Value<th scope="col">Default<th scope="col">Meaning</thead>\n<tbody>\n${rows.map(valueRow).join('\n')}\n</tbody></table></section>`).join('\n')
}

function valueRow({ path, doc, shown, entries, default: value }: Entry): string {
  const key = path.join('.')
  const standard = shown !== undefined ? inline(shown) : entries ? '' : `<code>${escape(JSON.stringify(value))}</code>`
  return `<tr id="${escape(key)}"><th scope="row"><a href="#${escape(key)}"><code>${escape(key).replaceAll('.', '.<wbr>')}</code></a><td>${standard}<td>${inline(doc)}`
}

function versionsTable(versions: Version[]): string {
  const rows = versions.map(({ version, appVersion, created, digest, urls }) => `<tr><th scope="row"><a href="${escape(urls[0]!)}">${escape(version)}</a><td>${escape(appVersion)}<td>${escape(created.slice(0, 10))}<td><code class="long">${escape(digest)}</code>`)
  return `<table class="versions">\n<thead><tr><th scope="col">Version<th scope="col">Kafka<th scope="col">Packaged<th scope="col">SHA-256 of the archive</thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`
}
