<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>Le nouveau mot de passe de {0} fonctionne.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Le portail et son application sur votre téléphone</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Votre compte fonctionne.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Bonjour {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Votre identifiant sert chaque année, dans cet établissement.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Votre compte s’ouvre avec FranceConnect&#xa0;: il n’a pas de mot de passe ici, donc rien à changer.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Vos enfants</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Ce qu’il ouvre&#xa0;: montrez un code à l’appareil photo du téléphone</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Identifiant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Pas encore de compte à son nom&#xa0;: demandez à l’agent.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Code qui ouvre {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Qui peut vous aider&#xa0;?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Chez vous aussi&#xa0;: d’abord l’établissement, puis l’académie.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Demandez à l’agent.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Carte des académies&#xa0;: les flèches vont de l’une à l’autre</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Liste des académies</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>L’établissement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Métropole</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Outre-mer</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Le technicien de l’établissement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Le technicien de l’établissement</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Ligne nationale</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Informations du {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Le standard vous passe la personne qui peut aider.</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Standard du rectorat</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Aide aux familles</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Académie&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Il manque une date dans les dossiers de l’établissement. L’agent va vous aider.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Il ne reste plus d’essai&#xa0;: l’agent va vous aider.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Elles prouvent que c’est bien vous. Vous avez %n essai.</numerusform>
            <numerusform>Elles prouvent que c’est bien vous. Vous avez %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Quand sont nés vos enfants&#xa0;?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quand êtes-vous né ou née&#xa0;?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Tous ceux de l’établissement, dans l’ordre que vous voulez.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Nous la comparons aux dossiers de l’établissement.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Enfant {0}</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Voir mon identifiant</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Écrivez comme vous en avez l’habitude&#xa0;: 3 février 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Il manque l’année.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>Une année a 12 mois&#xa0;: vérifiez le mois.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} {1} n’a pas de {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Ce jour n’est pas encore venu&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>C’est trop ancien&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Tapez le jour, le mois et l’année.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>Un nouveau mot de passe pour {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Choisissez-le ensemble. L’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Garder ce mot de passe</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check the code</source>
        <translation>Valider le code</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Recevoir un autre code</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Code à {0} chiffres, envoyé au {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Il prouve que ce téléphone est bien le vôtre.</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Il prouve que cette adresse est bien la vôtre.</translation>
    </message>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Le code n’a pas pu partir. Réessayez, ou demandez à l’agent.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Le code déjà envoyé sert encore&#xa0;: tapez-le.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Il ne reste plus d’essai pour ce code. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Tapez le code</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Tapez le code reçu par SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Tapez le code reçu par e-mail</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Code à {0} chiffres, envoyé à l’adresse {1}</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Ce code sert encore %n minute.</numerusform>
            <numerusform>Ce code sert encore %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Ce code sert encore %n seconde.</numerusform>
            <numerusform>Ce code sert encore %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Il vous reste %n essai.</numerusform>
            <numerusform>Il vous reste %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Rien n’arrive&#xa0;? Un autre code est possible dans %n seconde.</numerusform>
            <numerusform>Rien n’arrive&#xa0;? Un autre code est possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Le code a {0} chiffres.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>L’agent continue avec vous.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Nous y envoyons un code, qui prouve que c’est bien vous.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Corriger mon nom</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recevoir le code</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>S’identifier avec FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Quel est votre numéro de mobile&#xa0;?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Le numéro que vous avez donné à l’établissement</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Recevoir plutôt un e-mail</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>L’adresse que vous avez donnée à l’établissement</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Recevoir plutôt un SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Tapez votre numéro de mobile.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tapez votre adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Bravo, votre compte est ouvert</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Terminer sans feuille</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Imprimer ma feuille</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>L’agent vous donnera votre feuille.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Photographiez-moi</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, il fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Il fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Choisissez FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Il n’y a pas de mot de passe ici, donc rien à oublier.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Tapez {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>puis le mot de passe que vous avez choisi.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Allez sur {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>ou photographiez ce carré avec votre téléphone.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>sur votre téléphone ou votre ordinateur.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Choisissez Pronote, le livret, les bourses…</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Tout ce que l’établissement a mis en ligne y est.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} y est.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0} y sont tous.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Votre adresse e-mail est confirmée</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Elle vous servira à retrouver votre identifiant, ou à choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Un code y part. Une fois confirmée, elle sert à retrouver un identifiant ou un mot de passe.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recevoir le code</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tapez votre adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Connectez-vous à votre compte</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Cacher le mot de passe</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Identifiant perdu</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>L’identifiant est sur votre feuille. Il ressemble à {0}.</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Parent, responsable</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Je l’ai perdu</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Je l’ai oublié</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Ouvrir mon compte</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Je n’ai pas encore d’identifiant.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Entrer avec FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Avec impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote seulement</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>D’autres codes, donnés par l’agent.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Un souci&#xa0;? {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Un souci&#xa0;? Le technicien de l’établissement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Si ces informations sont celles du dossier, un message part avec l’identifiant. Rien n’arrive&#xa0;? Demandez à l’agent.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Votre nouveau mot de passe fonctionne&#xa0;: connectez-vous avec.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Tapez votre identifiant.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The account of</source>
        <translation>Le compte de</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Cet écran s’efface dans 2 minutes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Votre naissance</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Vos enfants</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Rendre l’écran à l’agent</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Ce que vous tapez s’efface quand vous partez.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Vos données ne servent qu’à ce compte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Fermez la fenêtre du navigateur avant de partir&#xa0;: FranceConnect y est encore ouvert.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>L’agent va vous aider pour cela.</translation>
    </message>
    <message>
        <source>You forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Un code prouve que le compte est à vous&#xa0;; puis vous choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Parent, responsable</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Il ressemble à {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Recevoir le code par</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>E-mail, à l’adresse confirmée</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recevoir le code</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Tapez votre identifiant.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>S’identifier avec FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>La page de FranceConnect s’ouvre&#xa0;: choisissez un compte que vous avez (impôts, Ameli, La Poste…). Il ouvre votre compte ici, ou retrouve votre identifiant.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Un autre moyen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Le navigateur est ouvert&#xa0;: suivez ses pages. Ici, la suite vient toute seule.</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Rendez l’écran à l’agent</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Merci. L’agent tape son code ici&#xa0;; rien de ce que vous avez fait n’est perdu.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Ne pas rendre l’écran</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Voici votre identifiant</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Gardez-le&#xa0;: il servira chaque année, dans cet établissement.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Choisir mon mot de passe</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Cet enfant n’est pas le vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Un enfant n’est pas le vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Il ouvre les services en ligne pour</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Je ne suis pas le responsable légal de&#xa0;:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Vous n’avez plus votre identifiant&#xa0;?</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Parent, responsable</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Il part vers le mobile ou l’adresse confirmée que nous avons.</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Le recevoir plutôt par e-mail</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Le recevoir plutôt par SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Recevoir mon identifiant</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>L’agent va vous aider pour cela.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Tapez votre numéro de mobile.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tapez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Tapez votre nom de famille.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Tapez votre prénom.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Choisissez votre nouveau mot de passe</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>L’ancien ne servira plus. Vous seul connaissez le nouveau.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Garder ce mot de passe</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>Le chef d’établissement en est responsable.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Pour ouvrir et tenir votre compte&#xa0;: une mission de service public, pour laquelle l’établissement utilise les noms, dates de naissance, coordonnées et liens de famille de ses propres listes.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Jusqu’à {0} mois après le départ de l’établissement&#xa0;; codes et messages {1} jours. Personne ne peut lire votre mot de passe.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Qui les voit</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Les agents de l’accueil de l’établissement, et l’opérateur qui envoie le SMS ou l’e-mail. L’autre parent ne voit pas vos coordonnées.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Demandez au secrétariat une copie, une correction ou l’effacement. Ensuite&#xa0;: le délégué à la protection des données de l’académie, et la CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Choisissez maintenant votre mot de passe</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Celui de la feuille sert une seule fois. Vous seul connaissez le nouveau.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Garder ce mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Choisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Cacher le mot de passe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>trop long&#xa0;: {0} caractères au plus</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>sans accent, signe ni espace</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>sans accent, ni espace au début ou à la fin</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>{0} à {1} caractères</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Vous seul le connaissez&#xa0;: l’agent ne le voit pas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Ouvrir mon compte</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>C’est un bon mot de passe.</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>une minuscule</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>une majuscule</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>trois sortes parmi&#xa0;: minuscule, majuscule, chiffre, signe</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>difficile à deviner</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>C’est trop long&#xa0;: {0} caractères au plus.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Seulement des lettres sans accent et des chiffres&#xa0;: ni signe, ni espace.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Pas d’accent, et pas d’espace au début ni à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Il manque encore {0}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>sans nom ni date de la famille</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Mêlez trois sortes&#xa0;: minuscules, majuscules, chiffres, signes.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>N’y mettez ni nom ni date de naissance de la famille.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>On le devinerait facilement&#xa0;: choisissez-en un plus rare.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Montrez un code à l’appareil photo du téléphone&#xa0;: la page s’ouvre.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Le portail&#xa0;: vous vous y connectez avec votre identifiant.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>L’application mobile</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Les mêmes services, dans votre poche.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Code qui ouvre {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Sans réponse, cet écran s’efface dans un instant.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Oui, je continue</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote, et rien d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>C’est possible&#xa0;: l’établissement a d’autres codes pour cela.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Ce que vous recevez</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Une feuille avec vos codes Pronote&#xa0;: notes, devoirs, absences, par le site de l’établissement.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Ce que vous n’aurez pas</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Les bourses, l’orientation, l’inscription, le livret scolaire, les coordonnées. Les codes de Pronote n’ouvrent pas ces services, ni l’inverse.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Vous pouvez ouvrir le compte un autre jour, ici ou sur le portail&#xa0;: il contient aussi Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>L’agent imprime vos codes&#xa0;: il suffit de le lui demander.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Plutôt ouvrir un compte</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Code reçu par SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Si un compte porte cet identifiant, son titulaire reçoit le code dans un instant.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Rien n’arrive&#xa0;? Vérifiez l’identifiant, ou demandez à l’agent.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Ce mot de passe ne suit pas toutes les règles&#xa0;: voyez la liste.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Un problème est survenu. Rien n’est perdu&#xa0;: demandez à l’agent.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Nous ne trouvons pas ce nom avec ce numéro&#xa0;: vérifiez les deux, ou demandez à l’agent.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Nous ne trouvons pas ce nom avec cette adresse&#xa0;: vérifiez les deux, ou demandez à l’agent.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Tapez votre nom et votre prénom.</translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Ce n’est pas un numéro de téléphone. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Ce n’est pas une adresse e-mail. Vérifiez-la.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Un instant, s’il vous plaît&#xa0;: l’agent doit vous aider ici.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Vous avez déjà un compte. L’agent peut réimprimer votre feuille.</translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Ce compte est bloqué. L’agent va vous aider.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>L’établissement remet leur compte aux élèves sur papier. Demandez à l’agent.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>L’agent va vous aider à continuer.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Ce numéro a %n chiffre, c’est trop. Vérifiez-le.</numerusform>
            <numerusform>Ce numéro a %n chiffres, c’est trop. Vérifiez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect ne répond pas pour l’instant. Prenez un autre moyen&#xa0;: un code par SMS ou par e-mail.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Vous avez arrêté dans le navigateur. Recommencez, ou prenez un autre moyen.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Le navigateur n’a rien répondu. Recommencez, ou prenez un autre moyen.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect n’a pas marché ici&#xa0;: rien n’a été ouvert. Prenez un autre moyen.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>C’est une adresse e-mail. Un identifiant ressemble à {0}&#xa0;: voyez votre feuille.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Un identifiant ressemble à {0}&#xa0;: il est sur votre feuille.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Un numéro de mobile a dix chiffres.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Ce numéro ne reçoit pas de SMS&#xa0;: donnez un mobile, ou choisissez l’e-mail.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Cet identifiant ou ce mot de passe n’est pas bon&#xa0;: vérifiez les deux, majuscules comprises.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Trop d’essais. Réessayez dans %n minute, ou demandez à l’agent.</numerusform>
            <numerusform>Trop d’essais. Réessayez dans %n minutes, ou demandez à l’agent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Cet identifiant est celui d’un élève. Choisissez «&#xa0;Élève&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Cet identifiant est celui d’un parent. Choisissez «&#xa0;Parent, responsable&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Le mot de passe de cette feuille a expiré. L’agent vous imprime une nouvelle feuille.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Ce compte a été regroupé avec un autre&#xa0;: connectez-vous avec {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Ce compte a été regroupé avec un autre. L’agent vous dira lequel.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>C’est le mot de passe de la feuille. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Le compte a changé entre-temps. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Trop de temps a passé. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Ce compte s’ouvre par FranceConnect&#xa0;: il n’a pas de mot de passe ici.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Vous n’avez pas encore choisi de mot de passe&#xa0;: utilisez celui de votre feuille, ou demandez à l’agent.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>C’est un code plus ancien&#xa0;: tapez le dernier reçu.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Ce n’est pas le code envoyé.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Il ne reste plus d’essai pour ce code. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Ce ne sont pas toutes les dates que l’établissement connaît.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Il ne reste plus d’essai&#xa0;: l’agent va vous aider.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Un code vient d’être envoyé. Attendez un peu avant le suivant.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Le code a %n chiffre.</numerusform>
            <numerusform>Le code a %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Aucun code n’est en route. Demandez un autre code.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Tapez au moins une date.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Il manque une date dans les dossiers de l’établissement. L’agent va vous aider.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Il vous reste %n essai.</numerusform>
            <numerusform>Il vous reste %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Votre feuille part à l’imprimante…</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>L’agent imprimera votre feuille</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Votre feuille sort de l’imprimante de l’accueil</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Prenez-la avant de partir.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>L’agent imprimera votre feuille.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Gardez-la chez vous</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Votre identifiant y est écrit.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Pas de mot de passe dessus</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Vous seul connaissez le vôtre.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Photographiez le carré</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Il ouvre la page de connexion.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>J’ai ma feuille</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Rien ne sort&#xa0;?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>L’agent est prévenu.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Voulez-vous arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Ce que vous avez tapé s’efface de cet écran. Vous pourrez recommencer quand vous voulez.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Arrêter et effacer</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Votre ticket</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Notez ce numéro ou prenez-le en photo&#xa0;: on vous appellera par lui.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Pourquoi venez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Vous recevez un numéro et on vous appelle par lui. Votre nom n’est pas demandé.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Ouvrir un compte</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>La première fois, ou pour un autre enfant</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Identifiant ou mot de passe perdu</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Le compte est déjà ouvert</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Un téléphone à corriger, une question…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Personne n’attend en ce moment</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n famille attend</numerusform>
            <numerusform>%n familles attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, environ {1} minutes</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Préparez</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>votre téléphone</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>une pièce d’identité</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>les dates de naissance des enfants</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A&#xa0;: ouvrir un compte</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B&#xa0;: identifiant ou mot de passe perdu</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C&#xa0;: autre chose</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Sans ticket&#xa0;? Prenez-en un à l’entrée</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>C’est à vous</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Gardez votre ticket à la main</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Déjà appelés</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Guichet {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>Un agent vous appellera</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Ici, vous ouvrez le compte qui sert à suivre la scolarité de vos enfants.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Ayez avec vous</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Votre téléphone mobile</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Les dates de naissance de vos enfants</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinq minutes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>traduction non relue</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Nous cherchons votre nom dans les dossiers de l’établissement.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Parent, responsable</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>S’identifier avec FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Tapez votre nom de famille.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Tapez votre prénom.</translation>
    </message>
</context>
</TS>
