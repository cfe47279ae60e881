"""The kit: widgets that know the theme, and nothing of schools or families."""
