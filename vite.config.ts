import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // every address in the built site is relative, so that it works from any folder of any host
  base: './',
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    target: 'es2022',
    // every browser that knows es2022 and WebGL 2 preloads modules by itself, or can do without
    modulePreload: { polyfill: false },
    // a strict content security policy lets only images come from data: addresses
    assetsInlineLimit: (path) => (/\.(?:png|webp|svg)$/.test(path) ? undefined : false),
    // scripts/size.mjs holds the limit that matters, on what is compressed and loaded at once
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // a constant that has become a `var` costs the block loops of src/core/formula half their speed
        topLevelVar: false,
        // what is loaded at once is one file: in forty it is larger by several kB compressed
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  // a worker runs the same loops; as a module it loads the heaviest parts only where they are needed
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  test: {
    // property tests take their time on a busy machine; the limit is there for what never ends
    testTimeout: 60_000,
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
  },
});
