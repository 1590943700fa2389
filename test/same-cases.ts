import fc from 'fast-check';

// Property tests try the same cases in every run; another SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1978) });
