"""The family view: one question a page, large, in the family's language; it shows one family alone."""
