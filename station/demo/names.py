"""Names for invented people: as mixed as those of a collège in La Réunion."""

from dataclasses import dataclass
from random import Random

# ruff: noqa: SIM905 - a list of words reads better as words
_LAST = (
    # La Réunion
    *"HOARAU PAYET GRONDIN FONTAINE BOYER RIVIÈRE DIJOUX TÉCHER LEBON MAILLOT SAUTRON VIRAPIN".split(),
    *"BÈGUE CADET ETHÈVE FERRÈRE GONTHIER HUET LALLEMAND LAURET MOUTOUSSAMY POTHIN RAMIN".split(),
    *"TURPIN VITRY ZITTE AH-KANG CHANE-KUNE LAW-YEN THIEN-AH-KOON PATEL OMARJEE MOGALIA CARPAYE".split(),
    *"CLAIN APAYA SINAMA NATIVEL".split(),
    # Mayotte
    *"MADI SAÏD BACAR HOUMADI ABDALLAH M'COLO ATTOUMANI SOILIHI COMBO MROIVILI ALI".split(),
    # elsewhere
    *"MARTIN BERNARD DUPONT LEFÈVRE LEROUX GARNIER ŒUVRARD D'ARVOR NGUYEN TRAN PHAM KOWALSKI NOWAK".split(),
    *("LE GOFF", "DE LA ROCHE", "BEN YOUSSEF", "EL AMRANI", "DU BOIS", "SAINT-ANGE", "RAKOTONDRABE"),
)
_FEMALE = (
    *"Marie Léa Chloé Inès Manon Jade Emma Zoé Camille Sarah Anaïs Lola Maëlys Océane Clémence".split(),
    *"Fatima Rania Nour Zaïnaba Anfiati Thi-Lan Linh Zofia Agnieszka Marie-Anne Anne-Lise Rose-May".split(),
    *"Élodie Aïcha Noémie Gaëlle Prisca".split(),
)
_MALE = (
    *"Lucas Hugo Noah Enzo Nathan Théo Louis Gabriel Mathis Loïc Jérémy Raphaël Anthony Dylan Yanis".split(),
    *"Mohamed Youssef Saïd Nassim Anli Minh Piotr Jean-Pierre Jean-Noël Louis-Marie Expédit Giovanni".split(),
    *"Wilfrid Rudy Kévin Ludovic".split(),
)
_ONSETS = tuple("B BR C CH CL D DR F FL G GR H J L M N P PL QU R S T TR V VAL MAR BER GUI LE KER".split())
_VOWELS = tuple("A E I O U AI EAU OI OU EU IE É È AN EN IN ON".split())
_CODAS = ("", "", "R", "L", "N", "T", "RD", "NT", "X", "NNE", "LLE", "TTE", "CHE")


@dataclass(frozen=True, slots=True)
class Names:
    """Draws names; ``invented`` last names are made of syllables, for schools too large for the list."""

    rng: Random
    invented: bool = False

    def last(self) -> str:
        """Return a last name as SIECLE writes it, in capitals."""
        name = self._syllables() if self.invented else self.rng.choice(_LAST)
        chance = self.rng.random()
        if chance < 0.03:
            return f"{name}-{self.rng.choice(_LAST)}"
        return f"DE {name}" if chance < 0.04 else name

    def first(self, *, female: bool) -> str:
        """Return a first name."""
        return self.rng.choice(_FEMALE if female else _MALE)

    def _syllables(self) -> str:
        choose = self.rng.choice
        return "".join(choose(_ONSETS) + choose(_VOWELS) for _ in range(choose((2, 2, 3)))) + choose(_CODAS)
