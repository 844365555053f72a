import { expect, test } from '@playwright/test';
import { renderRequest } from '../../../src/requests/render/index.ts';
import type { RequestTemplate } from '../../../src/requests/template.ts';

const powershell = (change: Partial<RequestTemplate>) =>
  renderRequest(
    { method: 'GET', url: 'https://api.example/', headers: {}, basic: null, body: null, ...change },
    'powershell',
  );

test.describe('In PowerShell', () => {
  test('a variable keeps its name, whatever stands behind it', () => {
    expect(powershell({ url: 'https://api.example/$A/b' })).toContain('"https://api.example/$env:A/b"');
    expect(powershell({ url: 'https://api.example/$A?b=$B:c' })).toContain(
      '"https://api.example/${env:A}?b=${env:B}:c"',
    );
  });

  test('text with dollars, backticks or quotes of any kind is not touched', () => {
    expect(powershell({ headers: { 'X-Note': "5$ for `it's`" } })).toContain("\"X-Note\" = '5$ for `it''s`'");
    expect(powershell({ headers: { Authorization: 'Token token="$KEY"' } })).toContain(
      '"Authorization" = "Token token=`"$env:KEY`""',
    );
    expect(powershell({ headers: { 'X-Note': '“$A”' } })).toContain('"X-Note" = "`“$env:A`”"');
  });

  test('Basic is made from user and password', () => {
    expect(powershell({ basic: '$USER_ID:$TOKEN' })).toBe(
      [
        '$basic = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("${env:USER_ID}:$env:TOKEN"))',
        '$headers = @{',
        '  "Authorization" = "Basic $basic"',
        '}',
        'Invoke-RestMethod -Uri "https://api.example/" -Headers $headers',
      ].join('\n'),
    );
  });

  test('headers that version 5.1 refuses among the others are parameters', () => {
    const request = powershell({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'user-agent': 'key-check' },
      body: '{}',
    });
    expect(request).toBe(
      'Invoke-RestMethod -Uri "https://api.example/" -Method Post ' +
        '-ContentType "application/json" -UserAgent "key-check" -Body "{}"',
    );
  });
});
