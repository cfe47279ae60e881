"""The gate: an HTTPS service, PostgreSQL's only client. It answers the calls of `station.sync.calls`."""
