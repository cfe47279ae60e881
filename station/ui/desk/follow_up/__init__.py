"""Follow-up: how enrolment goes, what waits, what was done; a tab for each."""
