import { isObject } from '../schema.ts'
import { withoutNulls } from '../nulls.ts'

/** Lays one set of values over another as Helm does with files and `--set`: maps merge, anything else replaces. */
export function overlay(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) merged[key] = key in below ? overlay(below[key], value) : value
  return merged
}

/** Lays the user's values over the chart's defaults; null takes the default away, and stays where there is none. */
export function overDefaults(defaults: unknown, user: unknown): unknown {
  if (!isObject(defaults) || !isObject(user)) return user
  const merged: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(defaults), ...Object.keys(user)])) {
    if (!(key in user)) {
      if (defaults[key] !== null) merged[key] = withoutNulls(defaults[key])
    } else if (user[key] !== null || !(key in defaults)) {
      merged[key] = key in defaults ? overDefaults(defaults[key], user[key]) : user[key]
    }
  }
  return merged
}
