"""What is seen: windows, pages and widgets. Qt stops here."""
