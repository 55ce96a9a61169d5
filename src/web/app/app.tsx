import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { BundlesContext, type Bundles } from '#web/bundles/bundles-context.ts'
import { HydrationContext, type Hydration } from '#web/ui/hydration.tsx'

interface AppProps {
  bundles: Bundles
  hydration: Hydration
  /** The router's provider: another one at build time than in the browser. */
  children: ReactNode
}

export function App({ bundles, hydration, children }: AppProps) {
  return (
    <StrictMode>
      <HydrationContext value={hydration}>
        <BundlesContext value={bundles}>
          <QueryClientProvider client={bundles.client}>{children}</QueryClientProvider>
        </BundlesContext>
      </HydrationContext>
    </StrictMode>
  )
}
