import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { BundlesContext, type Bundles } from '#web/bundles/bundles-context.ts'

interface AppProps {
  bundles: Bundles
  /** The router's provider: another one at build time than in the browser. */
  children: ReactNode
}

export function App({ bundles, children }: AppProps) {
  return (
    <StrictMode>
      <BundlesContext value={bundles}>
        <QueryClientProvider client={bundles.client}>{children}</QueryClientProvider>
      </BundlesContext>
    </StrictMode>
  )
}
