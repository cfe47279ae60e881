"""Progress: how far the enrolment has come, as one looks at it."""
