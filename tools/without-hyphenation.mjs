// An esbuild plug-in. Univer brings hyphenation dictionaries for some 75 languages, of up to 800 KB
// each, which a sheet never uses: they would be half of every bundle.

const NAMESPACE = 'no-hyphenation';

export const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]+(-[\w-]+)?\.js$/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib[\\/]es[\\/]index\.js$/.test(importer)
        ? { path, namespace: NAMESPACE }
        : undefined,
    );
    onLoad({ filter: /./, namespace: NAMESPACE }, () => ({ contents: 'export {};' }));
  },
};
