import { Component, type ReactNode } from 'react'

interface SectionBoundaryProps {
  /** Shown in place of a section that failed; `retry` renders the section again. */
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps the failure of one section from taking the page with it. */
export class SectionBoundary extends Component<SectionBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
