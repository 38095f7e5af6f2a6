// Tests that mostly wait begin at once, a few at a time; uvu then waits for each in turn.
import { test as uvuTest } from 'uvu'

const places = Array.from({ length: 6 }, () => Promise.resolve())
let begun = 0

/** @param make what a test gets of its own @param end ends what it was given, however the test went. */
export function concurrent<T>(make: () => T, end: (context: T) => Promise<void>): (name: string, body: (context: T) => Promise<void>) => void {
  return (name, body) => {
    const context = make()
    const place = begun++ % places.length
    const run = places[place]!.then(() => body(context)).finally(() => end(context))
    places[place] = run.catch(() => {})
    uvuTest(name, () => run)
  }
}

export const runAll = (): void => uvuTest.run()
