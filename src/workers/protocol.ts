// One shape for every worker: a numbered request, one reply. Late replies are recognised by their number and dropped.

export interface WorkerRequest<T> {
  readonly id: number
  readonly body: T
}

export type WorkerReply<T> =
  | { readonly id: number; readonly ok: true; readonly body: T }
  | { readonly id: number; readonly ok: false; readonly message: string }
