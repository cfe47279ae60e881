"""The administrator's side of the central store: schema, authority, stations."""
