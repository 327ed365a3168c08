import { spawn } from 'node:child_process'
import path from 'node:path'

/** Runs a package's script with nothing to read from; its output is seen as it comes. Its exit code. */
export const runPackage = (script, args) =>
  new Promise((resolve) => {
    const command = [path.join('node_modules', script), ...args]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })

/** A tool that passes or fails as a whole. */
export const runTool = async (script, args) => {
  const code = await runPackage(script, args)
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [`ended with ${code}`] }
}
