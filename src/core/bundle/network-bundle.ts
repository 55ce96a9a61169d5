import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { Text } from '../schema/text.ts'
import { BundlePerson } from './publications-bundle.ts'
import { BundleVersion } from './version.ts'

/** Someone in the network; `person` is the slug of a researcher of this site. */
export const NetworkNode = v.strictObject({
  /** As `author` in the query string of a list. */
  id: v.string(),
  name: Text,
  person: v.optional(Slug),
  papers: v.number(),
})
export type NetworkNode = v.InferOutput<typeof NetworkNode>

/** Two nodes by their places in `nodes`, and how many papers they have together. */
export const NetworkEdge = v.strictTuple([v.number(), v.number(), v.number()])
export type NetworkEdge = v.InferOutput<typeof NetworkEdge>

/** Where the nodes are in a drawing of this size, in pixels. */
export const NetworkLayout = v.strictObject({
  width: v.number(),
  height: v.number(),
  points: v.array(v.strictTuple([v.number(), v.number()])),
})
export type NetworkLayout = v.InferOutput<typeof NetworkLayout>

/** `/data/network.json`: who of everyone's list writes with whom; without nodes where there is little to show. */
export const NetworkBundle = v.strictObject({
  version: BundleVersion,
  people: v.array(BundlePerson),
  /** So many papers everyone in it has. */
  atLeast: v.number(),
  nodes: v.array(NetworkNode),
  edges: v.array(NetworkEdge),
  layouts: v.strictObject({ wide: NetworkLayout, narrow: NetworkLayout }),
})
export type NetworkBundle = v.InferOutput<typeof NetworkBundle>
