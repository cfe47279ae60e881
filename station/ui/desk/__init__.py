"""The desk: what the operator sees and does."""
