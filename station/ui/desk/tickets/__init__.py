"""Tickets at the desk: who is called next, who waits, and the hall's screen."""
