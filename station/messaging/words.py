"""What the messages say: an SMS in one part whatever the school is called, an e-mail in Arabic too."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from station.messaging.gsm7 import ONE_PART, plain, plain_sms, septets
from station.messaging.outcomes import OutgoingMessage
from station.rules.kinds import Channel


class Language(StrEnum):
    """What a family reads; an SMS in Arabic goes out in French, as GSM-7 has no Arabic letters."""

    FRENCH = "fr"
    ENGLISH = "en"
    ARABIC = "ar"


@dataclass(frozen=True, slots=True)
class Letter:
    """To whom a message goes, in which language, and from which school."""

    channel: Channel
    to: str = field(repr=False)
    language: Language
    school: str


_CODE_SMS = {
    Language.FRENCH: "{code} est votre code de validation, valable {minutes} min. Ne le donnez qu'à "
    "l'accueil de l'établissement. {school}",
    Language.ENGLISH: "{code} is your validation code, valid for {minutes} min. Give it only to the school's "
    "front desk. {school}",
}
_CODE_MAIL = {
    Language.FRENCH: (
        "Votre code de validation",
        "Bonjour,\n\nVotre code de validation est :\n\n    {code}\n\nIl est valable {minutes} minutes et "
        "ne sert qu'une fois. Ne le donnez qu'à l'accueil de l'établissement.\n"
        "Si vous n'avez rien demandé, ne faites rien : sans ce code, rien ne change.\n\n{school}\n",
    ),
    Language.ENGLISH: (
        "Your validation code",
        "Hello,\n\nYour validation code is:\n\n    {code}\n\nIt is valid for {minutes} minutes and works "
        "once. Give it to nobody but the school's front desk.\nIf you asked for nothing, do nothing: without "
        "this code, nothing changes.\n\n{school}\n",
    ),
    Language.ARABIC: (
        "رمز التحقق الخاص بك",
        "مرحبا،\n\nرمز التحقق الخاص بك هو:\n\n{code}\n\nالرمز صالح لمدة {minutes} دقيقة ويستعمل مرة واحدة. "
        "لا تعطه إلا لمكتب استقبال المؤسسة.\nإذا لم تطلب شيئا، فلا تفعل شيئا: بدون هذا الرمز لا يتغير شيء."
        "\n\n{school}\n",
    ),
}

_CHANGED = {
    (Language.FRENCH, Channel.SMS): "Votre numéro de téléphone a été changé",
    (Language.FRENCH, Channel.EMAIL): "Votre adresse e-mail a été changée",
    (Language.ENGLISH, Channel.SMS): "Your phone number was changed",
    (Language.ENGLISH, Channel.EMAIL): "Your e-mail address was changed",
    (Language.ARABIC, Channel.SMS): "تم تغيير رقم هاتفك",
    (Language.ARABIC, Channel.EMAIL): "تم تغيير عنوان بريدك الإلكتروني",
}
_CHANGED_SMS = {
    Language.FRENCH: "{changed} à l'accueil de l'établissement le {day}. Ce n'est pas vous ? "
    "Appelez-nous. {school}",
    Language.ENGLISH: "{changed} at the school's front desk on {day}. Not you? Call us. {school}",
}
_CHANGED_MAIL = {
    Language.FRENCH: (
        "Vos coordonnées ont changé",
        "Bonjour,\n\n{changed} à l'accueil de l'établissement le {day}, sur présentation d'une pièce "
        "d'identité.\nSi ce n'est pas vous, appelez l'établissement dès que possible.\n\n{school}\n",
    ),
    Language.ENGLISH: (
        "Your contact details have changed",
        "Hello,\n\n{changed} at the school's front desk on {day}, on sight of an identity document.\n"
        "If this was not you, call the school as soon as you can.\n\n{school}\n",
    ),
    Language.ARABIC: (
        "تم تغيير بيانات الاتصال الخاصة بك",
        "مرحبا،\n\n{changed} في مكتب استقبال المؤسسة يوم {day} بعد تقديم وثيقة هوية.\n"
        "إذا لم يكن ذلك بطلب منك، فاتصل بالمؤسسة في أقرب وقت.\n\n{school}\n",
    ),
}

_IDENTIFIER_SMS = {
    Language.FRENCH: "Votre identifiant :\n{identifier}\nVotre mot de passe ne change pas. {school}",
    Language.ENGLISH: "Your identifier:\n{identifier}\nYour password does not change. {school}",
}
_IDENTIFIER_MAIL = {
    Language.FRENCH: (
        "Votre identifiant",
        "Bonjour,\n\nVotre identifiant est :\n\n    {identifier}\n\nVous vous connectez sur {portal} "
        "avec cet identifiant et votre mot de passe.\nSi vous n'avez rien demandé, ne faites rien.\n"
        "\n{school}\n",
    ),
    Language.ENGLISH: (
        "Your identifier",
        "Hello,\n\nYour identifier is:\n\n    {identifier}\n\nYou sign in at {portal} with it and your "
        "password.\nIf you asked for nothing, do nothing.\n\n{school}\n",
    ),
    Language.ARABIC: (
        "المعرف الخاص بك",
        "مرحبا،\n\nالمعرف الخاص بك هو:\n\n{identifier}\n\nتسجل الدخول على {portal} بهذا المعرف وكلمة المرور."
        "\nإذا لم تطلب شيئا، فلا تفعل شيئا.\n\n{school}\n",
    ),
}


def code_message(letter: Letter, code: str, minutes: int) -> OutgoingMessage:
    """Word a one-time code; an SMS begins with it, so that a locked phone shows it."""
    return _worded(letter, _CODE_SMS, _CODE_MAIL, code=code, minutes=str(minutes))


def contact_changed_message(letter: Letter, changed: Channel, on: date) -> OutgoingMessage:
    """Tell the old contact that the phone or the e-mail address was changed at the desk."""
    day = f"{on:%d/%m/%Y}"
    said = _CHANGED[_language(letter), changed]
    return _worded(letter, _CHANGED_SMS, _CHANGED_MAIL, changed=said, day=day)


def identifier_message(letter: Letter, identifier: str, portal: str) -> OutgoingMessage:
    """Remind a holder of their identifier."""
    return _worded(letter, _IDENTIFIER_SMS, _IDENTIFIER_MAIL, identifier=identifier, portal=portal)


def _language(letter: Letter) -> Language:
    if letter.channel is Channel.SMS and letter.language is Language.ARABIC:
        return Language.FRENCH
    return letter.language


def _worded(
    letter: Letter, sms: dict[Language, str], mail: dict[Language, tuple[str, str]], **facts: str
) -> OutgoingMessage:
    school = " ".join(letter.school.split())
    if letter.channel is Channel.EMAIL:
        subject, body = mail[letter.language]
        return OutgoingMessage(Channel.EMAIL, letter.to, subject, body.format(school=school, **facts))
    text = sms[_language(letter)]
    left = ONE_PART - septets(plain(text.format(school="", **facts)))
    body = plain_sms(text.format(school=_shortened(plain(school), left), **facts))
    return OutgoingMessage(Channel.SMS, letter.to, "", body)


def _shortened(name: str, most: int) -> str:
    """Cut a name at a word where it takes more septets than ``most``."""
    if septets(name) <= most:
        return name
    words = name.split()
    while len(words) > 1:
        words.pop()
        shown = " ".join(words).rstrip(" -,;:\"'(") + "..."
        if septets(shown) <= most:
            return shown
    while septets(name) > most - 3:
        name = name[:-1]
    return name + "..."
