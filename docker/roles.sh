#!/bin/sh
# Run once by the Postgres image on an empty volume: the two roles of the application may log in and own nothing.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v app="$APP_PASSWORD" -v worker="$WORKER_PASSWORD" <<'SQL'
create role sawt_app login password :'app';
create role sawt_worker login password :'worker';
SQL
