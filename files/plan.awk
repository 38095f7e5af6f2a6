# From what kafka-topics.sh --describe prints to a reassignment (JSON, the list alone) after which every replica is on a node
# below keep, as many a partition as before or, where given, as factor says, but never more than keep. What may stay stays; what
# is new goes to a zone that has none of the partition's replicas, if there is one, and there to the node with fewest replicas.
# Of those the node that leads fewest partitions comes first, and so leads. Partitions that are so already are left alone.
# Variables: keep; factor; topics, separated by commas, if not all. Environment: racks, lines of "ID ZONE".
BEGIN {
  lines = split(ENVIRON["racks"], line, "\n")
  for (l = 1; l <= lines; l++) if (split(line[l], part, " ") == 2) zone[part[1]] = part[2]
}
/\tPartition: / {
  for (i = 1; i < NF; i++) value[$i] = $(i + 1)
  count = split(value["Replicas:"], node, ",")
  goes = 0
  for (i = 1; i <= count; i++) { load[node[i]]++; if (node[i] + 0 >= keep) goes = 1 }
  wanted = factor ? factor + 0 : count
  if (wanted > keep) wanted = keep
  if ((topics != "" && index("," topics ",", "," value["Topic:"] ",") == 0) || (!goes && wanted == count)) leads[node[1]]++
  else found[++moves] = value["Topic:"] " " value["Partition:"] " " wanted " " value["Replicas:"]
}
function best(n, choice, cost, least) {
  choice = -1
  for (n = 0; n < keep; n++) {
    if (n in taken) continue
    cost = load[n] + (n in zone && zone[n] in used ? 1e9 : 0)
    if (choice < 0 || cost < least) { choice = n; least = cost }
  }
  load[choice]++
  return choice
}
function take(n) {
  taken[n] = 1
  place[++placed] = n
  if (n in zone) used[zone[n]] = 1
}
END {
  for (m = 1; m <= moves; m++) {
    split(found[m], part, " ")
    count = split(part[4], node, ",")
    split("", taken); split("", used); placed = 0
    for (i = 1; i <= count && placed < part[3]; i++) if (node[i] + 0 < keep) take(node[i] + 0)
    while (placed < part[3]) take(best())
    first = 1
    for (i = 2; i <= placed; i++) if (leads[place[i]] + 0 < leads[place[first]] + 0) first = i
    leads[place[first]]++
    list = place[first]
    for (i = 1; i <= placed; i++) if (i != first) list = list "," place[i]
    printf "%s{\"topic\":\"%s\",\"partition\":%d,\"replicas\":[%s]}", (m > 1 ? "," : ""), part[1], part[2], list
  }
}
