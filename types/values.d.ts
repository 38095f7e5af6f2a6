// Generated from values.yaml by "npm run generate"; do not edit.

/** An amount: 500m, 2, 512Mi. */
export type Quantity = string | number
/** A number, or a text such as a percentage or a port’s name. */
export type IntOrString = string | number

/** What a user may write: every key is optional, and null takes a default away. */
export interface UserValues {
  /** Kafka nodes: pods, each with its own disk, whose node id is the pod's ordinal. */
  replicas?: number | null
  /** Most controllers that are brokers too. They are the first `v` ordinals, `v` being the largest odd number that is at most `replicas` and at most this; every other node is a broker only. */
  quorumSize?: 1 | 3 | 5 | 7 | 9 | null
  /** Dedicated controllers: pods of their own that are no brokers, with node ids from 1000 on. What is not named here they share with the brokers. */
  controllers?: ({
    /** How many. With 0 the first brokers are the controllers, as `quorumSize` says. */
    replicas?: 0 | 1 | 3 | 5 | 7 | 9 | null
    /** Whether the first brokers are controllers too, beside the dedicated ones: the step in between when a running cluster moves from the one to the other. */
    beside?: boolean | null
    /** Heap of a dedicated controller, as `heap`. */
    heap?: string | null
    /** Where dedicated controllers keep the metadata, beside what `storage` says. */
    storage?: ({
      /** Size of each one's volume. */
      size?: string | null
    } | null)
    /** Resources of a dedicated controller. */
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
        /** Memory at most. */
        memory?: string | number | null
        [k: string]: string | number | null | undefined
      } | null)
      [k: string]: unknown | undefined
    } | null)
  } | null)
  /** Let an upgrade to fewer replicas lower the replication factor of topics that have more replicas than nodes would stay. Else such an upgrade is refused, naming them. */
  lowerReplicationFactor?: boolean | null
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
  /** Kafka's own broker properties by their own names. What the chart computes from the topology is refused here. Numbers above 9007199254740991 need quotes. Those that Kafka can change while it runs restart nobody. */
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
  /** Seconds a pod gets before it is killed: at most half of them to wait until the others can do without it (replicas that catch up, the controllers' majority; a dedicated controller up to three quarters, for brokers that leave), the rest to hand its partitions over and close its logs. */
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
  /** The maximum allowed timeout for adding partitions to transactions on the server side. */
  "add.partitions.to.txn.retry.backoff.max.ms"?: number | string | null
  /** The server-side retry backoff when the server attemptsto add the partition to the transaction */
  "add.partitions.to.txn.retry.backoff.ms"?: number | string | null
  /** The alter configs policy class that should be used for validation. */
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
  /** The number of threads to use for various background processing tasks */
  "background.threads"?: number | string | null
  /** The length of time in milliseconds between broker heartbeats. */
  "broker.heartbeat.interval.ms"?: number | string | null
  /** Rack of the broker. This will be used in rack aware replication assignment for fault tolerance. Examples: RACK1, us-east-1d */
  "broker.rack"?: string | number | null
  /** The length of time in milliseconds that a broker lease lasts if no heartbeats are made. */
  "broker.session.timeout.ms"?: number | string | null
  /** The fully qualified name of a class that implements the ClientQuotaCallback interface, which is used to determine quota limits applied to client requests. */
  "client.quota.callback.class"?: string | number | null
  /** The compression level to use if compression.type is set to 'gzip'. (no restart) */
  "compression.gzip.level"?: -1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null
  /** The compression level to use if compression.type is set to 'lz4'. (no restart) */
  "compression.lz4.level"?: number | string | null
  /** Specify the final compression type for a given topic. (no restart) */
  "compression.type"?: "uncompressed" | "zstd" | "lz4" | "snappy" | "gzip" | "producer" | null
  /** The compression level to use if compression.type is set to 'zstd'. (no restart) */
  "compression.zstd.level"?: number | string | null
  /** Comma-separated alias names for classes implementing the ConfigProvider interface. */
  "config.providers"?: (string[] | string | null)
  /** Connection close delay on failed authentication: this is the time (in milliseconds) by which connection close will be delayed on authentication failure. */
  "connection.failed.authentication.delay.ms"?: number | string | null
  /** Idle connections timeout: the server socket processor threads close the connections that idle more than this */
  "connections.max.idle.ms"?: number | string | null
  /** When explicitly set to a positive number (the default is 0, not a positive number), a session lifetime that will not exceed the configured … */
  "connections.max.reauth.ms"?: number | string | null
  /** Enable controlled shutdown of the server. */
  "controlled.shutdown.enable"?: true | false | "true" | "false" | null
  /** The duration in milliseconds that the leader will wait for writes to accumulate before flushing them to disk. */
  "controller.quorum.append.linger.ms"?: number | string | null
  /** Maximum time in milliseconds before starting new elections. */
  "controller.quorum.election.backoff.max.ms"?: number | string | null
  /** Maximum time in milliseconds to wait without being able to fetch from the leader before triggering a new election */
  "controller.quorum.election.timeout.ms"?: number | string | null
  /** Maximum amount of data to retrieve for each Fetch request. */
  "controller.quorum.fetch.max.bytes"?: number | string | null
  /** Maximum amount of data to retrieve for each FetchSnapshot request to the controller. */
  "controller.quorum.fetch.snapshot.max.bytes"?: number | string | null
  /** Maximum time without a successful fetch from the current leader before becoming a candidate and triggering an election for voters; Maximum … */
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
  /** A comma-separated list of the directories that are cordoned. Entries in this list must be entries in log.dirs or log.dir configuration. */
  "cordoned.log.dirs"?: (string[] | string | null)
  /** The create topic policy class that should be used for validation. */
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
  /** When enabled, an empty follower skips offsets up to the last tiered offset and begins replication from the next offset. */
  "follower.fetch.last.tiered.offset.enable"?: true | false | "true" | "false" | null
  /** The interval between assignment updates for a consumer group. (no restart) */
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
  /** The maximum number of consumers that a single consumer group can accommodate. */
  "group.consumer.max.size"?: number | string | null
  /** The config that enables converting the non-empty classic group using the consumer embedded protocol to the non-empty consumer group using … One of BIDIRECTIONAL, DISABLED, DOWNGRADE, UPGRADE. */
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
  /** The maximum buffer size that the GroupCoordinator will retain for reuse. (no restart) */
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
  /** The interval between assignment updates for a share group. (no restart) */
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
  /** The interval between assignment updates for a streams group. (no restart) */
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
  /** The amount of time to sleep when there are no logs to clean (no restart) */
  "log.cleaner.backoff.ms"?: number | string | null
  /** The total memory used for log deduplication across all cleaner threads (no restart) */
  "log.cleaner.dedupe.buffer.size"?: number | string | null
  /** The amount of time to retain tombstone message markers for log compacted topics. (no restart) */
  "log.cleaner.delete.retention.ms"?: number | string | null
  /** This configuration has been deprecated and will be removed in Kafka 5.0. Users should not set it to false to prepare for its future removal. */
  "log.cleaner.enable"?: true | false | "true" | "false" | null
  /** Log cleaner dedupe buffer load factor. The percentage full the dedupe buffer can become. (no restart) */
  "log.cleaner.io.buffer.load.factor"?: number | string | null
  /** The total memory used for log cleaner I/O buffers across all cleaner threads (no restart) */
  "log.cleaner.io.buffer.size"?: number | string | null
  /** The log cleaner will be throttled so that the sum of its read and write i/o will be less than this value on average (no restart) */
  "log.cleaner.io.max.bytes.per.second"?: number | string | null
  /** The maximum time a message will remain ineligible for compaction in the log. Only applicable for logs that are being compacted. (no restart) */
  "log.cleaner.max.compaction.lag.ms"?: number | string | null
  /** The minimum ratio of dirty log to total log for a log to eligible for cleaning. (no restart) */
  "log.cleaner.min.cleanable.ratio"?: number | string | null
  /** The minimum time a message will remain uncompacted in the log. Only applicable for logs that are being compacted. (no restart) */
  "log.cleaner.min.compaction.lag.ms"?: number | string | null
  /** The number of background threads to use for log cleaning */
  "log.cleaner.threads"?: number | string | null
  /** This config designates the retention policy to use on log segments. (no restart) */
  "log.cleanup.policy"?: (("compact" | "delete")[] | string | null)
  /** If the broker is unable to successfully communicate to the controller that some log directory has failed for longer than this time, the broker will fail and shut down. */
  "log.dir.failure.timeout.ms"?: number | string | null
  /** The number of messages accumulated on a log partition before messages are flushed to disk. (no restart) */
  "log.flush.interval.messages"?: number | string | null
  /** The maximum time in ms that a message in any topic is kept in memory before flushed to disk. */
  "log.flush.interval.ms"?: number | string | null
  /** The frequency with which we update the persistent record of the last flush which acts as the log recovery point. */
  "log.flush.offset.checkpoint.interval.ms"?: number | string | null
  /** The frequency in ms that the log flusher checks whether any log needs to be flushed to disk */
  "log.flush.scheduler.interval.ms"?: number | string | null
  /** The frequency with which we update the persistent record of log start offset */
  "log.flush.start.offset.checkpoint.interval.ms"?: number | string | null
  /** The interval with which we add an entry to the offset index. (no restart) */
  "log.index.interval.bytes"?: number | string | null
  /** The maximum size in bytes of the offset index (no restart) */
  "log.index.size.max.bytes"?: number | string | null
  /** The maximum size of local log segments that can grow for a partition before it gets eligible for deletion. */
  "log.local.retention.bytes"?: number | string | null
  /** The number of milliseconds to keep the local log segments before it gets eligible for deletion. */
  "log.local.retention.ms"?: number | string | null
  /** This configuration sets the allowable timestamp difference between the message timestamp and the broker's timestamp. (no restart) */
  "log.message.timestamp.after.max.ms"?: number | string | null
  /** This configuration sets the allowable timestamp difference between the broker's timestamp and the message timestamp. (no restart) */
  "log.message.timestamp.before.max.ms"?: number | string | null
  /** Define whether the timestamp in the message is message create time or log append time. (no restart) */
  "log.message.timestamp.type"?: "CreateTime" | "LogAppendTime" | null
  /** Should pre allocate file when create new segment? If you are using Kafka on Windows, you probably need to set it to true. (no restart) */
  "log.preallocate"?: true | false | "true" | "false" | null
  /** The maximum size of the log before deleting it (no restart) */
  "log.retention.bytes"?: number | string | null
  /** The frequency in milliseconds that the log cleaner checks whether any log is eligible for deletion */
  "log.retention.check.interval.ms"?: number | string | null
  /** The number of hours to keep a log file before deleting it (in hours), tertiary to log.retention.ms property (no restart) */
  "log.retention.hours"?: number | string | null
  /** The number of minutes to keep a log file before deleting it (in minutes), secondary to log.retention.ms property. (no restart) */
  "log.retention.minutes"?: number | string | null
  /** The number of milliseconds to keep a log file before deleting it (in milliseconds), If not set, the value in log.retention.minutes is used. (no restart) */
  "log.retention.ms"?: number | string | null
  /** The maximum time before a new log segment is rolled out (in hours), secondary to log.roll.ms property (no restart) */
  "log.roll.hours"?: number | string | null
  /** The maximum jitter to subtract from logRollTimeMillis (in hours), secondary to log.roll.jitter.ms property (no restart) */
  "log.roll.jitter.hours"?: number | string | null
  /** The maximum jitter to subtract from logRollTimeMillis (in milliseconds). If not set, the value in log.roll.jitter.hours is used (no restart) */
  "log.roll.jitter.ms"?: number | string | null
  /** The maximum time before a new log segment is rolled out (in milliseconds). If not set, the value in log.roll.hours is used (no restart) */
  "log.roll.ms"?: number | string | null
  /** The maximum size of a single log file (no restart) */
  "log.segment.bytes"?: number | string | null
  /** The amount of time to wait before deleting a file from the filesystem. (no restart) */
  "log.segment.delete.delay.ms"?: number | string | null
  /** The maximum connection creation rate we allow in the broker at any time. */
  "max.connection.creation.rate"?: number | string | null
  /** The maximum number of connections we allow in the broker at any time. */
  "max.connections"?: number | string | null
  /** The maximum number of connections we allow from each ip address. */
  "max.connections.per.ip"?: number | string | null
  /** A comma-separated list of per-ip or hostname overrides to the default maximum number of connections. */
  "max.connections.per.ip.overrides"?: string | number | null
  /** The maximum number of total incremental fetch sessions that we will maintain. */
  "max.incremental.fetch.session.cache.slots"?: number | string | null
  /** The maximum number of partitions can be served in one request. */
  "max.request.partition.size.limit"?: number | string | null
  /** The largest record batch size allowed by Kafka (after compression if compression is enabled).This can be set per topic with the topic level max.message.bytes config. (no restart) */
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
  /** A list of classes to use as metrics reporters. */
  "metric.reporters"?: (string[] | string | null)
  /** The number of samples maintained to compute metrics. */
  "metrics.num.samples"?: number | string | null
  /** The highest recording level for metrics. It has three levels for recording metrics - info, debug, and trace. */
  "metrics.recording.level"?: string | number | null
  /** The window of time a metrics sample is computed over. */
  "metrics.sample.window.ms"?: number | string | null
  /** Specifies the minimum number of in-sync replicas (including the leader) required for a write to succeed when a producer sets acks to "all" (or "-1"). The chart's default follows replicas. */
  "min.insync.replicas"?: number | string | null
  /** The number of threads that the server uses for processing requests, which may include disk I/O */
  "num.io.threads"?: number | string | null
  /** The number of threads that the server uses for receiving requests from the network and sending responses to the network. */
  "num.network.threads"?: number | string | null
  /** The default number of log partitions per topic. */
  "num.partitions"?: number | string | null
  /** The number of threads per data directory to be used for log recovery at startup and flushing at shutdown */
  "num.recovery.threads.per.data.dir"?: number | string | null
  /** The number of threads that can move replicas between log directories, which may include disk I/O. */
  "num.replica.alter.log.dirs.threads"?: number | string | null
  /** Number of fetcher threads used to replicate records from each source broker. */
  "num.replica.fetchers"?: number | string | null
  /** The maximum size for a metadata entry associated with an offset commit. */
  "offset.metadata.max.bytes"?: number | string | null
  /** Offset commit will be delayed until all replicas for the offsets topic receive the commit or this timeout is reached. */
  "offsets.commit.timeout.ms"?: number | string | null
  /** Batch size for reading from the offsets segments when loading group metadata into the cache (soft-limit, overridden if records are too large). */
  "offsets.load.buffer.size"?: number | string | null
  /** Frequency at which to check for stale offsets */
  "offsets.retention.check.interval.ms"?: number | string | null
  /** For subscribed consumers, committed offset of a specific partition will be expired and discarded when 1) this retention period has elapsed … */
  "offsets.retention.minutes"?: number | string | null
  /** Compression codec for the offsets topic - compression may be used to achieve "atomic" commits. */
  "offsets.topic.compression.codec"?: number | string | null
  /** The number of partitions for the offset commit topic (should not change after deployment). */
  "offsets.topic.num.partitions"?: number | string | null
  /** The replication factor for the offsets topic (set higher to ensure availability). The chart's default follows replicas. */
  "offsets.topic.replication.factor"?: number | string | null
  /** The offsets topic segment bytes should be kept relatively small in order to facilitate faster log compaction and cache loads. */
  "offsets.topic.segment.bytes"?: number | string | null
  /** The fully qualified name of a class that implements the KafkaPrincipalBuilder interface, which is used to build the KafkaPrincipal object used during authorization. */
  "principal.builder.class"?: string | number | null
  /** The time in ms that a topic partition leader will wait before expiring producer IDs. (no restart) */
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
  /** The maximum amount of time the server will wait before answering the fetch request containing remote fetch partitions. */
  "remote.fetch.max.wait.ms"?: number | string | null
  /** The maximum amount of time the server will wait for the remote list offsets request to complete. */
  "remote.list.offsets.request.timeout.ms"?: number | string | null
  /** The total size of the space allocated to store index files fetched from remote storage in the local storage. */
  "remote.log.index.file.cache.total.size.bytes"?: number | string | null
  /** Size of the thread pool used in scheduling tasks to copy segments. */
  "remote.log.manager.copier.thread.pool.size"?: number | string | null
  /** The maximum number of bytes that can be copied from local storage to remote storage per second. */
  "remote.log.manager.copy.max.bytes.per.second"?: number | string | null
  /** The number of samples to retain in memory for remote copy quota management. */
  "remote.log.manager.copy.quota.window.num"?: number | string | null
  /** The time span of each sample for remote copy quota management. The default value is 1 second. */
  "remote.log.manager.copy.quota.window.size.seconds"?: number | string | null
  /** Size of the thread pool used in scheduling tasks to clean up the expired remote log segments. */
  "remote.log.manager.expiration.thread.pool.size"?: number | string | null
  /** The maximum number of bytes that can be fetched from remote storage to local storage per second. */
  "remote.log.manager.fetch.max.bytes.per.second"?: number | string | null
  /** The number of samples to retain in memory for remote fetch quota management. */
  "remote.log.manager.fetch.quota.window.num"?: number | string | null
  /** The time span of each sample for remote fetch quota management. The default value is 1 second. */
  "remote.log.manager.fetch.quota.window.size.seconds"?: number | string | null
  /** Size of the thread pool used in scheduling follower tasks to read the highest-uploaded remote-offset for follower partitions. */
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
  /** Size of the thread pool that is allocated for handling remote log reads. */
  "remote.log.reader.threads"?: number | string | null
  /** Fully qualified class name of RemoteStorageManager implementation. */
  "remote.log.storage.manager.class.name"?: string | number | null
  /** Class path of the RemoteStorageManager implementation. */
  "remote.log.storage.manager.class.path"?: string | number | null
  /** Prefix used for properties to be passed to RemoteStorageManager implementation. For example this value can be rsm.config.. */
  "remote.log.storage.manager.impl.prefix"?: string | number | null
  /** Whether to enable tiered storage functionality in a broker or not. */
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
  /** The list of SASL mechanisms enabled in the Kafka server. The list may contain any mechanism for which a security provider is available. */
  "sasl.enabled.mechanisms"?: (string[] | string | null)
  /** JAAS login context parameters for SASL connections in the format used by JAAS configuration files. */
  "sasl.jaas.config"?: string | number | null
  /** Kerberos kinit command path. */
  "sasl.kerberos.kinit.cmd"?: string | number | null
  /** Login thread sleep time between refresh attempts. */
  "sasl.kerberos.min.time.before.relogin"?: number | string | null
  /** A list of rules for mapping from principal names to short names (typically operating system usernames). */
  "sasl.kerberos.principal.to.local.rules"?: (string[] | string | null)
  /** The Kerberos principal name that Kafka runs as. This can be defined either in Kafka's JAAS config or in Kafka's config. */
  "sasl.kerberos.service.name"?: string | number | null
  /** Percentage of random jitter added to the renewal time. */
  "sasl.kerberos.ticket.renew.jitter"?: number | string | null
  /** Login thread will sleep until the specified window factor of time from last refresh to ticket's expiry has been reached, at which time it will try to renew the ticket. */
  "sasl.kerberos.ticket.renew.window.factor"?: number | string | null
  /** The fully qualified name of a SASL login callback handler class that implements the AuthenticateCallbackHandler interface. */
  "sasl.login.callback.handler.class"?: string | number | null
  /** The fully qualified name of a class that implements the Login interface. */
  "sasl.login.class"?: string | number | null
  /** The (optional) value in milliseconds for the external authentication provider connection timeout. Currently applies only to OAUTHBEARER. */
  "sasl.login.connect.timeout.ms"?: number | string | null
  /** The (optional) value in milliseconds for the external authentication provider read timeout. Currently applies only to OAUTHBEARER. */
  "sasl.login.read.timeout.ms"?: number | string | null
  /** The amount of buffer time before credential expiration to maintain when refreshing a credential, in seconds. */
  "sasl.login.refresh.buffer.seconds"?: number | string | null
  /** The desired minimum time for the login refresh thread to wait before refreshing a credential, in seconds. */
  "sasl.login.refresh.min.period.seconds"?: number | string | null
  /** Login refresh thread will sleep until the specified window factor relative to the credential's lifetime has been reached, at which time it will try to refresh the credential. */
  "sasl.login.refresh.window.factor"?: number | string | null
  /** The maximum amount of random jitter relative to the credential's lifetime that is added to the login refresh thread's sleep time. */
  "sasl.login.refresh.window.jitter"?: number | string | null
  /** The (optional) value in milliseconds for the maximum wait between login attempts to the external authentication provider. */
  "sasl.login.retry.backoff.max.ms"?: number | string | null
  /** The (optional) value in milliseconds for the initial wait between login attempts to the external authentication provider. */
  "sasl.login.retry.backoff.ms"?: number | string | null
  /** SASL mechanism used for communication with controllers. Default is GSSAPI. */
  "sasl.mechanism.controller.protocol"?: string | number | null
  /** SASL mechanism used for inter-broker communication. Default is GSSAPI. */
  "sasl.mechanism.inter.broker.protocol"?: string | number | null
  /** The algorithm the Apache Kafka client should use to sign the assertion sent to the identity provider. One of ES256, RS256. */
  "sasl.oauthbearer.assertion.algorithm"?: string | number | null
  /** The JWT aud (Audience) claim which will be included in the client JWT assertion created locally.Note: If a value for sasl.oauthbearer.assertion.file is provided, this configuration will be ignored. */
  "sasl.oauthbearer.assertion.claim.aud"?: string | number | null
  /** The number of seconds in the future for which the JWT is valid. */
  "sasl.oauthbearer.assertion.claim.exp.seconds"?: number | string | null
  /** The value to be used as the iss (Issuer) claim which will be included in the client JWT assertion created locally.Note: If a value for … */
  "sasl.oauthbearer.assertion.claim.iss"?: string | number | null
  /** Flag that determines if the JWT assertion should generate a unique ID for the JWT and include it in the jti (JWT ID) claim.Note: If a value … */
  "sasl.oauthbearer.assertion.claim.jti.include"?: true | false | "true" | "false" | null
  /** The number of seconds in the past from which the JWT is valid. */
  "sasl.oauthbearer.assertion.claim.nbf.seconds"?: number | string | null
  /** The value to be used as the sub (Subject) claim which will be included in the client JWT assertion created locally.Note: If a value for … */
  "sasl.oauthbearer.assertion.claim.sub"?: string | number | null
  /** File that contains a pre-generated JWT assertion.The underlying implementation caches the file contents to avoid the performance hit of loading the file on each access. */
  "sasl.oauthbearer.assertion.file"?: string | number | null
  /** File that contains a private key in the standard PEM format which is used to sign the JWT assertion sent to the identity provider.The … */
  "sasl.oauthbearer.assertion.private.key.file"?: string | number | null
  /** The optional passphrase to decrypt the private key file specified by sasl.oauthbearer.assertion.private.key.file.Note: If the file referred … */
  "sasl.oauthbearer.assertion.private.key.passphrase"?: string | number | null
  /** This optional configuration specifies the file containing the JWT headers and/or payload claims to be used when creating the JWT … */
  "sasl.oauthbearer.assertion.template.file"?: string | number | null
  /** The ID (defined in/by the OAuth identity provider) to identify the client requesting the token.The client ID was previously stored as part of the sasl.jaas.config configuration with the key clientId. */
  "sasl.oauthbearer.client.credentials.client.id"?: string | number | null
  /** The secret (defined by either the user or preassigned, depending on the identity provider) of the client requesting the token.The client … */
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
  /** The fully-qualified class name of a JwtRetriever implementation used to request tokens from the identity provider.The default configuration … */
  "sasl.oauthbearer.jwt.retriever.class"?: string | number | null
  /** The fully-qualified class name of a JwtValidator implementation used to validate the JWT from the identity provider.The default validator … */
  "sasl.oauthbearer.jwt.validator.class"?: string | number | null
  /** This is the level of access a client application is granted to a resource or API which is included in the token request. */
  "sasl.oauthbearer.scope"?: string | number | null
  /** The OAuth claim for the scope is often named "scope", but this (optional) setting can provide a different name to use for the scope included … */
  "sasl.oauthbearer.scope.claim.name"?: string | number | null
  /** The OAuth claim for the subject is often named "sub", but this (optional) setting can provide a different name to use for the subject … */
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
  /** The maximum buffer size that the ShareCoordinator will retain for reuse. (no restart) */
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
  /** Replication factor for the share-group state topic. The chart's default follows replicas. */
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
  /** A list of cipher suites. */
  "ssl.cipher.suites"?: (string[] | string | null)
  /** Configures kafka broker to request client authentication. */
  "ssl.client.auth"?: "required" | "requested" | "none" | null
  /** The list of protocols enabled for SSL connections. The default is 'TLSv1.2,TLSv1.3'. */
  "ssl.enabled.protocols"?: (string[] | string | null)
  /** The endpoint identification algorithm to validate server hostname using server certificate. */
  "ssl.endpoint.identification.algorithm"?: string | number | null
  /** The class of type org.apache.kafka.common.security.auth.SslEngineFactory to provide SSLEngine objects. */
  "ssl.engine.factory.class"?: string | number | null
  /** The password of the private key in the key store file or the PEM key specified in 'ssl.keystore.key'. */
  "ssl.key.password"?: string | number | null
  /** The algorithm used by key manager factory for SSL connections. */
  "ssl.keymanager.algorithm"?: string | number | null
  /** Certificate chain in the format specified by 'ssl.keystore.type'. */
  "ssl.keystore.certificate.chain"?: string | number | null
  /** Private key in the format specified by 'ssl.keystore.type'. Default SSL engine factory supports only PEM format with PKCS#8 keys. */
  "ssl.keystore.key"?: string | number | null
  /** The location of the key store file. This is optional for client and can be used for two-way authentication for client. */
  "ssl.keystore.location"?: string | number | null
  /** The store password for the key store file. This is optional for client and only needed if 'ssl.keystore.location' is configured. */
  "ssl.keystore.password"?: string | number | null
  /** The file format of the key store file. This is optional for client. */
  "ssl.keystore.type"?: string | number | null
  /** A list of rules for mapping from distinguished name from the client certificate to short name. */
  "ssl.principal.mapping.rules"?: string | number | null
  /** The SSL protocol used to generate the SSLContext. The default is 'TLSv1.3', which should be fine for most use cases. */
  "ssl.protocol"?: string | number | null
  /** The name of the security provider used for SSL connections. Default value is the default security provider of the JVM. */
  "ssl.provider"?: string | number | null
  /** The SecureRandom PRNG implementation to use for SSL cryptography operations. */
  "ssl.secure.random.implementation"?: string | number | null
  /** The algorithm used by trust manager factory for SSL connections. */
  "ssl.trustmanager.algorithm"?: string | number | null
  /** Trusted certificates in the format specified by 'ssl.truststore.type'. */
  "ssl.truststore.certificates"?: string | number | null
  /** The location of the trust store file. */
  "ssl.truststore.location"?: string | number | null
  /** The password for the trust store file. */
  "ssl.truststore.password"?: string | number | null
  /** The file format of the trust store file. The values currently supported by the default ssl.engine.factory.class are [JKS, PKCS12, PEM]. */
  "ssl.truststore.type"?: string | number | null
  /** The maximum size (after compression if compression is used) of telemetry metrics pushed from a client to the broker. */
  "telemetry.max.bytes"?: number | string | null
  /** The interval at which to rollback transactions that have timed out */
  "transaction.abort.timed.out.transaction.cleanup.interval.ms"?: number | string | null
  /** The maximum allowed timeout for transactions. */
  "transaction.max.timeout.ms"?: number | string | null
  /** Enable verification that checks that the partition has been added to the transaction before writing transactional records to the partition (no restart) */
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
  /** Indicates whether to enable replicas not in the ISR set to be elected as leader as a last resort, even though doing so may result in data … */
  "unclean.leader.election.enable"?: true | false | "true" | "false" | null
  [k: string]: string | number | boolean | string | number | boolean[] | null | (true | false | "true" | "false" | null) | (-1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null) | ("uncompressed" | "zstd" | "lz4" | "snappy" | "gzip" | "producer" | null) | string[] | ("consumer" | "classic" | "share" | "streams")[] | ("compact" | "delete")[] | ("CreateTime" | "LogAppendTime" | null) | ("required" | "requested" | "none" | null) | undefined
}
/** A description of a pod. */
export interface PodSpec {
  /** Optional duration in seconds the pod may be active on the node relative to StartTime before the system will actively try … */
  activeDeadlineSeconds?: number | null
  affinity?: (Affinity | null)
  /** Indicates whether a service account token should be automatically mounted. */
  automountServiceAccountToken?: boolean | null
  /** List of containers belonging to the pod. */
  containers?: Container[]
  dnsConfig?: (PodDNSConfig | null)
  /** Set DNS policy for the pod. */
  dnsPolicy?: string | null
  /** Indicates whether information about services should be injected into pod's environment variables, matching the syntax of … */
  enableServiceLinks?: boolean | null
  /** Reference responders that react to Evictions based on EvictionRequests. */
  evictionResponders?: (EvictionResponder[] | null)
  /** An optional list of hosts and IPs that will be injected into the pod's hosts file if specified. */
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
  /** Specifies an explicit override for the pod's hostname as perceived by the pod. */
  hostnameOverride?: string | null
  /** An optional list of references to secrets in the same namespace to use for pulling any of the images used by this … */
  imagePullSecrets?: (LocalObjectReference[] | null)
  /** List of initialization containers belonging to the pod. */
  initContainers?: (Container[] | null)
  /** Indicates in which node this pod is scheduled. */
  nodeName?: string | null
  /** A selector which must be true for the pod to fit on a node. */
  nodeSelector?: ({
    [k: string]: string | null | undefined
  } | null)
  os?: (PodOS | null)
  /** Represents the resource overhead associated with running a pod for a given RuntimeClass. */
  overhead?: ({
    [k: string]: Quantity | undefined
  } | null)
  /** The Policy for preempting pods with lower priority. */
  preemptionPolicy?: string | null
  /** The priority value. */
  priority?: number | null
  /** If specified, indicates the pod's priority. "system-node-critical" and "system-cluster-critical" are two special … */
  priorityClassName?: string | null
  /** If specified, all readiness gates will be evaluated for pod readiness. */
  readinessGates?: (PodReadinessGate[] | null)
  /** Defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start. */
  resourceClaims?: (PodResourceClaim[] | null)
  resources?: (ResourceRequirements | null)
  /** Restart policy for all containers within the pod. */
  restartPolicy?: string | null
  /** Refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod. */
  runtimeClassName?: string | null
  /** If specified, the pod will be dispatched by specified scheduler. */
  schedulerName?: string | null
  /** An opaque list of values that if specified will block scheduling the pod. */
  schedulingGates?: (PodSchedulingGate[] | null)
  schedulingGroup?: (PodSchedulingGroup | null)
  securityContext?: (PodSecurityContext | null)
  /** DeprecatedServiceAccount is a deprecated alias for ServiceAccountName. */
  serviceAccount?: string | null
  /** The name of the ServiceAccount to use to run this pod. */
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
  /** Describes how a group of pods ought to spread across topology domains. */
  topologySpreadConstraints?: (TopologySpreadConstraint[] | null)
  /** List of volumes that can be mounted by containers belonging to the pod. */
  volumes?: (Volume[] | null)
}
/** A group of affinity scheduling rules. */
export interface Affinity {
  nodeAffinity?: (NodeAffinity | null)
  podAffinity?: (PodAffinity | null)
  podAntiAffinity?: (PodAntiAffinity | null)
}
/** Node affinity is a group of node affinity scheduling rules. */
export interface NodeAffinity {
  /** The scheduler will prefer to schedule pods to nodes that … */
  preferredDuringSchedulingIgnoredDuringExecution?: (PreferredSchedulingTerm[] | null)
  requiredDuringSchedulingIgnoredDuringExecution?: (NodeSelector | null)
}
/** An empty preferred scheduling term matches all objects with … */
export interface PreferredSchedulingTerm {
  preference: (NodeSelectorTerm | null)
  /** Associated with matching the corresponding nodeSelectorTerm, … */
  weight: number
}
/** A null or empty node selector term matches no objects. */
export interface NodeSelectorTerm {
  /** A list of node selector requirements by node's labels. */
  matchExpressions?: (NodeSelectorRequirement[] | null)
  /** A list of node selector requirements by node's fields. */
  matchFields?: (NodeSelectorRequirement[] | null)
}
/** A node selector requirement is a selector that contains … */
export interface NodeSelectorRequirement {
  /** The label key that the selector applies to. */
  key: string
  /** Represents a key's relationship to a set of values. */
  operator: string
  /** An array of string values. */
  values?: (string[] | null)
}
/** A node selector represents the union of the results of one … */
export interface NodeSelector {
  /** Required. */
  nodeSelectorTerms?: NodeSelectorTerm[]
}
/** Pod affinity is a group of inter pod affinity scheduling … */
export interface PodAffinity {
  /** The scheduler will prefer to schedule pods to nodes that … */
  preferredDuringSchedulingIgnoredDuringExecution?: (WeightedPodAffinityTerm[] | null)
  /** If the affinity requirements specified by this field are not … */
  requiredDuringSchedulingIgnoredDuringExecution?: (PodAffinityTerm[] | null)
}
/** The weights of all of the matched WeightedPodAffinityTerm … */
export interface WeightedPodAffinityTerm {
  podAffinityTerm: (PodAffinityTerm | null)
  /** Associated with matching the corresponding podAffinityTerm, … */
  weight: number
}
/** Defines a set of pods (namely those matching the … */
export interface PodAffinityTerm {
  labelSelector?: (LabelSelector | null)
  /** A set of pod label keys to select which pods will be taken … */
  matchLabelKeys?: (string[] | null)
  /** A set of pod label keys to select which pods will be taken … */
  mismatchLabelKeys?: (string[] | null)
  namespaceSelector?: (LabelSelector | null)
  /** Specifies a static list of namespace names that the term … */
  namespaces?: (string[] | null)
  /** This pod should be co-located (affinity) or not co-located … */
  topologyKey: string
}
/** A label selector is a label query over a set of resources. */
export interface LabelSelector {
  /** A list of label selector requirements. */
  matchExpressions?: (LabelSelectorRequirement[] | null)
  /** A map of {key,value} pairs. */
  matchLabels?: ({
    [k: string]: string | null | undefined
  } | null)
}
/** A label selector requirement is a selector that contains … */
export interface LabelSelectorRequirement {
  /** The label key that the selector applies to. */
  key: string
  /** Represents a key's relationship to a set of values. */
  operator: string
  /** An array of string values. */
  values?: (string[] | null)
}
/** Pod anti affinity is a group of inter pod anti affinity … */
export interface PodAntiAffinity {
  /** The scheduler will prefer to schedule pods to nodes that … */
  preferredDuringSchedulingIgnoredDuringExecution?: (WeightedPodAffinityTerm[] | null)
  /** If the anti-affinity requirements specified by this field … */
  requiredDuringSchedulingIgnoredDuringExecution?: (PodAffinityTerm[] | null)
}
/** A single application container that you want to run within a … */
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
  /** Of the container specified as a DNS_LABEL. */
  name?: string
  /** List of ports to expose from the container. */
  ports?: (ContainerPort[] | null)
  readinessProbe?: (Probe | null)
  /** Resources resize policy for the container. */
  resizePolicy?: (ContainerResizePolicy[] | null)
  resources?: (ResourceRequirements | null)
  /** Defines the restart behavior of individual containers in a pod. */
  restartPolicy?: string | null
  /** Represents a list of rules to be checked to determine if the container should be restarted on exit. */
  restartPolicyRules?: (ContainerRestartRule[] | null)
  securityContext?: (SecurityContext | null)
  startupProbe?: (Probe | null)
  /** Whether this container should allocate a buffer for stdin in the container runtime. */
  stdin?: boolean | null
  /** Whether the container runtime should close the stdin channel after it has been opened by a single attach. */
  stdinOnce?: boolean | null
  /** Optional: Path at which the file to which the container's termination message will be written is mounted into the … */
  terminationMessagePath?: string | null
  /** Indicate how the termination message should be populated. */
  terminationMessagePolicy?: string | null
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. */
  tty?: boolean | null
  /** The list of block devices to be used by the container. */
  volumeDevices?: (VolumeDevice[] | null)
  /** Pod volumes to mount into the container's filesystem. */
  volumeMounts?: (VolumeMount[] | null)
  /** Container's working directory. */
  workingDir?: string | null
}
/** Represents an environment variable present in a Container. */
export interface EnvVar {
  /** Of the environment variable. */
  name: string
  /** Variable references $(VAR_NAME) are expanded using the … */
  value?: string | null
  valueFrom?: (EnvVarSource | null)
}
/** Represents a source for the value of an EnvVar. */
export interface EnvVarSource {
  configMapKeyRef?: (ConfigMapKeySelector | null)
  fieldRef?: (ObjectFieldSelector | null)
  fileKeyRef?: (FileKeySelector | null)
  resourceFieldRef?: (ResourceFieldSelector | null)
  secretKeyRef?: (SecretKeySelector | null)
}
/** Selects a key from a ConfigMap. */
export interface ConfigMapKeySelector {
  /** The key to select from the ConfigMap's Data field. */
  key?: string
  /** Of the referent. */
  name?: string | null
  /** Specify whether the ConfigMap or its key must be defined */
  optional?: boolean | null
}
/** Selects an APIVersioned field of an object. */
export interface ObjectFieldSelector {
  /** Version of the schema the FieldPath is written in terms of, … */
  apiVersion?: string | null
  /** Path of the field to select in the specified API version. */
  fieldPath?: string
}
/** Selects a key of the env file. */
export interface FileKeySelector {
  /** The key within the env file. */
  key?: string
  /** Specify whether the file or its key must be defined. */
  optional?: boolean | null
  /** The path within the volume from which to select the file. */
  path?: string
  /** The name of the volume mount containing the env file. */
  volumeName?: string
}
/** Represents container resources (cpu, memory) and their … */
export interface ResourceFieldSelector {
  /** Container name: required for volumes, optional for env vars */
  containerName?: string | null
  divisor?: (Quantity | null)
  /** Required: resource to select */
  resource?: string
}
/** Selects a key of a Secret. */
export interface SecretKeySelector {
  /** The key of the secret to select from. */
  key?: string
  /** Of the referent. */
  name?: string | null
  /** Specify whether the Secret or its key must be defined */
  optional?: boolean | null
}
/** Represents the source of a set of ConfigMaps or Secrets */
export interface EnvFromSource {
  configMapRef?: (ConfigMapEnvSource | null)
  /** Optional text to prepend to the name of each environment … */
  prefix?: string | null
  secretRef?: (SecretEnvSource | null)
}
/** Selects a ConfigMap to populate the environment variables … */
export interface ConfigMapEnvSource {
  /** Of the referent. */
  name?: string | null
  /** Specify whether the ConfigMap must be defined */
  optional?: boolean | null
}
/** Selects a Secret to populate the environment variables with. */
export interface SecretEnvSource {
  /** Of the referent. */
  name?: string | null
  /** Specify whether the Secret must be defined */
  optional?: boolean | null
}
/** Describes actions that the management system should take in … */
export interface Lifecycle {
  postStart?: (LifecycleHandler | null)
  preStop?: (LifecycleHandler | null)
  /** Defines which signal will be sent to a container when it is … */
  stopSignal?: string | null
}
/** Defines a specific action that should be taken in a … */
export interface LifecycleHandler {
  exec?: (ExecAction | null)
  httpGet?: (HTTPGetAction | null)
  sleep?: (SleepAction | null)
  tcpSocket?: (TCPSocketAction | null)
}
/** Describes a "run in container" action. */
export interface ExecAction {
  /** The command line to execute inside the container, the … */
  command?: (string[] | null)
}
/** Describes an action based on HTTP Get requests. */
export interface HTTPGetAction {
  /** Name to connect to, defaults to the pod IP. */
  host?: string | null
  /** Custom headers to set in the request. */
  httpHeaders?: (HTTPHeader[] | null)
  /** To access on the HTTP server. */
  path?: string | null
  port?: (IntOrString | null)
  /** Selects the wire protocol for the probe connection. */
  protocol?: string | null
  /** To use for connecting to the host. */
  scheme?: string | null
}
/** Describes a custom header to be used in HTTP probes */
export interface HTTPHeader {
  /** The header field name. */
  name: string
  /** The header field value */
  value: string
}
/** Describes a "sleep" action. */
export interface SleepAction {
  /** The number of seconds to sleep. */
  seconds?: number
}
/** Describes an action based on opening a socket */
export interface TCPSocketAction {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  host?: string | null
  port?: (IntOrString | null)
}
/** Describes a health check to be performed against a container … */
export interface Probe {
  exec?: (ExecAction | null)
  /** Minimum consecutive failures for the probe to be considered … */
  failureThreshold?: number | null
  grpc?: (GRPCAction | null)
  httpGet?: (HTTPGetAction | null)
  /** Number of seconds after the container has started before … */
  initialDelaySeconds?: number | null
  /** How often (in seconds) to perform the probe. */
  periodSeconds?: number | null
  /** Minimum consecutive successes for the probe to be considered … */
  successThreshold?: number | null
  tcpSocket?: (TCPSocketAction | null)
  /** Optional duration in seconds the pod needs to terminate … */
  terminationGracePeriodSeconds?: number | null
  /** Number of seconds after which the probe times out. */
  timeoutSeconds?: number | null
}
/** Specifies an action involving a GRPC service. */
export interface GRPCAction {
  /** Specifies the connection mode for the gRPC health probe. */
  mode?: string | null
  /** Number of the gRPC service. */
  port?: number
  /** The name of the service to place in the gRPC … */
  service?: string | null
}
/** Represents a network port in a single container. */
export interface ContainerPort {
  /** Number of port to expose on the pod's IP address. */
  containerPort?: number
  /** What host IP to bind the external port to. */
  hostIP?: string | null
  /** Number of port to expose on the host. */
  hostPort?: number | null
  /** If specified, this must be an IANA_SVC_NAME and unique … */
  name?: string | null
  /** For port. */
  protocol?: string | null
}
/** Represents resource resize policy for the container. */
export interface ContainerResizePolicy {
  /** Name of the resource to which this resource resize policy … */
  resourceName?: string
  /** Restart policy to apply when specified resource is resized. */
  restartPolicy?: string
}
/** Describes the compute resource requirements. */
export interface ResourceRequirements {
  /** Lists the names of resources, defined in … */
  claims?: (ResourceClaim[] | null)
  /** Describes the maximum amount of compute resources allowed. */
  limits?: ({
    [k: string]: Quantity | undefined
  } | null)
  /** Describes the minimum amount of compute resources required. */
  requests?: ({
    [k: string]: Quantity | undefined
  } | null)
}
/** References one entry in PodSpec.ResourceClaims. */
export interface ResourceClaim {
  /** Must match the name of one entry in pod.spec.resourceClaims … */
  name?: string
  /** The name chosen for a request in the referenced claim. */
  request?: string | null
}
/** Describes how a container exit is handled. */
export interface ContainerRestartRule {
  /** Specifies the action taken on a container exit if the … */
  action?: string
  exitCodes?: (ContainerRestartRuleOnExitCodes | null)
}
/** Describes the condition for handling an exited container … */
export interface ContainerRestartRuleOnExitCodes {
  /** Represents the relationship between the container exit … */
  operator?: string
  /** Specifies the set of values to check for container exit … */
  values?: (number[] | null)
}
/** Holds security configuration that will be applied to a … */
export interface SecurityContext {
  /** Controls whether a process can gain more privileges than its … */
  allowPrivilegeEscalation?: boolean | null
  appArmorProfile?: (AppArmorProfile | null)
  capabilities?: (Capabilities | null)
  /** Run container in privileged mode. */
  privileged?: boolean | null
  /** Denotes the type of proc mount to use for the containers. */
  procMount?: string | null
  /** Whether this container has a read-only root filesystem. */
  readOnlyRootFilesystem?: boolean | null
  /** The GID to run the entrypoint of the container process. */
  runAsGroup?: number | null
  /** Indicates that the container must run as a non-root user. */
  runAsNonRoot?: boolean | null
  /** The UID to run the entrypoint of the container process. */
  runAsUser?: number | null
  seLinuxOptions?: (SELinuxOptions | null)
  seccompProfile?: (SeccompProfile | null)
}
/** Defines a pod or container's AppArmor settings. */
export interface AppArmorProfile {
  /** Indicates a profile loaded on the node that should be used. */
  localhostProfile?: string | null
  /** Indicates which kind of AppArmor profile will be applied. */
  type?: string
}
/** Adds and removes POSIX capabilities from running containers. */
export interface Capabilities {
  /** Added capabilities */
  add?: (string[] | null)
  /** Removed capabilities */
  drop?: (string[] | null)
}
/** The labels to be applied to the container */
export interface SELinuxOptions {
  /** SELinux level label that applies to the container. */
  level?: string | null
  /** A SELinux role label that applies to the container. */
  role?: string | null
  /** A SELinux type label that applies to the container. */
  type?: string | null
  /** A SELinux user label that applies to the container. */
  user?: string | null
}
/** Defines a pod/container's seccomp profile settings. */
export interface SeccompProfile {
  /** Indicates a profile defined in a file on the node should be … */
  localhostProfile?: string | null
  /** Indicates which kind of seccomp profile will be applied. */
  type?: string
}
/** Describes a mapping of a raw block device within a … */
export interface VolumeDevice {
  /** The path inside of the container that the device will be … */
  devicePath?: string
  /** Must match the name of a persistentVolumeClaim in the pod */
  name?: string
}
/** Describes a mounting of a Volume within a container. */
export interface VolumeMount {
  /** The list of additional bind mount options to apply when … */
  bindMountOptions?: (string[] | null)
  /** Path within the container at which the volume should be … */
  mountPath?: string
  /** Determines how mounts are propagated from the host to … */
  mountPropagation?: string | null
  /** This must match the Name of a Volume. */
  name?: string
  /** Mounted read-only if true, read-write otherwise (false or … */
  readOnly?: boolean | null
  /** Specifies whether read-only mounts should be handled … */
  recursiveReadOnly?: string | null
  /** Path within the volume from which the container's volume … */
  subPath?: string | null
  /** Expanded path within the volume from which the container's … */
  subPathExpr?: string | null
}
/** Defines the DNS parameters of a pod in addition to those … */
export interface PodDNSConfig {
  /** A list of DNS name server IP addresses. */
  nameservers?: (string[] | null)
  /** A list of DNS resolver options. */
  options?: (PodDNSConfigOption[] | null)
  /** A list of DNS search domains for host-name lookup. */
  searches?: (string[] | null)
}
/** Defines DNS resolver options of a pod. */
export interface PodDNSConfigOption {
  /** This DNS resolver option's name. */
  name?: string | null
  /** This DNS resolver option's value. */
  value?: string | null
}
/** Allows you to specify the responder reacting to an Eviction. */
export interface EvictionResponder {
  /** Allows you to identify the responder responding to the … */
  name?: string
  /** For this responder. */
  priority?: number
}
/** Holds the mapping between IP and hostnames that will be … */
export interface HostAlias {
  /** For the above IP address. */
  hostnames?: (string[] | null)
  /** Address of the host file entry. */
  ip: string
}
/** Contains enough information to let you locate the referenced … */
export interface LocalObjectReference {
  /** Of the referent. */
  name?: string | null
}
/** Defines the OS parameters of a pod. */
export interface PodOS {
  /** The name of the operating system. */
  name?: string
}
/** Contains the reference to a pod condition */
export interface PodReadinessGate {
  /** Refers to a condition in the pod's condition list with … */
  conditionType?: string
}
/** References exactly one ResourceClaim, either directly or by … */
export interface PodResourceClaim {
  /** Uniquely identifies this resource claim inside the pod. */
  name?: string
  /** The name of a ResourceClaim object in the same namespace as … */
  resourceClaimName?: string | null
  /** The name of a ResourceClaimTemplate object in the same … */
  resourceClaimTemplateName?: string | null
}
/** Associated to a Pod to guard its scheduling. */
export interface PodSchedulingGate {
  /** Of the scheduling gate. */
  name?: string
}
/** Identifies the runtime scheduling group instance that a Pod … */
export interface PodSchedulingGroup {
  /** Specifies the name of the standalone PodGroup object that … */
  podGroupName?: string | null
}
/** Holds pod-level security attributes and common container … */
export interface PodSecurityContext {
  appArmorProfile?: (AppArmorProfile | null)
  /** A special supplemental group that applies to all containers … */
  fsGroup?: number | null
  /** Defines behavior of changing ownership and permission of the … */
  fsGroupChangePolicy?: string | null
  /** The GID to run the entrypoint of the container process. */
  runAsGroup?: number | null
  /** Indicates that the container must run as a non-root user. */
  runAsNonRoot?: boolean | null
  /** The UID to run the entrypoint of the container process. */
  runAsUser?: number | null
  /** Defines how the container's SELinux label is applied to all … */
  seLinuxChangePolicy?: string | null
  seLinuxOptions?: (SELinuxOptions | null)
  seccompProfile?: (SeccompProfile | null)
  /** A list of groups applied to the first process run in each … */
  supplementalGroups?: (number[] | null)
  /** Defines how supplemental groups of the first container … */
  supplementalGroupsPolicy?: string | null
  /** Hold a list of namespaced sysctls used for the pod. */
  sysctls?: (Sysctl[] | null)
}
/** Defines a kernel parameter to be set */
export interface Sysctl {
  /** Of a property to set */
  name?: string
  /** Of a property to set */
  value?: string
}
/** The pod this Toleration is attached to tolerates any taint … */
export interface Toleration {
  /** Indicates the taint effect to match. */
  effect?: string | null
  /** The taint key that the toleration applies to. */
  key?: string | null
  /** Represents a key's relationship to the value. */
  operator?: string | null
  /** Represents the period of time the toleration (which must be … */
  tolerationSeconds?: number | null
  /** The taint value the toleration matches to. */
  value?: string | null
}
/** Specifies how to spread matching pods among the given … */
export interface TopologySpreadConstraint {
  labelSelector?: (LabelSelector | null)
  /** A set of pod label keys to select the pods over which … */
  matchLabelKeys?: (string[] | null)
  /** Describes the degree to which pods may be unevenly … */
  maxSkew: number
  /** Indicates a minimum number of eligible domains. */
  minDomains?: number | null
  /** Indicates how we will treat Pod's nodeAffinity/nodeSelector … */
  nodeAffinityPolicy?: string | null
  /** Indicates how we will treat node taints when calculating pod … */
  nodeTaintsPolicy?: string | null
  /** The key of node labels. */
  topologyKey: string
  /** Indicates how to deal with a pod if it doesn't satisfy the … */
  whenUnsatisfiable: string
}
/** Represents a named volume in a pod that may be accessed by … */
export interface Volume {
  configMap?: (ConfigMapVolumeSource | null)
  csi?: (CSIVolumeSource | null)
  downwardAPI?: (DownwardAPIVolumeSource | null)
  emptyDir?: (EmptyDirVolumeSource | null)
  ephemeral?: (EphemeralVolumeSource | null)
  hostPath?: (HostPathVolumeSource | null)
  image?: (ImageVolumeSource | null)
  /** Of the volume. */
  name?: string
  nfs?: (NFSVolumeSource | null)
  persistentVolumeClaim?: (PersistentVolumeClaimVolumeSource | null)
  projected?: (ProjectedVolumeSource | null)
  secret?: (SecretVolumeSource | null)
}
/** Adapts a ConfigMap into a volume. */
export interface ConfigMapVolumeSource {
  /** Optional: mode bits used to set permissions on created files … */
  defaultMode?: number | null
  /** Optional: The owner UID of the created files by default. */
  defaultUser?: number | null
  /** If unspecified, each key-value pair in the Data field of the … */
  items?: (KeyToPath[] | null)
  /** Of the referent. */
  name?: string | null
  /** Specify whether the ConfigMap or its keys must be defined */
  optional?: boolean | null
}
/** Maps a string key to a path within a volume. */
export interface KeyToPath {
  /** The key to project. */
  key: string
  /** Optional: mode bits used to set permissions on this file. */
  mode?: number | null
  /** The relative path of the file to map the key to. */
  path: string
  /** Optional: The owner UID of the created file. */
  user?: number | null
}
/** Represents a source location of a volume to mount, managed … */
export interface CSIVolumeSource {
  /** The name of the CSI driver that handles this volume. */
  driver?: string
  /** To mount. */
  fsType?: string | null
  nodePublishSecretRef?: (LocalObjectReference | null)
  /** Specifies a read-only configuration for the volume. */
  readOnly?: boolean | null
  /** Stores driver-specific properties that are passed to the CSI … */
  volumeAttributes?: ({
    [k: string]: string | null | undefined
  } | null)
}
/** Represents a volume containing downward API info. */
export interface DownwardAPIVolumeSource {
  /** Optional: mode bits to use on created files by default. */
  defaultMode?: number | null
  /** Optional: The owner UID of the created files by default. */
  defaultUser?: number | null
  /** A list of downward API volume file */
  items?: (DownwardAPIVolumeFile[] | null)
}
/** Represents information to create the file containing the pod … */
export interface DownwardAPIVolumeFile {
  fieldRef?: (ObjectFieldSelector | null)
  /** Optional: mode bits used to set permissions on this file, … */
  mode?: number | null
  /** Required: Path is the relative path name of the file to be … */
  path?: string
  resourceFieldRef?: (ResourceFieldSelector | null)
  /** Optional: The owner UID of the created file. */
  user?: number | null
}
/** Represents an empty directory for a pod. */
export interface EmptyDirVolumeSource {
  /** Represents what type of storage medium should back this … */
  medium?: string | null
  /** Specifies the permission bits for the emptyDir directory, in … */
  mode?: number | null
  sizeLimit?: (Quantity | null)
}
/** Represents an ephemeral volume that is handled by a normal … */
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: (PersistentVolumeClaimTemplate | null)
}
/** Used to produce PersistentVolumeClaim objects as part of an … */
export interface PersistentVolumeClaimTemplate {
  spec?: (PersistentVolumeClaimSpec | null)
}
/** Describes the common attributes of storage devices and … */
export interface PersistentVolumeClaimSpec {
  /** Contains the desired access modes the volume should have. */
  accessModes?: (string[] | null)
  dataSource?: (TypedLocalObjectReference | null)
  dataSourceRef?: (TypedObjectReference | null)
  resources?: (VolumeResourceRequirements | null)
  selector?: (LabelSelector | null)
  /** The name of the StorageClass required by the claim. */
  storageClassName?: string | null
  /** May be used to set the VolumeAttributesClass used by this … */
  volumeAttributesClassName?: string | null
  /** Defines what type of volume is required by the claim. */
  volumeMode?: string | null
  /** The binding reference to the PersistentVolume backing this … */
  volumeName?: string | null
}
/** Contains enough information to let you locate the typed … */
export interface TypedLocalObjectReference {
  /** The group for the resource being referenced. */
  apiGroup?: string | null
  /** The type of resource being referenced */
  kind?: string
  /** The name of resource being referenced */
  name?: string
}
/** Contains enough information to let you locate the typed … */
export interface TypedObjectReference {
  /** The group for the resource being referenced. */
  apiGroup?: string | null
  /** The type of resource being referenced */
  kind?: string
  /** The name of resource being referenced */
  name?: string
  /** The namespace of resource being referenced Note that when a … */
  namespace?: string | null
}
/** Describes the storage resource requirements for a volume. */
export interface VolumeResourceRequirements {
  /** Describes the maximum amount of compute resources allowed. */
  limits?: ({
    [k: string]: Quantity | undefined
  } | null)
  /** Describes the minimum amount of compute resources required. */
  requests?: ({
    [k: string]: Quantity | undefined
  } | null)
}
/** Represents a host path mapped into a pod. */
export interface HostPathVolumeSource {
  /** Of the directory on the host. */
  path?: string
  /** For HostPath Volume Defaults to "" More info: … */
  type?: string | null
}
/** Represents a image volume resource. */
export interface ImageVolumeSource {
  /** Policy for pulling OCI objects. */
  pullPolicy?: string | null
  /** Required: Image or artifact reference to be used. */
  reference?: string | null
}
/** Represents an NFS mount that lasts the lifetime of a pod. */
export interface NFSVolumeSource {
  /** That is exported by the NFS server. */
  path?: string
  /** Here will force the NFS export to be mounted with read-only … */
  readOnly?: boolean | null
  /** The hostname or IP address of the NFS server. */
  server?: string
}
/** References the user's PVC in the same namespace. */
export interface PersistentVolumeClaimVolumeSource {
  /** The name of a PersistentVolumeClaim in the same namespace as … */
  claimName?: string
  /** Will force the ReadOnly setting in VolumeMounts. */
  readOnly?: boolean | null
}
/** Represents a projected volume source */
export interface ProjectedVolumeSource {
  /** The mode bits used to set permissions on created files by … */
  defaultMode?: number | null
  /** Optional: The owner UID of the created files by default. */
  defaultUser?: number | null
  /** The list of volume projections. */
  sources?: (VolumeProjection[] | null)
}
/** Projection that may be projected along with other supported … */
export interface VolumeProjection {
  clusterTrustBundle?: (ClusterTrustBundleProjection | null)
  configMap?: (ConfigMapProjection | null)
  downwardAPI?: (DownwardAPIProjection | null)
  podCertificate?: (PodCertificateProjection | null)
  secret?: (SecretProjection | null)
  serviceAccountToken?: (ServiceAccountTokenProjection | null)
}
/** Describes how to select a set of ClusterTrustBundle objects … */
export interface ClusterTrustBundleProjection {
  labelSelector?: (LabelSelector | null)
  /** Select a single ClusterTrustBundle by object name. */
  name?: string | null
  /** If true, don't block pod startup if the referenced … */
  optional?: boolean | null
  /** Relative path from the volume root to write the bundle. */
  path?: string
  /** Select all ClusterTrustBundles that match this signer name. */
  signerName?: string | null
  /** Optional: The owner UID of the created file. */
  user?: number | null
}
/** Adapts a ConfigMap into a projected volume. */
export interface ConfigMapProjection {
  /** If unspecified, each key-value pair in the Data field of the … */
  items?: (KeyToPath[] | null)
  /** Of the referent. */
  name?: string | null
  /** Specify whether the ConfigMap or its keys must be defined */
  optional?: boolean | null
}
/** Represents downward API info for projecting into a projected … */
export interface DownwardAPIProjection {
  /** A list of DownwardAPIVolume file */
  items?: (DownwardAPIVolumeFile[] | null)
}
/** Provides a private key and X.509 certificate in the pod … */
export interface PodCertificateProjection {
  /** Write the certificate chain at this path in the projected … */
  certificateChainPath?: string | null
  /** Write the credential bundle at this path in the projected … */
  credentialBundlePath?: string | null
  /** Write the key at this path in the projected volume. */
  keyPath?: string | null
  /** The type of keypair Kubelet will generate for the pod. */
  keyType?: string
  /** The maximum lifetime permitted for the certificate. */
  maxExpirationSeconds?: number | null
  /** Kubelet's generated CSRs will be addressed to this signer. */
  signerName?: string
  /** Optional: The owner UID of the created file. */
  user?: number | null
  /** Allow pod authors to pass additional information to the … */
  userAnnotations?: ({
    [k: string]: string | null | undefined
  } | null)
}
/** Adapts a secret into a projected volume. */
export interface SecretProjection {
  /** If unspecified, each key-value pair in the Data field of the … */
  items?: (KeyToPath[] | null)
  /** Of the referent. */
  name?: string | null
  /** Field specify whether the Secret or its key must be defined */
  optional?: boolean | null
}
/** Represents a projected service account token volume. */
export interface ServiceAccountTokenProjection {
  /** The intended audience of the token. */
  audience?: string | null
  /** The requested duration of validity of the service account … */
  expirationSeconds?: number | null
  /** The path relative to the mount point of the file to project … */
  path?: string
  /** Optional: The owner UID of the created file. */
  user?: number | null
}
/** Adapts a Secret into a volume. */
export interface SecretVolumeSource {
  /** Optional: mode bits used to set permissions on created files … */
  defaultMode?: number | null
  /** Optional: The owner UID of the created files by default. */
  defaultUser?: number | null
  /** If unspecified, each key-value pair in the Data field of the … */
  items?: (KeyToPath[] | null)
  /** Field specify whether the Secret or its keys must be defined */
  optional?: boolean | null
  /** The name of the secret in the pod's namespace to use. */
  secretName?: string | null
}

