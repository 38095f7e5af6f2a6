// Generated from values.yaml by "npm run generate"; do not edit.

/** The values after defaults, as templates see them. */
export interface Values {
  /** Kafka nodes: pods, each with its own disk, whose node id is the pod's ordinal. */
  replicas: number
  /** Most controllers the quorum may have. The voters are the first `v` ordinals, `v` being the largest odd number that is at most `replicas` and at most this; every other node is a broker only. */
  quorumSize: 1 | 3 | 5 | 7 | 9
  /** Cluster id, 22 characters as `kafka-storage.sh random-uuid` prints them. Left empty it follows from namespace and release name. It can't be changed once the disks are formatted. */
  clusterId: string
  /** Domain of the Kubernetes cluster's DNS, the end of every node's advertised name. */
  clusterDomain: string
  /** Registry of the Kafka image. */
  image: {
    /** Registry host; empty leaves the choice to the container runtime. */
    registry: string
    /** Repository. Any image laid out like the official one does (`/opt/kafka`, bash, a netcat that listens). */
    repository: string
    /** Tag; empty means the chart's `appVersion`. Kafka 4.3 or newer. */
    tag: string
    /** Digest, which then decides what is pulled whatever the tag says. */
    digest: string
    /** When the kubelet pulls the image. */
    pullPolicy: "Always" | "IfNotPresent" | "Never"
    /** Names of the Secrets to pull with. */
    pullSecrets: string[]
  }
  /** Kafka's own broker properties by their own names. What the chart computes from the topology is refused here. Numbers above 9007199254740991 need quotes. */
  config: {
    [k: string]: string | number | boolean | (string | number | boolean)[] | null
  }
  /** Heap of the broker: a share of the container's memory limit, or a size as Java writes it. Without a memory limit a share means 1g. */
  heap: string
  /** More options for the broker's JVM; none may hold white space. */
  jvmOptions: string[]
  /** A whole log4j2.yaml instead of the chart's, which logs INFO to the console. */
  log4j2: string
  /** Where the data is kept. */
  storage: {
    /** Size of each node's volume. */
    size: string
    /** Storage class; empty means the cluster's default, `-` means none (volumes bound by hand). */
    className: string
    /**
     * Access modes asked for.
     *
     * @minItems 1
     */
    accessModes: ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[]
    /** Name of a claim that is there already, for one replica. */
    existingClaim: string
    /** Data in the pod's own scratch space, gone with the pod: for tests, never for messages somebody needs. */
    ephemeral: boolean
    /** Labels of the claims. Kubernetes refuses to change them later, as with every key of `storage`. */
    labels: {
      [k: string]: string
    }
    /** Annotations of the claims. */
    annotations: {
      [k: string]: string
    }
  }
  /** Resources of the Kafka container. Without a CPU limit, as throttling shows up as lost sessions. */
  resources: {
    /** What the scheduler sets aside. */
    requests: {
      /** CPU set aside. */
      cpu: string | number
      /** Memory set aside. */
      memory: string | number
      [k: string]: unknown
    }
    /** What the container may use at most. */
    limits: {
      /** Memory at most, heap and page cache together. */
      memory: string | number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  /** The pods around Kafka. */
  pod: {
    /** Labels of the pods. */
    labels: {
      [k: string]: string
    }
    /** Annotations of the pods. */
    annotations: {
      [k: string]: string
    }
    /** Merged into the pod's spec: nodeSelector, affinity, tolerations, topologySpreadConstraints, priorityClassName, volumes, sidecars in `containers`, more `initContainers`. Maps merge; lists whose items have names merge by name, other lists replace; null removes. */
    spec: {
      [k: string]: unknown
    }
  }
  /** Merged into the Kafka container in the same way: env, envFrom, volumeMounts, ports, lifecycle, probes. */
  container: {
    [k: string]: unknown
  }
  /** Seconds a pod gets to hand its partitions over and close its logs before it is killed. */
  terminationGracePeriodSeconds: number
  /** Update strategy of the StatefulSet. */
  updateStrategy: {
    /** RollingUpdate changes one pod at a time; OnDelete waits for you to delete each. */
    type: "RollingUpdate" | "OnDelete"
    [k: string]: unknown
  }
  /** Budget for evictions. */
  podDisruptionBudget: {
    /** Let node drains take one pod at a time, so that the quorum and min ISR 2 stand. */
    enabled: boolean
  }
  /** Identity of the pods towards Kubernetes. They have no rights and no token. */
  serviceAccount: {
    /** Make one. */
    create: boolean
    /** Its name; empty means the chart's, or `default` where none is made. */
    name: string
    /** Its annotations. */
    annotations: {
      [k: string]: string
    }
  }
  /** The headless Service, named after the release with `-svc` behind. */
  service: {
    /** Its labels. */
    labels: {
      [k: string]: string
    }
    /** Its annotations. */
    annotations: {
      [k: string]: string
    }
  }
  /** Name instead of the chart's in object names and labels. */
  nameOverride: string
  /** Name of the StatefulSet and beginning of every other name, instead of the one made from the release. */
  fullnameOverride: string
  /** Labels for every object. */
  labels: {
    [k: string]: string
  }
  /** More manifests, each a map or a text, with templates evaluated. */
  extraManifests: ({

  } | string)[]
  /** Values shared with other charts; not used by this one. */
  global?: {
    [k: string]: unknown
  } | null
}
/** What a user may write: every key is optional, and null takes a default away. */
export interface UserValues {
  /** Kafka nodes: pods, each with its own disk, whose node id is the pod's ordinal. */
  replicas?: number | null
  /** Most controllers the quorum may have. The voters are the first `v` ordinals, `v` being the largest odd number that is at most `replicas` and at most this; every other node is a broker only. */
  quorumSize?: 1 | 3 | 5 | 7 | 9 | null
  /** Cluster id, 22 characters as `kafka-storage.sh random-uuid` prints them. Left empty it follows from namespace and release name. It can't be changed once the disks are formatted. */
  clusterId?: string | null
  /** Domain of the Kubernetes cluster's DNS, the end of every node's advertised name. */
  clusterDomain?: string | null
  /** Registry of the Kafka image. */
  image?: ({
    /** Registry host; empty leaves the choice to the container runtime. */
    registry?: string | null
    /** Repository. Any image laid out like the official one does (`/opt/kafka`, bash, a netcat that listens). */
    repository?: string | null
    /** Tag; empty means the chart's `appVersion`. Kafka 4.3 or newer. */
    tag?: string | null
    /** Digest, which then decides what is pulled whatever the tag says. */
    digest?: string | null
    /** When the kubelet pulls the image. */
    pullPolicy?: "Always" | "IfNotPresent" | "Never" | null
    /** Names of the Secrets to pull with. */
    pullSecrets?: string[] | null
  } | null)
  /** Kafka's own broker properties by their own names. What the chart computes from the topology is refused here. Numbers above 9007199254740991 need quotes. */
  config?: ({
    [k: string]: string | number | boolean | (string | number | boolean)[] | null
  } | null)
  /** Heap of the broker: a share of the container's memory limit, or a size as Java writes it. Without a memory limit a share means 1g. */
  heap?: string | null
  /** More options for the broker's JVM; none may hold white space. */
  jvmOptions?: string[] | null
  /** A whole log4j2.yaml instead of the chart's, which logs INFO to the console. */
  log4j2?: string | null
  /** Where the data is kept. */
  storage?: ({
    /** Size of each node's volume. */
    size?: string | null
    /** Storage class; empty means the cluster's default, `-` means none (volumes bound by hand). */
    className?: string | null
    /**
     * Access modes asked for.
     *
     * @minItems 1
     */
    accessModes?: (("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[] | null)
    /** Name of a claim that is there already, for one replica. */
    existingClaim?: string | null
    /** Data in the pod's own scratch space, gone with the pod: for tests, never for messages somebody needs. */
    ephemeral?: boolean | null
    /** Labels of the claims. Kubernetes refuses to change them later, as with every key of `storage`. */
    labels?: {
      [k: string]: string
    } | null
    /** Annotations of the claims. */
    annotations?: {
      [k: string]: string
    } | null
  } | null)
  /** Resources of the Kafka container. Without a CPU limit, as throttling shows up as lost sessions. */
  resources?: ({
    /** What the scheduler sets aside. */
    requests?: ({
      /** CPU set aside. */
      cpu?: string | number | null
      /** Memory set aside. */
      memory?: string | number | null
      [k: string]: unknown
    } | null)
    /** What the container may use at most. */
    limits?: ({
      /** Memory at most, heap and page cache together. */
      memory?: string | number | null
      [k: string]: unknown
    } | null)
    [k: string]: unknown
  } | null)
  /** The pods around Kafka. */
  pod?: ({
    /** Labels of the pods. */
    labels?: {
      [k: string]: string
    } | null
    /** Annotations of the pods. */
    annotations?: {
      [k: string]: string
    } | null
    /** Merged into the pod's spec: nodeSelector, affinity, tolerations, topologySpreadConstraints, priorityClassName, volumes, sidecars in `containers`, more `initContainers`. Maps merge; lists whose items have names merge by name, other lists replace; null removes. */
    spec?: {
      [k: string]: unknown
    } | null
  } | null)
  /** Merged into the Kafka container in the same way: env, envFrom, volumeMounts, ports, lifecycle, probes. */
  container?: {
    [k: string]: unknown
  } | null
  /** Seconds a pod gets to hand its partitions over and close its logs before it is killed. */
  terminationGracePeriodSeconds?: number | null
  /** Update strategy of the StatefulSet. */
  updateStrategy?: ({
    /** RollingUpdate changes one pod at a time; OnDelete waits for you to delete each. */
    type?: "RollingUpdate" | "OnDelete" | null
    [k: string]: unknown
  } | null)
  /** Budget for evictions. */
  podDisruptionBudget?: ({
    /** Let node drains take one pod at a time, so that the quorum and min ISR 2 stand. */
    enabled?: boolean | null
  } | null)
  /** Identity of the pods towards Kubernetes. They have no rights and no token. */
  serviceAccount?: ({
    /** Make one. */
    create?: boolean | null
    /** Its name; empty means the chart's, or `default` where none is made. */
    name?: string | null
    /** Its annotations. */
    annotations?: {
      [k: string]: string
    } | null
  } | null)
  /** The headless Service, named after the release with `-svc` behind. */
  service?: ({
    /** Its labels. */
    labels?: {
      [k: string]: string
    } | null
    /** Its annotations. */
    annotations?: {
      [k: string]: string
    } | null
  } | null)
  /** Name instead of the chart's in object names and labels. */
  nameOverride?: string | null
  /** Name of the StatefulSet and beginning of every other name, instead of the one made from the release. */
  fullnameOverride?: string | null
  /** Labels for every object. */
  labels?: {
    [k: string]: string
  } | null
  /** More manifests, each a map or a text, with templates evaluated. */
  extraManifests?: (({

  } | string)[] | null)
  /** Values shared with other charts; not used by this one. */
  global?: {
    [k: string]: unknown
  } | null
}
