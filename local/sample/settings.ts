export const SAMPLE_SETTINGS = { name: 'Mara Lindqvist' };
