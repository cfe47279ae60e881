"""Doubles, and the links of a family where the roster is wrong.

`service.DoublesService` and `families.FamilyService` are the doors. They are not named here: enrolment asks
`search` before it adds somebody, and both stand on enrolment.
"""
