/** File names that have broken something somewhere. */
export const NAMES = [
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\config',
  '/evidence/Evidence_1',
  'evidence%2F..%2F..%2Fother',
  'a%00.mp4',
  '"; filename=evil.html; x="',
  "'; DROP TABLE evidence; --",
  '<script>alert(1)</script>.mp4',
  '录像\u202Egpj.exe',
  'CON',
  '.htaccess',
  '👮‍♀️ 讯问 é é.mp4',
  '\u0024{jndi:ldap://x}',
  'line\nbreak.mp4',
  'nul\u0000byte.mp4',
];
