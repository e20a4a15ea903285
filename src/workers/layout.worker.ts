// The layout worker: ELK and its memory live here, so that the page never waits for a layout.
// ELK's file also makes itself the worker's message handler; `serve` comes after it and takes its place.
import elk from 'elkjs/lib/elk-worker.min.js'
import { elkCallOf } from '../core/graph/elkCallOf'
import { serve } from './connect'
import { layoutAnswers } from './layoutAnswers'

serve(layoutAnswers(elkCallOf(elk)))
