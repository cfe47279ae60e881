"""What holds without a database, a file or a window: names, phones, identifiers, passwords, rights."""
