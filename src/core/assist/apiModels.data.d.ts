// What AWS's APIs are called and take, written by src/build/compileApiModels.mjs.
import type { ApiModels } from './ApiModels'

export const services: ApiModels['services']
export const shapes: ApiModels['shapes']
export const parameters: ApiModels['parameters']
