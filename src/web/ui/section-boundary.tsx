import { Component, type ReactNode } from 'react'

interface SectionBoundaryProps {
  /** Shown in place of a section that failed with `error`; `retry` renders the section again. */
  fallback: (retry: () => void, error: unknown) => ReactNode
  children: ReactNode
}

interface Failure {
  /** What was thrown, which may be anything. */
  failed?: readonly [error: unknown] | undefined
}

/** Keeps the failure of one section from taking the page with it. */
export class SectionBoundary extends Component<SectionBoundaryProps, Failure> {
  override state: Failure = {}

  static getDerivedStateFromError(error: unknown): Failure {
    return { failed: [error] }
  }

  override render() {
    const { failed } = this.state
    if (!failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: undefined }), failed[0])
  }
}
