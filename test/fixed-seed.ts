// Property tests try the same values in every run, so that nobody's change fails by another's bad luck.
// `PROPERTY_SEED=7 npx jest` tries others.
import fc from 'fast-check';

const seed = Number(process.env.PROPERTY_SEED ?? 20_261_130);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
