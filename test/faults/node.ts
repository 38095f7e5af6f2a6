// Hands on the nodes of Kafka, from outside of the chart.
import { readFile } from 'node:fs/promises'
import { execa } from 'execa'
import { until, type Release } from '../live/harness.ts'

/** Signals the JVM of a node's Kafka. */
export const signal = (kafka: Release, ordinal: number, name: 'KILL' | 'STOP' | 'CONT') =>
  kafka.bash(`kafka-${ordinal}`, `pkill -${name} -f 'kafka[.]Kafka '`, { container: 'kafka' })

export const status = async (kafka: Release, ordinal: number) => {
  const [restarts, uid, ready] = (await kafka.kubectl('get', 'pod', `kafka-${ordinal}`, '-o',
    'jsonpath={.status.containerStatuses[0].restartCount} {.metadata.uid} {.status.containerStatuses[0].ready}')).split(' ')
  return { restarts: Number(restarts), uid, ready: ready === 'true' }
}

/**
 * kill -9, and waits until Kubernetes has seen it. Kubernetes waits longer before each restart of a container; from its second one on
 * the dead pod is made anew, which starts at once and under another address: both ways back are met.
 */
export async function crash(kafka: Release, ordinal: number): Promise<void> {
  const before = await status(kafka, ordinal)
  await signal(kafka, ordinal, 'KILL')
  if (before.restarts > 0) await kafka.kubectl('delete', 'pod', `kafka-${ordinal}`, '--grace-period=1', '--wait=false')
  await until(`kafka-${ordinal} was killed`, 60, async () => {
    const now = await status(kafka, ordinal)
    return now.uid !== before.uid || now.restarts > before.restarts || !now.ready
  })
}

/** The id of the active controller, from the file in which each voter keeps it. */
export async function activeController(kafka: Release, voters = [0, 1, 2]): Promise<number> {
  const seen = await Promise.all(voters.map(async (ordinal) => {
    const text = await kafka.bash(`kafka-${ordinal}`, 'cat /var/lib/kafka/data/log/__cluster_metadata-0/quorum-state', { container: 'kafka' }).catch(() => '{}')
    return JSON.parse(text) as { leaderId?: number; leaderEpoch?: number }
  }))
  const newest = seen.sort((a, b) => (b.leaderEpoch ?? -1) - (a.leaderEpoch ?? -1))[0]!
  if ((newest.leaderId ?? -1) < 0) throw new Error('no active controller')
  return newest.leaderId!
}

/** Ids, on this machine, of the processes of a pod, the oldest first; of those with that name if one is given. */
export async function processes(uid: string, name?: string): Promise<string[]> {
  const found = await execa({ reject: false })`bash -c ${`grep -ls pod${uid} /proc/[0-9]*/cgroup | cut -d/ -f3 | paste -sd,`}`
  if (!found.stdout) return []
  const { stdout } = await execa({ reject: false })`ps -o pid=,comm= --sort=start_time -p ${found.stdout}`
  return stdout.split('\n').map((line) => line.trim().split(/\s+/)).filter(([, each]) => !name || each === name).map(([pid]) => pid!)
}

/** Runs a script as root in a pod's network, or where the node's own mounts are: needs the cluster on this machine. */
async function within(pod: string, uid: string, what: 'net' | 'node', script: string): Promise<string> {
  // Whoever has the pod's cgroup has its network, and a parent with the node's mounts. Looked up each time, as ids are used
  // again; the oldest lives as long as the pod.
  let [pid] = await processes(uid)
  if (!pid) throw new Error(`${pod} has no process on this machine`)
  if (what === 'node') pid = /^PPid:\t(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))![1]!
  return (await execa('nsenter', [what === 'net' ? '--net' : '--mount', '--target', pid, 'bash', '-euc', script])).stdout
}

export const uidOf = (kafka: Release, pod: string) => kafka.kubectl('get', 'pod', pod, '-o', 'jsonpath={.metadata.uid}')

/** Runs a script as root among the mounts of the node. */
export const onNode = async (kafka: Release, script: string) => within('tools', await uidOf(kafka, 'tools'), 'node', script)

/** Rules for iptables, in the pod's own network; the kubelet, by way of the gateway, is never cut off. */
const cuts = {
  everything: ['INPUT ! -i lo ! -s GATEWAY', 'OUTPUT ! -o lo ! -d GATEWAY'],
  controllers: ['INPUT', 'OUTPUT'].flatMap((chain) => ['--sport 9093', '--dport 9093'].map((port) => `${chain} ! -${chain === 'INPUT' ? 'i' : 'o'} lo -p tcp ${port}`)),
  names: ['udp', 'tcp'].map((protocol) => `OUTPUT -p ${protocol} --dport 53`),
}

/** Cuts pods off while the work goes on. Needs root on the node, which here is this machine. */
export async function cutOff(kafka: Release, from: keyof typeof cuts, pods: string[], work: () => Promise<void>): Promise<void> {
  const uids = new Map<string, string>()
  for (const pod of pods) uids.set(pod, await uidOf(kafka, pod))
  const rules = cuts[from].map((rule) => `iptables -A ${rule.replace('GATEWAY', '$gateway')} -j DROP`)
  try {
    for (const [pod, uid] of uids) await within(pod, uid, 'net', ["gateway=$(ip route show default | cut -d' ' -f3)", ...rules].join('\n'))
    await work()
  } finally {
    for (const [pod, uid] of uids) await within(pod, uid, 'net', 'iptables -F INPUT; iptables -F OUTPUT').catch(() => {})
  }
}
