// The person whose search the sample tells.

export const SAMPLE_SETTINGS = {
  name: 'Noor Haddad',
  introduction: 'a hotel operations manager moving into affordable housing',
  field: 'affordable housing development',
  signature: '+1 555 0142\nlinkedin.example/in/noor-haddad',
  thankYouDelayHours: 2,
  holidays: [],
} as const;
