"""The family at the screen: enrolment, and all that a visit does there."""
