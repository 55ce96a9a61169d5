import * as v from 'valibot'

/** Version of the compiled bundles under `/data/`; raised when their shape changes. */
export const BUNDLE_VERSION = 3

export const BundleVersion = v.literal(BUNDLE_VERSION)
