/** How surely a name says that its value is secret. */
export type Strength = 'password' | 'strong' | 'weak';

const PASSWORD = /pass(?:word|wd|phrase|code)?$|pwd$|(?:^|-)pw$/;
/** Names that mean a secret whatever stands around them, in one word or in two. */
const SURE =
  /secret|credentials?(?![a-z])|connection-?string|(?:api|app|auth|access|private|subscription|license|account|master|storage|signing|encryption|shared|rapidapi|mbx)-?key(?![a-z])|(?:auth|access|refresh|bearer|session|id|api|csrf|xsrf|oauth)-?token(?![a-z])/;
/** What else can be secret, alone or as the last word of a name. */
const CAN_BE =
  /(?:^|-)(?:api)?(?:key|token|auth|authorization|sig|sign|signature|hmac|session|session-?id|sid|jwt|pat|app-?id|client-?id|nonce|assertion|samlresponse|ticket|otp|sk|dsn|code-verifier)$|-api$|(?:key|token|sig|auth)$/;
/** A word before `key` or `token` that makes it an ordinary one. */
const ORDINARY =
  /(?:primary|foreign|schema|bucket|sequence|natural|setting|type|src|sort|hash|cache|partition|idempotency|public|unique|composite|hot|page|next|continuation|sync|stop|pad|eos|bos|unk|mask|special|unexpected|row|dict|map|object|group|order|item|metric|lookup|registry|websocket|host|mon|tur|whis)-?(?:key|token)$/;
/** A last word that says that the value is about a secret and not one. */
const ABOUT =
  /(?:^|-)(?:credentials?-id|secrets?-id|types?|counts?|limit|names?|path|file|filename|url|uri|endpoint|length|len|size|expir\w*|expires?-(?:in|at)|ttl|age|status|errors?|messages?|msg|headers?|prefix|suffix|version|kind|alg|algorithm|usage|scopes?|format|tokens|keys|words?|index|columns?|fields?|params?|policy|provider|source|hint|label|title|desc|description|required|stdin|enabled|valid|invalid|missing|manager|store|helper|method|mode|issuer|audience|region|host|port|code|reason|details?|request|response|class|handler|exception|failed)$/;
/** `API_KEY_OPENAI`, `TOKEN_2`: a variable that says which one it is afterwards. */
const NUMBERED = /(?:^|-)(?:key|token|secret|password|pat)-[a-z\d]+$/;

/** How surely a name of a header, parameter, field or variable says that its value is secret; undefined: not at all. */
export function strengthOf(name: string): Strength | undefined {
  // Every way to write words in a name becomes one: `clientSecret`, `CLIENT_SECRET`, `client.secret`.
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[-_.$]+/g, '-')
    .replace(/^-/, '')
    .toLowerCase();
  if (PASSWORD.test(words)) return 'password';
  if (/api-?keys$/.test(words)) return 'strong';
  if (ABOUT.test(words)) return undefined;
  if (SURE.test(words)) return 'strong';
  if (CAN_BE.test(words))
    return /-(?:key|token|sign|pat)$/.test(words) && !ORDINARY.test(words) ? 'strong' : 'weak';
  return NUMBERED.test(words) && name === name.toUpperCase() ? 'strong' : undefined;
}
