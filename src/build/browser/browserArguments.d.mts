/** How every Chromium of ours is started. */
export declare const browserArguments: readonly string[]
