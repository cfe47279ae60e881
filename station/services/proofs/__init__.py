"""What proves who somebody is: one-time codes, passwords, and how often one may try."""
