/** Browser features that no page of this site uses, and that nothing put into one shall. */
const CLOSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Two years, as browsers' preload lists ask for at least one. */
const TLS_ONLY = 'max-age=63072000';

/**
 * The headers that every response carries, whatever it is; its content security policy comes on top.
 * @param tls whether readers come over HTTPS: only then browsers take Strict-Transport-Security (RFC 6797)
 */
export function securityHeaders(tls: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    ...(tls && { 'strict-transport-security': TLS_ONLY }),
  };
}
