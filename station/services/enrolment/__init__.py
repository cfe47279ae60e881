"""Account creation at the desk: its order, its rules, and what each page may show."""
