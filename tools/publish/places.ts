// Where a release is to be found. Nothing in the repository knows it: whoever publishes says it.
export interface Places {
  /** Address of the folder with the index and the page; ends with a slash. */
  page?: string
  /** Where the chart is in an OCI registry, `oci://HOST/PATH/kafka`. */
  oci?: string
  /** The repository's address, as GitHub has it: files are below /blob and /raw. */
  source?: string
  /** Fingerprint of the key that signs archives. */
  fingerprint?: string
}

/** The same places in the form that the rest relies on. @throws Error on what is no address. */
export function absolute({ page, oci, source, ...rest }: Places): Places {
  if (oci && !/^oci:\/\/[^/]+\/(.+\/)?kafka$/.test(oci)) throw new Error(`--oci ${oci}: begins with oci:// and ends with the chart's name, as in oci://registry.example.com/charts/kafka`)
  return {
    ...rest,
    ...(page && { page: new URL(page).href.replace(/\/*$/, '/') }),
    ...(oci && { oci }),
    ...(source && { source: new URL(source).href.replace(/\/*$/, '') }),
  }
}

const relativeLink = /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\((?![a-z]+:|#)([^)\s]+)\)/g

/**
 * Markdown whose links to files lead to the repository at that revision, but for files that are `kept` beside it. Where
 * the repository is not known they stay.
 */
export function absoluteLinks(markdown: string, source: string | undefined, revision: string, kept: string[] = []): string {
  if (!source) return markdown
  return markdown.replace(relativeLink, (whole, image: string, text: string, target: string) =>
    kept.includes(target.split('#')[0]!) ? whole : `${image}[${text}](${source}/${image ? 'raw' : 'blob'}/${revision}/${target})`,
  )
}

/** Markdown without its links to files, for a page that has none of them. */
export const withoutFileLinks = (markdown: string): string => markdown.replace(relativeLink, (_, image: string, text: string) => (image ? '' : text))
