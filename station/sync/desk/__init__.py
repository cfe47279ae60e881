"""The desk's side of the central store: connecting, and one sync after another."""
