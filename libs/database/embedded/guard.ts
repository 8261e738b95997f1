/**
 * A shell that runs Postgres and waits for two things: that Postgres ends, or that its own standard input is closed,
 * which the system does when the process that started it ends in any way, kill -9 included. Then it stops Postgres:
 * first without waiting for clients, after 20 s at once. 1 MB, and no child of the terminal: Ctrl+C does not reach it.
 */
export const guard = `
exec 3<&0 </dev/null
trap '' INT TERM HUP PIPE
"$@" 3<&- &
server=$!
(
  read -r _ <&3
  kill -INT $server
  i=0; while kill -0 $server && [ $i -lt 200 ]; do sleep 0.1; i=$((i+1)); done
  kill -QUIT $server
) 2>/dev/null &
watch=$!
wait $server
code=$?
kill -KILL $watch
wait $watch 2>/dev/null
exit $code
`;

/** What the programs of Postgres are told of their surroundings: nothing of ours. */
export const surroundings = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };
