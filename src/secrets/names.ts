/** How surely a name says that its value is secret. */
export type Strength = 'password' | 'strong' | 'weak';

const PASSWORD = /pass(?:word|wd|phrase|code)?$|pwd$|^pw$|_pw$/;
const STRONG =
  /secret|api[-_.]?key|(?:access|private|auth|account|subscription|license|licence|master|signing|encryption|shared|app|application|hapi|admin|service|integration|routing|rapid|mbx|client|user|server|web|project|write|sdk|storage|sas|deploy|personal|openai|anthropic)[-_.]?key|(?:access|auth|refresh|id|bearer|session|security|api|bot|admin|personal|client|service|user|app|server|account|deploy|csrf|xsrf|oauth|private|job|circle|figma|vault|plex|amz|sso|jwt|web|registration|device|push|upload|verify|reset)[-_.]?token|credential|passw|pass[-_]|connection[-_]?string|private[-_]?token|authtoken/;
const WEAK =
  /(?:key|token|secret|auth|authorization|sig|signature|sign|session|sessionid|sid|jwt|pat|appid|client[-_]?id|nonce|assertion|samlresponse|ticket|otp|dsn|webhook|api[-_]?sig|hash_?key)$/;
const BENIGN_END =
  /(?:type|types|count|limit|name|path|file|filename|url|uri|endpoint|length|len|size|expir\w*|expires?[-_]?(?:in|at)|ttl|age|status|error|errors|message|msg|header|headers|prefix|suffix|version|kind|alg|algorithm|usage|scopes?|format|tokens|keys|words?|index|column|field|param|policy|provider|source|hint|label|title|desc|description|required|stdin|enabled|valid|invalid|missing|manager|store|helper|only|method|mode|issuer|audience|region|host|port|code|reason|detail|details|request|response|endpoint|class|handler|middleware|exception|failed|not|is|was|with|from|to|for|the)$/;
/** `OPENAI_API_KEY`, `GITHUB_PAT`, `DB_PASS`. */
const VARIABLE =
  /^(?:[A-Z][A-Z0-9]*_)+(?:KEY|TOKEN|SECRET|PAT|PASS|PW|PWD|AUTH|CREDENTIALS?)(?:_(?:[A-Z0-9]+))?$/;
/** `X-Goog-Api-Key`, `PRIVATE-TOKEN`. */
const HEADER = /^[A-Za-z]+(?:[-_][A-Za-z0-9]+)*[-_](?:key|token|apikey|secret|sign|passphrase)$/i;

/** How surely a name of a header, parameter, field or variable says that its value is secret; undefined: not at all. */
export function strengthOf(name: string): Strength | undefined {
  const bare = name.replace(/^[-$.]+/, '');
  // Humps become hyphens: `clientSecret` → `client-secret`.
  const lower = bare.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  if (PASSWORD.test(lower)) return 'password';
  if (BENIGN_END.test(lower)) return undefined;
  if (VARIABLE.test(bare) || HEADER.test(bare) || STRONG.test(lower)) return 'strong';
  return WEAK.test(lower) ? 'weak' : undefined;
}
