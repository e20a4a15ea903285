// Looks into an execution of the run, or back at the run itself.
import type { Studio } from '../../../studio/Studio'
import { announce } from '../../../ui/announce'
import { showToast } from '../../../ui/showToast'

/** 0 for the run itself. */
export async function openExecution({ mainRun }: Studio, execution: number): Promise<void> {
  try {
    await mainRun.getState().open(execution)
    const { opened, name } = mainRun.getState()
    announce(`Showing ${opened?.getState().name ?? name}`)
  } catch (error) {
    showToast({ tone: 'error', message: `The execution could not be opened: ${String(error)}` })
  }
}
