"""Personal data at the desk: the purge, a family's own data, and an incident."""
