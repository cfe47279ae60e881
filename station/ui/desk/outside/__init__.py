"""The ways that lead outside this desk: FranceConnect, Pronote, assistance."""
