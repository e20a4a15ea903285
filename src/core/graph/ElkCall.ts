// The part of ELK's JSON format that the layout uses. The engine itself comes in as a function, from the worker or from Node.

export interface ElkPort {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: 0
  readonly height: 0
  readonly layoutOptions: Readonly<Record<string, string>>
}

export interface ElkNode {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly ports: readonly ElkPort[]
  readonly layoutOptions: Readonly<Record<string, string>>
}

export interface ElkEdge {
  readonly id: string
  readonly sources: readonly [string]
  readonly targets: readonly [string]
  readonly labels: readonly {
    readonly text: string
    readonly width: number
    readonly height: number
    readonly layoutOptions: Readonly<Record<string, string>>
  }[]
  readonly layoutOptions: Readonly<Record<string, string>>
}

export interface ElkGraph {
  readonly id: string
  readonly layoutOptions: Readonly<Record<string, string>>
  readonly children: readonly ElkNode[]
  readonly edges: readonly ElkEdge[]
}

export interface ElkPoint {
  readonly x: number
  readonly y: number
}

/** What ELK answers, children and edges in the order they were asked. */
export interface ElkAnswer {
  readonly children: readonly ElkPoint[]
  readonly edges: readonly {
    readonly sections: readonly {
      readonly startPoint: ElkPoint
      readonly bendPoints?: readonly ElkPoint[]
      readonly endPoint: ElkPoint
    }[]
    readonly labels?: readonly ElkPoint[]
  }[]
}

/** ELK's layered algorithm, called synchronously. Throws when ELK does. */
export type ElkCall = (graph: ElkGraph) => ElkAnswer
