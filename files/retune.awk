# From the list of properties that Kafka changes while it runs (dynamic.txt), the server.properties it was started with, the one
# it should have now, and what kafka-configs.sh --describe --all says of this broker, to what is to be changed, a line each:
# "+KEY=VALUE" to set, "-KEY" to take away, "!KEY" for what somebody else has set and keeps. Files: these four; the last may lack.
# What the chart sets has a mark beside it in Kafka. Where Kafka takes another property's value, as with log.retention.hours for
# log.retention.ms, the one is set that decides.
FNR == 1 { file++ }
file == 1 && NF == 2 { names[++count] = $1; preset[$1] = $2 }
file == 1 && NF == 3 { larger[$2] = larger[$2] " " $1; factor[$1] = $3 }
file == 2 || file == 3 { at = index($0, "="); value[file, substr($0, 1, at - 1)] = substr($0, at + 1) }
file == 4 {
  name = $1
  sub(/=.*/, "", name)
  if (sub(/^set\.by\.chart\./, "", name)) marked[name] = 1
  else if (/DYNAMIC_DEFAULT_BROKER_CONFIG:/) elsewhere[name] = 1
  else if (/DYNAMIC_BROKER_CONFIG:/) here[name] = 1
}
function effective(file, name, all, i, total) {
  if ((file, name) in value) return value[file, name]
  total = split(larger[name], all, " ")
  for (i = 1; i <= total; i++) if ((file, all[i]) in value)
    return value[file, all[i]] < 0 ? "-1" : sprintf("%.0f", value[file, all[i]] * factor[all[i]])
  return preset[name]
}
END {
  for (n = 1; n <= count; n++) {
    name = names[n]
    wanted = effective(3, name)
    differs = wanted != effective(2, name)
    kept = name in elsewhere || (name in here && !(name in marked))
    if (differs && !kept) print "+" name "=" wanted
    else if (name in marked) print "-" name
    if (differs && kept) print "!" name
  }
  # A name that is no longer on the list.
  for (name in marked) if (!(name in preset)) print "-" name
}
