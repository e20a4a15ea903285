// Keeps a bug in one view from taking the page: says so, offers to try again, hands the error on.
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from './Button'
import { EmptyState } from './EmptyState'

export interface ErrorBoundaryProps {
  /** The view's name, for the message. */
  readonly label: string
  /** Receives what was caught, for the one place that reports errors. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly message: string
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, message: '' }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, message: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          icon="error"
          title={`${this.props.label} stopped because of a mistake in Stepwright`}
          actions={<Button onClick={() => this.setState({ failed: false, message: '' })}>Try again</Button>}
        >
          <p>Your workflow is not affected.</p>
          <code>{this.state.message}</code>
        </EmptyState>
      </div>
    )
  }
}