/** The values after defaults, as templates see them. */
export interface Values {
  /** Kafka nodes: pods, each with its own disk, whose node id is the pod's ordinal. */
  replicas: number
  /** Most controllers that are brokers too. They are the first `v` ordinals, `v` being the largest odd number that is at most `replicas` and at most this; every other node is a broker only. */
  quorumSize: 1 | 3 | 5 | 7 | 9
  /** Dedicated controllers: pods of their own that are no brokers, with node ids from 1000 on. What is not named here they share with the brokers. */
  controllers: {
    /** How many. With 0 the first brokers are the controllers, as `quorumSize` says. */
    replicas: 0 | 1 | 3 | 5 | 7 | 9
    /** Whether the first brokers are controllers too, beside the dedicated ones: the step in between when a running cluster moves from the one to the other. */
    beside: boolean
    /** Heap of a dedicated controller, as `heap`. */
    heap: string
    /** Where dedicated controllers keep the metadata, beside what `storage` says. */
    storage: {
      /** Size of each one's volume. */
      size: string
    }
    /** Resources of a dedicated controller. */
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
        /** Memory at most. */
        memory: string | number
        [k: string]: string | number | null | undefined
      }
      [k: string]: unknown | undefined
    }
  }
  /** Let an upgrade to fewer replicas lower the replication factor of topics that have more replicas than nodes would stay. Else such an upgrade is refused, naming them. */
  lowerReplicationFactor: boolean
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
  /** Kafka's own broker properties by their own names. What the chart computes from the topology is refused here. Numbers above 9007199254740991 need quotes. Those that Kafka can change while it runs restart nobody. */
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
  /** Seconds a pod gets before it is killed: at most half of them to wait until the others can do without it (replicas that catch up, the controllers' majority; a dedicated controller up to three quarters, for brokers that leave), the rest to hand its partitions over and close its logs. */
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
