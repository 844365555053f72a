import type { Wraps } from './context.ts';

const json = (value: unknown) => JSON.stringify(value);

/** Variables and code that sets them. */
export const VARIABLES: Wraps = {
  '.env': (key) => `# keys\nOPENAI_API_KEY=${key}\nPORT=3000`,
  export: (key) => `$ export GITHUB_TOKEN=${key}`,
  'quoted export': (key) => `export MY_SERVICE_SECRET="${key}"`,
  'before a command': (key) => `STRIPE_API_KEY=${key} node index.js`,
  'PowerShell variable': (key) => `PS C:\\> $env:OPENAI_API_KEY = "${key}"`,
  cmd: (key) => `C:\\> set OPENAI_API_KEY=${key}`,
  setx: (key) => `setx OPENAI_API_KEY "${key}"`,
  Dockerfile: (key) => `FROM node\nENV API_TOKEN ${key}\nRUN npm ci`,
  Compose: (key) => `    environment:\n      - API_KEY=${key}`,
  'docker run': (key) => `docker run -e API_KEY=${key} image`,
  Python: (key) => `client = OpenAI(api_key="${key}", timeout=3)`,
  'Python environment': (key) => `os.environ["OPENAI_API_KEY"] = "${key}"`,
  JavaScript: (key) => `const apiKey = '${key}';`,
  'JavaScript object': (key) => `new Client({ apiKey: \`${key}\`, region: 'eu' })`,
  Java: (key) => `request.addHeader("X-API-Key", "${key}");`,
  fetch: (key) => `headers.set('Authorization', 'Bearer ${key}')`,
  'AWS file': (key) => `[default]\nregion = eu-west-1\naws_secret_access_key = ${key}`,
  'Docker, inspected': (key) => json({ Env: [`OPENAI_API_KEY=${key}`, 'PATH=/usr/bin'] }),
  systemd: (key) => `Environment="OPENAI_API_KEY=${key}"`,
  fish: (key) => `set -x OPENAI_API_KEY ${key}`,
  'typed, TypeScript': (key) => `const apiKey: string = '${key}';`,
  'typed, Rust': (key) => `let api_key: &str = "${key}";`,
  Go: (key) => `apiKey := "${key}"`,
  PHP: (key) => `define('API_KEY', '${key}');`,
  setter: (key) => `client.setApiKey("${key}");`,
  JSX: (key) => `<Map apiKey={'${key}'} />`,
  'joined strings': (key) => `headers = {'Authorization': 'Bearer ' + '${key}'}`,
};
