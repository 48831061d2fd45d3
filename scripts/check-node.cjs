// Runs before everything else, on any Node however old: so it is neither a module nor TypeScript.
var found = process.versions.node.split('.').map(Number);
if (found[0] < 20 || (found[0] === 20 && found[1] < 19)) {
  console.error(
    `Node ${process.versions.node} is too old: 20.19 or later is needed; install it: nvm install 22 && nvm use 22`,
  );
  process.exit(1);
}
