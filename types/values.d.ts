// Generated from values.yaml by "npm run generate"; do not edit.

export type Quantity = string | number
export type IntOrString = string | number

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
  /** The Kafka image. */
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
    pullSecrets?: (string[] | null)
  } | null)
  /** Kafka's own broker properties by their own names. What the chart computes from the topology is refused here. Numbers above 9007199254740991 need quotes. */
  config?: (KafkaConfig | null)
  /** Heap of the broker: a share of the container's memory limit, or a size as Java writes it. Without a memory limit a share means 1g. */
  heap?: string | null
  /** More options for the broker's JVM; none may hold white space. */
  jvmOptions?: (string[] | null)
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
    labels?: ({
      [k: string]: string | undefined
    } | null)
    /** Annotations of the claims. */
    annotations?: ({
      [k: string]: string | undefined
    } | null)
  } | null)
  /** Resources of the Kafka container. Without a CPU limit, as throttling shows up as lost sessions. */
  resources?: ({
    /** What the scheduler sets aside. */
    requests?: ({
      /** CPU set aside. */
      cpu?: string | number | null
      /** Memory set aside. */
      memory?: string | number | null
      [k: string]: string | number | null | undefined
    } | null)
    /** What the container may use at most. */
    limits?: ({
      /** Memory at most, heap and page cache together. */
      memory?: string | number | null
      [k: string]: string | number | null | undefined
    } | null)
    [k: string]: unknown | undefined
  } | null)
  /** The pods around Kafka. */
  pod?: ({
    /** Labels of the pods. */
    labels?: ({
      [k: string]: string | undefined
    } | null)
    /** Annotations of the pods. */
    annotations?: ({
      [k: string]: string | undefined
    } | null)
    /** Merged into the pod's spec: nodeSelector, affinity, tolerations, topologySpreadConstraints, priorityClassName, volumes, sidecars in `containers`, more `initContainers`. Maps merge; lists whose items have names merge by name, other lists replace; null removes. */
    spec?: (PodSpec | null)
  } | null)
  /** Merged into the Kafka container in the same way: env, envFrom, volumeMounts, ports, lifecycle, probes. */
  container?: (Container | null)
  /** Seconds a pod gets before it is killed: at most half of them to wait until the others can do without it (replicas that catch up, the controllers' majority), the rest to hand its partitions over and close its logs. */
  terminationGracePeriodSeconds?: number | null
  /** Update strategy of the StatefulSet. */
  updateStrategy?: ({
    /** RollingUpdate changes one pod at a time; OnDelete waits for you to delete each. */
    type?: "RollingUpdate" | "OnDelete" | null
    [k: string]: unknown | undefined
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
    annotations?: ({
      [k: string]: string | undefined
    } | null)
  } | null)
  /** The headless Service, named after the release with `-svc` behind. */
  service?: ({
    /** Its labels. */
    labels?: ({
      [k: string]: string | undefined
    } | null)
    /** Its annotations. */
    annotations?: ({
      [k: string]: string | undefined
    } | null)
  } | null)
  /** Name instead of the chart's in object names and labels. */
  nameOverride?: string | null
  /** Name of the StatefulSet and beginning of every other name, instead of the one made from the release. */
  fullnameOverride?: string | null
  /** Labels for every object. */
  labels?: ({
    [k: string]: string | undefined
  } | null)
  /** More manifests, each a map or a text, with templates evaluated. */
  extraManifests?: (({

  } | string)[] | null)
  /** Values shared with other charts; not used by this one. */
  global?: ({
    [k: string]: unknown | undefined
  } | null)
}
/** Broker properties of Kafka 4.3.1, described in Kafka's own words (Apache License 2.0). */
export interface KafkaConfig {
  /** The maximum allowed timeout for adding partitions to transactions on the server side. It only applies to the actual add partition operations, not the verification. */
  "add.partitions.to.txn.retry.backoff.max.ms"?: number | string | null
  /** The server-side retry backoff when the server attemptsto add the partition to the transaction */
  "add.partitions.to.txn.retry.backoff.ms"?: number | string | null
  /** The alter configs policy class that should be used for validation. The class should implement the org.apache.kafka.server.policy.AlterConfigPolicy interface. */
  "alter.config.policy.class.name"?: string | number | null
  /** The number of samples to retain in memory for alter log dirs replication quotas */
  "alter.log.dirs.replication.quota.window.num"?: number | string | null
  /** The time span of each sample for alter log dirs replication quotas */
  "alter.log.dirs.replication.quota.window.size.seconds"?: number | string | null
  /** The fully qualified name of a class that implements org.apache.kafka.server.authorizer.Authorizer interface, which is used by the broker for authorization. */
  "authorizer.class.name"?: string | number | null
  /** Enable auto creation of topic on the server. */
  "auto.create.topics.enable"?: true | false | "true" | "false" | null
  /** Enables auto leader balancing. */
  "auto.leader.rebalance.enable"?: true | false | "true" | "false" | null
  /** The number of threads to use for various background processing tasks (cluster-wide: can be changed at run time) */
  "background.threads"?: number | string | null
  /** The length of time in milliseconds between broker heartbeats. */
  "broker.heartbeat.interval.ms"?: number | string | null
  /** Rack of the broker. This will be used in rack aware replication assignment for fault tolerance. Examples: RACK1, us-east-1d */
  "broker.rack"?: string | number | null
  /** The length of time in milliseconds that a broker lease lasts if no heartbeats are made. */
  "broker.session.timeout.ms"?: number | string | null
  /** The fully qualified name of a class that implements the ClientQuotaCallback interface, which is used to determine quota limits applied to client requests. */
  "client.quota.callback.class"?: string | number | null
  /** The compression level to use if compression.type is set to 'gzip'. (cluster-wide: can be changed at run time) */
  "compression.gzip.level"?: -1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null
  /** The compression level to use if compression.type is set to 'lz4'. (cluster-wide: can be changed at run time) */
  "compression.lz4.level"?: number | string | null
  /** Specify the final compression type for a given topic. This configuration accepts the standard compression codecs ('gzip', 'snappy', 'lz4', 'zstd'). (cluster-wide: can be changed at run time) */
  "compression.type"?: "uncompressed" | "zstd" | "lz4" | "snappy" | "gzip" | "producer" | null
  /** The compression level to use if compression.type is set to 'zstd'. (cluster-wide: can be changed at run time) */
  "compression.zstd.level"?: number | string | null
  /** Comma-separated alias names for classes implementing the ConfigProvider interface. (cluster-wide: can be changed at run time) */
  "config.providers"?: (string[] | string | null)
  /** Connection close delay on failed authentication: this is the time (in milliseconds) by which connection close will be delayed on authentication failure. */
  "connection.failed.authentication.delay.ms"?: number | string | null
  /** Idle connections timeout: the server socket processor threads close the connections that idle more than this */
  "connections.max.idle.ms"?: number | string | null
  /** When explicitly set to a positive number (the default is 0, not a positive number), a session lifetime that will not exceed the configured value will be communicated to v2.2.0 or later clients when they authenticate. */
  "connections.max.reauth.ms"?: number | string | null
  /** Enable controlled shutdown of the server. */
  "controlled.shutdown.enable"?: true | false | "true" | "false" | null
  /** The duration in milliseconds that the leader will wait for writes to accumulate before flushing them to disk. */
  "controller.quorum.append.linger.ms"?: number | string | null
  /** Maximum time in milliseconds before starting new elections. This is used in the binary exponential backoff mechanism that helps prevent gridlocked elections */
  "controller.quorum.election.backoff.max.ms"?: number | string | null
  /** Maximum time in milliseconds to wait without being able to fetch from the leader before triggering a new election */
  "controller.quorum.election.timeout.ms"?: number | string | null
  /** Maximum amount of data to retrieve for each Fetch request. Always returns at least one batch even if it is greater than controller.quorum.fetch.max.bytes. */
  "controller.quorum.fetch.max.bytes"?: number | string | null
  /** Maximum amount of data to retrieve for each FetchSnapshot request to the controller. */
  "controller.quorum.fetch.snapshot.max.bytes"?: number | string | null
  /** Maximum time without a successful fetch from the current leader before becoming a candidate and triggering an election for voters; Maximum time a leader can go without … */
  "controller.quorum.fetch.timeout.ms"?: number | string | null
  /** The configuration controls the maximum amount of time the client will wait for the response of a request. */
  "controller.quorum.request.timeout.ms"?: number | string | null
  /** The amount of time to wait before attempting to retry a failed request to a given topic partition. */
  "controller.quorum.retry.backoff.ms"?: number | string | null
  /** The number of samples to retain in memory for controller mutation quotas */
  "controller.quota.window.num"?: number | string | null
  /** The time span of each sample for controller mutations quotas */
  "controller.quota.window.size.seconds"?: number | string | null
  /** The socket timeout for controller-to-broker channels. */
  "controller.socket.timeout.ms"?: number | string | null
  /** A comma-separated list of the directories that are cordoned. Entries in this list must be entries in log.dirs or log.dir configuration. (per-broker: can be changed at run time) */
  "cordoned.log.dirs"?: (string[] | string | null)
  /** The create topic policy class that should be used for validation. The class should implement the org.apache.kafka.server.policy.CreateTopicPolicy interface. */
  "create.topic.policy.class.name"?: string | number | null
  /** The default replication factor per topic. The chart's default follows replicas. */
  "default.replication.factor"?: number | string | null
  /** Scan interval to remove expired delegation tokens. */
  "delegation.token.expiry.check.interval.ms"?: number | string | null
  /** The token validity time in milliseconds before the token needs to be renewed. Default value 1 day. */
  "delegation.token.expiry.time.ms"?: number | string | null
  /** The token has a maximum lifetime beyond which it cannot be renewed anymore. Default value 7 days. */
  "delegation.token.max.lifetime.ms"?: number | string | null
  /** Secret key to generate and verify delegation tokens. The same key must be configured across all the brokers. */
  "delegation.token.secret.key"?: string | number | null
  /** The purge interval (in number of requests) of the delete records request purgatory */
  "delete.records.purgatory.purge.interval.requests"?: number | string | null
  /** When set to true, topics can be deleted by the admin client. When set to false, deletion requests will be explicitly rejected by the broker. */
  "delete.topic.enable"?: true | false | "true" | "false" | null
  /** A comma-separated list of listener names which may be started before the authorizer has finished initialization. */
  "early.start.listeners"?: (string[] | string | null)
  /** The maximum number of bytes we will return for a fetch request. Must be at least 1024. */
  "fetch.max.bytes"?: number | string | null
  /** The purge interval (in number of requests) of the fetch request purgatory */
  "fetch.purgatory.purge.interval.requests"?: number | string | null
  /** When enabled, an empty follower skips offsets up to the last tiered offset and begins replication from the next offset. (cluster-wide: can be changed at run time) */
  "follower.fetch.last.tiered.offset.enable"?: true | false | "true" | "false" | null
  /** The interval between assignment updates for a consumer group. (cluster-wide: can be changed at run time) */
  "group.consumer.assignment.interval.ms"?: number | string | null
  /** The server side assignors as a list of either names for builtin assignors or full class names for customer assignors. */
  "group.consumer.assignors"?: (string[] | string | null)
  /** The heartbeat interval given to the members of a consumer group. */
  "group.consumer.heartbeat.interval.ms"?: number | string | null
  /** The maximum interval between assignment updates for a consumer group. */
  "group.consumer.max.assignment.interval.ms"?: number | string | null
  /** The maximum heartbeat interval for registered consumers. */
  "group.consumer.max.heartbeat.interval.ms"?: number | string | null
  /** The maximum allowed session timeout for registered consumers. */
  "group.consumer.max.session.timeout.ms"?: number | string | null
  /** The maximum number of consumers that a single consumer group can accommodate. This value will only impact groups under the CONSUMER group protocol. */
  "group.consumer.max.size"?: number | string | null
  /** The config that enables converting the non-empty classic group using the consumer embedded protocol to the non-empty consumer group using the consumer group protocol and … One of BIDIRECTIONAL, DISABLED, DOWNGRADE, UPGRADE. */
  "group.consumer.migration.policy"?: string | number | null
  /** The minimum interval between assignment updates for a consumer group. */
  "group.consumer.min.assignment.interval.ms"?: number | string | null
  /** The minimum heartbeat interval for registered consumers. */
  "group.consumer.min.heartbeat.interval.ms"?: number | string | null
  /** The minimum allowed session timeout for registered consumers. */
  "group.consumer.min.session.timeout.ms"?: number | string | null
  /** The timeout to detect client failures when using the consumer group protocol. */
  "group.consumer.session.timeout.ms"?: number | string | null
  /** The duration in milliseconds that the coordinator will wait for writes to accumulate before flushing them to disk. */
  "group.coordinator.append.linger.ms"?: number | string | null
  /** The number of threads used by the group coordinator for processing background tasks (e.g. updating regular expression subscriptions and offloaded assignments). */
  "group.coordinator.background.threads"?: number | string | null
  /** The maximum buffer size that the GroupCoordinator will retain for reuse. Note: Setting this larger than the maximum message size is not recommended. (cluster-wide: can be changed at run time) */
  "group.coordinator.cached.buffer.max.bytes"?: number | string | null
  /** This configuration is deprecated and will be removed in Kafka 5.0. The list of enabled rebalance protocols. */
  "group.coordinator.rebalance.protocols"?: (("consumer" | "classic" | "share" | "streams")[] | string | null)
  /** The number of threads used by the group coordinator for processing requests. */
  "group.coordinator.threads"?: number | string | null
  /** The amount of time the group coordinator will wait for more consumers to join a new group before performing the first rebalance. */
  "group.initial.rebalance.delay.ms"?: number | string | null
  /** The maximum allowed session timeout for registered consumers. */
  "group.max.session.timeout.ms"?: number | string | null
  /** The maximum number of consumers that a single consumer group can accommodate. */
  "group.max.size"?: number | string | null
  /** The minimum allowed session timeout for registered consumers. */
  "group.min.session.timeout.ms"?: number | string | null
  /** The interval between assignment updates for a share group. (cluster-wide: can be changed at run time) */
  "group.share.assignment.interval.ms"?: number | string | null
  /** The server-side assignors as a list of either names for built-in assignors or full class names for custom assignors. */
  "group.share.assignors"?: (string[] | string | null)
  /** The maximum number of delivery attempts for a record delivered to a share group. */
  "group.share.delivery.count.limit"?: number | string | null
  /** The heartbeat interval given to the members of a share group. */
  "group.share.heartbeat.interval.ms"?: number | string | null
  /** The maximum interval between assignment updates for a share group. */
  "group.share.max.assignment.interval.ms"?: number | string | null
  /** The maximum value of a group configuration for the maximum number of delivery attempts for a record delivered to a share group. */
  "group.share.max.delivery.count.limit"?: number | string | null
  /** The maximum heartbeat interval for share group members. */
  "group.share.max.heartbeat.interval.ms"?: number | string | null
  /** The maximum value of a group configuration for the record lock limit per share-partition. */
  "group.share.max.partition.max.record.locks"?: number | string | null
  /** The maximum value of a group configuration for record acquisition lock duration in milliseconds. */
  "group.share.max.record.lock.duration.ms"?: number | string | null
  /** The maximum allowed session timeout for share group members. */
  "group.share.max.session.timeout.ms"?: number | string | null
  /** The maximum number of share sessions per broker. */
  "group.share.max.share.sessions"?: number | string | null
  /** The maximum number of members that a single share group can accommodate. */
  "group.share.max.size"?: number | string | null
  /** The minimum interval between assignment updates for a share group. */
  "group.share.min.assignment.interval.ms"?: number | string | null
  /** The minimum value of a group configuration for the maximum number of delivery attempts for a record delivered to a share group. */
  "group.share.min.delivery.count.limit"?: number | string | null
  /** The minimum heartbeat interval for share group members. */
  "group.share.min.heartbeat.interval.ms"?: number | string | null
  /** The minimum value of a group configuration for the record lock limit per share-partition. */
  "group.share.min.partition.max.record.locks"?: number | string | null
  /** The minimum value of a group configuration for record acquisition lock duration in milliseconds. */
  "group.share.min.record.lock.duration.ms"?: number | string | null
  /** The minimum allowed session timeout for share group members. */
  "group.share.min.session.timeout.ms"?: number | string | null
  /** Share-group record lock limit per share-partition. */
  "group.share.partition.max.record.locks"?: number | string | null
  /** The record acquisition lock duration in milliseconds for share groups. */
  "group.share.record.lock.duration.ms"?: number | string | null
  /** The timeout to detect client failures when using the share group protocol. */
  "group.share.session.timeout.ms"?: number | string | null
  /** The interval between assignment updates for a streams group. (cluster-wide: can be changed at run time) */
  "group.streams.assignment.interval.ms"?: number | string | null
  /** The heartbeat interval given to the members. */
  "group.streams.heartbeat.interval.ms"?: number | string | null
  /** The amount of time the group coordinator will wait for more streams clients to join a new group before performing the first rebalance. */
  "group.streams.initial.rebalance.delay.ms"?: number | string | null
  /** The maximum interval between assignment updates for a streams group. */
  "group.streams.max.assignment.interval.ms"?: number | string | null
  /** The maximum allowed value for the group-level configuration of streams.heartbeat.interval.ms */
  "group.streams.max.heartbeat.interval.ms"?: number | string | null
  /** The maximum allowed value for the group-level configuration of streams.session.timeout.ms */
  "group.streams.max.session.timeout.ms"?: number | string | null
  /** The maximum number of streams clients that a single streams group can accommodate. */
  "group.streams.max.size"?: number | string | null
  /** The maximum allowed value for the group-level configuration of streams.num.standby.replicas */
  "group.streams.max.standby.replicas"?: number | string | null
  /** The minimum interval between assignment updates for a streams group. */
  "group.streams.min.assignment.interval.ms"?: number | string | null
  /** The minimum allowed value for the group-level configuration of streams.heartbeat.interval.ms */
  "group.streams.min.heartbeat.interval.ms"?: number | string | null
  /** The minimum allowed value for the group-level configuration of streams.session.timeout.ms */
  "group.streams.min.session.timeout.ms"?: number | string | null
  /** The number of standby replicas for each task. */
  "group.streams.num.standby.replicas"?: number | string | null
  /** The timeout to detect client failures when using the streams group protocol. */
  "group.streams.session.timeout.ms"?: number | string | null
  /** When initially registering with the controller quorum, the number of milliseconds to wait before declaring failure and exiting the broker process. */
  "initial.broker.registration.timeout.ms"?: number | string | null
  /** The metrics polling interval (in seconds) which can be used in kafka.metrics.reporters implementations. */
  "kafka.metrics.polling.interval.secs"?: number | string | null
  /** A list of classes to use as Yammer metrics custom reporters. The reporters should implement kafka.metrics.KafkaMetricsReporter trait. */
  "kafka.metrics.reporters"?: (string[] | string | null)
  /** The frequency with which the partition rebalance check is triggered by the controller */
  "leader.imbalance.check.interval.seconds"?: number | string | null
  /** The amount of time to sleep when there are no logs to clean (cluster-wide: can be changed at run time) */
  "log.cleaner.backoff.ms"?: number | string | null
  /** The total memory used for log deduplication across all cleaner threads (cluster-wide: can be changed at run time) */
  "log.cleaner.dedupe.buffer.size"?: number | string | null
  /** The amount of time to retain tombstone message markers for log compacted topics. (cluster-wide: can be changed at run time) */
  "log.cleaner.delete.retention.ms"?: number | string | null
  /** This configuration has been deprecated and will be removed in Kafka 5.0. Users should not set it to false to prepare for its future removal. */
  "log.cleaner.enable"?: true | false | "true" | "false" | null
  /** Log cleaner dedupe buffer load factor. The percentage full the dedupe buffer can become. (cluster-wide: can be changed at run time) */
  "log.cleaner.io.buffer.load.factor"?: number | string | null
  /** The total memory used for log cleaner I/O buffers across all cleaner threads (cluster-wide: can be changed at run time) */
  "log.cleaner.io.buffer.size"?: number | string | null
  /** The log cleaner will be throttled so that the sum of its read and write i/o will be less than this value on average (cluster-wide: can be changed at run time) */
  "log.cleaner.io.max.bytes.per.second"?: number | string | null
  /** The maximum time a message will remain ineligible for compaction in the log. Only applicable for logs that are being compacted. (cluster-wide: can be changed at run time) */
  "log.cleaner.max.compaction.lag.ms"?: number | string | null
  /** The minimum ratio of dirty log to total log for a log to eligible for cleaning. (cluster-wide: can be changed at run time) */
  "log.cleaner.min.cleanable.ratio"?: number | string | null
  /** The minimum time a message will remain uncompacted in the log. Only applicable for logs that are being compacted. (cluster-wide: can be changed at run time) */
  "log.cleaner.min.compaction.lag.ms"?: number | string | null
  /** The number of background threads to use for log cleaning (cluster-wide: can be changed at run time) */
  "log.cleaner.threads"?: number | string | null
  /** This config designates the retention policy to use on log segments. (cluster-wide: can be changed at run time) */
  "log.cleanup.policy"?: (("compact" | "delete")[] | string | null)
  /** If the broker is unable to successfully communicate to the controller that some log directory has failed for longer than this time, the broker will fail and shut down. */
  "log.dir.failure.timeout.ms"?: number | string | null
  /** The number of messages accumulated on a log partition before messages are flushed to disk. (cluster-wide: can be changed at run time) */
  "log.flush.interval.messages"?: number | string | null
  /** The maximum time in ms that a message in any topic is kept in memory before flushed to disk. If not set, the value in log.flush.scheduler.interval.ms is used (cluster-wide: can be changed at run time) */
  "log.flush.interval.ms"?: number | string | null
  /** The frequency with which we update the persistent record of the last flush which acts as the log recovery point. */
  "log.flush.offset.checkpoint.interval.ms"?: number | string | null
  /** The frequency in ms that the log flusher checks whether any log needs to be flushed to disk */
  "log.flush.scheduler.interval.ms"?: number | string | null
  /** The frequency with which we update the persistent record of log start offset */
  "log.flush.start.offset.checkpoint.interval.ms"?: number | string | null
  /** The interval with which we add an entry to the offset index. (cluster-wide: can be changed at run time) */
  "log.index.interval.bytes"?: number | string | null
  /** The maximum size in bytes of the offset index (cluster-wide: can be changed at run time) */
  "log.index.size.max.bytes"?: number | string | null
  /** The maximum size of local log segments that can grow for a partition before it gets eligible for deletion. (cluster-wide: can be changed at run time) */
  "log.local.retention.bytes"?: number | string | null
  /** The number of milliseconds to keep the local log segments before it gets eligible for deletion. Default value is -2, it represents log.retention.ms value is to be used. (cluster-wide: can be changed at run time) */
  "log.local.retention.ms"?: number | string | null
  /** This configuration sets the allowable timestamp difference between the message timestamp and the broker's timestamp. (cluster-wide: can be changed at run time) */
  "log.message.timestamp.after.max.ms"?: number | string | null
  /** This configuration sets the allowable timestamp difference between the broker's timestamp and the message timestamp. (cluster-wide: can be changed at run time) */
  "log.message.timestamp.before.max.ms"?: number | string | null
  /** Define whether the timestamp in the message is message create time or log append time. The value should be either CreateTime or LogAppendTime. (cluster-wide: can be changed at run time) */
  "log.message.timestamp.type"?: "CreateTime" | "LogAppendTime" | null
  /** Should pre allocate file when create new segment? If you are using Kafka on Windows, you probably need to set it to true. (cluster-wide: can be changed at run time) */
  "log.preallocate"?: true | false | "true" | "false" | null
  /** The maximum size of the log before deleting it (cluster-wide: can be changed at run time) */
  "log.retention.bytes"?: number | string | null
  /** The frequency in milliseconds that the log cleaner checks whether any log is eligible for deletion */
  "log.retention.check.interval.ms"?: number | string | null
  /** The number of hours to keep a log file before deleting it (in hours), tertiary to log.retention.ms property */
  "log.retention.hours"?: number | string | null
  /** The number of minutes to keep a log file before deleting it (in minutes), secondary to log.retention.ms property. If not set, the value in log.retention.hours is used */
  "log.retention.minutes"?: number | string | null
  /** The number of milliseconds to keep a log file before deleting it (in milliseconds), If not set, the value in log.retention.minutes is used. (cluster-wide: can be changed at run time) */
  "log.retention.ms"?: number | string | null
  /** The maximum time before a new log segment is rolled out (in hours), secondary to log.roll.ms property */
  "log.roll.hours"?: number | string | null
  /** The maximum jitter to subtract from logRollTimeMillis (in hours), secondary to log.roll.jitter.ms property */
  "log.roll.jitter.hours"?: number | string | null
  /** The maximum jitter to subtract from logRollTimeMillis (in milliseconds). If not set, the value in log.roll.jitter.hours is used (cluster-wide: can be changed at run time) */
  "log.roll.jitter.ms"?: number | string | null
  /** The maximum time before a new log segment is rolled out (in milliseconds). If not set, the value in log.roll.hours is used (cluster-wide: can be changed at run time) */
  "log.roll.ms"?: number | string | null
  /** The maximum size of a single log file (cluster-wide: can be changed at run time) */
  "log.segment.bytes"?: number | string | null
  /** The amount of time to wait before deleting a file from the filesystem. If the value is 0 and there is no file to delete, the system will wait 1 millisecond. (cluster-wide: can be changed at run time) */
  "log.segment.delete.delay.ms"?: number | string | null
  /** The maximum connection creation rate we allow in the broker at any time. (cluster-wide: can be changed at run time) */
  "max.connection.creation.rate"?: number | string | null
  /** The maximum number of connections we allow in the broker at any time. This limit is applied in addition to any per-ip limits configured using max.connections.per.ip. (cluster-wide: can be changed at run time) */
  "max.connections"?: number | string | null
  /** The maximum number of connections we allow from each ip address. This can be set to 0 if there are overrides configured using max.connections.per.ip.overrides property. (cluster-wide: can be changed at run time) */
  "max.connections.per.ip"?: number | string | null
  /** A comma-separated list of per-ip or hostname overrides to the default maximum number of connections. An example value is "hostName:100,127.0.0.1:200" (cluster-wide: can be changed at run time) */
  "max.connections.per.ip.overrides"?: string | number | null
  /** The maximum number of total incremental fetch sessions that we will maintain. */
  "max.incremental.fetch.session.cache.slots"?: number | string | null
  /** The maximum number of partitions can be served in one request. */
  "max.request.partition.size.limit"?: number | string | null
  /** The largest record batch size allowed by Kafka (after compression if compression is enabled).This can be set per topic with the topic level max.message.bytes config. (cluster-wide: can be changed at run time) */
  "message.max.bytes"?: number | string | null
  /** This is the maximum number of bytes in the log between the latest snapshot and the high-watermark needed before generating a new snapshot. */
  "metadata.log.max.record.bytes.between.snapshots"?: number | string | null
  /** This is the maximum number of milliseconds to wait to generate a snapshot if there are committed records in the log that are not included in the latest snapshot. */
  "metadata.log.max.snapshot.interval.ms"?: number | string | null
  /** The maximum size of a single metadata log file. */
  "metadata.log.segment.bytes"?: number | string | null
  /** The maximum time before a new metadata log file is rolled out (in milliseconds). */
  "metadata.log.segment.ms"?: number | string | null
  /** This configuration controls how often the active controller should write no-op records to the metadata partition. */
  "metadata.max.idle.interval.ms"?: number | string | null
  /** The maximum combined size of the metadata log and snapshots before deleting old snapshots and log files. */
  "metadata.max.retention.bytes"?: number | string | null
  /** The number of milliseconds to keep a metadata log file or snapshot before deleting it. */
  "metadata.max.retention.ms"?: number | string | null
  /** A list of classes to use as metrics reporters. (cluster-wide: can be changed at run time) */
  "metric.reporters"?: (string[] | string | null)
  /** The number of samples maintained to compute metrics. */
  "metrics.num.samples"?: number | string | null
  /** The highest recording level for metrics. It has three levels for recording metrics - info, debug, and trace. */
  "metrics.recording.level"?: string | number | null
  /** The window of time a metrics sample is computed over. */
  "metrics.sample.window.ms"?: number | string | null
  /** Specifies the minimum number of in-sync replicas (including the leader) required for a write to succeed when a producer sets acks to "all" (or "-1"). (cluster-wide: can be changed at run time) The chart's default follows replicas. */
  "min.insync.replicas"?: number | string | null
  /** The number of threads that the server uses for processing requests, which may include disk I/O (cluster-wide: can be changed at run time) */
  "num.io.threads"?: number | string | null
  /** The number of threads that the server uses for receiving requests from the network and sending responses to the network. (cluster-wide: can be changed at run time) */
  "num.network.threads"?: number | string | null
  /** The default number of log partitions per topic. */
  "num.partitions"?: number | string | null
  /** The number of threads per data directory to be used for log recovery at startup and flushing at shutdown (cluster-wide: can be changed at run time) */
  "num.recovery.threads.per.data.dir"?: number | string | null
  /** The number of threads that can move replicas between log directories, which may include disk I/O. */
  "num.replica.alter.log.dirs.threads"?: number | string | null
  /** Number of fetcher threads used to replicate records from each source broker. (cluster-wide: can be changed at run time) */
  "num.replica.fetchers"?: number | string | null
  /** The maximum size for a metadata entry associated with an offset commit. */
  "offset.metadata.max.bytes"?: number | string | null
  /** Offset commit will be delayed until all replicas for the offsets topic receive the commit or this timeout is reached. This is similar to the producer request timeout. */
  "offsets.commit.timeout.ms"?: number | string | null
  /** Batch size for reading from the offsets segments when loading group metadata into the cache (soft-limit, overridden if records are too large). */
  "offsets.load.buffer.size"?: number | string | null
  /** Frequency at which to check for stale offsets */
  "offsets.retention.check.interval.ms"?: number | string | null
  /** For subscribed consumers, committed offset of a specific partition will be expired and discarded when 1) this retention period has elapsed after the consumer group loses … */
  "offsets.retention.minutes"?: number | string | null
  /** Compression codec for the offsets topic - compression may be used to achieve "atomic" commits. */
  "offsets.topic.compression.codec"?: number | string | null
  /** The number of partitions for the offset commit topic (should not change after deployment). */
  "offsets.topic.num.partitions"?: number | string | null
  /** The replication factor for the offsets topic (set higher to ensure availability). The chart's default follows replicas. */
  "offsets.topic.replication.factor"?: number | string | null
  /** The offsets topic segment bytes should be kept relatively small in order to facilitate faster log compaction and cache loads. */
  "offsets.topic.segment.bytes"?: number | string | null
  /** The fully qualified name of a class that implements the KafkaPrincipalBuilder interface, which is used to build the KafkaPrincipal object used during authorization. (per-broker: can be changed at run time) */
  "principal.builder.class"?: string | number | null
  /** The time in ms that a topic partition leader will wait before expiring producer IDs. Producer IDs will not expire while a transaction associated to them is still ongoing. (cluster-wide: can be changed at run time) */
  "producer.id.expiration.ms"?: number | string | null
  /** The purge interval (in number of requests) of the producer request purgatory */
  "producer.purgatory.purge.interval.requests"?: number | string | null
  /** The number of queued bytes allowed before no more requests are read */
  "queued.max.request.bytes"?: number | string | null
  /** The number of queued requests allowed for data-plane, before blocking the network threads */
  "queued.max.requests"?: number | string | null
  /** The number of samples to retain in memory for client quotas */
  "quota.window.num"?: number | string | null
  /** The time span of each sample for client quotas */
  "quota.window.size.seconds"?: number | string | null
  /** The maximum amount of time the server will wait before answering the fetch request containing remote fetch partitions. (cluster-wide: can be changed at run time) */
  "remote.fetch.max.wait.ms"?: number | string | null
  /** The maximum amount of time the server will wait for the remote list offsets request to complete. (cluster-wide: can be changed at run time) */
  "remote.list.offsets.request.timeout.ms"?: number | string | null
  /** The total size of the space allocated to store index files fetched from remote storage in the local storage. (cluster-wide: can be changed at run time) */
  "remote.log.index.file.cache.total.size.bytes"?: number | string | null
  /** Size of the thread pool used in scheduling tasks to copy segments. (cluster-wide: can be changed at run time) */
  "remote.log.manager.copier.thread.pool.size"?: number | string | null
  /** The maximum number of bytes that can be copied from local storage to remote storage per second. (cluster-wide: can be changed at run time) */
  "remote.log.manager.copy.max.bytes.per.second"?: number | string | null
  /** The number of samples to retain in memory for remote copy quota management. The default value is 11, which means there are 10 whole windows + 1 current window. */
  "remote.log.manager.copy.quota.window.num"?: number | string | null
  /** The time span of each sample for remote copy quota management. The default value is 1 second. */
  "remote.log.manager.copy.quota.window.size.seconds"?: number | string | null
  /** Size of the thread pool used in scheduling tasks to clean up the expired remote log segments. (cluster-wide: can be changed at run time) */
  "remote.log.manager.expiration.thread.pool.size"?: number | string | null
  /** The maximum number of bytes that can be fetched from remote storage to local storage per second. (cluster-wide: can be changed at run time) */
  "remote.log.manager.fetch.max.bytes.per.second"?: number | string | null
  /** The number of samples to retain in memory for remote fetch quota management. The default value is 11, which means there are 10 whole windows + 1 current window. */
  "remote.log.manager.fetch.quota.window.num"?: number | string | null
  /** The time span of each sample for remote fetch quota management. The default value is 1 second. */
  "remote.log.manager.fetch.quota.window.size.seconds"?: number | string | null
  /** Size of the thread pool used in scheduling follower tasks to read the highest-uploaded remote-offset for follower partitions. (cluster-wide: can be changed at run time) */
  "remote.log.manager.follower.thread.pool.size"?: number | string | null
  /** Interval at which remote log manager runs the scheduled tasks like copy segments, and clean up remote log segments. */
  "remote.log.manager.task.interval.ms"?: number | string | null
  /** Size of the thread pool used in scheduling follower tasks to read the highest-uploaded remote-offset for follower partitions. */
  "remote.log.manager.thread.pool.size"?: number | string | null
  /** The maximum size of custom metadata in bytes that the broker should accept from a remote storage plugin. */
  "remote.log.metadata.custom.metadata.max.bytes"?: number | string | null
  /** Fully qualified class name of RemoteLogMetadataManager implementation. */
  "remote.log.metadata.manager.class.name"?: string | number | null
  /** Class path of the RemoteLogMetadataManager implementation. */
  "remote.log.metadata.manager.class.path"?: string | number | null
  /** Prefix used for properties to be passed to RemoteLogMetadataManager implementation. For example this value can be rlmm.config.. */
  "remote.log.metadata.manager.impl.prefix"?: string | number | null
  /** Listener name of the local broker to which it should get connected if needed by RemoteLogMetadataManager implementation. */
  "remote.log.metadata.manager.listener.name"?: string | number | null
  /** Maximum remote log reader thread pool task queue size. If the task queue is full, fetch requests are served with an error. */
  "remote.log.reader.max.pending.tasks"?: number | string | null
  /** Size of the thread pool that is allocated for handling remote log reads. (cluster-wide: can be changed at run time) */
  "remote.log.reader.threads"?: number | string | null
  /** Fully qualified class name of RemoteStorageManager implementation. */
  "remote.log.storage.manager.class.name"?: string | number | null
  /** Class path of the RemoteStorageManager implementation. */
  "remote.log.storage.manager.class.path"?: string | number | null
  /** Prefix used for properties to be passed to RemoteStorageManager implementation. For example this value can be rsm.config.. */
  "remote.log.storage.manager.impl.prefix"?: string | number | null
  /** Whether to enable tiered storage functionality in a broker or not. When it is true broker starts all the services required for the tiered storage functionality. */
  "remote.log.storage.system.enable"?: true | false | "true" | "false" | null
  /** The amount of time to sleep when fetch partition error occurs. */
  "replica.fetch.backoff.ms"?: number | string | null
  /** The number of bytes of messages to attempt to fetch for each partition. */
  "replica.fetch.max.bytes"?: number | string | null
  /** Minimum bytes expected for each fetch response. If not enough bytes, wait up to replica.fetch.wait.max.ms (broker config). */
  "replica.fetch.min.bytes"?: number | string | null
  /** Maximum bytes expected for the entire fetch response. */
  "replica.fetch.response.max.bytes"?: number | string | null
  /** The maximum wait time for each fetcher request issued by follower replicas. */
  "replica.fetch.wait.max.ms"?: number | string | null
  /** The frequency with which the high watermark is saved out to disk */
  "replica.high.watermark.checkpoint.interval.ms"?: number | string | null
  /** If a follower hasn't sent any fetch requests or hasn't consumed up to the leader's log end offset for at least this time, the leader will remove the follower from ISR */
  "replica.lag.time.max.ms"?: number | string | null
  /** The fully qualified class name that implements ReplicaSelector. This is used by the broker to find the preferred read replica. */
  "replica.selector.class"?: string | number | null
  /** The socket receive buffer for network requests to the leader for replicating data */
  "replica.socket.receive.buffer.bytes"?: number | string | null
  /** The socket timeout for network requests. Its value should be at least replica.fetch.wait.max.ms */
  "replica.socket.timeout.ms"?: number | string | null
  /** The number of samples to retain in memory for replication quotas */
  "replication.quota.window.num"?: number | string | null
  /** The time span of each sample for replication quotas */
  "replication.quota.window.size.seconds"?: number | string | null
  /** The configuration controls the maximum amount of time the client will wait for the response of a request. */
  "request.timeout.ms"?: number | string | null
  /** The fully qualified name of a SASL client callback handler class that implements the AuthenticateCallbackHandler interface. */
  "sasl.client.callback.handler.class"?: string | number | null
  /** The list of SASL mechanisms enabled in the Kafka server. The list may contain any mechanism for which a security provider is available. Only GSSAPI is enabled by default. (per-broker: can be changed at run time) */
  "sasl.enabled.mechanisms"?: (string[] | string | null)
  /** JAAS login context parameters for SASL connections in the format used by JAAS configuration files. JAAS configuration file format is described here. (per-broker: can be changed at run time) */
  "sasl.jaas.config"?: string | number | null
  /** Kerberos kinit command path. (per-broker: can be changed at run time) */
  "sasl.kerberos.kinit.cmd"?: string | number | null
  /** Login thread sleep time between refresh attempts. (per-broker: can be changed at run time) */
  "sasl.kerberos.min.time.before.relogin"?: number | string | null
  /** A list of rules for mapping from principal names to short names (typically operating system usernames). (per-broker: can be changed at run time) */
  "sasl.kerberos.principal.to.local.rules"?: (string[] | string | null)
  /** The Kerberos principal name that Kafka runs as. This can be defined either in Kafka's JAAS config or in Kafka's config. (per-broker: can be changed at run time) */
  "sasl.kerberos.service.name"?: string | number | null
  /** Percentage of random jitter added to the renewal time. (per-broker: can be changed at run time) */
  "sasl.kerberos.ticket.renew.jitter"?: number | string | null
  /** Login thread will sleep until the specified window factor of time from last refresh to ticket's expiry has been reached, at which time it will try to renew the ticket. (per-broker: can be changed at run time) */
  "sasl.kerberos.ticket.renew.window.factor"?: number | string | null
  /** The fully qualified name of a SASL login callback handler class that implements the AuthenticateCallbackHandler interface. */
  "sasl.login.callback.handler.class"?: string | number | null
  /** The fully qualified name of a class that implements the Login interface. */
  "sasl.login.class"?: string | number | null
  /** The (optional) value in milliseconds for the external authentication provider connection timeout. Currently applies only to OAUTHBEARER. */
  "sasl.login.connect.timeout.ms"?: number | string | null
  /** The (optional) value in milliseconds for the external authentication provider read timeout. Currently applies only to OAUTHBEARER. */
  "sasl.login.read.timeout.ms"?: number | string | null
  /** The amount of buffer time before credential expiration to maintain when refreshing a credential, in seconds. (per-broker: can be changed at run time) */
  "sasl.login.refresh.buffer.seconds"?: number | string | null
  /** The desired minimum time for the login refresh thread to wait before refreshing a credential, in seconds. (per-broker: can be changed at run time) */
  "sasl.login.refresh.min.period.seconds"?: number | string | null
  /** Login refresh thread will sleep until the specified window factor relative to the credential's lifetime has been reached, at which time it will try to refresh the credential. (per-broker: can be changed at run time) */
  "sasl.login.refresh.window.factor"?: number | string | null
  /** The maximum amount of random jitter relative to the credential's lifetime that is added to the login refresh thread's sleep time. (per-broker: can be changed at run time) */
  "sasl.login.refresh.window.jitter"?: number | string | null
  /** The (optional) value in milliseconds for the maximum wait between login attempts to the external authentication provider. */
  "sasl.login.retry.backoff.max.ms"?: number | string | null
  /** The (optional) value in milliseconds for the initial wait between login attempts to the external authentication provider. */
  "sasl.login.retry.backoff.ms"?: number | string | null
  /** SASL mechanism used for communication with controllers. Default is GSSAPI. */
  "sasl.mechanism.controller.protocol"?: string | number | null
  /** SASL mechanism used for inter-broker communication. Default is GSSAPI. (per-broker: can be changed at run time) */
  "sasl.mechanism.inter.broker.protocol"?: string | number | null
  /** The algorithm the Apache Kafka client should use to sign the assertion sent to the identity provider. One of ES256, RS256. */
  "sasl.oauthbearer.assertion.algorithm"?: string | number | null
  /** The JWT aud (Audience) claim which will be included in the client JWT assertion created locally.Note: If a value for sasl.oauthbearer.assertion.file is provided, this configuration will be ignored. */
  "sasl.oauthbearer.assertion.claim.aud"?: string | number | null
  /** The number of seconds in the future for which the JWT is valid. */
  "sasl.oauthbearer.assertion.claim.exp.seconds"?: number | string | null
  /** The value to be used as the iss (Issuer) claim which will be included in the client JWT assertion created locally.Note: If a value for sasl.oauthbearer.assertion.file is provided, this configuration will be ignored. */
  "sasl.oauthbearer.assertion.claim.iss"?: string | number | null
  /** Flag that determines if the JWT assertion should generate a unique ID for the JWT and include it in the jti (JWT ID) claim.Note: If a value for sasl.oauthbearer.assertion.file is provided, this configuration will be ignored. */
  "sasl.oauthbearer.assertion.claim.jti.include"?: true | false | "true" | "false" | null
  /** The number of seconds in the past from which the JWT is valid. */
  "sasl.oauthbearer.assertion.claim.nbf.seconds"?: number | string | null
  /** The value to be used as the sub (Subject) claim which will be included in the client JWT assertion created locally.Note: If a value for sasl.oauthbearer.assertion.file is provided, this configuration will be ignored. */
  "sasl.oauthbearer.assertion.claim.sub"?: string | number | null
  /** File that contains a pre-generated JWT assertion.The underlying implementation caches the file contents to avoid the performance hit of loading the file on each access. */
  "sasl.oauthbearer.assertion.file"?: string | number | null
  /** File that contains a private key in the standard PEM format which is used to sign the JWT assertion sent to the identity provider.The underlying implementation caches the file contents to avoid the performance hit of loading the file on each access. */
  "sasl.oauthbearer.assertion.private.key.file"?: string | number | null
  /** The optional passphrase to decrypt the private key file specified by sasl.oauthbearer.assertion.private.key.file.Note: If the file referred to by … */
  "sasl.oauthbearer.assertion.private.key.passphrase"?: string | number | null
  /** This optional configuration specifies the file containing the JWT headers and/or payload claims to be used when creating the JWT assertion.Not all identity providers … */
  "sasl.oauthbearer.assertion.template.file"?: string | number | null
  /** The ID (defined in/by the OAuth identity provider) to identify the client requesting the token.The client ID was previously stored as part of the sasl.jaas.config configuration with the key clientId. */
  "sasl.oauthbearer.client.credentials.client.id"?: string | number | null
  /** The secret (defined by either the user or preassigned, depending on the identity provider) of the client requesting the token.The client secret was previously stored as part of the sasl.jaas.config configuration with the key clientSecret. */
  "sasl.oauthbearer.client.credentials.client.secret"?: string | number | null
  /** The (optional) value in seconds to allow for differences between the time of the OAuth/OIDC identity provider and the broker. */
  "sasl.oauthbearer.clock.skew.seconds"?: number | string | null
  /** The (strongly recommended) comma-delimited setting for the broker to use to verify that the JWT was issued for one of the expected audiences. */
  "sasl.oauthbearer.expected.audience"?: (string[] | string | null)
  /** The (strongly recommended) setting for the broker to use to verify that the JWT was created by the expected issuer. */
  "sasl.oauthbearer.expected.issuer"?: string | number | null
  /** The (optional) value in milliseconds for the broker to wait between refreshing its JWKS (JSON Web Key Set) cache that contains the keys to verify the signature of the JWT. */
  "sasl.oauthbearer.jwks.endpoint.refresh.ms"?: number | string | null
  /** The (optional) value in milliseconds for the maximum wait between attempts to retrieve the JWKS (JSON Web Key Set) from the external authentication provider. */
  "sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms"?: number | string | null
  /** The (optional) value in milliseconds for the initial wait between JWKS (JSON Web Key Set) retrieval attempts from the external authentication provider. */
  "sasl.oauthbearer.jwks.endpoint.retry.backoff.ms"?: number | string | null
  /** The OAuth/OIDC provider URL from which the provider's JWKS (JSON Web Key Set) can be retrieved. The URL can be HTTP(S)-based or file-based. */
  "sasl.oauthbearer.jwks.endpoint.url"?: string | number | null
  /** The fully-qualified class name of a JwtRetriever implementation used to request tokens from the identity provider.The default configuration value represents a class that maintains backward compatibility with previous versions of Apache Kafka. */
  "sasl.oauthbearer.jwt.retriever.class"?: string | number | null
  /** The fully-qualified class name of a JwtValidator implementation used to validate the JWT from the identity provider.The default validator … */
  "sasl.oauthbearer.jwt.validator.class"?: string | number | null
  /** This is the level of access a client application is granted to a resource or API which is included in the token request. */
  "sasl.oauthbearer.scope"?: string | number | null
  /** The OAuth claim for the scope is often named "scope", but this (optional) setting can provide a different name to use for the scope included in the JWT payload's claims if the OAuth/OIDC provider uses a different name for that claim. */
  "sasl.oauthbearer.scope.claim.name"?: string | number | null
  /** The OAuth claim for the subject is often named "sub", but this (optional) setting can provide a different name to use for the subject included in the JWT payload's claims if the OAuth/OIDC provider uses a different name for that claim. */
  "sasl.oauthbearer.sub.claim.name"?: string | number | null
  /** The URL for the OAuth/OIDC identity provider. */
  "sasl.oauthbearer.token.endpoint.url"?: string | number | null
  /** The fully qualified name of a SASL server callback handler class that implements the AuthenticateCallbackHandler interface. */
  "sasl.server.callback.handler.class"?: string | number | null
  /** The maximum receive size allowed before and during initial SASL authentication. Default receive size is 512KB. */
  "sasl.server.max.receive.size"?: number | string | null
  /** A list of configurable creator classes each returning a provider implementing security algorithms. */
  "security.providers"?: string | number | null
  /** The duration in milliseconds that the share coordinator will wait for writes to accumulate before flushing them to disk. */
  "share.coordinator.append.linger.ms"?: number | string | null
  /** The maximum buffer size that the ShareCoordinator will retain for reuse. Note: Setting this larger than the maximum message size is not recommended. (cluster-wide: can be changed at run time) */
  "share.coordinator.cached.buffer.max.bytes"?: number | string | null
  /** Batch size for reading from the share-group state topic when loading state information into the cache (soft-limit, overridden if records are too large). */
  "share.coordinator.load.buffer.size"?: number | string | null
  /** The number of update records the share coordinator writes between snapshot records. */
  "share.coordinator.snapshot.update.records.per.snapshot"?: number | string | null
  /** Compression codec for the share-group state topic. */
  "share.coordinator.state.topic.compression.codec"?: number | string | null
  /** Overridden min.insync.replicas for the share-group state topic. The chart's default follows replicas. */
  "share.coordinator.state.topic.min.isr"?: number | string | null
  /** The number of partitions for the share-group state topic (should not change after deployment). */
  "share.coordinator.state.topic.num.partitions"?: number | string | null
  /** Replication factor for the share-group state topic. Topic creation will fail until the cluster size meets this replication factor requirement. The chart's default follows replicas. */
  "share.coordinator.state.topic.replication.factor"?: number | string | null
  /** The log segment size for the share-group state topic. */
  "share.coordinator.state.topic.segment.bytes"?: number | string | null
  /** The number of threads used by the share coordinator. */
  "share.coordinator.threads"?: number | string | null
  /** The duration in milliseconds that the share coordinator will wait for all replicas of the share-group state topic to receive a write. */
  "share.coordinator.write.timeout.ms"?: number | string | null
  /** The purge interval (in number of requests) of the share fetch request purgatory */
  "share.fetch.purgatory.purge.interval.requests"?: number | string | null
  /** The maximum amount of time the client will wait for the socket connection to be established. */
  "socket.connection.setup.timeout.max.ms"?: number | string | null
  /** The amount of time the client will wait for the socket connection to be established. */
  "socket.connection.setup.timeout.ms"?: number | string | null
  /** The maximum number of pending connections on the socket. */
  "socket.listen.backlog.size"?: number | string | null
  /** The SO_RCVBUF buffer of the socket server sockets. If the value is -1, the OS default will be used. */
  "socket.receive.buffer.bytes"?: number | string | null
  /** The maximum number of bytes in a socket request */
  "socket.request.max.bytes"?: number | string | null
  /** The SO_SNDBUF buffer of the socket server sockets. If the value is -1, the OS default will be used. */
  "socket.send.buffer.bytes"?: number | string | null
  /** Indicates whether changes to the certificate distinguished name should be allowed during a dynamic reconfiguration of certificates or not. */
  "ssl.allow.dn.changes"?: true | false | "true" | "false" | null
  /** Indicates whether changes to the certificate subject alternative names should be allowed during a dynamic reconfiguration of certificates or not. */
  "ssl.allow.san.changes"?: true | false | "true" | "false" | null
  /** A list of cipher suites. (per-broker: can be changed at run time) */
  "ssl.cipher.suites"?: (string[] | string | null)
  /** Configures kafka broker to request client authentication. (per-broker: can be changed at run time) */
  "ssl.client.auth"?: "required" | "requested" | "none" | null
  /** The list of protocols enabled for SSL connections. The default is 'TLSv1.2,TLSv1.3'. (per-broker: can be changed at run time) */
  "ssl.enabled.protocols"?: (string[] | string | null)
  /** The endpoint identification algorithm to validate server hostname using server certificate. (per-broker: can be changed at run time) */
  "ssl.endpoint.identification.algorithm"?: string | number | null
  /** The class of type org.apache.kafka.common.security.auth.SslEngineFactory to provide SSLEngine objects. (per-broker: can be changed at run time) */
  "ssl.engine.factory.class"?: string | number | null
  /** The password of the private key in the key store file or the PEM key specified in 'ssl.keystore.key'. (per-broker: can be changed at run time) */
  "ssl.key.password"?: string | number | null
  /** The algorithm used by key manager factory for SSL connections. Default value is the key manager factory algorithm configured for the Java Virtual Machine. (per-broker: can be changed at run time) */
  "ssl.keymanager.algorithm"?: string | number | null
  /** Certificate chain in the format specified by 'ssl.keystore.type'. Default SSL engine factory supports only PEM format with a list of X.509 certificates (per-broker: can be changed at run time) */
  "ssl.keystore.certificate.chain"?: string | number | null
  /** Private key in the format specified by 'ssl.keystore.type'. Default SSL engine factory supports only PEM format with PKCS#8 keys. (per-broker: can be changed at run time) */
  "ssl.keystore.key"?: string | number | null
  /** The location of the key store file. This is optional for client and can be used for two-way authentication for client. (per-broker: can be changed at run time) */
  "ssl.keystore.location"?: string | number | null
  /** The store password for the key store file. This is optional for client and only needed if 'ssl.keystore.location' is configured. (per-broker: can be changed at run time) */
  "ssl.keystore.password"?: string | number | null
  /** The file format of the key store file. This is optional for client. The values currently supported by the default ssl.engine.factory.class are [JKS, PKCS12, PEM]. (per-broker: can be changed at run time) */
  "ssl.keystore.type"?: string | number | null
  /** A list of rules for mapping from distinguished name from the client certificate to short name. */
  "ssl.principal.mapping.rules"?: string | number | null
  /** The SSL protocol used to generate the SSLContext. The default is 'TLSv1.3', which should be fine for most use cases. A typical alternative to the default is 'TLSv1.2'. (per-broker: can be changed at run time) */
  "ssl.protocol"?: string | number | null
  /** The name of the security provider used for SSL connections. Default value is the default security provider of the JVM. (per-broker: can be changed at run time) */
  "ssl.provider"?: string | number | null
  /** The SecureRandom PRNG implementation to use for SSL cryptography operations. (per-broker: can be changed at run time) */
  "ssl.secure.random.implementation"?: string | number | null
  /** The algorithm used by trust manager factory for SSL connections. Default value is the trust manager factory algorithm configured for the Java Virtual Machine. (per-broker: can be changed at run time) */
  "ssl.trustmanager.algorithm"?: string | number | null
  /** Trusted certificates in the format specified by 'ssl.truststore.type'. Default SSL engine factory supports only PEM format with X.509 certificates. (per-broker: can be changed at run time) */
  "ssl.truststore.certificates"?: string | number | null
  /** The location of the trust store file. (per-broker: can be changed at run time) */
  "ssl.truststore.location"?: string | number | null
  /** The password for the trust store file. If a password is not set, trust store file configured will still be used, but integrity checking is disabled. (per-broker: can be changed at run time) */
  "ssl.truststore.password"?: string | number | null
  /** The file format of the trust store file. The values currently supported by the default ssl.engine.factory.class are [JKS, PKCS12, PEM]. (per-broker: can be changed at run time) */
  "ssl.truststore.type"?: string | number | null
  /** The maximum size (after compression if compression is used) of telemetry metrics pushed from a client to the broker. The default value is 1048576 (1 MB). */
  "telemetry.max.bytes"?: number | string | null
  /** The interval at which to rollback transactions that have timed out */
  "transaction.abort.timed.out.transaction.cleanup.interval.ms"?: number | string | null
  /** The maximum allowed timeout for transactions. If a client’s requested transaction time exceed this, then the broker will return an error in InitProducerIdRequest. */
  "transaction.max.timeout.ms"?: number | string | null
  /** Enable verification that checks that the partition has been added to the transaction before writing transactional records to the partition (cluster-wide: can be changed at run time) */
  "transaction.partition.verification.enable"?: true | false | "true" | "false" | null
  /** The interval at which to remove transactions that have expired due to transactional.id.expiration.ms passing */
  "transaction.remove.expired.transaction.cleanup.interval.ms"?: number | string | null
  /** Batch size for reading from the transaction log segments when loading producer ids and transactions into the cache (soft-limit, overridden if records are too large). */
  "transaction.state.log.load.buffer.size"?: number | string | null
  /** The minimum number of replicas that must acknowledge a write to transaction topic in order to be considered successful. The chart's default follows replicas. */
  "transaction.state.log.min.isr"?: number | string | null
  /** The number of partitions for the transaction topic (should not change after deployment). */
  "transaction.state.log.num.partitions"?: number | string | null
  /** The replication factor for the transaction topic (set higher to ensure availability). The chart's default follows replicas. */
  "transaction.state.log.replication.factor"?: number | string | null
  /** The transaction topic segment bytes should be kept relatively small in order to facilitate faster log compaction and cache loads */
  "transaction.state.log.segment.bytes"?: number | string | null
  /** Allow participation in Two-Phase Commit (2PC) transactions with an external transaction coordinator */
  "transaction.two.phase.commit.enable"?: true | false | "true" | "false" | null
  /** The time in ms that the transaction coordinator will wait without receiving any transaction status updates for the current transaction before expiring its transactional id. */
  "transactional.id.expiration.ms"?: number | string | null
  /** Indicates whether to enable replicas not in the ISR set to be elected as leader as a last resort, even though doing so may result in data lossNote: In KRaft mode, when … (cluster-wide: can be changed at run time) */
  "unclean.leader.election.enable"?: true | false | "true" | "false" | null
  [k: string]: string | number | boolean | string | number | boolean[] | null | (true | false | "true" | "false" | null) | (-1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null) | ("uncompressed" | "zstd" | "lz4" | "snappy" | "gzip" | "producer" | null) | string[] | ("consumer" | "classic" | "share" | "streams")[] | ("compact" | "delete")[] | ("CreateTime" | "LogAppendTime" | null) | ("required" | "requested" | "none" | null) | undefined
}
export interface PodSpec {
  activeDeadlineSeconds?: number | null
  affinity?: (Affinity | null)
  /** AutomountServiceAccountToken indicates whether a service account token should be automatically mounted. */
  automountServiceAccountToken?: boolean | null
  /** List of containers belonging to the pod. */
  containers?: Container[]
  dnsConfig?: (PodDNSConfig | null)
  /** Set DNS policy for the pod. */
  dnsPolicy?: string | null
  /** EnableServiceLinks indicates whether information about services should be injected into pod's environment variables, matching the syntax of Docker links. */
  enableServiceLinks?: boolean | null
  /** evictionResponders reference responders that react to Evictions based on EvictionRequests. */
  evictionResponders?: (EvictionResponder[] | null)
  /** HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified. */
  hostAliases?: (HostAlias[] | null)
  /** Use the host's ipc namespace. */
  hostIPC?: boolean | null
  /** Host networking requested for this pod. */
  hostNetwork?: boolean | null
  /** Use the host's pid namespace. */
  hostPID?: boolean | null
  /** Use the host's user namespace. */
  hostUsers?: boolean | null
  /** Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value. */
  hostname?: string | null
  /** HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod. */
  hostnameOverride?: string | null
  /** ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the images used by this PodSpec. */
  imagePullSecrets?: (LocalObjectReference[] | null)
  /** List of initialization containers belonging to the pod. */
  initContainers?: (Container[] | null)
  /** NodeName indicates in which node this pod is scheduled. */
  nodeName?: string | null
  /** NodeSelector is a selector which must be true for the pod to fit on a node. */
  nodeSelector?: ({
    [k: string]: string | null | undefined
  } | null)
  os?: (PodOS | null)
  /** Overhead represents the resource overhead associated with running a pod for a given RuntimeClass. */
  overhead?: ({
    [k: string]: Quantity | undefined
  } | null)
  /** PreemptionPolicy is the Policy for preempting pods with lower priority. */
  preemptionPolicy?: string | null
  /** The priority value. */
  priority?: number | null
  /** If specified, indicates the pod's priority. */
  priorityClassName?: string | null
  /** If specified, all readiness gates will be evaluated for pod readiness. */
  readinessGates?: (PodReadinessGate[] | null)
  /** ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start. */
  resourceClaims?: (PodResourceClaim[] | null)
  resources?: (ResourceRequirements | null)
  /** Restart policy for all containers within the pod. */
  restartPolicy?: string | null
  /** RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod. */
  runtimeClassName?: string | null
  /** If specified, the pod will be dispatched by specified scheduler. */
  schedulerName?: string | null
  /** SchedulingGates is an opaque list of values that if specified will block scheduling the pod. */
  schedulingGates?: (PodSchedulingGate[] | null)
  schedulingGroup?: (PodSchedulingGroup | null)
  securityContext?: (PodSecurityContext | null)
  /** DeprecatedServiceAccount is a deprecated alias for ServiceAccountName. */
  serviceAccount?: string | null
  /** ServiceAccountName is the name of the ServiceAccount to use to run this pod. */
  serviceAccountName?: string | null
  /** If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). */
  setHostnameAsFQDN?: boolean | null
  /** Share a single process namespace between all of the containers in a pod. */
  shareProcessNamespace?: boolean | null
  /** If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>". */
  subdomain?: string | null
  /** Optional duration in seconds the pod needs to terminate gracefully. */
  terminationGracePeriodSeconds?: number | null
  /** If specified, the pod's tolerations. */
  tolerations?: (Toleration[] | null)
  /** TopologySpreadConstraints describes how a group of pods ought to spread across topology domains. */
  topologySpreadConstraints?: (TopologySpreadConstraint[] | null)
  /** List of volumes that can be mounted by containers belonging to the pod. */
  volumes?: (Volume[] | null)
}
export interface Affinity {
  nodeAffinity?: (NodeAffinity | null)
  podAffinity?: (PodAffinity | null)
  podAntiAffinity?: (PodAntiAffinity | null)
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: (PreferredSchedulingTerm[] | null)
  requiredDuringSchedulingIgnoredDuringExecution?: (NodeSelector | null)
}
export interface PreferredSchedulingTerm {
  preference: (NodeSelectorTerm | null)
  weight: number
}
export interface NodeSelectorTerm {
  matchExpressions?: (NodeSelectorRequirement[] | null)
  matchFields?: (NodeSelectorRequirement[] | null)
}
export interface NodeSelectorRequirement {
  key: string
  operator: string
  values?: (string[] | null)
}
export interface NodeSelector {
  nodeSelectorTerms?: NodeSelectorTerm[]
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: (WeightedPodAffinityTerm[] | null)
  requiredDuringSchedulingIgnoredDuringExecution?: (PodAffinityTerm[] | null)
}
export interface WeightedPodAffinityTerm {
  podAffinityTerm: (PodAffinityTerm | null)
  weight: number
}
export interface PodAffinityTerm {
  labelSelector?: (LabelSelector | null)
  matchLabelKeys?: (string[] | null)
  mismatchLabelKeys?: (string[] | null)
  namespaceSelector?: (LabelSelector | null)
  namespaces?: (string[] | null)
  topologyKey: string
}
export interface LabelSelector {
  matchExpressions?: (LabelSelectorRequirement[] | null)
  matchLabels?: ({
    [k: string]: string | null | undefined
  } | null)
}
export interface LabelSelectorRequirement {
  key: string
  operator: string
  values?: (string[] | null)
}
export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: (WeightedPodAffinityTerm[] | null)
  requiredDuringSchedulingIgnoredDuringExecution?: (PodAffinityTerm[] | null)
}
export interface Container {
  /** Arguments to the entrypoint. */
  args?: (string[] | null)
  /** Entrypoint array. */
  command?: (string[] | null)
  /** List of environment variables to set in the container. */
  env?: (EnvVar[] | null)
  /** List of sources to populate environment variables in the container. */
  envFrom?: (EnvFromSource[] | null)
  /** Container image name. */
  image?: string | null
  /** Image pull policy. */
  imagePullPolicy?: string | null
  lifecycle?: (Lifecycle | null)
  livenessProbe?: (Probe | null)
  /** Name of the container specified as a DNS_LABEL. */
  name?: string
  /** List of ports to expose from the container. */
  ports?: (ContainerPort[] | null)
  readinessProbe?: (Probe | null)
  /** Resources resize policy for the container. */
  resizePolicy?: (ContainerResizePolicy[] | null)
  resources?: (ResourceRequirements | null)
  /** RestartPolicy defines the restart behavior of individual containers in a pod. */
  restartPolicy?: string | null
  /** Represents a list of rules to be checked to determine if the container should be restarted on exit. */
  restartPolicyRules?: (ContainerRestartRule[] | null)
  securityContext?: (SecurityContext | null)
  startupProbe?: (Probe | null)
  /** Whether this container should allocate a buffer for stdin in the container runtime. */
  stdin?: boolean | null
  /** Whether the container runtime should close the stdin channel after it has been opened by a single attach. */
  stdinOnce?: boolean | null
  /** Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem. */
  terminationMessagePath?: string | null
  /** Indicate how the termination message should be populated. */
  terminationMessagePolicy?: string | null
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. */
  tty?: boolean | null
  /** volumeDevices is the list of block devices to be used by the container. */
  volumeDevices?: (VolumeDevice[] | null)
  /** Pod volumes to mount into the container's filesystem. */
  volumeMounts?: (VolumeMount[] | null)
  /** Container's working directory. */
  workingDir?: string | null
}
export interface EnvVar {
  name: string
  value?: string | null
  valueFrom?: (EnvVarSource | null)
}
export interface EnvVarSource {
  configMapKeyRef?: (ConfigMapKeySelector | null)
  fieldRef?: (ObjectFieldSelector | null)
  fileKeyRef?: (FileKeySelector | null)
  resourceFieldRef?: (ResourceFieldSelector | null)
  secretKeyRef?: (SecretKeySelector | null)
}
export interface ConfigMapKeySelector {
  key?: string
  name?: string | null
  optional?: boolean | null
}
export interface ObjectFieldSelector {
  apiVersion?: string | null
  fieldPath?: string
}
export interface FileKeySelector {
  key?: string
  optional?: boolean | null
  path?: string
  volumeName?: string
}
export interface ResourceFieldSelector {
  containerName?: string | null
  divisor?: (Quantity | null)
  resource?: string
}
export interface SecretKeySelector {
  key?: string
  name?: string | null
  optional?: boolean | null
}
export interface EnvFromSource {
  configMapRef?: (ConfigMapEnvSource | null)
  prefix?: string | null
  secretRef?: (SecretEnvSource | null)
}
export interface ConfigMapEnvSource {
  name?: string | null
  optional?: boolean | null
}
export interface SecretEnvSource {
  name?: string | null
  optional?: boolean | null
}
export interface Lifecycle {
  postStart?: (LifecycleHandler | null)
  preStop?: (LifecycleHandler | null)
  stopSignal?: string | null
}
export interface LifecycleHandler {
  exec?: (ExecAction | null)
  httpGet?: (HTTPGetAction | null)
  sleep?: (SleepAction | null)
  tcpSocket?: (TCPSocketAction | null)
}
export interface ExecAction {
  command?: (string[] | null)
}
export interface HTTPGetAction {
  host?: string | null
  httpHeaders?: (HTTPHeader[] | null)
  path?: string | null
  port?: (IntOrString | null)
  protocol?: string | null
  scheme?: string | null
}
export interface HTTPHeader {
  name: string
  value: string
}
export interface SleepAction {
  seconds?: number
}
export interface TCPSocketAction {
  host?: string | null
  port?: (IntOrString | null)
}
export interface Probe {
  exec?: (ExecAction | null)
  failureThreshold?: number | null
  grpc?: (GRPCAction | null)
  httpGet?: (HTTPGetAction | null)
  initialDelaySeconds?: number | null
  periodSeconds?: number | null
  successThreshold?: number | null
  tcpSocket?: (TCPSocketAction | null)
  terminationGracePeriodSeconds?: number | null
  timeoutSeconds?: number | null
}
export interface GRPCAction {
  mode?: string | null
  port?: number
  service?: string | null
}
export interface ContainerPort {
  containerPort?: number
  hostIP?: string | null
  hostPort?: number | null
  name?: string | null
  protocol?: string | null
}
export interface ContainerResizePolicy {
  resourceName?: string
  restartPolicy?: string
}
export interface ResourceRequirements {
  claims?: (ResourceClaim[] | null)
  limits?: ({
    [k: string]: Quantity | undefined
  } | null)
  requests?: ({
    [k: string]: Quantity | undefined
  } | null)
}
export interface ResourceClaim {
  name?: string
  request?: string | null
}
export interface ContainerRestartRule {
  action?: string
  exitCodes?: (ContainerRestartRuleOnExitCodes | null)
}
export interface ContainerRestartRuleOnExitCodes {
  operator?: string
  values?: (number[] | null)
}
export interface SecurityContext {
  allowPrivilegeEscalation?: boolean | null
  appArmorProfile?: (AppArmorProfile | null)
  capabilities?: (Capabilities | null)
  privileged?: boolean | null
  procMount?: string | null
  readOnlyRootFilesystem?: boolean | null
  runAsGroup?: number | null
  runAsNonRoot?: boolean | null
  runAsUser?: number | null
  seLinuxOptions?: (SELinuxOptions | null)
  seccompProfile?: (SeccompProfile | null)
}
export interface AppArmorProfile {
  localhostProfile?: string | null
  type?: string
}
export interface Capabilities {
  add?: (string[] | null)
  drop?: (string[] | null)
}
export interface SELinuxOptions {
  level?: string | null
  role?: string | null
  type?: string | null
  user?: string | null
}
export interface SeccompProfile {
  localhostProfile?: string | null
  type?: string
}
export interface VolumeDevice {
  devicePath?: string
  name?: string
}
export interface VolumeMount {
  bindMountOptions?: (string[] | null)
  mountPath?: string
  mountPropagation?: string | null
  name?: string
  readOnly?: boolean | null
  recursiveReadOnly?: string | null
  subPath?: string | null
  subPathExpr?: string | null
}
export interface PodDNSConfig {
  nameservers?: (string[] | null)
  options?: (PodDNSConfigOption[] | null)
  searches?: (string[] | null)
}
export interface PodDNSConfigOption {
  name?: string | null
  value?: string | null
}
export interface EvictionResponder {
  name?: string
  priority?: number
}
export interface HostAlias {
  hostnames?: (string[] | null)
  ip: string
}
export interface LocalObjectReference {
  name?: string | null
}
export interface PodOS {
  name?: string
}
export interface PodReadinessGate {
  conditionType?: string
}
export interface PodResourceClaim {
  name?: string
  resourceClaimName?: string | null
  resourceClaimTemplateName?: string | null
}
export interface PodSchedulingGate {
  name?: string
}
export interface PodSchedulingGroup {
  podGroupName?: string | null
}
export interface PodSecurityContext {
  appArmorProfile?: (AppArmorProfile | null)
  fsGroup?: number | null
  fsGroupChangePolicy?: string | null
  runAsGroup?: number | null
  runAsNonRoot?: boolean | null
  runAsUser?: number | null
  seLinuxChangePolicy?: string | null
  seLinuxOptions?: (SELinuxOptions | null)
  seccompProfile?: (SeccompProfile | null)
  supplementalGroups?: (number[] | null)
  supplementalGroupsPolicy?: string | null
  sysctls?: (Sysctl[] | null)
}
export interface Sysctl {
  name?: string
  value?: string
}
export interface Toleration {
  effect?: string | null
  key?: string | null
  operator?: string | null
  tolerationSeconds?: number | null
  value?: string | null
}
export interface TopologySpreadConstraint {
  labelSelector?: (LabelSelector | null)
  matchLabelKeys?: (string[] | null)
  maxSkew: number
  minDomains?: number | null
  nodeAffinityPolicy?: string | null
  nodeTaintsPolicy?: string | null
  topologyKey: string
  whenUnsatisfiable: string
}
export interface Volume {
  configMap?: (ConfigMapVolumeSource | null)
  csi?: (CSIVolumeSource | null)
  downwardAPI?: (DownwardAPIVolumeSource | null)
  emptyDir?: (EmptyDirVolumeSource | null)
  ephemeral?: (EphemeralVolumeSource | null)
  hostPath?: (HostPathVolumeSource | null)
  image?: (ImageVolumeSource | null)
  name?: string
  nfs?: (NFSVolumeSource | null)
  persistentVolumeClaim?: (PersistentVolumeClaimVolumeSource | null)
  projected?: (ProjectedVolumeSource | null)
  secret?: (SecretVolumeSource | null)
}
export interface ConfigMapVolumeSource {
  defaultMode?: number | null
  defaultUser?: number | null
  items?: (KeyToPath[] | null)
  name?: string | null
  optional?: boolean | null
}
export interface KeyToPath {
  key: string
  mode?: number | null
  path: string
  user?: number | null
}
export interface CSIVolumeSource {
  driver?: string
  fsType?: string | null
  nodePublishSecretRef?: (LocalObjectReference | null)
  readOnly?: boolean | null
  volumeAttributes?: ({
    [k: string]: string | null | undefined
  } | null)
}
export interface DownwardAPIVolumeSource {
  defaultMode?: number | null
  defaultUser?: number | null
  items?: (DownwardAPIVolumeFile[] | null)
}
export interface DownwardAPIVolumeFile {
  fieldRef?: (ObjectFieldSelector | null)
  mode?: number | null
  path?: string
  resourceFieldRef?: (ResourceFieldSelector | null)
  user?: number | null
}
export interface EmptyDirVolumeSource {
  medium?: string | null
  mode?: number | null
  sizeLimit?: (Quantity | null)
}
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: (PersistentVolumeClaimTemplate | null)
}
export interface PersistentVolumeClaimTemplate {
  spec?: (PersistentVolumeClaimSpec | null)
}
export interface PersistentVolumeClaimSpec {
  accessModes?: (string[] | null)
  dataSource?: (TypedLocalObjectReference | null)
  dataSourceRef?: (TypedObjectReference | null)
  resources?: (VolumeResourceRequirements | null)
  selector?: (LabelSelector | null)
  storageClassName?: string | null
  volumeAttributesClassName?: string | null
  volumeMode?: string | null
  volumeName?: string | null
}
export interface TypedLocalObjectReference {
  apiGroup?: string | null
  kind?: string
  name?: string
}
export interface TypedObjectReference {
  apiGroup?: string | null
  kind?: string
  name?: string
  namespace?: string | null
}
export interface VolumeResourceRequirements {
  limits?: ({
    [k: string]: Quantity | undefined
  } | null)
  requests?: ({
    [k: string]: Quantity | undefined
  } | null)
}
export interface HostPathVolumeSource {
  path?: string
  type?: string | null
}
export interface ImageVolumeSource {
  pullPolicy?: string | null
  reference?: string | null
}
export interface NFSVolumeSource {
  path?: string
  readOnly?: boolean | null
  server?: string
}
export interface PersistentVolumeClaimVolumeSource {
  claimName?: string
  readOnly?: boolean | null
}
export interface ProjectedVolumeSource {
  defaultMode?: number | null
  defaultUser?: number | null
  sources?: (VolumeProjection[] | null)
}
export interface VolumeProjection {
  clusterTrustBundle?: (ClusterTrustBundleProjection | null)
  configMap?: (ConfigMapProjection | null)
  downwardAPI?: (DownwardAPIProjection | null)
  podCertificate?: (PodCertificateProjection | null)
  secret?: (SecretProjection | null)
  serviceAccountToken?: (ServiceAccountTokenProjection | null)
}
export interface ClusterTrustBundleProjection {
  labelSelector?: (LabelSelector | null)
  name?: string | null
  optional?: boolean | null
  path?: string
  signerName?: string | null
  user?: number | null
}
export interface ConfigMapProjection {
  items?: (KeyToPath[] | null)
  name?: string | null
  optional?: boolean | null
}
export interface DownwardAPIProjection {
  items?: (DownwardAPIVolumeFile[] | null)
}
export interface PodCertificateProjection {
  certificateChainPath?: string | null
  credentialBundlePath?: string | null
  keyPath?: string | null
  keyType?: string
  maxExpirationSeconds?: number | null
  signerName?: string
  user?: number | null
  userAnnotations?: ({
    [k: string]: string | null | undefined
  } | null)
}
export interface SecretProjection {
  items?: (KeyToPath[] | null)
  name?: string | null
  optional?: boolean | null
}
export interface ServiceAccountTokenProjection {
  audience?: string | null
  expirationSeconds?: number | null
  path?: string
  user?: number | null
}
export interface SecretVolumeSource {
  defaultMode?: number | null
  defaultUser?: number | null
  items?: (KeyToPath[] | null)
  optional?: boolean | null
  secretName?: string | null
}

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
  /** The Kafka image. */
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
  config: KafkaConfig
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
      [k: string]: string | undefined
    }
    /** Annotations of the claims. */
    annotations: {
      [k: string]: string | undefined
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
      [k: string]: string | number | null | undefined
    }
    /** What the container may use at most. */
    limits: {
      /** Memory at most, heap and page cache together. */
      memory: string | number
      [k: string]: string | number | null | undefined
    }
    [k: string]: unknown | undefined
  }
  /** The pods around Kafka. */
  pod: {
    /** Labels of the pods. */
    labels: {
      [k: string]: string | undefined
    }
    /** Annotations of the pods. */
    annotations: {
      [k: string]: string | undefined
    }
    /** Merged into the pod's spec: nodeSelector, affinity, tolerations, topologySpreadConstraints, priorityClassName, volumes, sidecars in `containers`, more `initContainers`. Maps merge; lists whose items have names merge by name, other lists replace; null removes. */
    spec: PodSpec
  }
  /** Merged into the Kafka container in the same way: env, envFrom, volumeMounts, ports, lifecycle, probes. */
  container: Container
  /** Seconds a pod gets before it is killed: at most half of them to wait until the others can do without it (replicas that catch up, the controllers' majority), the rest to hand its partitions over and close its logs. */
  terminationGracePeriodSeconds: number
  /** Update strategy of the StatefulSet. */
  updateStrategy: {
    /** RollingUpdate changes one pod at a time; OnDelete waits for you to delete each. */
    type: "RollingUpdate" | "OnDelete"
    [k: string]: unknown | undefined
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
      [k: string]: string | undefined
    }
  }
  /** The headless Service, named after the release with `-svc` behind. */
  service: {
    /** Its labels. */
    labels: {
      [k: string]: string | undefined
    }
    /** Its annotations. */
    annotations: {
      [k: string]: string | undefined
    }
  }
  /** Name instead of the chart's in object names and labels. */
  nameOverride: string
  /** Name of the StatefulSet and beginning of every other name, instead of the one made from the release. */
  fullnameOverride: string
  /** Labels for every object. */
  labels: {
    [k: string]: string | undefined
  }
  /** More manifests, each a map or a text, with templates evaluated. */
  extraManifests: ({

  } | string)[]
  /** Values shared with other charts; not used by this one. */
  global?: ({
    [k: string]: unknown | undefined
  } | null)
}
