// The program as a host: its address, its code, its one-letter keys.
import { spawn } from 'node:child_process';

export async function host(java, data, document, options) {
  const command = ['-jar', process.env.ALINEA_JAR, '--data-dir', data, '--lang', 'fr', 'class', document, '--address', '127.0.0.1', ...options];
  const process_ = spawn(java, command, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '', told = '';
  process_.stdout.on('data', bytes => { said += bytes; });
  process_.stderr.on('data', bytes => { told += bytes; });
  const ended = new Promise(resolve => process_.on('exit', resolve));
  for (let tries = 0; !/\n\d{6}\n/.test(said); tries++) {
    if (tries > 300 || process_.exitCode !== null) throw new Error('the host did not start: ' + told);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const [url, code] = said.trim().split('\n');
  return {
    url, code,
    told: () => told,
    press: key => process_.stdin.write(key + '\n'),
    kill: async () => { process_.kill('SIGKILL'); await ended; },
    leave: async () => { process_.stdin.write('q\n\n'); await ended; },
  };
}
