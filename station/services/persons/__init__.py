"""What all features share of persons: who they are, their contacts, their families, who is like whom."""
