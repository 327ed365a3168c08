import { readFile } from 'node:fs/promises'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ReadingFiles } from './files'

/** Numbers under dimensions, the last of which varies fastest. */
export interface Grid {
  readonly values: Float32Array
  readonly shape: readonly number[]
}

export interface Network {
  run(input: Grid): Promise<Grid>
}

export interface Networks {
  readonly engine: 'native' | 'wasm'
  readonly detector: Network
  readonly recogniser: Network
  readonly turner: Network
  close(): Promise<void>
}

/** What both runtimes offer. */
interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<InferenceSession>
  }
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor
}

const loadNative = async (): Promise<Runtime> => import('onnxruntime-node')

const loadWasm = async (): Promise<Runtime> => {
  const runtime = await import('onnxruntime-web')
  runtime.env.wasm.numThreads = 1
  return runtime
}

// Threads that spin while they wait cost more than they save where one photo is read at a time; the
// arena would keep the largest photo's memory for good.
const options = {
  enableCpuMemArena: false,
  enableMemPattern: false,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
}

const openNetwork = async (runtime: Runtime, file: string) => {
  const session = await runtime.InferenceSession.create(await readFile(file), options)
  const [from = '', to = ''] = [session.inputNames[0], session.outputNames[0]]
  const run = async ({ values, shape }: Grid): Promise<Grid> => {
    const told = new runtime.Tensor('float32', values, shape)
    const { [to]: found } = await session.run({ [from]: told })
    if (!found) throw new Error(`${file} answered nothing`)
    return { values: found.data as Float32Array, shape: found.dims }
  }
  return { run, close: () => session.release() }
}

const orNothing = async <T>(load: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await load()
  } catch {
    return undefined
  }
}

const load = async (wanted: 'native' | 'wasm') => {
  const native = wanted === 'native' ? await orNothing(loadNative) : undefined
  if (native) return { engine: 'native' as const, runtime: native }
  const wasm = await orNothing(loadWasm)
  return wasm && { engine: 'wasm' as const, runtime: wasm }
}

/** The three networks, natively where that can be loaded, else as WebAssembly; nothing where neither can be. */
export const openNetworks = async (
  wanted: 'native' | 'wasm',
  files: ReadingFiles,
): Promise<Networks | undefined> => {
  const loaded = await load(wanted)
  if (!loaded) return undefined
  const { engine, runtime } = loaded
  const detector = await openNetwork(runtime, files.detector)
  const recogniser = await openNetwork(runtime, files.recogniser)
  const turner = await openNetwork(runtime, files.turner)
  const close = async () => {
    for (const network of [detector, recogniser, turner]) await network.close()
  }
  return { engine, detector, recogniser, turner, close }
}
