// Loaded before the program of every child: when the launcher is gone it is told to end, and ends at the latest 10 s later.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM'); // ends at once what has not yet come to listen to it
});
process.channel?.unref(); // the leash alone keeps nothing alive
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // nobody reads any more
