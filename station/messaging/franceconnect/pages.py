"""The few words that the browser shows once FranceConnect has sent it back here; nothing personal."""

from html import escape

_PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 1.25rem/1.6 system-ui, sans-serif; color: #17203a; background: #f4f6fa; margin: 0;
       display: grid; place-items: center; min-height: 100vh }}
main {{ background: #fff; padding: 2.5rem 3rem; max-width: 34rem; border-radius: .75rem; margin: 1rem }}
h1 {{ font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem }}
p {{ margin: 0 }}
</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>
"""


def _page(title: str, text: str) -> bytes:
    return _PAGE.format(title=escape(title), text=escape(text)).encode()


DONE = _page(
    "Merci, c’est fait",
    "Vous êtes déconnecté de FranceConnect. Fermez cette fenêtre et continuez à l’accueil.",
)
CANCELLED = _page(
    "Connexion annulée",
    "Rien n’a été transmis à l’établissement. Fermez cette fenêtre et demandez un autre moyen à l’accueil.",
)
GIVEN_UP = _page(
    "Connexion abandonnée à l’accueil",
    "Rien n’a été transmis à l’établissement. FranceConnect est peut-être encore ouvert ici : "
    "fermez cette fenêtre.",
)
FAILED = _page(
    "La connexion n’a pas abouti",
    "Rien n’a été enregistré. Fermez cette fenêtre et demandez à l’accueil.",
)
TWICE = _page(
    "Cette page a déjà servi",
    "Une réponse a déjà été reçue. Fermez cette fenêtre et continuez à l’accueil.",
)
NOTHING = _page("Il n’y a rien ici", "Fermez cette fenêtre et continuez à l’accueil.")
