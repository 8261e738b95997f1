// `npm start`: everything Sawt needs, in one command. Nothing is imported before the version of Node is known to do.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isFit = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (isFit) {
  const { launch } = await import('./launch.js');
  await launch();
} else {
  console.error(`Sawt needs Node 20.19, 22.12 or newer; this is ${process.version} · Sawt a besoin de Node 20.19, 22.12 ou plus récent`);
  process.exitCode = 1;
}
