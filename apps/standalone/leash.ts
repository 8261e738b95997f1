// Loaded before the program of every child: whatever that does, it ends at the latest 10 s after the launcher is gone.
process.on('disconnect', () => setTimeout(() => process.exit(1), 10_000).unref());
process.channel?.unref(); // the leash alone keeps nothing alive
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // nobody reads any more
