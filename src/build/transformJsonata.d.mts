export function transformInstalledJsonata(): string
export function transformJsonata(source: string, licence: string): string
