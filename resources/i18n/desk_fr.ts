<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountActs</name>
    <message>
        <source>Unlocked: it is written down.</source>
        <translation>Débloqué&#xa0;: c’est noté dans l’historique.</translation>
    </message>
    <message>
        <source>Lock it again</source>
        <translation>Bloquer à nouveau</translation>
    </message>
    <message>
        <source>Locked: nobody signs in with it.</source>
        <translation>Bloqué&#xa0;: personne ne peut se connecter avec ce compte.</translation>
    </message>
    <message>
        <source>Unlock it again</source>
        <translation>Débloquer à nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Untie FranceConnect from this file? The family signs in by it again as on the first time: code, then birth dates. The account and its identifier stay.</source>
        <translation>Détacher FranceConnect de ce dossier&#xa0;? La famille s’y identifiera de nouveau comme la première fois&#xa0;: le code, puis les dates de naissance. Le compte et son identifiant restent.</translation>
    </message>
    <message>
        <source>Untie it</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Untied: it is written down.</source>
        <translation>Détaché&#xa0;: c’est noté dans l’historique.</translation>
    </message>
    <message>
        <source>No e-mail leaves this desk: set up its gateway first (Settings).</source>
        <translation>Aucun e-mail ne part de ce poste&#xa0;: réglez d’abord le service d’envoi (Réglages, SMS et e-mail).</translation>
    </message>
    <message>
        <source>A code is on its way to the address: it is typed on the family&apos;s screen.</source>
        <translation>Un code part vers cette adresse&#xa0;: la famille le tape sur son écran.</translation>
    </message>
    <message>
        <source>Type it there</source>
        <translation>Le taper sur l’écran</translation>
    </message>
</context>
<context>
    <name>AccountsAsked</name>
    <message>
        <source>Keep this account, and join</source>
        <translation>Garder ce compte et réunir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ActAsk</name>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This suits nobody of those chosen: choose others.</source>
        <translation>Cela ne convient à aucune des personnes choisies&#xa0;: choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Laissés de côté&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ActStrip</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Imprimer ici</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choisir une imprimante</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche des imprimantes…</translation>
    </message>
    <message>
        <source>On which printer? This desk will keep to it.</source>
        <translation>Sur quelle imprimante&#xa0;? Ce poste s’en souviendra.</translation>
    </message>
    <message>
        <source>It was sent already, and is not sent twice.</source>
        <translation>C’est déjà parti&#xa0;: rien n’est envoyé une deuxième fois.</translation>
    </message>
</context>
<context>
    <name>AddChildPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Add to the account</source>
        <translation>Ajouter au compte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Tie, and the document seen</source>
        <translation>Lien, et document présenté</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Add a child to the account</source>
        <translation>Ajouter un enfant au compte</translation>
    </message>
    <message>
        <source>Account of {0}. On sight of a document that tells the tie; to be reported then (Follow-up).</source>
        <translation>Compte de {0}. Sur présentation d’un document qui prouve le lien&#xa0;; il restera à le reporter dans SIECLE ou ONDE (Suivi).</translation>
    </message>
    <message>
        <source>A child is chosen and not added.</source>
        <translation>Un enfant est choisi, mais pas encore ajouté.</translation>
    </message>
    <message>
        <source>No student of this name: type fewer letters.</source>
        <translation>Aucun élève de ce nom&#xa0;: tapez moins de lettres.</translation>
    </message>
    <message>
        <source>This child</source>
        <translation>Cet enfant</translation>
    </message>
    <message>
        <source>Choose the student first.</source>
        <translation>Choisissez d’abord l’élève.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Somebody like this is in the list already: look first</source>
        <translation>Une personne semblable est déjà dans la liste&#xa0;: regardez d’abord</translation>
    </message>
    <message>
        <source>Contact, and the document seen</source>
        <translation>Contact, et pièce d’identité vue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The birth name, as on the document</source>
        <translation>Le nom de naissance, comme sur la pièce d’identité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Where it is another one</source>
        <translation>S’il est différent</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Where it is known</source>
        <translation>Si elle est connue</translation>
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
        <source>It is somebody else: add</source>
        <translation>C’est quelqu’un d’autre&#xa0;: ajouter</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Ajouter un élève</translation>
    </message>
    <message>
        <source>On sight of an identity document. The next list that brings them is joined to this file.</source>
        <translation>Sur présentation d’une pièce d’identité. Si une liste amène ensuite cette personne, le poste propose de la réunir à ce dossier.</translation>
    </message>
    <message>
        <source>Somebody new is typed and not added.</source>
        <translation>La personne que vous décrivez n’est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>This is not possible: correct it.</source>
        <translation>Ce n’est pas possible&#xa0;: corrigez.</translation>
    </message>
</context>
<context>
    <name>AgentPanel</name>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
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
        <source>Take the screen back</source>
        <translation>Reprendre l’écran</translation>
    </message>
    <message>
        <source>It is not you? An agent&apos;s password</source>
        <translation>Ce n’est pas vous&#xa0;? Mot de passe d’un agent</translation>
    </message>
    <message numerus="yes">
        <source>Your code of %n digits</source>
        <translation>
            <numerusform>Votre code à %n chiffre</numerusform>
            <numerusform>Votre code à %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, then your password.</source>
        <translation>
            <numerusform>%n essai, puis votre mot de passe.</numerusform>
            <numerusform>%n essais, puis votre mot de passe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistancePlace</name>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Whom a family can call.</source>
        <translation>Qui une famille peut appeler.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>New recovery phrase</source>
        <translation>Nouvelle phrase de secours</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>These twelve words open the backups on another computer if this one is lost. Print them, and keep the paper locked away. They are shown only now.</source>
        <translation>Ces douze mots rouvrent les sauvegardes sur un autre ordinateur si celui-ci est perdu. Imprimez-les et gardez la feuille sous clé. Ils ne s’affichent que maintenant.</translation>
    </message>
    <message>
        <source>Backed up and checked: {0}</source>
        <translation>Sauvegardé et vérifié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde pour l’instant.</translation>
    </message>
    <message>
        <source>Last backup: {0}. It opens on this computer alone: make a recovery phrase.</source>
        <translation>Dernière sauvegarde&#xa0;: {0}. Elle ne s’ouvre que sur cet ordinateur&#xa0;: créez une phrase de secours.</translation>
    </message>
    <message>
        <source>Last backup: {0}.</source>
        <translation>Dernière sauvegarde&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>CallBackLine</name>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Why and when</source>
        <translation>Raison et moment</translation>
    </message>
    <message>
        <source>To be called back: {0}</source>
        <translation>À rappeler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This afternoon at five</source>
        <translation>Cet après-midi à 17 h</translation>
    </message>
    <message>
        <source>Tomorrow morning at nine</source>
        <translation>Demain matin à 9 h</translation>
    </message>
    <message>
        <source>At no given time</source>
        <translation>Sans moment précis</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Nobody waits for a call.</source>
        <translation>Personne n’attend d’appel.</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>since an earlier day</source>
        <translation>d’un jour d’avant</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>CentralCard</name>
    <message>
        <source>Central store</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open a new enrolment file</source>
        <translation>Ouvrir un nouveau fichier de connexion</translation>
    </message>
    <message>
        <source>All desks of the school share one store; each works on without it.</source>
        <translation>Tous les postes de l’établissement partagent la base centrale&#xa0;; chacun continue sans elle.</translation>
    </message>
    <message>
        <source>This desk works alone. With an enrolment file from the central store&apos;s administrator, it shares accounts and files with the school&apos;s other desks.</source>
        <translation>Ce poste travaille seul. Avec un fichier de connexion donné par l’administrateur de la base centrale, il partage comptes et dossiers avec les autres postes de l’établissement.</translation>
    </message>
</context>
<context>
    <name>CentralPage</name>
    <message>
        <source>Central store</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>What is done at this desk goes up by itself. The desk never waits for it.</source>
        <translation>Ce qui est fait à ce poste est envoyé tout seul. Le poste n’attend jamais.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>The school&apos;s desks</source>
        <translation>Les postes de l’établissement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Échange en cours…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>This desk works alone. An administrator can connect it in Settings.</source>
        <translation>Ce poste travaille seul. Un administrateur peut le connecter dans les réglages.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Clock of this desk</source>
        <translation>Horloge du poste</translation>
    </message>
    <message>
        <source>Identifiers in reserve, off line</source>
        <translation>Identifiants en réserve, pour les pannes de réseau</translation>
    </message>
    <message>
        <source>Identifiers to be confirmed</source>
        <translation>Identifiants à confirmer</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{0} min ahead</source>
        <translation>{0} min d’avance</translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation>{0} min de retard</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: it is not the central store&apos;s time.</source>
        <translation>Réglez l’horloge de cet ordinateur&#xa0;: ce n’est pas l’heure de la base centrale.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take the central store&apos;s version</source>
        <translation>Reprendre la version de la base centrale</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>No student in the list</source>
        <translation>Aucun élève dans la liste</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>in the account</source>
        <translation>dans le compte</translation>
    </message>
    <message>
        <source>added at the desk</source>
        <translation>ajouté au guichet</translation>
    </message>
    <message>
        <source>Compare the two files</source>
        <translation>Comparer les deux dossiers</translation>
    </message>
    <message>
        <source>Take away again</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not the legal guardian</source>
        <translation>N’est pas le responsable légal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler ce choix</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Rien n’est renseigné.</translation>
    </message>
    <message>
        <source>Decided by this desk&apos;s settings file</source>
        <translation>Décidé par le fichier de réglages de ce poste</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} à {1}</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>No class yet: bring in the school&apos;s lists first (Tools).</source>
        <translation>Aucune classe pour l’instant&#xa0;: importez d’abord les listes de l’établissement (Outils).</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>list to tick off.pdf</source>
        <translation>émargement.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) locked.</source>
        <translation>
            <numerusform>%n compte bloqué.</numerusform>
            <numerusform>%n comptes bloqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On its way again to %n person(s).</source>
        <translation>
            <numerusform>Un nouvel envoi part vers %n personne.</numerusform>
            <numerusform>Un nouvel envoi part vers %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>list.pdf</source>
        <translation>liste.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message numerus="yes">
        <source>Make their %n sheet(s)</source>
        <translation>
            <numerusform>Faire sa feuille</numerusform>
            <numerusform>Faire leurs %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>List to tick off…</source>
        <translation>Liste d’émargement…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Lock their accounts…</source>
        <translation>Bloquer leurs comptes…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation>Pour un tableur (XLSX)…</translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation>En texte (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Your password, to sign</source>
        <translation>Votre mot de passe, pour signer</translation>
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
        <source>No day was closed yet.</source>
        <translation>Aucune journée clôturée pour l’instant.</translation>
    </message>
    <message>
        <source>Days that were closed</source>
        <translation>Journées clôturées</translation>
    </message>
    <message>
        <source>Closed at {0} by {1}, at {2}.</source>
        <translation>Clôturée à {0} par {1}, poste {2}.</translation>
    </message>
    <message>
        <source>Close the day again</source>
        <translation>Clôturer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) today</source>
        <translation>
            <numerusform>%n compte aujourd’hui</numerusform>
            <numerusform>%n comptes aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called back</source>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be reported</source>
        <translation>
            <numerusform>%n à reporter</numerusform>
            <numerusform>%n à reporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n message non parti</numerusform>
            <numerusform>%n messages non partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not handed over</source>
        <translation>
            <numerusform>%n feuille à remettre</numerusform>
            <numerusform>%n feuilles à remettre</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>day-{0}.pdf</source>
        <translation>journee-{0}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Type your password: it is your signature.</source>
        <translation>Tapez votre mot de passe&#xa0;: c’est votre signature.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture…</translation>
    </message>
    <message>
        <source>What is listed here is written down and kept at this desk, with your name.</source>
        <translation>Ce qui figure ici est écrit et gardé sur ce poste, à votre nom.</translation>
    </message>
    <message>
        <source>An administrator closes the day.</source>
        <translation>Un administrateur clôt la journée.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>What was done, and what is left to do before it ends.</source>
        <translation>Ce qui est fait, et ce qui reste à faire avant ce soir.</translation>
    </message>
    <message>
        <source>Persons who may be there twice</source>
        <translation>Personnes peut-être en double</translation>
    </message>
    <message>
        <source>Sheets to be printed again</source>
        <translation>Feuilles à réimprimer</translation>
    </message>
    <message>
        <source>Sheets sent to the printer, not yet handed over</source>
        <translation>Feuilles envoyées à l’imprimante, pas encore remises</translation>
    </message>
    <message>
        <source>Every sheet is in a family&apos;s hand.</source>
        <translation>Toutes les feuilles ont été remises.</translation>
    </message>
    <message>
        <source>Messages that did not leave</source>
        <translation>Messages qui ne sont pas partis</translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation>Tous les messages sont partis.</translation>
    </message>
    <message>
        <source>E-mail addresses to be confirmed</source>
        <translation>Adresses e-mail à confirmer</translation>
    </message>
    <message>
        <source>No address waits for its code.</source>
        <translation>Aucune adresse n’attend son code.</translation>
    </message>
    <message>
        <source>To carry into the ministry&apos;s system</source>
        <translation>À reporter dans SIECLE ou ONDE</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à reporter.</translation>
    </message>
    <message>
        <source>Accounts of today</source>
        <translation>Comptes du jour</translation>
    </message>
    <message>
        <source>No account yet today.</source>
        <translation>Aucun compte aujourd’hui pour l’instant.</translation>
    </message>
    <message>
        <source>to be printed again</source>
        <translation>à réimprimer</translation>
    </message>
    <message>
        <source>turned out to be another school&apos;s: give a new one</source>
        <translation>déjà pris dans un autre établissement&#xa0;: donnez-en un nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a provisional password wait to be handed over</source>
        <translation>
            <numerusform>%n feuille avec un mot de passe provisoire attend d’être remise</numerusform>
            <numerusform>%n feuilles avec un mot de passe provisoire attendent d’être remises</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their list</source>
        <translation>Ouvrir leur liste</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>Pas sortie</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>No e-mail leaves this desk: set up its gateway first (Settings).</source>
        <translation>Aucun e-mail ne part de ce poste&#xa0;: réglez d’abord le service d’envoi (Réglages, SMS et e-mail).</translation>
    </message>
    <message>
        <source>{0}; it is not shown here</source>
        <translation>{0}&#xa0;; la valeur n’est pas montrée ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} devient {1}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ColumnPick</name>
    <message>
        <source>Column without a header</source>
        <translation>Colonne sans titre</translation>
    </message>
    <message>
        <source>its content is not shown</source>
        <translation>son contenu n’est pas montré</translation>
    </message>
    <message>
        <source>nothing in the first lines</source>
        <translation>rien dans les premières lignes</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ne pas lire</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Choisir d’autres fichiers</translation>
    </message>
    <message>
        <source>Station has filled in what the headers tell: check it, and complete it. Columns on health and passwords are never read. Lists with these headers are recognised from now on.</source>
        <translation>Station a rempli ce que disent les titres&#xa0;: vérifiez et complétez. Les colonnes de santé et de mots de passe ne sont jamais lues. Les listes qui ont ces titres seront ensuite reconnues.</translation>
    </message>
    <message>
        <source>Each line of the list tells of</source>
        <translation>Chaque ligne de la liste décrit</translation>
    </message>
    <message>
        <source>one student</source>
        <translation>un élève</translation>
    </message>
    <message>
        <source>one guardian</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The first lines, as they are read</source>
        <translation>Les premières lignes, telles que lues</translation>
    </message>
    <message>
        <source>What is in the columns of {0}?</source>
        <translation>Que contiennent les colonnes de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Say where these are: {0}.</source>
        <translation>Indiquez où se trouvent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Guardians: {0}</source>
        <translation>Responsables&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>line {0}: left out</source>
        <translation>ligne {0}&#xa0;: laissée de côté</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Choose the enrolment file</source>
        <translation>Choisir le fichier de connexion</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Phrase à usage unique</translation>
    </message>
    <message>
        <source>Given with the file by the central store&apos;s administrator</source>
        <translation>Donnée avec le fichier par l’administrateur de la base centrale</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Enrolment files (*.station);;All files (*)</source>
        <translation>Fichiers de connexion (*.station);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the enrolment file first.</source>
        <translation>Choisissez d’abord le fichier de connexion.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tapez la phrase.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Connecter ce poste</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>No phone and no e-mail in the list</source>
        <translation>Ni téléphone ni e-mail dans la liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Corrected at the desk; the school&apos;s list says {0}</source>
        <translation>Corrigé au guichet&#xa0;; la liste de l’établissement dit {0}</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Faire confirmer</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Not to be shown to the other guardian</source>
        <translation>À ne pas montrer à l’autre responsable</translation>
    </message>
    <message>
        <source>This contact must not be shown to the other guardian.</source>
        <translation>Ce contact ne doit pas être montré à l’autre responsable.</translation>
    </message>
    <message>
        <source>Show it: that is written down</source>
        <translation>Le montrer&#xa0;: ce sera noté</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>On sight of an identity document: a notice goes to the former contact.</source>
        <translation>Sur présentation d’une pièce d’identité&#xa0;; un avis part vers l’ancien contact.</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Corriger le contact</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Pièce d’identité vue</translation>
    </message>
    <message>
        <source>Phone: {0}</source>
        <translation>Téléphone&#xa0;: {0}</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>On sight of an identity document. No message leaves this desk: nobody is told.</source>
        <translation>Sur présentation d’une pièce d’identité. Aucun message ne part de ce poste&#xa0;: personne n’est averti.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A correction of a contact is typed and not kept.</source>
        <translation>Une correction est commencée, mais pas encore enregistrée.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>C’est corrigé.</translation>
    </message>
    <message>
        <source>A notice goes to the former contact by {0}.</source>
        <translation>Un avis part par {0} vers l’ancien contact.</translation>
    </message>
    <message>
        <source>No notice is sent: this desk sends nothing that way.</source>
        <translation>Aucun avis n’est envoyé&#xa0;: ce poste n’envoie rien par cette voie.</translation>
    </message>
    <message>
        <source>The account is open already: the new contact serves a new password.</source>
        <translation>Le compte est déjà ouvert&#xa0;: ce contact servira à changer de mot de passe.</translation>
    </message>
    <message>
        <source>Remember to carry it into the ministry&apos;s system (Follow-up).</source>
        <translation>Pensez à reporter ce changement dans SIECLE ou ONDE (Suivi).</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address: correct it.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number: correct it.</source>
        <translation>Ce n’est pas un numéro de téléphone&#xa0;: corrigez-le.</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à reporter</translation>
    </message>
    <message>
        <source>What is corrected at the desk will stand here.</source>
        <translation>Ce qui est corrigé au guichet se trouvera ici.</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n as reported</source>
        <translation>
            <numerusform>Cocher %n ligne comme reportée</numerusform>
            <numerusform>Cocher %n lignes comme reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tick of %n back</source>
        <translation>
            <numerusform>Décocher %n ligne</numerusform>
            <numerusform>Décocher %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation>En texte (CSV)…</translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation>Pour un tableur (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Imprimer ou exporter</translation>
    </message>
    <message>
        <source>To be reported in SIECLE or ONDE</source>
        <translation>À reporter dans SIECLE ou ONDE</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>to-report</source>
        <translation>a-reporter</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n sans compte</numerusform>
            <numerusform>%n sans compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked already</source>
        <translation>
            <numerusform>%n déjà bloqué</numerusform>
            <numerusform>%n déjà bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n fermé</numerusform>
            <numerusform>%n fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for whom nothing failed</source>
        <translation>
            <numerusform>%n pour qui tout est parti</numerusform>
            <numerusform>%n pour qui tout est parti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sheet that waits</source>
        <translation>
            <numerusform>%n sans feuille en attente</numerusform>
            <numerusform>%n sans feuille en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be locked: nobody signs in with them.</source>
        <translation>
            <numerusform>%n compte sera bloqué&#xa0;: personne ne s’y connectera plus.</numerusform>
            <numerusform>%n comptes seront bloqués&#xa0;: personne ne s’y connectera plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not leave is sent again to %n person(s).</source>
        <translation>
            <numerusform>Ce qui n’est pas parti sera renvoyé à %n personne.</numerusform>
            <numerusform>Ce qui n’est pas parti sera renvoyé à %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list to tick off will name %n person(s), by class.</source>
        <translation>
            <numerusform>La liste d’émargement nommera %n personne.</numerusform>
            <numerusform>La liste d’émargement nommera %n personnes, par classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n account(s)</source>
        <translation>
            <numerusform>Bloquer %n compte</numerusform>
            <numerusform>Bloquer %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n person(s)</source>
        <translation>
            <numerusform>Renvoyer à %n personne</numerusform>
            <numerusform>Renvoyer à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the list of %n person(s)</source>
        <translation>
            <numerusform>Imprimer la liste de %n personne</numerusform>
            <numerusform>Imprimer la liste de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>The person at the desk comes back to you. What you typed is kept.</source>
        <translation>L’agent revient vers vous. Ce que vous avez tapé est gardé.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Accounts active, by day</source>
        <translation>Comptes activés, par jour</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Accounts active, by hour</source>
        <translation>Comptes activés, par heure</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>today, all desks</source>
        <translation>aujourd’hui, tous les guichets</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} aujourd’hui</translation>
    </message>
    <message>
        <source>{0}, {1} {2}</source>
        <translation>{0}, {1} {2}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>DemoPhonePanel</name>
    <message>
        <source>Demonstration phone</source>
        <translation>Téléphone de démonstration</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: what would be sent by SMS or e-mail arrives here.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: ce qui partirait par SMS ou par e-mail arrive ici.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Close Station?</source>
        <translation>Fermer Station&#xa0;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Lock the desk?</source>
        <translation>Verrouiller le poste&#xa0;?</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Verrouiller quand même</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The journal is neither erased nor corrected.</source>
        <translation>Le journal ne s’efface ni ne se corrige.</translation>
    </message>
    <message numerus="yes">
        <source>See their %n other act(s)</source>
        <translation>
            <numerusform>Voir son autre acte</numerusform>
            <numerusform>Voir ses %n autres actes</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}:{2:02}:{3:02}</source>
        <translation>{0}, {1} h {2:02} min {3:02}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
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
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>nobody: the desk itself</source>
        <translation>personne&#xa0;: le poste lui-même</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <source>Document seen</source>
        <translation>Pièce d’identité vue</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See everybody who may be there twice</source>
        <translation>Voir toutes les personnes peut-être en double</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Accounts to settle</source>
        <translation>Comptes à régler</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Personne ne semble être en double.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Persons who may be there twice</source>
        <translation>Personnes peut-être en double</translation>
    </message>
    <message>
        <source>Look at both sides, and ask the family. Nothing is lost: what you join can be separated again from the file.</source>
        <translation>Regardez les deux côtés et demandez à la famille. Rien n’est perdu&#xa0;: ce que vous réunissez peut être séparé depuis le dossier.</translation>
    </message>
    <message>
        <source>All persons are being compared…</source>
        <translation>Comparaison de toutes les personnes…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>They are two persons again, as before.</source>
        <translation>Ce sont à nouveau deux personnes, comme avant.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Two accounts are open: ask the family which one to keep.</source>
        <translation>Deux comptes sont ouverts&#xa0;: demandez à la famille lequel garder.</translation>
    </message>
    <message>
        <source>The account is closed under one of somebody else.</source>
        <translation>Le compte est fermé au profit de celui de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>or choose the files…</source>
        <translation>ou choisissez les fichiers…</translation>
    </message>
    <message>
        <source>Drop the files here</source>
        <translation>Déposez les fichiers ici</translation>
    </message>
    <message>
        <source>Lists of the school</source>
        <translation>Listes de l’établissement</translation>
    </message>
    <message>
        <source>Lists (*.xml *.zip *.csv *.txt *.xls *.xlsx)</source>
        <translation>Listes (*.xml *.zip *.csv *.txt *.xls *.xlsx)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Sheets to hand over</source>
        <translation>Feuilles à remettre</translation>
    </message>
    <message>
        <source>Into whose hand</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>The holder&apos;s own</source>
        <translation>Au titulaire</translation>
    </message>
    <message>
        <source>The family&apos;s</source>
        <translation>À sa famille</translation>
    </message>
    <message>
        <source>A colleague&apos;s, to hand on</source>
        <translation>À un collègue, qui la transmet</translation>
    </message>
    <message>
        <source>Every sheet is in its holder&apos;s hand.</source>
        <translation>Toutes les feuilles sont remises.</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n autre suit</numerusform>
            <numerusform>%n autres suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>All handed over</source>
        <translation>Toutes remises</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, faite le {1}</translation>
    </message>
    <message>
        <source>handed over just now</source>
        <translation>remise à l’instant</translation>
    </message>
    <message>
        <source>Somebody&apos;s, with the holder&apos;s written consent</source>
        <translation>À une autre personne, avec l’accord écrit du titulaire</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Pièce d’identité vue</translation>
    </message>
    <message>
        <source>No document noted</source>
        <translation>Aucune pièce notée</translation>
    </message>
</context>
<context>
    <name>EmailWalk</name>
    <message>
        <source>The family&apos;s screen is in use: finish there first.</source>
        <translation>L’écran de la famille est occupé&#xa0;: terminez d’abord ce qui y est commencé.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>An enrolment is under way: finish it, or put it aside.</source>
        <translation>Une inscription est en cours&#xa0;: terminez-la, ou mettez-la de côté.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>For you, not for the family</source>
        <translation>Pour vous, pas pour la famille</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>On sight of an identity document</source>
        <translation>Sur présentation d’une pièce d’identité</translation>
    </message>
    <message>
        <source>Show the family its screen</source>
        <translation>Montrer l’écran à la famille</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Arrêter et effacer</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop this enrolment? What was typed is erased; an identifier that was shown stays.</source>
        <translation>Arrêter cette inscription&#xa0;? Ce qui a été tapé est effacé&#xa0;; un identifiant déjà montré reste acquis.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Vouch in place of the code</source>
        <translation>Attester à la place du code</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Corriger le contact</translation>
    </message>
    <message>
        <source>Unlock the birth dates</source>
        <translation>Débloquer les dates de naissance</translation>
    </message>
    <message>
        <source>Enrolment, step {0} of {1}: {2}</source>
        <translation>Inscription, étape {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>No code can reach this family from this desk: vouch on sight of a document, or give a provisional password on a sheet.</source>
        <translation>Aucun code ne peut atteindre cette famille depuis ce poste&#xa0;: attestez sur pièce d’identité, ou donnez un mot de passe provisoire sur feuille.</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>Nouvelle famille</translation>
    </message>
    <message>
        <source>The family says that it is not responsible for: {0}. Check the list.</source>
        <translation>La famille dit ne pas être responsable de&#xa0;: {0}. Vérifiez la liste.</translation>
    </message>
    <message>
        <source>no contact in the list</source>
        <translation>aucun contact dans la liste</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>Vouch for this person</source>
        <translation>Attester pour cette personne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>EverybodyTick</name>
    <message>
        <source>This list holds all the students of the school</source>
        <translation>Cette liste contient tous les élèves de l’établissement</translation>
    </message>
    <message>
        <source>Ticked, whoever is not in it is taken to have left. Leave it unticked for one class, or a part.</source>
        <translation>Si vous cochez, qui n’y figure pas est considéré comme parti. Ne cochez pas pour une classe ou une partie.</translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Expire soon</source>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>No provisional password expires within 15 days.</source>
        <translation>Aucun mot de passe provisoire n’expire dans les 15 jours.</translation>
    </message>
    <message>
        <source>Renewing makes the sheets of all of them void: take back those you have.</source>
        <translation>Les renouveler annule toutes leurs feuilles d’avant&#xa0;: retirez celles que vous avez encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n autre suit</numerusform>
            <numerusform>%n autres suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n sheet(s)</source>
        <translation>
            <numerusform>Renouveler %n feuille</numerusform>
            <numerusform>Renouveler %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation>expiré le {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>none came to an account</source>
        <translation>aucune n’est allée au bout</translation>
    </message>
    <message numerus="yes">
        <source>%n came to an account all the same</source>
        <translation>
            <numerusform>%n est allée au bout quand même</numerusform>
            <numerusform>%n sont allées au bout quand même</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Leave this page?</source>
        <translation>Quitter cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>An enrolment is under way: finish it, or put it aside.</source>
        <translation>Une inscription est en cours&#xa0;: terminez-la, ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>This desk knows nobody yet: it needs the school&apos;s lists.</source>
        <translation>Ce poste ne connaît encore personne&#xa0;: il lui faut les listes de l’établissement.</translation>
    </message>
    <message>
        <source>Import the lists</source>
        <translation>Importer les listes</translation>
    </message>
    <message>
        <source>An enrolment is under way on the family&apos;s screen.</source>
        <translation>Une inscription est en cours sur l’écran de la famille.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>This sheet is of no account here: another school, perhaps.</source>
        <translation>Cette feuille ne correspond à aucun compte ici&#xa0;: peut-être un autre établissement.</translation>
    </message>
</context>
<context>
    <name>FamilyDataPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Personal data of the family</source>
        <translation>Données de la famille</translation>
    </message>
    <message>
        <source>Whoever asks has shown who they are; they get what is kept of them.</source>
        <translation>La personne a montré une pièce d’identité&#xa0;; elle reçoit ce qui est gardé sur elle.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save for another program (JSON)…</source>
        <translation>Enregistrer pour un autre logiciel (JSON)…</translation>
    </message>
    <message>
        <source>A copy of all of it</source>
        <translation>Une copie de tout</translation>
    </message>
    <message>
        <source>Identity, contacts, ties, account, sheets, messages and acts: of this person, and of the children under age they answer for. Another parent is in it by name alone, without any contact.</source>
        <translation>Identité, contacts, liens, compte, feuilles, messages et actes&#xa0;: de cette personne, et des enfants mineurs dont elle est responsable. Un autre parent n’y est que par son nom, sans téléphone ni e-mail.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>An identifier once given stays taken for ever. Who is still in the lists comes back with them.</source>
        <translation>Un identifiant donné reste pris pour toujours. Une personne encore dans les listes revient avec elles.</translation>
    </message>
    <message>
        <source>Erase who is ticked…</source>
        <translation>Effacer les personnes cochées…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Saved: {0}. Hand it over, then delete it from this computer.</source>
        <translation>Enregistré&#xa0;: {0}. Remettez-le, puis supprimez-le de cet ordinateur.</translation>
    </message>
    <message>
        <source>still in the lists</source>
        <translation>encore dans les listes</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>belongs to others, too</source>
        <translation>lié aussi à d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>%n personne effacée.</numerusform>
            <numerusform>%n personnes effacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyPrint</name>
    <message>
        <source>The family waits for its sheet: print it from the file.</source>
        <translation>La famille attend sa feuille&#xa0;: imprimez-la depuis le dossier.</translation>
    </message>
    <message>
        <source>The family says that its sheet does not come out: look at the printer.</source>
        <translation>La famille dit que sa feuille ne sort pas&#xa0;: regardez l’imprimante.</translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message>
        <source>Sheet handed over on {0}</source>
        <translation>Feuille remise le {0}</translation>
    </message>
    <message>
        <source>Sheet made on {0}, not yet handed over</source>
        <translation>Feuille faite le {0}, pas encore remise</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>Pas sortie</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No guardian in the list</source>
        <translation>Aucun responsable dans la liste</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was done on this file yet</source>
        <translation>Rien n’a encore été fait sur ce dossier</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message numerus="yes">
        <source>Other guardian(s)</source>
        <translation>
            <numerusform>Autre responsable</numerusform>
            <numerusform>Autres responsables</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsable</translation>
    </message>
    <message numerus="yes">
        <source>Made again %n time(s)</source>
        <translation>
            <numerusform>Refaite %n fois</numerusform>
            <numerusform>Refaite %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>made again: {0}</source>
        <translation>refaite&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Whom are you receiving?</source>
        <translation>Qui recevez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Type three letters of a name, or scan the sheet that the family brings.</source>
        <translation>Tapez trois lettres d’un nom, ou scannez la feuille que la famille apporte.</translation>
    </message>
    <message>
        <source>{0} Nothing is lost.</source>
        <translation>{0} Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation>Ce dossier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Where this file stands to the central store</source>
        <translation>Ce que la base centrale sait de ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n to be called back since yesterday</source>
        <translation>
            <numerusform>%n personne à rappeler depuis un jour d’avant</numerusform>
            <numerusform>%n personnes à rappeler depuis un jour d’avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take the lists&apos; date</source>
        <translation>Prendre la date des listes</translation>
    </message>
    <message>
        <source>This desk&apos;s date is right</source>
        <translation>La date du poste est la bonne</translation>
    </message>
    <message>
        <source>It is right: nothing to check</source>
        <translation>C’est juste&#xa0;: rien à vérifier</translation>
    </message>
    <message>
        <source>Birth date: the lists say {0}, this desk has {1}. Which one is right?</source>
        <translation>Date de naissance&#xa0;: les listes disent le {0}, le poste a le {1}. Laquelle est la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>Birth date: the lists still say {0}; this desk keeps {1}, as somebody has checked it.</source>
        <translation>Date de naissance&#xa0;: les listes disent encore le {0}&#xa0;; le poste garde le {1}, que quelqu’un a vérifié.</translation>
    </message>
    <message>
        <source>If this desk&apos;s date is right, the school&apos;s software is to be corrected.</source>
        <translation>Si la date du poste est la bonne, corrigez-la dans SIECLE ou ONDE.</translation>
    </message>
    <message>
        <source>The lists now tell something else of this person, or name somebody very like them. Look at name, birth date and family: is this file right?</source>
        <translation>Les listes disent maintenant autre chose de cette personne, ou nomment quelqu’un qui lui ressemble beaucoup. Regardez le nom, la date de naissance et la famille&#xa0;: ce dossier est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>No account is opened here any more, and no sheet waits to be handed out.</source>
        <translation>On n’ouvre plus de compte ici, et aucune feuille n’attend d’être remise.</translation>
    </message>
    <message>
        <source>The file stays to be read, and contacts to be corrected.</source>
        <translation>Le dossier reste lisible, et le contact peut être corrigé.</translation>
    </message>
    <message>
        <source>The file stays to be read.</source>
        <translation>Le dossier reste lisible.</translation>
    </message>
    <message>
        <source>The account is still open: « More » locks it.</source>
        <translation>Le compte est encore ouvert&#xa0;: «&#xa0;Plus&#xa0;» permet de le bloquer.</translation>
    </message>
    <message>
        <source>The account is still open: a technician can lock it.</source>
        <translation>Le compte est encore ouvert&#xa0;: un technicien peut le bloquer.</translation>
    </message>
    <message>
        <source>If the next lists name this person again, everything is there as before.</source>
        <translation>Si les prochaines listes la nomment de nouveau, tout revient comme avant.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: </source>
        <translation>{0}&#xa0;: </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Chosen</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filters ({0})</source>
        <translation>Filtres ({0})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FlagLines</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>How things stand</source>
        <translation>L’état du poste</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a %n jour</numerusform>
            <numerusform>Dernière sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: no recovery phrase yet</source>
        <translation>Sauvegardes&#xa0;: phrase de secours à créer</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Sauvegardé aujourd’hui</translation>
    </message>
    <message>
        <source>The clock of this desk has changed</source>
        <translation>L’horloge de ce poste a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) today</source>
        <translation>
            <numerusform>%n compte aujourd’hui</numerusform>
            <numerusform>%n comptes aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk “{0}”</source>
        <translation>Poste {0}</translation>
    </message>
    <message>
        <source>No printer chosen yet</source>
        <translation>Imprimante à choisir</translation>
    </message>
    <message>
        <source>{0}: the print system does not answer</source>
        <translation>{0}&#xa0;: le système d’impression ne répond pas</translation>
    </message>
    <message>
        <source>{0}: there is no such printer any more</source>
        <translation>{0}&#xa0;: cette imprimante n’existe plus</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} in its queue</source>
        <translation>{0}&#xa0;: {1}, {2} dans sa file</translation>
    </message>
    <message>
        <source>Printer {0}: {1}</source>
        <translation>Imprimante {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: a sheet is held in its queue</source>
        <translation>{0}&#xa0;: une feuille est retenue dans sa file</translation>
    </message>
    <message>
        <source>{0}: the last print failed</source>
        <translation>{0}&#xa0;: la dernière impression a échoué</translation>
    </message>
    <message>
        <source>{0}: printing</source>
        <translation>{0}&#xa0;: impression en cours</translation>
    </message>
    <message>
        <source>Printer {0}</source>
        <translation>Imprimante {0}</translation>
    </message>
    <message>
        <source>No portal is set: sheets bear portal.example</source>
        <translation>Portail à régler&#xa0;: les feuilles portent portal.example</translation>
    </message>
    <message>
        <source>SMS and e-mail: the demo phone</source>
        <translation>SMS et e-mail&#xa0;: téléphone de démonstration</translation>
    </message>
    <message>
        <source>SMS and e-mail are set up</source>
        <translation>SMS et e-mail réglés</translation>
    </message>
    <message>
        <source>SMS only: no e-mail set up</source>
        <translation>SMS réglé, e-mail à régler</translation>
    </message>
    <message>
        <source>E-mail only: no SMS set up</source>
        <translation>E-mail réglé, SMS à régler</translation>
    </message>
    <message>
        <source>Neither SMS nor e-mail is set up</source>
        <translation>SMS et e-mail à régler</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) who left are kept too long</source>
        <translation>
            <numerusform>%n élève parti est gardé trop longtemps</numerusform>
            <numerusform>%n élèves partis sont gardés trop longtemps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Tomorrow, nobody expects anything of you.</source>
        <translation>Demain, personne n’attend rien de vous.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Print for the form teachers</source>
        <translation>Imprimer pour les professeurs principaux</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Each family is counted once, under its most pressing reason.</source>
        <translation>Chaque famille est comptée une fois, sous sa raison la plus pressante.</translation>
    </message>
    <message>
        <source>By the lists of {0}. {1}</source>
        <translation>D’après les listes du {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow, %n family(ies) will need you</source>
        <translation>
            <numerusform>Demain, %n famille aura besoin de vous</numerusform>
            <numerusform>Demain, %n familles auront besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}, will need you</source>
        <translation>{0}, auront besoin de vous</translation>
    </message>
    <message>
        <source>forecast.pdf</source>
        <translation>qui aura besoin d’aide.pdf</translation>
    </message>
</context>
<context>
    <name>FranceConnectCard</name>
    <message>
        <source>set up</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>The registration is the school&apos;s. The secret is typed at each desk, into its key ring.</source>
        <translation>L’enregistrement est celui de l’établissement. Le secret se tape sur chaque poste, qui le garde dans son trousseau.</translation>
    </message>
    <message>
        <source>Keep in the key ring</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The client&apos;s secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>It replaces the one that is kept</source>
        <translation>Il remplace celui qui est gardé</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Montrer le secret</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Cacher le secret</translation>
    </message>
    <message>
        <source>Asking FranceConnect…</source>
        <translation>FranceConnect est interrogé…</translation>
    </message>
    <message>
        <source>FranceConnect answers as registered. The secret is tried by the first sign-in.</source>
        <translation>FranceConnect répond comme prévu. Le secret sera essayé à la première connexion.</translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation>Tapez le secret.</translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s key ring.</source>
        <translation>Le secret est dans le trousseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>GatewaysCard</name>
    <message>
        <source>Messages to families</source>
        <translation>Messages aux familles</translation>
    </message>
    <message>
        <source>For this desk alone. Passwords go into this computer&apos;s key ring, and are never shown again.</source>
        <translation>Pour ce poste seulement. Les mots de passe vont dans le trousseau de cet ordinateur et ne se montrent plus.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>Prepare %n sheet(s)</source>
        <translation>
            <numerusform>Préparer %n feuille</numerusform>
            <numerusform>Préparer %n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n file(s)</source>
        <translation>
            <numerusform>Voir le dossier</numerusform>
            <numerusform>Voir les %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the import: {0}</source>
        <translation>Depuis l’import&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Who takes it</source>
        <translation>Qui la prend</translation>
    </message>
    <message>
        <source>Why it is not given</source>
        <translation>Pourquoi elle n’est pas remise</translation>
    </message>
    <message>
        <source>I have seen the holder&apos;s written consent</source>
        <translation>J’ai vu l’accord écrit du titulaire</translation>
    </message>
    <message>
        <source>Given: write it down</source>
        <translation>Remise&#xa0;: noter</translation>
    </message>
    <message>
        <source>Not given: write it down</source>
        <translation>Non remise&#xa0;: noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Or why not</source>
        <translation>Ou pourquoi non</translation>
    </message>
    <message>
        <source>Somebody of the family</source>
        <translation>Sa famille</translation>
    </message>
    <message>
        <source>Somebody else, with a written consent</source>
        <translation>Une autre personne, avec l’accord écrit du titulaire</translation>
    </message>
    <message>
        <source>A colleague, who hands it on</source>
        <translation>Un collègue, qui la transmet</translation>
    </message>
    <message>
        <source>The holder</source>
        <translation>Le titulaire</translation>
    </message>
</context>
<context>
    <name>HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>The scanner and the printers of this desk.</source>
        <translation>Le lecteur de codes et les imprimantes de ce poste.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Learn the scanner</source>
        <translation>Reconnaître le lecteur</translation>
    </message>
    <message>
        <source>Any scanner</source>
        <translation>N’importe quel lecteur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left: scan them from this screen, or from the test page.</source>
        <translation>
            <numerusform>Encore %n code&#xa0;: scannez-le sur cet écran ou sur la page d’essai.</numerusform>
            <numerusform>Encore %n codes&#xa0;: scannez-les sur cet écran ou sur la page d’essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is none of the three codes.</source>
        <translation>Ce n’est aucun des trois codes.</translation>
    </message>
    <message>
        <source>Not learned: any scanner is understood, a little more slowly.</source>
        <translation>Pas encore reconnu&#xa0;: tout lecteur est compris, un peu plus lentement.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Learned: keyboard {0} read as {1}, ends with {2}, {3} ms from key to key.</source>
        <translation>Reconnu&#xa0;: clavier {0} lu comme {1}, termine par {2}, {3} ms d’une touche à l’autre.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>A bar of 50 mm, codes of several sizes, accents, Arabic, and the three codes.</source>
        <translation>Un trait de 50 mm, des codes de plusieurs tailles, des accents, de l’arabe, et les trois codes.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>Aucune imprimante n’est connue ici.</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>this desk&apos;s</source>
        <translation>celle de ce poste</translation>
    </message>
    <message>
        <source>sides not known</source>
        <translation>recto verso inconnu</translation>
    </message>
    <message>
        <source>prints both sides</source>
        <translation>imprime recto verso</translation>
    </message>
    <message>
        <source>prints one side</source>
        <translation>imprime au recto</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>No page says this: try another word.</source>
        <translation>Aucune page n’en parle&#xa0;: essayez un autre mot.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done without the mouse</source>
        <translation>Ce qui se fait sans la souris</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Where others may know passwords: many accounts are stopped at once, and undone as one.</source>
        <translation>Quand d’autres ont pu connaître des mots de passe&#xa0;: beaucoup de comptes sont arrêtés d’un coup, et rétablis d’un coup.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Count the accounts</source>
        <translation>Compter les comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No incident yet.</source>
        <translation>Aucun incident jusqu’ici.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Stop accounts</source>
        <translation>Arrêter des comptes</translation>
    </message>
    <message>
        <source>Accounts are being stopped.</source>
        <translation>Des comptes sont en train d’être arrêtés.</translation>
    </message>
    <message>
        <source>Type a day: 25/11/2026, for example.</source>
        <translation>Tapez un jour&#xa0;: 25/11/2026, par exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s)</source>
        <translation>
            <numerusform>%n responsable</numerusform>
            <numerusform>%n responsables</numerusform>
        </translation>
    </message>
    <message>
        <source>Meant: {0}, {1}.</source>
        <translation>Concernés&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} Left as they are: {1}.</source>
        <translation>{0} Laissés tels quels&#xa0;: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n account(s)</source>
        <translation>
            <numerusform>Bloquer %n compte</numerusform>
            <numerusform>Bloquer %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n other password(s)</source>
        <translation>
            <numerusform>Demander %n nouveau mot de passe</numerusform>
            <numerusform>Demander %n nouveaux mots de passe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in until the accounts are unlocked, one by one or by undoing this.</source>
        <translation>Personne ne se connecte tant que les comptes ne sont pas débloqués, un par un ou en levant l’incident.</translation>
    </message>
    <message>
        <source>The present password opens once more, to choose another. Where it is known to others, lock.</source>
        <translation>Le mot de passe actuel sert encore une fois, pour en choisir un autre. Si d’autres le connaissent, bloquez.</translation>
    </message>
    <message>
        <source>The accounts are being stopped…</source>
        <translation>Les comptes sont en train d’être arrêtés…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped.</source>
        <translation>
            <numerusform>%n compte arrêté.</numerusform>
            <numerusform>%n comptes arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Print the letters to the families below.</source>
        <translation>{0} Préparez ci-dessous les lettres aux familles.</translation>
    </message>
    <message>
        <source>The incident is being undone…</source>
        <translation>L’incident est en train d’être levé…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are as before.</source>
        <translation>
            <numerusform>%n compte est comme avant.</numerusform>
            <numerusform>%n comptes sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stayed as they are.</source>
        <translation>
            <numerusform>%n, changé depuis, est resté tel quel.</numerusform>
            <numerusform>%n, changés depuis, sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are being written…</source>
        <translation>Les lettres se préparent…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Annulé&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) locked</source>
        <translation>
            <numerusform>%n compte bloqué</numerusform>
            <numerusform>%n comptes bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other password(s) asked for</source>
        <translation>
            <numerusform>%n nouveau mot de passe demandé</numerusform>
            <numerusform>%n nouveaux mots de passe demandés</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {0}</source>
        <translation>levé le {0}</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Lever l’incident</translation>
    </message>
    <message>
        <source>Letters to the families</source>
        <translation>Lettres aux familles</translation>
    </message>
    <message>
        <source>Nobody of the school: {0}.</source>
        <translation>Personne de l’établissement&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Connecter ce poste</translation>
    </message>
    <message>
        <source>The school, its families and its operators come from the central store.</source>
        <translation>L’établissement, ses familles et ses agents viennent de la base centrale.</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Person, identifier, agent</source>
        <translation>Personne, identifiant, agent</translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation>Aucun acte pour l’instant</translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation>Pour un tableur (XLSX)…</translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation>En texte (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of yours</source>
        <translation>{0} de vous</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Poste {0}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What can be done without the mouse.</source>
        <translation>Ce qui se fait sans la souris.</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose in the list that was found</source>
        <translation>Choisir dans la liste trouvée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the file; once more, do what it proposes</source>
        <translation>Ouvrir le dossier&#xa0;; encore une fois&#xa0;: faire ce qu’il propose</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the search; close a form or a question</source>
        <translation>Vider la recherche&#xa0;; fermer un formulaire ou une question</translation>
    </message>
    <message>
        <source>Print the sheet that is shown, or whose file is</source>
        <translation>Imprimer la feuille affichée, ou celle du dossier ouvert</translation>
    </message>
    <message>
        <source>Copy the identifier of the file that is shown, and nothing else</source>
        <translation>Copier l’identifiant du dossier affiché, et rien d’autre</translation>
    </message>
    <message>
        <source>Go on to the next part of the window: bar, page, foot</source>
        <translation>Aller à la partie suivante de la fenêtre&#xa0;: barre, page, bas de page</translation>
    </message>
    <message>
        <source>Undo, where that is offered</source>
        <translation>Annuler, là où c’est proposé</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>The sheet that came out is handed to its holder</source>
        <translation>La feuille sortie est remise à son titulaire</translation>
    </message>
    <message>
        <source>Call the next ticket, where the school gives tickets</source>
        <translation>Appeler le ticket suivant, si l’établissement en donne</translation>
    </message>
    <message>
        <source>Note that the person of the open file is to be called back, or was</source>
        <translation>Noter que la personne du dossier ouvert est à rappeler, ou l’a été</translation>
    </message>
    <message>
        <source>Help: this page, and the guides</source>
        <translation>Aide&#xa0;: cette page et les guides</translation>
    </message>
</context>
<context>
    <name>KinshipBox</name>
    <message>
        <source>Kinship</source>
        <translation>Lien de parenté</translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Print the list to tick off</source>
        <translation>Imprimer la liste d’émargement</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>The list for whoever hands them over: names, without passwords.</source>
        <translation>Pour qui remet les feuilles&#xa0;: la liste des noms, sans mot de passe.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>The list to tick off: {0}.</source>
        <translation>Liste d’émargement&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The list to tick off: {0}</source>
        <translation>Liste d’émargement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>list {0}.pdf</source>
        <translation>émargement {0}.pdf</translation>
    </message>
</context>
<context>
    <name>MissingPages</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s) again</source>
        <translation>
            <numerusform>Réimprimer %n page</numerusform>
            <numerusform>Réimprimer %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameAsk</name>
    <message>
        <source>Name of this filter, for all desks of the school</source>
        <translation>Nom de ce filtre, pour tous les postes de l’établissement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NextTicket</name>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n famille attend</numerusform>
            <numerusform>%n familles attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Appeler {0}</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Appeler le suivant</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Unlock the account as well</source>
        <translation>Débloquer aussi le compte</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Faire la feuille</translation>
    </message>
    <message numerus="yes">
        <source>A sheet with the identifier and a provisional password, good for %n days.</source>
        <translation>
            <numerusform>Une feuille avec l’identifiant et un mot de passe provisoire, valable %n jour.</numerusform>
            <numerusform>Une feuille avec l’identifiant et un mot de passe provisoire, valable %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it over against an identity document.</source>
        <translation>À remettre sur présentation d’une pièce d’identité.</translation>
    </message>
    <message>
        <source>No sheet: {0}.</source>
        <translation>Pas de feuille&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>On first sign-in, a password of one&apos;s own has to be chosen.</source>
        <translation>À la première connexion, la personne choisit son propre mot de passe.</translation>
    </message>
    <message>
        <source>The password in use opens nothing any more, from now on.</source>
        <translation>Le mot de passe actuel n’ouvre plus rien, dès maintenant.</translation>
    </message>
    <message>
        <source>The sheet made before was not handed over: it is void, destroy it.</source>
        <translation>La feuille d’avant n’a pas été remise&#xa0;: elle sera annulée, détruisez-la.</translation>
    </message>
    <message>
        <source>The sheet given before is void: take it back.</source>
        <translation>La feuille déjà remise est annulée&#xa0;: reprenez-la.</translation>
    </message>
    <message>
        <source>The lock is lifted: it is written down.</source>
        <translation>Le compte est débloqué&#xa0;: c’est noté dans l’historique.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La feuille se prépare…</translation>
    </message>
    <message>
        <source>The sheet with the provisional password</source>
        <translation>La feuille avec le mot de passe provisoire</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Make these passwords void</source>
        <translation>Annuler ces mots de passe</translation>
    </message>
    <message>
        <source>Make this password void</source>
        <translation>Annuler ce mot de passe</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les feuilles</translation>
    </message>
    <message>
        <source>Print some of them again</source>
        <translation>En réimprimer quelques-unes</translation>
    </message>
    <message>
        <source>One page per sheet of paper</source>
        <translation>Une page par feuille</translation>
    </message>
    <message>
        <source>Without it each page has a blank back, for a printer that prints on both sides.</source>
        <translation>Sinon chaque page a un dos blanc, pour une imprimante qui imprime recto verso.</translation>
    </message>
    <message>
        <source>Yes, all came out</source>
        <translation>Oui, tout est sorti</translation>
    </message>
    <message>
        <source>Some are missing</source>
        <translation>Il en manque</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>Pas sortie</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) ready. The passwords are nowhere else: print now.</source>
        <translation>
            <numerusform>%n feuille prête. Le mot de passe n’est nulle part ailleurs&#xa0;: imprimez maintenant.</numerusform>
            <numerusform>%n feuilles prêtes. Les mots de passe ne sont nulle part ailleurs&#xa0;: imprimez maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {0}. It holds passwords: print it, then erase it.</source>
        <translation>Enregistré&#xa0;: {0}. Ce fichier contient des mots de passe&#xa0;: imprimez-le, puis effacez-le.</translation>
    </message>
    <message>
        <source>Handed over: it is written down.</source>
        <translation>Feuille remise&#xa0;: c’est noté.</translation>
    </message>
    <message>
        <source>Void: this password opens nothing. Take the sheet back.</source>
        <translation>Annulé&#xa0;: ce mot de passe n’ouvre rien. Reprenez la feuille.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was issued.</source>
        <translation>Annulé&#xa0;: rien n’a été donné.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>All came out. Tick off below who has theirs.</source>
        <translation>Tout est sorti. Cochez plus bas les feuilles que vous remettez.</translation>
    </message>
    <message>
        <source>Did all of them come out well?</source>
        <translation>Tout est-il bien sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Did the sheet come out well?</source>
        <translation>La feuille est-elle bien sortie&#xa0;?</translation>
    </message>
    <message>
        <source>Which are missing? The passwords stay the same.</source>
        <translation>Lesquelles manquent&#xa0;? Les mots de passe restent les mêmes.</translation>
    </message>
    <message>
        <source>Print it again: the password stays the same.</source>
        <translation>Réimprimez-la&#xa0;: le mot de passe reste le même.</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Enregistrer les feuilles</translation>
    </message>
    <message>
        <source>sheets {0}.pdf</source>
        <translation>feuilles {0}.pdf</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sheets are being made: their passwords would be lost.</source>
        <translation>Des feuilles sont en préparation&#xa0;: leurs mots de passe seraient perdus.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet whether %n sheet(s) came out: afterwards they can&apos;t be printed again.</source>
        <translation>
            <numerusform>Personne n’a encore dit si %n feuille est bien sortie&#xa0;: ensuite, elle ne peut plus être réimprimée.</numerusform>
            <numerusform>Personne n’a encore dit si %n feuilles sont bien sorties&#xa0;: ensuite, elles ne peuvent plus être réimprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a provisional password are not printed: the passwords are nowhere else.</source>
        <translation>
            <numerusform>%n feuille avec un mot de passe provisoire n’est pas imprimée&#xa0;: ce mot de passe n’est nulle part ailleurs.</numerusform>
            <numerusform>%n feuilles avec un mot de passe provisoire ne sont pas imprimées&#xa0;: ces mots de passe ne sont nulle part ailleurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeStrip</name>
    <message>
        <source>Good</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>OperatorsCard</name>
    <message>
        <source>Operators</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As colleagues know them; it stands on the sheets</source>
        <translation>Tel que les collègues le connaissent&#xa0;; il figure sur les feuilles</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What they type to sign in</source>
        <translation>Ce que la personne tape pour se connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters of three kinds</source>
        <translation>Au moins 12 caractères, de trois sortes</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Votre mot de passe actuel</translation>
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
        <source>let go on {0}</source>
        <translation>accès retiré le {0}</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Rôle de {0}</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Let {0} go for good</source>
        <translation>Retirer l’accès de {0}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>New password of {0}</source>
        <translation>Nouveau mot de passe de {0}</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Nouveau collègue</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message numerus="yes">
        <source>Other guardian(s)</source>
        <translation>
            <numerusform>Autre responsable</numerusform>
            <numerusform>Autres responsables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Your code to take the screen back</source>
        <translation>Votre code pour reprendre l’écran</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Garder ce code</translation>
    </message>
    <message>
        <source>Ask for my password instead</source>
        <translation>Demander plutôt mon mot de passe</translation>
    </message>
    <message>
        <source>4 to 6 digits</source>
        <translation>4 à 6 chiffres</translation>
    </message>
    <message>
        <source>Yours alone, at this desk alone; it signs nobody in</source>
        <translation>À vous seul, sur ce poste seulement&#xa0;; il ne connecte personne</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Cacher le code</translation>
    </message>
    <message>
        <source>Kept: this code takes the screen back from a family.</source>
        <translation>Gardé&#xa0;: ce code reprend l’écran à une famille.</translation>
    </message>
    <message>
        <source>Given up: your password is asked for.</source>
        <translation>Abandonné&#xa0;: votre mot de passe est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>You have a code of %n digits at this desk.</source>
        <translation>
            <numerusform>Vous avez un code à %n chiffre sur ce poste.</numerusform>
            <numerusform>Vous avez un code à %n chiffres sur ce poste.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a desk with one screen, a family gives it back by « Give the screen back »: your password is asked for, or a short code that you choose here.</source>
        <translation>Sur un poste à un seul écran, la famille le rend par «&#xa0;Rendre l’écran à l’agent&#xa0;»&#xa0;: votre mot de passe est demandé, ou un code court que vous choisissez ici.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Invented families: nothing is kept, nothing is sent.</source>
        <translation>Familles inventées&#xa0;: rien n’est gardé, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Leave ({0})</source>
        <translation>Quitter ({0})</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Invented families, an invented school: try everything, nothing can go wrong.</source>
        <translation>Des familles et un établissement inventés&#xa0;: essayez tout, rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Every window bears a band, every sheet says SPÉCIMEN.</source>
        <translation>Chaque fenêtre porte un bandeau, chaque feuille dit SPÉCIMEN.</translation>
    </message>
    <message>
        <source>No SMS and no e-mail leaves: they arrive on a phone drawn on the screen.</source>
        <translation>Aucun SMS et aucun e-mail ne part&#xa0;: ils arrivent sur un téléphone dessiné à l’écran.</translation>
    </message>
    <message>
        <source>F10 leaves at once.</source>
        <translation>F10 quitte aussitôt.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Practice opens in a window of its own, in a few seconds.</source>
        <translation>L’entraînement s’ouvre dans sa propre fenêtre, dans quelques secondes.</translation>
    </message>
    <message>
        <source>Practice could not be opened: type “station practice” in a terminal.</source>
        <translation>L’entraînement ne s’est pas ouvert&#xa0;: tapez «&#xa0;station practice&#xa0;» dans un terminal.</translation>
    </message>
    <message>
        <source>Nothing is counted, nothing reaches the real files, all is erased at the end.</source>
        <translation>Rien n’est compté, rien n’atteint les vrais dossiers, tout est effacé à la fin.</translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>Print here</source>
        <translation>Imprimer ici</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Prendre cette imprimante</translation>
    </message>
    <message>
        <source>The sheet is on its way to {0}…</source>
        <translation>La feuille part vers {0}…</translation>
    </message>
    <message>
        <source>Written down: the sheet is still due.</source>
        <translation>C’est noté&#xa0;: la feuille reste à remettre.</translation>
    </message>
    <message>
        <source>Handed over: it is written down.</source>
        <translation>Feuille remise&#xa0;: c’est noté.</translation>
    </message>
    <message>
        <source>The sheet is being saved…</source>
        <translation>Enregistrement de la feuille…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistrée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Handed to its holder</source>
        <translation>Remise au titulaire</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Not given: it is written down, and the sheet is still due.</source>
        <translation>Non remise&#xa0;: c’est noté, la feuille reste à remettre.</translation>
    </message>
    <message>
        <source>This sheet was given before. Why is it made again?</source>
        <translation>Cette feuille a déjà été remise. Pourquoi la refaire&#xa0;?</translation>
    </message>
    <message>
        <source>Did the sheet come out well? Who takes it shows a document.</source>
        <translation>La feuille est-elle bien sortie&#xa0;? Qui la prend montre une pièce.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation>Impossible d’écrire {0} ({1}). Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show it in the hall</source>
        <translation>Montrer dans le hall</translation>
    </message>
    <message>
        <source>Print for the head</source>
        <translation>Imprimer pour la direction</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>of the guardians have an active account</source>
        <translation>des responsables ont un compte actif</translation>
    </message>
    <message>
        <source>of the students have an active account</source>
        <translation>des élèves ont un compte actif</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>accounts given, not active yet</source>
        <translation>comptes donnés, pas encore activés</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are still at the desk</source>
        <translation>
            <numerusform>%n feuille est encore au guichet</numerusform>
            <numerusform>%n feuilles sont encore au guichet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) in which nobody has one</source>
        <translation>
            <numerusform>%n famille où personne n’en a</numerusform>
            <numerusform>%n familles où personne n’en a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with neither mobile nor e-mail</source>
        <translation>
            <numerusform>%n sans mobile ni e-mail</numerusform>
            <numerusform>%n sans mobile ni e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>guardians without an account</source>
        <translation>responsables sans compte</translation>
    </message>
    <message>
        <source>students without an account</source>
        <translation>élèves sans compte</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
    <message>
        <source>on average, from the first page to the account</source>
        <translation>en moyenne, de la première page au compte</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>{0}, account active</source>
        <translation>{0}, compte activé</translation>
    </message>
    <message>
        <source>{0}, account given</source>
        <translation>{0}, compte donné</translation>
    </message>
    <message>
        <source>{0}, without an account</source>
        <translation>{0}, sans compte</translation>
    </message>
    <message>
        <source>Account given, not active yet</source>
        <translation>Compte donné, pas encore activé</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>progress {0}.pdf</source>
        <translation>avancement {0}.pdf</translation>
    </message>
</context>
<context>
    <name>ProgressWall</name>
    <message>
        <source>{0} % have their account: {1} of {2}</source>
        <translation>{0}&#xa0;% ont leur compte&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>of the families&apos; guardians have their account</source>
        <translation>des responsables ont leur compte</translation>
    </message>
    <message>
        <source>of the students have their account</source>
        <translation>des élèves ont leur compte</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
</context>
<context>
    <name>PronoteListPage</name>
    <message>
        <source>Pronote&apos;s codes</source>
        <translation>Codes Pronote</translation>
    </message>
    <message>
        <source>For families who want Pronote only. The codes stay encrypted here, and on the sheet.</source>
        <translation>Pour les familles qui ne veulent que Pronote. Les codes restent chiffrés ici, et sur la feuille.</translation>
    </message>
    <message>
        <source>Choose Pronote&apos;s list…</source>
        <translation>Choisir la liste de Pronote…</translation>
    </message>
    <message>
        <source>Forget all these codes</source>
        <translation>Effacer tous ces codes</translation>
    </message>
    <message>
        <source>Yes, forget them</source>
        <translation>Oui, les effacer</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Lignes à regarder</translation>
    </message>
    <message>
        <source>Every line has found its person.</source>
        <translation>Chaque ligne a trouvé sa personne.</translation>
    </message>
    <message>
        <source>Pronote&apos;s list of codes</source>
        <translation>Liste des codes de Pronote</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listes (*.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have codes by this list.</source>
        <translation>
            <numerusform>%n personne a des codes par cette liste.</numerusform>
            <numerusform>%n personnes ont des codes par cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1} is missing or wrong. Correct the list, then choose it again.</source>
        <translation>Ligne {0}&#xa0;: «&#xa0;{1}&#xa0;» manque ou est faux. Corrigez la liste, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>nobody of this name, class and child</source>
        <translation>personne de ce nom, dans cette classe, avec cet enfant</translation>
    </message>
    <message>
        <source>several persons fit: say whose it is</source>
        <translation>plusieurs personnes possibles&#xa0;: dites à qui est la ligne</translation>
    </message>
    <message>
        <source>another line is the same person&apos;s: say which is right</source>
        <translation>une autre ligne est à la même personne&#xa0;: dites laquelle est la bonne</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Ligne {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>C’est {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have Pronote codes at this desk.</source>
        <translation>
            <numerusform>%n personne a des codes Pronote sur ce poste.</numerusform>
            <numerusform>%n personnes ont des codes Pronote sur ce poste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PronoteSheetPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Print the Pronote sheet</source>
        <translation>Imprimer la feuille Pronote</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote seulement</translation>
    </message>
    <message>
        <source>The family wants Pronote and nothing else: it gets the codes that Pronote gave it.</source>
        <translation>La famille veut Pronote et rien d’autre&#xa0;: elle reçoit les codes que Pronote lui a donnés.</translation>
    </message>
    <message>
        <source>To tell the family</source>
        <translation>À dire à la famille</translation>
    </message>
    <message>
        <source>With these codes: Pronote, through the school&apos;s web site.</source>
        <translation>Avec ces codes&#xa0;: Pronote, par le site de l’établissement.</translation>
    </message>
    <message>
        <source>Without an account: no grants, no guidance choices, no enrolment, no contact details.</source>
        <translation>Sans compte&#xa0;: pas de bourses, pas de vœux d’orientation, pas d’inscription, pas de fiche de renseignements.</translation>
    </message>
    <message>
        <source>The codes of Pronote do not open the account&apos;s services, nor the reverse.</source>
        <translation>Les codes de Pronote n’ouvrent pas les services du compte, et l’inverse non plus.</translation>
    </message>
    <message>
        <source>To have everything later: come back here, or open an account on the portal.</source>
        <translation>Pour tout avoir plus tard&#xa0;: revenir ici, ou ouvrir un compte sur le portail.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>They are one person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>ressemblance {0}&#xa0;%</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>INE</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>{0}, born {1}</source>
        <translation>{0}, nom de naissance {1}</translation>
    </message>
    <message>
        <source>Two persons, as somebody said on {0}.</source>
        <translation>Deux personnes&#xa0;: quelqu’un l’a dit le {0}.</translation>
    </message>
    <message>
        <source>Both have an account: ask the family which one to keep.</source>
        <translation>Chacun a un compte&#xa0;: demandez à la famille lequel garder.</translation>
    </message>
    <message>
        <source>One person now. Checked: one file, all children, contacts and identifiers.</source>
        <translation>Une seule personne désormais. Vérifié&#xa0;: un dossier, tous les enfants, contacts et identifiants.</translation>
    </message>
    <message>
        <source>Joined, but the check found: {0}. Look at the file, or undo.</source>
        <translation>Réunis, mais la vérification a trouvé&#xa0;: {0}. Regardez le dossier, ou annulez ce choix.</translation>
    </message>
    <message>
        <source>Two persons: they are not proposed any more.</source>
        <translation>Deux personnes&#xa0;: elles ne seront plus proposées.</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>What is kept no longer than needed goes here: nothing brings it back.</source>
        <translation>Ici s’efface ce qui n’a plus à être gardé&#xa0;: rien ne le ramène.</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>The time is over for</source>
        <translation>Le délai est passé pour</translation>
    </message>
    <message>
        <source>Students who left</source>
        <translation>Élèves partis</translation>
    </message>
    <message>
        <source>Guardians who answer for nobody else</source>
        <translation>Responsables qui ne le sont plus de personne</translation>
    </message>
    <message>
        <source>Messages, codes and enrolments begun</source>
        <translation>Messages, codes et inscriptions commencées</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>{0} – before {1}</source>
        <translation>{0} – avant le {1}</translation>
    </message>
    <message>
        <source>Nothing is kept longer than it should be.</source>
        <translation>Rien n’est gardé plus longtemps qu’il ne faut.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) and code(s)</source>
        <translation>
            <numerusform>%n message ou code</numerusform>
            <numerusform>%n messages et codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: {0}, {1}, {2}.</source>
        <translation>Effacés&#xa0;: {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Papers of closed days</source>
        <translation>Rapports des journées clôturées</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Station – {0}</source>
        <translation>Station – {0}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Identity to check</source>
        <translation>Identité à vérifier</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation>Liens entre eux</translation>
    </message>
    <message>
        <source>who is it? to check</source>
        <translation>qui est-ce&#xa0;? à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What these files cover</source>
        <translation>Ce que couvrent ces fichiers</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>Enregistrer ce rapport…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>Leaving, by class</source>
        <translation>Départs, par classe</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Colonnes non lues</translation>
    </message>
    <message>
        <source>Filled, and seem to hold a guardian, a phone or an e-mail: {0}.</source>
        <translation>Remplies, et semblent contenir un responsable, un téléphone ou un e-mail&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Filled, and not read: {0}.</source>
        <translation>Remplies, et non lues&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Say what these columns hold</source>
        <translation>Dire ce que contiennent ces colonnes</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Enregistrer ce rapport</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Left out · {0}</source>
        <translation>Laissés de côté · {0}</translation>
    </message>
    <message>
        <source>These lines did not come in; all the others do.</source>
        <translation>Ces lignes ne sont pas prises&#xa0;; toutes les autres le sont.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{0}, record {1}: {2}</source>
        <translation>{0}, enregistrement {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>Corrections made at the desk</source>
        <translation>Corrections faites au guichet</translation>
    </message>
    <message>
        <source>In this list: ticked off</source>
        <translation>Dans cette liste&#xa0;: cochées</translation>
    </message>
    <message>
        <source>Not in this list: still to be carried over</source>
        <translation>Absentes de cette liste&#xa0;: encore à reporter</translation>
    </message>
    <message>
        <source>{0}, though it was ticked as carried over</source>
        <translation>{0}, pourtant cochée comme reportée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Lists of the school</source>
        <translation>Listes de l’établissement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Choisir d’autres fichiers</translation>
    </message>
    <message>
        <source>Change what the columns tell</source>
        <translation>Revoir les colonnes</translation>
    </message>
    <message>
        <source>Cancel the last import</source>
        <translation>Annuler le dernier import</translation>
    </message>
    <message>
        <source>Drop the lists here: exports of SIECLE, ONDE or Pronote, or any table of students. You see what would change before anything does; accounts and corrections made at the desk stay.</source>
        <translation>Déposez les listes ici&#xa0;: exports de SIECLE, d’ONDE ou de Pronote, ou tout tableau d’élèves. Vous voyez d’abord ce qui changerait&#xa0;; les comptes et les corrections faites au guichet restent.</translation>
    </message>
    <message>
        <source>Cancel the import of {0}</source>
        <translation>Annuler l’import ({0})</translation>
    </message>
    <message>
        <source>Who came by this import goes, who left or changed is put back as before. What was done since stays, and is named.</source>
        <translation>Les personnes arrivées par cet import s’en vont, celles qui sont parties ou modifiées redeviennent comme avant. Ce qui a été fait depuis reste, et vous est indiqué.</translation>
    </message>
    <message>
        <source>Cancel this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>The lists are being read…</source>
        <translation>Lecture des listes…</translation>
    </message>
    <message>
        <source>People are being compared…</source>
        <translation>Comparaison des personnes…</translation>
    </message>
    <message>
        <source>Almost done…</source>
        <translation>Presque terminé…</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Importer d’autres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Import all the same, %n people leave</source>
        <translation>
            <numerusform>Importer quand même, %n personne part</numerusform>
            <numerusform>Importer quand même, %n personnes partent</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are imported.</source>
        <translation>Les listes sont importées.</translation>
    </message>
    <message>
        <source>See who may be there twice</source>
        <translation>Voir qui est peut-être en double</translation>
    </message>
    <message>
        <source>Go over to school year {0}</source>
        <translation>Passer à l’année scolaire {0}</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Annulé&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Lists are being read or imported: what is not done yet would have to be done again.</source>
        <translation>Des listes sont en cours de lecture ou d’importation&#xa0;: ce qui n’est pas fini serait à refaire.</translation>
    </message>
    <message>
        <source>Lists were looked at and are not imported yet.</source>
        <translation>Des listes ont été lues et ne sont pas encore importées.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>My filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
</context>
<context>
    <name>SchoolAsked</name>
    <message>
        <source>UAI of the school</source>
        <translation>UAI de l’établissement</translation>
    </message>
    <message>
        <source>Seven digits and a letter, as in 9741234Y</source>
        <translation>Sept chiffres et une lettre, comme 9741234Y</translation>
    </message>
    <message>
        <source>Look at the lists</source>
        <translation>Regarder les listes</translation>
    </message>
    <message>
        <source>This is no UAI: check the digits and the letter.</source>
        <translation>Ce n’est pas un UAI&#xa0;: vérifiez les chiffres et la lettre.</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Only since this day</source>
        <translation>Seulement depuis ce jour</translation>
    </message>
    <message>
        <source>Opened, activated or printed on that day or after; empty for all</source>
        <translation>Ouverts, activés ou imprimés ce jour-là ou après&#xa0;; vide pour tous</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Parmi eux</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>A class: its students and their guardians</source>
        <translation>Une classe&#xa0;: ses élèves et leurs responsables</translation>
    </message>
    <message>
        <source>A list of identifiers</source>
        <translation>Une liste d’identifiants</translation>
    </message>
    <message>
        <source>All that one agent has printed</source>
        <translation>Tout ce qu’un agent a imprimé</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Tout l’établissement</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>Quels comptes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Identifiers, one a line</source>
        <translation>Identifiants, un par ligne</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Except these identifiers, one a line</source>
        <translation>Sauf ces identifiants, un par ligne</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search for a family</source>
        <translation>Chercher une famille</translation>
    </message>
    <message>
        <source>Name, phone, identifier, child, class, or scan a sheet</source>
        <translation>Nom, téléphone, identifiant, enfant, classe, ou scannez une feuille</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Show those who left</source>
        <translation>Afficher les anciens</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Ajouter un élève</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>Absent de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Look among those who left</source>
        <translation>Chercher parmi les anciens</translation>
    </message>
    <message>
        <source>Enrol without searching</source>
        <translation>Inscrire sans chercher</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Try fewer letters, or a child&apos;s name.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;». Essayez moins de lettres, ou le nom d’un enfant.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all {0}</source>
        <translation>Choisir les {0}</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Station is the account authority of its own portal. It does not talk to the ministry, whose service offers no way to do so: accounts, identifiers and sheets follow the same rules.</source>
        <translation>Station crée les comptes de son propre portail. Il ne communique pas avec le ministère, dont le service ne le permet pas&#xa0;: comptes, identifiants et feuilles suivent les mêmes règles.</translation>
    </message>
    <message>
        <source>Our school has other desks: connect this one to them</source>
        <translation>L’établissement a déjà d’autres postes&#xa0;: rejoindre les autres</translation>
    </message>
    <message>
        <source>UAI of the school</source>
        <translation>UAI de l’établissement</translation>
    </message>
    <message>
        <source>Seven digits and a letter, as in 9741234Y</source>
        <translation>Sept chiffres et une lettre, comme 9741234Y</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>Académie</source>
        <translation>Académie</translation>
    </message>
    <message>
        <source>Region of the phone numbers</source>
        <translation>Région des numéros de téléphone</translation>
    </message>
    <message>
        <source>Two letters: FR, RE, YT, GP, MQ, GF…</source>
        <translation>Deux lettres&#xa0;: FR, RE, YT, GP, MQ, GF…</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>It stands on the sheets: Front desk, for example</source>
        <translation>Il figure sur les feuilles&#xa0;: Accueil, par exemple</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>It begins with https://; it stands on every sheet</source>
        <translation>Elle commence par https://&#xa0;; elle figure sur chaque feuille</translation>
    </message>
    <message>
        <source>Name of the portal</source>
        <translation>Nom du portail</translation>
    </message>
    <message>
        <source>As families know it</source>
        <translation>Tel que les familles le connaissent</translation>
    </message>
    <message>
        <source>If you don&apos;t know it yet, go on: the settings ask for it, and the foot of the window too.</source>
        <translation>Si vous ne la connaissez pas encore, continuez&#xa0;: les réglages vous la redemanderont.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues know you; it stands on the sheets</source>
        <translation>Tel que vos collègues le connaissent&#xa0;; il figure sur les feuilles</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What you type to sign in</source>
        <translation>Ce que vous tapez pour vous connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters of three kinds; it opens all families&apos; files</source>
        <translation>Au moins 12 caractères, de trois sortes&#xa0;: il ouvre les dossiers de toutes les familles</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Le mot de passe, encore une fois</translation>
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
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome to Station</source>
        <translation>Bienvenue dans Station</translation>
    </message>
    <message>
        <source>Let us make this desk yours. It takes a minute.</source>
        <translation>Préparons ce poste. Une minute suffit.</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>Quel est votre établissement&#xa0;?</translation>
    </message>
    <message>
        <source>The UAI tells the académie and how phones are read.</source>
        <translation>L’UAI donne l’académie et la façon de lire les téléphones.</translation>
    </message>
    <message>
        <source>Which portal do the accounts open?</source>
        <translation>Quel portail les comptes ouvrent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Families sign in there. It can be changed later, and older sheets are still read.</source>
        <translation>Les familles s’y connectent. Vous pourrez en changer&#xa0;: les anciennes feuilles se liront toujours.</translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation>Qui s’occupe de ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>The administrator adds colleagues and lists.</source>
        <translation>L’administrateur ajoute les collègues et les listes.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Three questions first: which school this is, which portal its accounts open, and who looks after this desk. Then you can import the school&apos;s lists and receive families.</source>
        <translation>Trois questions d’abord&#xa0;: quel est l’établissement, quel portail ses comptes ouvrent, et qui s’occupe de ce poste. Vous pourrez ensuite importer les listes et recevoir les familles.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>{0} is right · académie: {1}</source>
        <translation>{0} est juste · académie&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is right · school abroad</source>
        <translation>{0} est juste · établissement à l’étranger</translation>
    </message>
    <message>
        <source>The letter does not go with the digits: check the UAI.</source>
        <translation>La lettre ne va pas avec les chiffres&#xa0;: vérifiez l’UAI.</translation>
    </message>
    <message>
        <source>Seven digits and the letter that goes with them.</source>
        <translation>Sept chiffres et la lettre qui va avec.</translation>
    </message>
    <message>
        <source>Type the school&apos;s name.</source>
        <translation>Tapez le nom de l’établissement.</translation>
    </message>
    <message>
        <source>Name this desk.</source>
        <translation>Donnez un nom à ce poste.</translation>
    </message>
    <message>
        <source>Type the whole address: it begins with https://.</source>
        <translation>Tapez l’adresse entière&#xa0;: elle commence par https://.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Choisissez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>That is not the same password.</source>
        <translation>Ce n’est pas le même mot de passe.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How this desk looks and prints, and whose it is.</source>
        <translation>L’écran et l’imprimante de ce poste, l’établissement et ses agents.</translation>
    </message>
    <message>
        <source>An administrator sets this: ask one.</source>
        <translation>Un administrateur règle cela&#xa0;: adressez-vous à lui.</translation>
    </message>
    <message>
        <source>SMS and e-mail</source>
        <translation>SMS et e-mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Codes and passwords</source>
        <translation>Codes et mots de passe</translation>
    </message>
    <message>
        <source>Who has an account</source>
        <translation>Qui a un compte</translation>
    </message>
    <message>
        <source>What an account opens</source>
        <translation>Ce qu’ouvre un compte</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>A setting is typed and not saved.</source>
        <translation>Un réglage est modifié, mais pas encore enregistré.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when Station starts again.</source>
        <translation>La langue changera au prochain démarrage de Station.</translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation>Imprimante de ce poste</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choisir une imprimante</translation>
    </message>
    <message>
        <source>None chosen yet: the first print asks.</source>
        <translation>À choisir&#xa0;: la première impression la demandera.</translation>
    </message>
    <message>
        <source>School and desk</source>
        <translation>Établissement et poste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>It stands on the sheets</source>
        <translation>Il figure sur les feuilles</translation>
    </message>
    <message>
        <source>Académie</source>
        <translation>Académie</translation>
    </message>
    <message>
        <source>Region of the phone numbers</source>
        <translation>Région des numéros de téléphone</translation>
    </message>
    <message>
        <source>Two letters: FR, RE, YT, GP…</source>
        <translation>Deux lettres&#xa0;: FR, RE, YT, GP…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lines parted by commas, as on the sheet</source>
        <translation>Lignes séparées par des virgules, comme sur la feuille</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>Téléphone du secrétariat</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>E-mail du secrétariat</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Web site of the school</source>
        <translation>Site web de l’établissement</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Il commence par https://</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La feuille se prépare…</translation>
    </message>
    <message>
        <source>The sheet of {0}</source>
        <translation>La feuille de {0}</translation>
    </message>
</context>
<context>
    <name>SheetsChoice</name>
    <message>
        <source>Nobody on the list yet.</source>
        <translation>Personne dans la liste pour l’instant.</translation>
    </message>
    <message>
        <source>Those too who have a password: it opens nothing any more</source>
        <translation>Aussi ceux qui ont un mot de passe&#xa0;: il n’ouvrira plus rien</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Une classe</translation>
    </message>
    <message>
        <source>All without an account</source>
        <translation>Tous ceux sans compte</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>A full page each</source>
        <translation>Une page chacun</translation>
    </message>
    <message>
        <source>Eight cards a page, to cut</source>
        <translation>8 cartes à découper</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Name, identifier or phone, then Enter</source>
        <translation>Nom, identifiant ou téléphone, puis Entrée</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nobody is found, or they are on the list already.</source>
        <translation>Personne n’est trouvé, ou la personne est déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sheets with a provisional password</source>
        <translation>Feuilles avec mot de passe provisoire</translation>
    </message>
    <message>
        <source>For those whom no SMS and no e-mail reaches. They choose their own at first sign-in.</source>
        <translation>Pour ceux que ni SMS ni e-mail n’atteint. Chacun choisit son propre mot de passe à la première connexion.</translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation>Faire des feuilles</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will be made.</source>
        <translation>
            <numerusform>%n feuille sera faite.</numerusform>
            <numerusform>%n feuilles seront faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) given before will be void.</source>
        <translation>
            <numerusform>%n feuille déjà remise sera annulée.</numerusform>
            <numerusform>%n feuilles déjà remises seront annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) in use will open nothing any more.</source>
        <translation>
            <numerusform>%n mot de passe actuel n’ouvrira plus rien.</numerusform>
            <numerusform>%n mots de passe actuels n’ouvriront plus rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: see who and why</source>
        <translation>
            <numerusform>%n personne laissée de côté&#xa0;: voir qui et pourquoi</numerusform>
            <numerusform>%n personnes laissées de côté&#xa0;: voir qui et pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n sheet(s)</source>
        <translation>
            <numerusform>Faire %n feuille</numerusform>
            <numerusform>Faire %n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made and not handed over yet will be void: {0}.</source>
        <translation>
            <numerusform>%n feuille déjà faite et pas encore remise sera annulée&#xa0;: {0}.</numerusform>
            <numerusform>%n feuilles déjà faites et pas encore remises seront annulées&#xa0;: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n autre suit</numerusform>
            <numerusform>%n autres suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheets are being made…</source>
        <translation>Les feuilles se préparent…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Demonstration: three people work here</source>
        <translation>Démonstration&#xa0;: trois agents travaillent ici</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
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
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Poste verrouillé</translation>
    </message>
    <message>
        <source>What is under way waits for you.</source>
        <translation>Ce qui est en cours vous attend.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant avec la base centrale</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Tapez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Joined from these files</source>
        <translation>Dossiers réunis</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>One moment, the desk is opening…</source>
        <translation>Un instant, le poste s’ouvre…</translation>
    </message>
</context>
<context>
    <name>StateBand</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Identifier {0}</source>
        <translation>Identifiant {0}</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>See how the desk stands to the central store</source>
        <translation>Voir les échanges avec la base centrale</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Search in these lines</source>
        <translation>Chercher dans ces lignes</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Les lignes</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>TeleserviceForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As families know it: Pronote, bourses…</source>
        <translation>Comme les familles le connaissent&#xa0;: Pronote, bourses…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>In a few words: marks, absences…</source>
        <translation>En quelques mots&#xa0;: notes, absences…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It begins with https://; Pronote&apos;s can stand here</source>
        <translation>Elle commence par https://&#xa0;; celle de Pronote peut figurer ici</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut s’en servir</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>Keep this service</source>
        <translation>Enregistrer ce service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un nouveau service</translation>
    </message>
    <message>
        <source>This is not the address of a page: it begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’une page&#xa0;: elle commence par https://.</translation>
    </message>
    <message>
        <source>Fill this in, and keep it short.</source>
        <translation>À remplir, en restant bref.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>TeleservicesCard</name>
    <message>
        <source>What an account opens</source>
        <translation>Ce qu’ouvre un compte</translation>
    </message>
    <message>
        <source>No service yet: families see none when they sign in.</source>
        <translation>Aucun service&#xa0;: les familles n’en voient pas en se connectant.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Shown to families once they have signed in, each with a code to scan.</source>
        <translation>Montrés aux familles une fois connectées, chacun avec un code à photographier.</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation>{0} est retiré.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>{0} is kept.</source>
        <translation>{0} est enregistré.</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Families are called by a number, at all desks, never by a name.</source>
        <translation>Les familles sont appelées par un numéro, à tous les guichets, jamais par un nom.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Donner un ticket</translation>
    </message>
    <message>
        <source>Why the family comes</source>
        <translation>Pourquoi la famille vient</translation>
    </message>
    <message>
        <source>What the family reads</source>
        <translation>Langue de la famille</translation>
    </message>
    <message>
        <source>Families take their number on their own screen</source>
        <translation>Les familles prennent leur numéro sur leur écran</translation>
    </message>
    <message>
        <source>The hall&apos;s screen</source>
        <translation>Écran du hall</translation>
    </message>
    <message>
        <source>Tell the family its number, or write it down for them.</source>
        <translation>Dites son numéro à la famille, ou notez-le pour elle.</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket.</source>
        <translation>Personne n’attend avec un ticket.</translation>
    </message>
    <message>
        <source>desk {0}</source>
        <translation>guichet {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Appeler encore</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock the desk (F12)</source>
        <translation>Verrouiller le poste (F12)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
</context>
<context>
    <name>TrialStrip</name>
    <message>
        <source>The page is on its way to {0}…</source>
        <translation>La page part vers {0}…</translation>
    </message>
    <message>
        <source>The page is being saved…</source>
        <translation>La page s’enregistre…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistrée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Hold a ruler to the bar: it measures 50 mm.</source>
        <translation>Posez une règle sur le trait&#xa0;: il mesure 50 mm.</translation>
    </message>
</context>
<context>
    <name>UnderWayStrip</name>
    <message>
        <source>Enrolments to be taken up again</source>
        <translation>Inscriptions à reprendre</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>stopped at: {0} · {1}</source>
        <translation>arrêtée à&#xa0;: {0} · {1}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation>Écran du hall</translation>
    </message>
    <message>
        <source>The numbers that are called, never a name. It stays while the desk is locked.</source>
        <translation>Les numéros appelés, jamais un nom. Il reste ouvert quand le poste est verrouillé.</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>Sur quel écran</translation>
    </message>
    <message>
        <source>Close the hall&apos;s screen</source>
        <translation>Fermer l’écran du hall</translation>
    </message>
    <message>
        <source>Screen {0}: {1}</source>
        <translation>Écran {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The school gives no tickets: an administrator turns them on.</source>
        <translation>L’établissement ne donne pas de tickets&#xa0;: un administrateur peut les activer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Move it to this screen</source>
        <translation>Le mettre sur cet écran</translation>
    </message>
    <message>
        <source>Open the hall&apos;s screen</source>
        <translation>Ouvrir l’écran du hall</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation>Écran du hall</translation>
    </message>
</context>
<context>
    <name>WayBars</name>
    <message>
        <source>By which way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1} accounts, {2}</source>
        <translation>{0}&#xa0;: {1} comptes, {2}</translation>
    </message>
</context>
<context>
    <name>band</name>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>Active account</source>
        <translation>Compte actif</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Signs in by FranceConnect: no password here, so none to reset.</source>
        <translation>Se connecte par FranceConnect&#xa0;: aucun mot de passe ici, donc aucun à changer.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Opened {0}. Nothing to do.</source>
        <translation>Ouvert&#xa0;: {0}. Rien à faire.</translation>
    </message>
    <message>
        <source>Identifier given</source>
        <translation>Identifiant donné</translation>
    </message>
    <message>
        <source>Sheet handed over {0}. The person has not signed in yet.</source>
        <translation>Feuille remise&#xa0;: {0}. La personne ne s’est pas encore connectée.</translation>
    </message>
    <message>
        <source>The account is ready since {0}.</source>
        <translation>Compte prêt depuis {0}.</translation>
    </message>
    <message>
        <source>Sheet to hand over</source>
        <translation>Feuille à remettre</translation>
    </message>
    <message>
        <source>The sheet is still to be given, on sight of a document.</source>
        <translation>Il reste à remettre la feuille contre une pièce d’identité.</translation>
    </message>
    <message>
        <source>Nobody signs in. Unlock it for whom you have recognized, nobody else.</source>
        <translation>Personne ne s’y connecte. Débloquez-le pour qui vous avez reconnu, et personne d’autre.</translation>
    </message>
    <message>
        <source>Nobody signs in. Ask a technician to unlock it.</source>
        <translation>Personne ne s’y connecte. Demandez à un technicien de le débloquer.</translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation>Débloquer le compte</translation>
    </message>
    <message>
        <source>Locked account</source>
        <translation>Compte bloqué</translation>
    </message>
    <message>
        <source>To be printed again: the identifier on the sheet turned out to be somebody else&apos;s, at another school. Give a new identifier, and take the old sheet back.</source>
        <translation>À réimprimer&#xa0;: l’identifiant de la feuille s’est révélé être celui de quelqu’un d’autre, dans un autre établissement. Donnez un nouvel identifiant, et reprenez l’ancienne feuille.</translation>
    </message>
    <message>
        <source>Identifier to give anew</source>
        <translation>Identifiant à redonner</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Make a sheet…</source>
        <translation>Faire une feuille…</translation>
    </message>
    <message>
        <source>Give a new identifier</source>
        <translation>Donner un nouvel identifiant</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>No code can reach this person from this desk: a sheet opens it.</source>
        <translation>Aucun code ne peut atteindre cette personne depuis ce poste&#xa0;: une feuille ouvre le compte.</translation>
    </message>
    <message>
        <source>No code can reach this person from this desk: ask a technician for a sheet.</source>
        <translation>Aucun code ne peut atteindre cette personne depuis ce poste&#xa0;: demandez une feuille à un technicien.</translation>
    </message>
    <message>
        <source>No account can be opened: see the family and the dates of this file.</source>
        <translation>Aucun compte ne peut être ouvert&#xa0;: voyez la famille et les dates de ce dossier.</translation>
    </message>
    <message>
        <source>Mobile known: a code by SMS is enough.</source>
        <translation>Mobile connu&#xa0;: un code par SMS suffit.</translation>
    </message>
    <message>
        <source>E-mail address known: a code by e-mail is enough.</source>
        <translation>Adresse e-mail connue&#xa0;: un code par e-mail suffit.</translation>
    </message>
    <message>
        <source>The family&apos;s screen asks for what is needed.</source>
        <translation>L’écran de la famille demande ce qu’il faut.</translation>
    </message>
    <message>
        <source>The provisional password opened nothing any more after {0}.</source>
        <translation>Son mot de passe provisoire n’ouvre plus rien depuis le {0}.</translation>
    </message>
    <message>
        <source>The provisional password is not valid after {0}.</source>
        <translation>Son mot de passe provisoire ne vaut plus après le {0}.</translation>
    </message>
    <message>
        <source>Make the sheet anew…</source>
        <translation>Refaire la feuille…</translation>
    </message>
    <message>
        <source>To {0}, {1}.</source>
        <translation>Vers {0}, {1}.</translation>
    </message>
    <message>
        <source>Sent {0}.</source>
        <translation>Envoyé {0}.</translation>
    </message>
    <message>
        <source>Minutes left: {0}; tries: {1}.</source>
        <translation>Encore {0} min, {1} essais.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code envoyé</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>they ask to be called</source>
        <translation>demande à être rappelé</translation>
    </message>
    <message>
        <source>the code did not arrive</source>
        <translation>code non reçu</translation>
    </message>
    <message>
        <source>something is to be checked</source>
        <translation>une donnée à vérifier</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>pièce manquante</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Child and class</source>
        <translation>Enfant et classe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Dernier acte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>students</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Students and guardians</source>
        <translation>Élèves et responsables</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnés</translation>
    </message>
    <message>
        <source>given, {0} to hand over</source>
        <translation>donnés, {0} à remettre</translation>
    </message>
    <message>
        <source>without an account</source>
        <translation>sans compte</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Contact not shown</source>
        <translation>Contact masqué</translation>
    </message>
    <message>
        <source>Landline only</source>
        <translation>Fixe seulement</translation>
    </message>
    <message>
        <source>No mobile, no e-mail</source>
        <translation>Ni mobile ni e-mail</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sans compte</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sheet to hand over</source>
        <translation>feuille à remettre</translation>
    </message>
    <message>
        <source>no mobile</source>
        <translation>sans mobile</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>sans e-mail</translation>
    </message>
    <message>
        <source>neither mobile nor e-mail</source>
        <translation>ni mobile ni e-mail</translation>
    </message>
    <message>
        <source>landline only</source>
        <translation>fixe seulement</translation>
    </message>
    <message>
        <source>wrong phone</source>
        <translation>téléphone faux</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>these seven days</source>
        <translation>ces sept jours</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À inscrire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>persons added</source>
        <translation>personnes ajoutées</translation>
    </message>
    <message>
        <source>ties added</source>
        <translation>liens ajoutés</translation>
    </message>
    <message>
        <source>ties denied</source>
        <translation>liens démentis</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>à reporter</translation>
    </message>
    <message>
        <source>missing in the last list</source>
        <translation>absente de la dernière liste</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>taken over by a list</source>
        <translation>reprise par une liste</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>Ticked, not in the list</source>
        <translation>Cochée, absente de la liste</translation>
    </message>
    <message>
        <source>Reported, {0}</source>
        <translation>Reportée, {0}</translation>
    </message>
    <message>
        <source>In the list, {0}</source>
        <translation>Dans la liste, {0}</translation>
    </message>
    <message>
        <source>not shown: open the file</source>
        <translation>non montré&#xa0;: ouvrez le dossier</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose the passphrase of this desk:</source>
        <translation>Choisissez la phrase secrète de ce poste&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of this desk:</source>
        <translation>Phrase secrète de ce poste&#xa0;:</translation>
    </message>
    <message>
        <source>Central store</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>This desk has not read the central store for too long: it opens once it has.</source>
        <translation>Ce poste n’a pas lu la base centrale depuis trop longtemps&#xa0;: il s’ouvrira dès que ce sera fait.</translation>
    </message>
    <message>
        <source>(Last exchange: {0}. Limit, in days: {1}.)</source>
        <translation>(Dernier échange&#xa0;: {0}. Limite en jours&#xa0;: {1}.)</translation>
    </message>
    <message>
        <source>The central store does not answer now: check the network, then try again.</source>
        <translation>La base centrale ne répond pas&#xa0;: vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This desk has not yet read the central store: it opens once it has.</source>
        <translation>Ce poste n’a pas encore lu la base centrale&#xa0;: il s’ouvrira dès que ce sera fait.</translation>
    </message>
    <message>
        <source>Demo: the central store is starting…</source>
        <translation>Démonstration&#xa0;: la base centrale démarre…</translation>
    </message>
    <message>
        <source>Demo: no PostgreSQL here, this desk alone</source>
        <translation>Démonstration&#xa0;: pas de PostgreSQL ici, ce poste seul</translation>
    </message>
    <message>
        <source>Demo: the central store did not start, this desk alone</source>
        <translation>Démonstration&#xa0;: la base centrale n’a pas démarré, ce poste seul</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Open a second desk</source>
        <translation>Ouvrir un second poste</translation>
    </message>
    <message>
        <source>The second desk is open</source>
        <translation>Le second poste est ouvert</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>One screen, turned to the family</source>
        <translation>Un écran, tourné vers la famille</translation>
    </message>
    <message>
        <source>Two screens: the family has its own</source>
        <translation>Deux écrans&#xa0;: la famille a le sien</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sign in on the family&apos;s screen</source>
        <translation>Connexion famille</translation>
    </message>
    <message>
        <source>Clear the family&apos;s screen</source>
        <translation>Libérer l’écran de la famille</translation>
    </message>
    <message>
        <source>{0} is in this account now. To be reported: it is listed under Follow-up.</source>
        <translation>{0} est désormais dans ce compte. À reporter dans SIECLE ou ONDE (Suivi).</translation>
    </message>
    <message>
        <source>An enrolment is under way: it is kept, and can be taken up again here.</source>
        <translation>Une inscription est en cours&#xa0;: elle est gardée et peut être reprise ici.</translation>
    </message>
    <message>
        <source>An enrolment is under way on the family&apos;s screen: finish it first.</source>
        <translation>Une inscription est en cours sur l’écran de la famille&#xa0;: terminez-la d’abord.</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>for guardians and students</source>
        <translation>pour les responsables et les élèves</translation>
    </message>
    <message>
        <source>for guardians</source>
        <translation>pour les responsables</translation>
    </message>
    <message>
        <source>for students</source>
        <translation>pour les élèves</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Perhaps one person</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <source>Perhaps namesakes</source>
        <translation>Peut-être des homonymes</translation>
    </message>
    <message>
        <source>Perhaps twins</source>
        <translation>Peut-être des jumeaux</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>two files are still shown</source>
        <translation>deux dossiers s’affichent encore</translation>
    </message>
    <message>
        <source>the search finds two</source>
        <translation>la recherche en trouve deux</translation>
    </message>
    <message>
        <source>a child is missing</source>
        <translation>un enfant manque</translation>
    </message>
    <message>
        <source>a phone or e-mail is missing</source>
        <translation>un téléphone ou un e-mail manque</translation>
    </message>
    <message>
        <source>two accounts are still open</source>
        <translation>deux comptes sont encore ouverts</translation>
    </message>
    <message>
        <source>an identifier leads elsewhere</source>
        <translation>un identifiant mène ailleurs</translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation>a quitté l’établissement</translation>
    </message>
    <message>
        <source>contact only: not in the account</source>
        <translation>simple contact, pas dans le compte</translation>
    </message>
    <message>
        <source>not the legal guardian</source>
        <translation>pas le responsable légal</translation>
    </message>
    <message>
        <source>no longer linked</source>
        <translation>n’est plus lié</translation>
    </message>
    <message>
        <source>under another file</source>
        <translation>sous un autre dossier</translation>
    </message>
    <message>
        <source>Both have an account: ask the family which one to keep.</source>
        <translation>Chacun a un compte&#xa0;: demandez à la famille lequel garder.</translation>
    </message>
    <message>
        <source>These two files are one already.</source>
        <translation>Ces deux dossiers n’en font déjà qu’un.</translation>
    </message>
    <message>
        <source>There is nothing to separate: look at the file again.</source>
        <translation>Il n’y a rien à séparer&#xa0;: regardez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>This link is no more: look at the file again.</source>
        <translation>Ce lien n’existe plus&#xa0;: regardez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>This child stands in the account already.</source>
        <translation>Cet enfant figure déjà dans le compte.</translation>
    </message>
    <message>
        <source>A link goes from a guardian to a student: choose one of each.</source>
        <translation>Un lien va d’un responsable à un élève&#xa0;: choisissez l’un et l’autre.</translation>
    </message>
    <message>
        <source>one is a student, the other a guardian</source>
        <translation>l’un est élève, l’autre responsable</translation>
    </message>
    <message>
        <source>the first names differ</source>
        <translation>les prénoms diffèrent</translation>
    </message>
    <message>
        <source>both have an account, and the last names differ</source>
        <translation>chacun a un compte et les noms diffèrent</translation>
    </message>
    <message>
        <source>the birth dates differ</source>
        <translation>les dates de naissance diffèrent</translation>
    </message>
    <message>
        <source>an account is locked: unlock it first</source>
        <translation>un compte est bloqué, débloquez-le d’abord</translation>
    </message>
    <message>
        <source>FranceConnect knows them as two persons</source>
        <translation>FranceConnect les connaît comme deux personnes</translation>
    </message>
    <message>
        <source>They can&apos;t be joined: {0}.</source>
        <translation>Impossible de les réunir&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the phone or e-mail</source>
        <translation>le téléphone ou l’e-mail</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>the birth dates</source>
        <translation>les dates de naissance</translation>
    </message>
    <message>
        <source>the identifier is shown</source>
        <translation>l’identifiant est affiché</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the account is open</source>
        <translation>le compte est ouvert</translation>
    </message>
    <message>
        <source>Name and contact are right.</source>
        <translation>Le nom et le contact sont justes.</translation>
    </message>
    <message>
        <source>Vouched for on sight of a document, in place of the code.</source>
        <translation>Attesté sur pièce d’identité, à la place du code.</translation>
    </message>
    <message>
        <source>The family is typing.</source>
        <translation>La famille est en train de taper.</translation>
    </message>
    <message>
        <source>The name is in the list.</source>
        <translation>Le nom est dans la liste.</translation>
    </message>
    <message>
        <source>Neither this name nor this contact is in the list: check the spelling.</source>
        <translation>Ni ce nom ni ce contact ne sont dans la liste&#xa0;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The name is right; the phone or e-mail is not the one in the list.</source>
        <translation>Le nom est juste&#xa0;; le téléphone ou l’e-mail n’est pas celui de la liste.</translation>
    </message>
    <message>
        <source>The phone or e-mail is known, under another name: check the name.</source>
        <translation>Le téléphone ou l’e-mail est connu, sous un autre nom&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>Several files fit: say which person stands here.</source>
        <translation>Plusieurs dossiers correspondent&#xa0;: dites quelle personne est devant vous.</translation>
    </message>
    <message>
        <source>This is a student, on the parents&apos; way: go back and choose “A student”.</source>
        <translation>C’est un élève, dans la partie des parents&#xa0;: revenez et choisissez «&#xa0;Élève&#xa0;».</translation>
    </message>
    <message>
        <source>This is a parent, on the students&apos; way: go back and choose “A parent or guardian”.</source>
        <translation>C’est un parent, dans la partie des élèves&#xa0;: revenez et choisissez «&#xa0;Parent, responsable&#xa0;».</translation>
    </message>
    <message>
        <source>A contact only, not a guardian: no account can be opened.</source>
        <translation>Simple contact, pas responsable&#xa0;: aucun compte ne peut être ouvert.</translation>
    </message>
    <message>
        <source>No child of this person is in the school now: no account can be opened.</source>
        <translation>Aucun enfant de cette personne n’est dans l’établissement&#xa0;: aucun compte ne peut être ouvert.</translation>
    </message>
    <message>
        <source>This student has left the school: no account can be opened.</source>
        <translation>Cet élève a quitté l’établissement&#xa0;: aucun compte ne peut être ouvert.</translation>
    </message>
    <message>
        <source>The account is open already: print its sheet again.</source>
        <translation>Le compte est déjà ouvert&#xa0;: réimprimez sa feuille.</translation>
    </message>
    <message>
        <source>The account is locked: a technician can unlock it.</source>
        <translation>Le compte est bloqué&#xa0;: un technicien peut le débloquer.</translation>
    </message>
    <message>
        <source>The account was closed: another one of this person is in use.</source>
        <translation>Ce compte est fermé&#xa0;: un autre compte de cette personne est en service.</translation>
    </message>
    <message>
        <source>No try is left for the birth dates: a technician can unlock.</source>
        <translation>Plus d’essai pour les dates de naissance&#xa0;: un technicien peut les débloquer.</translation>
    </message>
    <message>
        <source>The list lacks the birth date: complete it in the ministry&apos;s system.</source>
        <translation>La date de naissance manque dans la liste&#xa0;: complétez-la dans SIECLE ou ONDE.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your role does not allow this. Ask a colleague who may.</source>
        <translation>Votre rôle ne le permet pas. Demandez à un collègue qui en a le droit.</translation>
    </message>
    <message>
        <source>Station hit a fault. Nothing is lost: try again, or call support.</source>
        <translation>Station a rencontré un problème. Rien n’est perdu&#xa0;: réessayez, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>Type the whole address: it begins with https://.</source>
        <translation>Tapez l’adresse entière&#xa0;: elle commence par https://.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it has an @ and a name after it.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: il y faut un @, puis un nom comme exemple.fr.</translation>
    </message>
    <message>
        <source>This is too long: make it shorter.</source>
        <translation>C’est trop long&#xa0;: raccourcissez.</translation>
    </message>
    <message>
        <source>Type a number from {0} to {1}.</source>
        <translation>Tapez un nombre de {0} à {1}.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choisissez une des réponses.</translation>
    </message>
    <message>
        <source>The settings file of this desk decides this. Whoever installed the desk changes it.</source>
        <translation>Le fichier de réglages de ce poste en décide&#xa0;: voyez avec la personne qui l’a installé.</translation>
    </message>
    <message>
        <source>The school gives no tickets: an administrator turns them on.</source>
        <translation>L’établissement ne donne pas de tickets&#xa0;: un administrateur peut les activer.</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket.</source>
        <translation>Personne n’attend avec un ticket.</translation>
    </message>
    <message>
        <source>Desk {1} has {0} in hand already. Call another one.</source>
        <translation>Le guichet {1} a déjà {0} en main. Appelez-en un autre.</translation>
    </message>
    <message>
        <source>This ticket is not of today: give another one.</source>
        <translation>Ce ticket n’est pas d’aujourd’hui&#xa0;: donnez-en un autre.</translation>
    </message>
    <message>
        <source>This suits nobody of those chosen: choose others.</source>
        <translation>Cela ne convient à aucune des personnes choisies&#xa0;: choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Give the filter a name of 1 to 40 characters.</source>
        <translation>Donnez au filtre un nom de 1 à 40 caractères.</translation>
    </message>
    <message>
        <source>Nothing was done: the desk was locked meanwhile. Try again.</source>
        <translation>Rien n’a été fait&#xa0;: le poste a été verrouillé entre-temps. Recommencez.</translation>
    </message>
    <message>
        <source>Your present password is not right: type it again.</source>
        <translation>Votre mot de passe actuel n’est pas juste&#xa0;: retapez-le.</translation>
    </message>
    <message>
        <source>Choose 4 to 6 digits that are not all the same.</source>
        <translation>Choisissez 4 à 6 chiffres qui ne soient pas tous les mêmes.</translation>
    </message>
    <message>
        <source>This is not your code. One try, then your password.</source>
        <translation>Ce n’est pas votre code. 1 essai, puis votre mot de passe.</translation>
    </message>
    <message>
        <source>This is not your code. {0} tries, then your password.</source>
        <translation>Ce n’est pas votre code. {0} essais, puis votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Name or password is not right. Try again, or ask the administrator.</source>
        <translation>Le nom ou le mot de passe n’est pas juste. Réessayez, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Too many tries: wait {0} seconds, then try again.</source>
        <translation>Trop d’essais&#xa0;: attendez {0} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many tries: wait {0} min, then try again.</source>
        <translation>Trop d’essais&#xa0;: attendez {0} min, puis réessayez.</translation>
    </message>
    <message>
        <source>This desk is set up already: start Station again and sign in.</source>
        <translation>Ce poste est déjà prêt&#xa0;: relancez Station et connectez-vous.</translation>
    </message>
    <message>
        <source>The name is missing, or too long: correct it.</source>
        <translation>Le nom manque ou est trop long&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>The user name is missing, or too long: correct it.</source>
        <translation>Le nom d’utilisateur manque ou est trop long&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>Choose at least 12 characters of three kinds (small letters, capitals, digits, signs), not a common password, without your name.</source>
        <translation>Choisissez au moins 12 caractères de trois sortes (minuscules, majuscules, chiffres, signes), difficiles à deviner et sans votre nom.</translation>
    </message>
    <message>
        <source>A colleague signs in by this name: choose another.</source>
        <translation>Un collègue se connecte sous ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This person works here no more: look at the list again.</source>
        <translation>Cette personne n’a plus accès&#xa0;: relisez la liste.</translation>
    </message>
    <message>
        <source>This is the last administrator: name another one first.</source>
        <translation>C’est le dernier administrateur&#xa0;: nommez-en un autre d’abord.</translation>
    </message>
    <message>
        <source>The scan is damaged or not of this portal. Scan again, or type the identifier.</source>
        <translation>La lecture est abîmée, ou la feuille n’est pas de ce portail. Scannez à nouveau, ou tapez l’identifiant.</translation>
    </message>
    <message>
        <source>The sheet failed its own check: nothing was printed. Try again, or call support.</source>
        <translation>La feuille n’a pas passé sa vérification&#xa0;: rien n’a été imprimé. Réessayez, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>No printer can be used here. Check that one is set up, or save the sheet as PDF.</source>
        <translation>Aucune imprimante n’est utilisable ici. Vérifiez qu’elle est installée, ou enregistrez la feuille en PDF.</translation>
    </message>
    <message>
        <source>There is no printer {0} here any more. Choose another one, or save as PDF.</source>
        <translation>L’imprimante {0} n’existe plus ici. Choisissez-en une autre, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The printer {0} refuses the sheet ({1}). Choose another one, or save as PDF.</source>
        <translation>L’imprimante {0} refuse la feuille ({1}). Choisissez-en une autre, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>No account here has this identifier: check it.</source>
        <translation>Aucun compte n’a cet identifiant ici&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>This identifier was not given yet: open the account first.</source>
        <translation>Cet identifiant n’a pas encore été donné&#xa0;: ouvrez d’abord le compte.</translation>
    </message>
    <message>
        <source>Stopped: nothing was printed. Start again when ready.</source>
        <translation>Arrêté&#xa0;: rien n’a été imprimé. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>This print is no longer in the records: print the sheet again.</source>
        <translation>Cette impression n’est plus enregistrée&#xa0;: imprimez à nouveau la feuille.</translation>
    </message>
    <message>
        <source>This UAI is not right: seven digits and the letter that goes with them.</source>
        <translation>Cet UAI n’est pas juste&#xa0;: sept chiffres et la lettre qui va avec.</translation>
    </message>
    <message>
        <source>This address can&apos;t be opened: it begins with https://</source>
        <translation>Cette adresse n’est pas possible&#xa0;: elle commence par https://</translation>
    </message>
    <message>
        <source>The school&apos;s name is missing: type it.</source>
        <translation>Le nom de l’établissement manque&#xa0;: tapez-le.</translation>
    </message>
    <message>
        <source>This desk serves {0}: another school needs a desk of its own.</source>
        <translation>Ce poste est celui de {0}&#xa0;: un autre établissement a besoin de son propre poste.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be kept: choose a PNG, JPEG or SVG picture of 2 MB at most.</source>
        <translation>{0} ne peut pas être gardé&#xa0;: choisissez une image PNG, JPEG ou SVG de 2 Mo au plus.</translation>
    </message>
    <message>
        <source>The desk&apos;s name is missing, or longer than 40 letters: correct it.</source>
        <translation>Le nom du poste manque, ou dépasse 40 lettres&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>This message can&apos;t be sent again: check the contact in the file.</source>
        <translation>Ce message ne peut plus être renvoyé&#xa0;: vérifiez le contact dans le dossier.</translation>
    </message>
    <message>
        <source>The key of this desk&apos;s data is damaged: put the right one back, or restore a backup.</source>
        <translation>La clé des données de ce poste est abîmée&#xa0;: remettez la bonne, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database does not open with this key: put its key back, or restore a backup.</source>
        <translation>Les données de ce poste ne s’ouvrent pas avec cette clé&#xa0;: remettez la bonne, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key of this desk&apos;s database is missing: put it back, or restore a backup.</source>
        <translation>La clé des données de ce poste manque&#xa0;: remettez-la, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This desk had operators and its data are gone: restore a backup.</source>
        <translation>Ce poste avait des agents et ses données ont disparu&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program&apos;s data lie in Station&apos;s folder: move them away, then start again.</source>
        <translation>Les données d’un autre programme se trouvent dans le dossier de Station&#xa0;: déplacez-les, puis relancez.</translation>
    </message>
    <message>
        <source>This desk is open already, perhaps in another session: close it there first.</source>
        <translation>Ce poste est déjà ouvert, peut-être dans une autre session&#xa0;: fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Station is still at work elsewhere on this computer: wait until it is done.</source>
        <translation>Station travaille encore ailleurs sur cet ordinateur&#xa0;: attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>This computer offers no key ring: set STATION_KEY=passphrase, then start again.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;: mettez STATION_KEY=passphrase, puis relancez.</translation>
    </message>
    <message>
        <source>This is not the desk&apos;s passphrase: start again.</source>
        <translation>Ce n’est pas la phrase secrète de ce poste&#xa0;: relancez.</translation>
    </message>
    <message>
        <source>A newer Station wrote this desk&apos;s data: install that version.</source>
        <translation>Une version plus récente de Station a écrit ces données&#xa0;: installez-la.</translation>
    </message>
    <message>
        <source>No school is set up yet: follow the set-up first.</source>
        <translation>Aucun établissement n’est encore réglé&#xa0;: suivez d’abord la mise en place.</translation>
    </message>
    <message>
        <source>There is no setting {0}: correct it in {1}, then start again.</source>
        <translation>Le réglage {0} n’existe pas&#xa0;: corrigez-le dans {1}, puis relancez.</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used ({0}): correct it in {1}, then start again.</source>
        <translation>Un réglage ne convient pas ({0})&#xa0;: corrigez-le dans {1}, puis relancez.</translation>
    </message>
    <message>
        <source>Name and contact do not go together: see the notes below.</source>
        <translation>Le nom et le contact ne vont pas ensemble&#xa0;: voyez les notes ci-dessous.</translation>
    </message>
    <message>
        <source>Several files fit: say below which person stands here.</source>
        <translation>Plusieurs dossiers correspondent&#xa0;: dites ci-dessous quelle personne est là.</translation>
    </message>
    <message>
        <source>No account can be opened for this person: see the file.</source>
        <translation>Aucun compte ne peut être ouvert pour cette personne&#xa0;: voyez le dossier.</translation>
    </message>
    <message>
        <source>The account is locked: a technician unlocks it.</source>
        <translation>Le compte est bloqué&#xa0;: un technicien le débloque.</translation>
    </message>
    <message>
        <source>This account is closed: another one of this person is in use.</source>
        <translation>Ce compte est fermé&#xa0;: un autre compte de cette personne est en service.</translation>
    </message>
    <message>
        <source>The account is open already: print its sheet again.</source>
        <translation>Le compte est déjà ouvert&#xa0;: réimprimez sa feuille.</translation>
    </message>
    <message>
        <source>Students get no account this way here: an administrator changes that in the settings.</source>
        <translation>Ici, les élèves n’ont pas de compte par ce moyen&#xa0;: un administrateur le change dans les réglages.</translation>
    </message>
    <message>
        <source>This person is not in the records any more: search again.</source>
        <translation>Cette personne n’est plus dans les dossiers&#xa0;: cherchez à nouveau.</translation>
    </message>
    <message>
        <source>The last name or the first name is missing.</source>
        <translation>Le nom ou le prénom manque.</translation>
    </message>
    <message>
        <source>Somebody like this is in the list already: look first.</source>
        <translation>Une personne semblable est déjà dans la liste&#xa0;: regardez d’abord.</translation>
    </message>
    <message>
        <source>Something is missing or not possible: check the fields.</source>
        <translation>Quelque chose manque ou n’est pas possible&#xa0;: vérifiez les champs.</translation>
    </message>
    <message>
        <source>What the family typed is no mobile phone or e-mail address.</source>
        <translation>Ce que la famille a tapé n’est ni un mobile ni une adresse e-mail.</translation>
    </message>
    <message>
        <source>A code left a moment ago: wait {0} s before the next.</source>
        <translation>Un code vient de partir&#xa0;: attendez {0} s avant le suivant.</translation>
    </message>
    <message>
        <source>No code is on its way: send one.</source>
        <translation>Aucun code n’est en route&#xa0;: envoyez-en un.</translation>
    </message>
    <message>
        <source>The code has {0} digits: type all of them.</source>
        <translation>Le code a {0} chiffres&#xa0;: tapez-les tous.</translation>
    </message>
    <message>
        <source>The code is wrong; tries left: {0}.</source>
        <translation>Le code est faux&#xa0;; essais restants&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The code is too old: send a new one.</source>
        <translation>Le code est trop ancien&#xa0;: envoyez-en un autre.</translation>
    </message>
    <message>
        <source>The code has no try left: send a new one.</source>
        <translation>Le code n’a plus d’essai&#xa0;: envoyez-en un autre.</translation>
    </message>
    <message>
        <source>A birth date is needed: type it.</source>
        <translation>Une date de naissance est nécessaire&#xa0;: tapez-la.</translation>
    </message>
    <message>
        <source>The birth dates are not those of the list; tries left: {0}.</source>
        <translation>Ces dates ne sont pas celles de la liste&#xa0;; essais restants&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No try is left for the birth dates: a technician can unlock.</source>
        <translation>Plus d’essai pour les dates de naissance&#xa0;: un technicien peut les débloquer.</translation>
    </message>
    <message>
        <source>The list lacks the birth date: complete it in the ministry&apos;s system, import again.</source>
        <translation>La date de naissance manque dans la liste&#xa0;: complétez-la dans SIECLE ou ONDE, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>The password does not follow the rules: see on the screen what is missing.</source>
        <translation>Le mot de passe ne suit pas les règles&#xa0;: voyez celles qui manquent à l’écran.</translation>
    </message>
    <message>
        <source>This enrolment is over: start a new one.</source>
        <translation>Cette inscription est terminée&#xa0;: commencez-en une autre.</translation>
    </message>
    <message>
        <source>The enrolment stands at another step: go on from there.</source>
        <translation>L’inscription est à une autre étape&#xa0;: continuez à partir de celle-là.</translation>
    </message>
    <message>
        <source>There is no way back from this step: go on, or cancel.</source>
        <translation>Impossible de revenir avant cette étape&#xa0;: continuez, ou arrêtez.</translation>
    </message>
    <message>
        <source>This desk has no central store: see Settings.</source>
        <translation>Ce poste n’a pas de base centrale&#xa0;: voyez les réglages.</translation>
    </message>
    <message>
        <source>The central store does not answer: check the network. Work goes on, and is sent later.</source>
        <translation>La base centrale ne répond pas&#xa0;: vérifiez le réseau. Le travail continue, l’envoi se fera plus tard.</translation>
    </message>
    <message>
        <source>The central store is busy: the desk tries again by itself.</source>
        <translation>La base centrale est occupée&#xa0;: le poste réessaie tout seul.</translation>
    </message>
    <message>
        <source>The line to the central store is too slow: the desk sends less at once by itself.</source>
        <translation>La liaison avec la base centrale est trop lente&#xa0;: le poste envoie de lui-même moins à la fois.</translation>
    </message>
    <message>
        <source>Something on the network opens the connection to the central store, so nothing is sent: ask those who look after the network to let its address through unopened (no TLS inspection).</source>
        <translation>Un filtre du réseau ouvre les échanges avec la base centrale, donc rien n’est envoyé&#xa0;: demandez à ceux qui s’en occupent de laisser passer son adresse sans l’ouvrir (pas d’inspection TLS).</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let this desk through: ask those who look after it to allow the central store&apos;s address.</source>
        <translation>Le réseau ne laisse pas passer ce poste (proxy)&#xa0;: demandez à ceux qui s’en occupent d’autoriser l’adresse de la base centrale.</translation>
    </message>
    <message>
        <source>The central store refuses this desk: ask its administrator for a new enrolment file.</source>
        <translation>La base centrale refuse ce poste&#xa0;: demandez un nouveau fichier de connexion à son administrateur.</translation>
    </message>
    <message>
        <source>What answers is not this desk&apos;s central store: tell its administrator.</source>
        <translation>Ce qui répond n’est pas la base centrale de ce poste&#xa0;: prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The central store needs a newer Station: update this desk. Nothing is lost meanwhile.</source>
        <translation>La base centrale demande une version plus récente de Station&#xa0;: mettez ce poste à jour. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The central store has a fault: tell its administrator. Nothing is lost.</source>
        <translation>La base centrale a un problème&#xa0;: prévenez son administrateur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Station hit a fault. Nothing is lost: it tries again by itself.</source>
        <translation>Station a rencontré un problème. Rien n’est perdu&#xa0;: le poste réessaie tout seul.</translation>
    </message>
    <message>
        <source>This file is for a desk of another school: ask for one of your school.</source>
        <translation>Ce fichier est pour un autre établissement&#xa0;: demandez celui du vôtre.</translation>
    </message>
    <message>
        <source>Another desk has used this file: ask the store&apos;s administrator for one of your own.</source>
        <translation>Un autre poste a utilisé ce fichier&#xa0;: demandez-en un autre à l’administrateur de la base centrale.</translation>
    </message>
    <message>
        <source>No number is left to give off line: join the central store first.</source>
        <translation>Plus d’identifiant en réserve sans réseau&#xa0;: rejoignez d’abord la base centrale.</translation>
    </message>
    <message>
        <source>This is not a whole enrolment file: copy it again from where it was made.</source>
        <translation>Ce n’est pas un fichier de connexion complet&#xa0;: copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file: type it again, as it was printed.</source>
        <translation>Cette phrase n’ouvre pas le fichier&#xa0;: tapez-la à nouveau, telle qu’elle est imprimée.</translation>
    </message>
    <message>
        <source>This is not set aside any more: look at the list again.</source>
        <translation>Ce n’est plus mis de côté&#xa0;: relisez la liste.</translation>
    </message>
    <message>
        <source>has an active account already</source>
        <translation>a déjà un compte actif</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>le compte est bloqué</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>le compte est fermé</translation>
    </message>
    <message>
        <source>signs in by FranceConnect, without a password here</source>
        <translation>se connecte par FranceConnect, sans mot de passe ici</translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation>a quitté l’établissement</translation>
    </message>
    <message>
        <source>is a contact only</source>
        <translation>est seulement un contact</translation>
    </message>
    <message>
        <source>has no child at the school any more</source>
        <translation>n’a plus d’enfant dans l’établissement</translation>
    </message>
    <message>
        <source>students have no account here (Settings)</source>
        <translation>les élèves n’ont pas de compte ici (Réglages)</translation>
    </message>
    <message>
        <source>Nobody gets a sheet: {0}.</source>
        <translation>Personne ne reçoit de feuille&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a sheet: choose another class, or other people.</source>
        <translation>Personne n’attend de feuille&#xa0;: choisissez une autre classe ou d’autres personnes.</translation>
    </message>
    <message>
        <source>No student is in this class: choose it in the list.</source>
        <translation>Aucun élève dans cette classe&#xa0;: choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: it is on the sheet.</source>
        <translation>C’est une adresse e-mail. Un identifiant ressemble à {0}&#xa0;: il est sur la feuille.</translation>
    </message>
    <message>
        <source>This is not an identifier. One looks like {0}: it is on the sheet.</source>
        <translation>Ce n’est pas un identifiant. Il ressemble à {0}&#xa0;: il est sur la feuille.</translation>
    </message>
    <message>
        <source>Identifier or password is not right: check both.</source>
        <translation>L’identifiant ou le mot de passe n’est pas bon&#xa0;: vérifiez les deux.</translation>
    </message>
    <message>
        <source>This account is locked. A technician unlocks it from the file.</source>
        <translation>Ce compte est bloqué. Un technicien le débloque depuis le dossier.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s: choose “A student”.</source>
        <translation>Cet identifiant est celui d’un élève&#xa0;: choisissez «&#xa0;Élève&#xa0;».</translation>
    </message>
    <message>
        <source>This identifier is a guardian&apos;s: choose “A parent or guardian”.</source>
        <translation>Cet identifiant est celui d’un responsable&#xa0;: choisissez «&#xa0;Parent, responsable&#xa0;».</translation>
    </message>
    <message>
        <source>This provisional password ended on {0}: give a new one from the file.</source>
        <translation>Ce mot de passe provisoire a expiré le {0}&#xa0;: donnez-en un nouveau depuis le dossier.</translation>
    </message>
    <message>
        <source>This account was joined to another one: sign in with that one.</source>
        <translation>Ce compte a été regroupé avec un autre&#xa0;: connectez-vous avec l’autre.</translation>
    </message>
    <message>
        <source>This is the provisional password: another one has to be chosen.</source>
        <translation>C’est le mot de passe provisoire&#xa0;: il faut en choisir un autre.</translation>
    </message>
    <message>
        <source>This is not a child of this account: choose one of the account&apos;s children.</source>
        <translation>Cet élève n’est pas dans ce compte&#xa0;: choisissez un des enfants du compte.</translation>
    </message>
    <message>
        <source>This person has no account yet: open one first.</source>
        <translation>Cette personne n’a pas encore de compte&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: it has no password here.</source>
        <translation>Ce compte s’ouvre par FranceConnect&#xa0;: il n’a pas de mot de passe ici.</translation>
    </message>
    <message>
        <source>The password was changed meanwhile: sign in again.</source>
        <translation>Le mot de passe a changé entre-temps&#xa0;: connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This took too long, or is done: start again.</source>
        <translation>C’est déjà fait, ou trop de temps a passé&#xa0;: recommencez.</translation>
    </message>
    <message>
        <source>Service {0}: the address has to begin with https://.</source>
        <translation>Service {0}&#xa0;: l’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Service {0}: say who may use it.</source>
        <translation>Service {0}&#xa0;: dites qui peut s’en servir.</translation>
    </message>
    <message>
        <source>Service {0}: a name or a purpose is missing, or too long: correct it.</source>
        <translation>Service {0}&#xa0;: le nom ou l’usage manque, ou est trop long&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>This computer offers no key ring, and a password is kept nowhere else: have one set up.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés, et un mot de passe n’est gardé nulle part ailleurs&#xa0;: faites-en installer un.</translation>
    </message>
    <message>
        <source>This FranceConnect identity is another file&apos;s already: compare the two files.</source>
        <translation>Cette identité FranceConnect est déjà liée à un autre dossier&#xa0;: comparez les deux dossiers.</translation>
    </message>
    <message>
        <source>This is not Pronote&apos;s list of codes: export the connection codes as CSV with headers.</source>
        <translation>Ce n’est pas la liste des codes de Pronote&#xa0;: exportez les codes de connexion en CSV, avec les titres des colonnes.</translation>
    </message>
    <message>
        <source>This desk has no Pronote codes of this person: import Pronote&apos;s list of codes.</source>
        <translation>Ce poste n’a pas les codes Pronote de cette personne&#xa0;: importez la liste des codes de Pronote.</translation>
    </message>
    <message>
        <source>The file {0} in this desk&apos;s folder can&apos;t be used ({1}): correct it, or remove it.</source>
        <translation>Le fichier {0} du dossier de ce poste est inutilisable ({1})&#xa0;: corrigez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>Codes would leave unprotected: take the form with TLS (jsons, forms, mailtos).</source>
        <translation>Les codes partiraient sans protection&#xa0;: commencez l’adresse par jsons, forms ou mailtos.</translation>
    </message>
    <message>
        <source>This address can&apos;t send: compare it with the examples of the manual.</source>
        <translation>Cette adresse ne peut rien envoyer&#xa0;: comparez-la aux exemples du manuel.</translation>
    </message>
    <message>
        <source>Type who sends, as your provider knows it.</source>
        <translation>Tapez l’expéditeur, tel que votre opérateur le connaît.</translation>
    </message>
    <message>
        <source>Fill this in, as your provider has told it.</source>
        <translation>À remplir, comme votre opérateur vous l’a indiqué.</translation>
    </message>
    <message>
        <source>FranceConnect is not set up at this desk: {0} is missing.</source>
        <translation>FranceConnect n’est pas réglé sur ce poste&#xa0;: il manque {0}.</translation>
    </message>
    <message>
        <source>FranceConnect can&apos;t be reached: take another way, or try later.</source>
        <translation>FranceConnect ne répond pas&#xa0;: prenez un autre moyen, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The family has given up in the browser: start again, or take another way.</source>
        <translation>La famille a renoncé dans le navigateur&#xa0;: recommencez, ou prenez un autre moyen.</translation>
    </message>
    <message>
        <source>FranceConnect was cancelled at the desk: start again, or take another way.</source>
        <translation>FranceConnect a été arrêté au guichet&#xa0;: recommencez, ou prenez un autre moyen.</translation>
    </message>
    <message>
        <source>No answer came from the browser: start again, or take another way.</source>
        <translation>Le navigateur n’a rien répondu&#xa0;: recommencez, ou prenez un autre moyen.</translation>
    </message>
    <message>
        <source>No browser could be opened: install one (Firefox, Chromium, Edge).</source>
        <translation>Aucun navigateur ne s’ouvre&#xa0;: installez-en un (Firefox, Chromium, Edge).</translation>
    </message>
    <message>
        <source>Another program uses port {0}: close it, then start again.</source>
        <translation>Un autre programme occupe le port {0} de cet ordinateur&#xa0;: fermez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>FranceConnect did not work: take another way.</source>
        <translation>FranceConnect n’a pas marché&#xa0;: prenez un autre moyen.</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s answer is out of date: check this computer&apos;s clock.</source>
        <translation>La réponse de FranceConnect est trop ancienne&#xa0;: vérifiez l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>FranceConnect refuses this desk: check its settings ({0}).</source>
        <translation>FranceConnect refuse ce poste&#xa0;: vérifiez ses réglages ({0}).</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s answer does not hold ({0}): nobody was signed in. Try again.</source>
        <translation>La réponse de FranceConnect n’est pas valable ({0})&#xa0;: personne n’est connecté. Recommencez.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost. Make room on it, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’est perdu. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder can only be read. Have it opened for writing, then try again.</source>
        <translation>Ce dossier est en lecture seule. Faites-le ouvrir en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer refuses access to Station&apos;s files. Ask whoever looks after it.</source>
        <translation>Cet ordinateur refuse l’accès aux fichiers de Station. Prévenez la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Another program holds the data. Wait a moment or close it, then try again.</source>
        <translation>Un autre programme occupe les données. Attendez un peu ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Have it looked at before going on.</source>
        <translation>Le disque ne fonctionne pas normalement. Faites-le vérifier avant de continuer.</translation>
    </message>
    <message>
        <source>This desk&apos;s data are damaged. Stop here and have the last backup put back.</source>
        <translation>Les données de ce poste sont abîmées. Arrêtez-vous ici et faites remettre la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A folder stands where a file should, or the other way round. Move it away.</source>
        <translation>Un dossier se trouve à la place d’un fichier, ou l’inverse. Déplacez-le.</translation>
    </message>
    <message>
        <source>A file or folder is not there any more. Choose another one.</source>
        <translation>Un fichier ou un dossier n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too many files are open. Close other programs, then start again.</source>
        <translation>Trop de fichiers sont ouverts. Fermez d’autres programmes, puis relancez Station.</translation>
    </message>
    <message>
        <source>If it stays so, hand this file to whoever looks after this computer:
{0}</source>
        <translation>Si cela continue, remettez ce fichier à la personne qui s’occupe de cet ordinateur&#xa0;:
{0}</translation>
    </message>
    <message>
        <source>If it stays so, show this box to whoever looks after this computer.</source>
        <translation>Si cela continue, montrez cette fenêtre à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of Station is missing or damaged: install Station again.</source>
        <translation>Un élément de Station manque ou est abîmé&#xa0;: réinstallez Station.</translation>
    </message>
    <message>
        <source>Nobody is ticked, or they are erased already.</source>
        <translation>Personne n’est coché, ou tous sont déjà effacés.</translation>
    </message>
    <message>
        <source>{0} acts are too many for paper. Choose fewer days, or export them.</source>
        <translation>{0} actes, c’est trop pour le papier. Choisissez moins de jours, ou exportez-les.</translation>
    </message>
    <message>
        <source>This line is not in the journal any more, or not for you to read: choose another one.</source>
        <translation>Cette ligne n’est plus dans le journal, ou vous ne pouvez pas la lire&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The paper of this day is not at this desk. Look at the one that closed it.</source>
        <translation>Le rapport de cette journée n’est pas sur ce poste. Voyez celui qui l’a clôturée.</translation>
    </message>
    <message>
        <source>Say which class.</source>
        <translation>Choisissez la classe.</translation>
    </message>
    <message>
        <source>Type the identifiers, one a line.</source>
        <translation>Tapez les identifiants, un par ligne.</translation>
    </message>
    <message>
        <source>Choose whose accounts are meant.</source>
        <translation>Choisissez les comptes concernés.</translation>
    </message>
    <message>
        <source>No account is meant: look at what is chosen and what is excluded.</source>
        <translation>Aucun compte n’est concerné&#xa0;: regardez ce qui est choisi et ce qui est exclu.</translation>
    </message>
    <message>
        <source>By now {0} accounts are meant: count them again.</source>
        <translation>Ce sont maintenant {0} comptes&#xa0;: comptez-les de nouveau.</translation>
    </message>
    <message>
        <source>This incident is not known here any more: look at the list again.</source>
        <translation>Cet incident n’est plus connu ici&#xa0;: regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>This incident was undone before: there is nothing left to do.</source>
        <translation>Cet incident est déjà levé&#xa0;: il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Annulé&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>This sheet was given before: say why it is made again.</source>
        <translation>Cette feuille a déjà été remise&#xa0;: dites pourquoi la refaire.</translation>
    </message>
    <message>
        <source>Only the holder takes this sheet, or who shows the holder&apos;s written consent.</source>
        <translation>Seul le titulaire prend cette feuille, ou une personne qui montre son accord écrit.</translation>
    </message>
    <message>
        <source>Who collects for somebody shows a document of their own: say which.</source>
        <translation>La personne qui vient pour une autre montre sa propre pièce d’identité&#xa0;: dites laquelle.</translation>
    </message>
    <message>
        <source>The file does not name this person: a written consent is needed.</source>
        <translation>Le dossier ne nomme pas cette personne&#xa0;: il faut un accord écrit.</translation>
    </message>
    <message>
        <source>This correction is settled by now: look at the list again.</source>
        <translation>Cette correction est déjà réglée&#xa0;: regardez de nouveau la liste.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>See the sheet</source>
        <translation>Voir la feuille</translation>
    </message>
    <message>
        <source>Go on opening the account</source>
        <translation>Reprendre l’ouverture du compte</translation>
    </message>
    <message>
        <source>Open the account on sight of a document</source>
        <translation>Ouvrir le compte sur pièce d’identité</translation>
    </message>
    <message>
        <source>Untie FranceConnect…</source>
        <translation>Détacher FranceConnect…</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Add a child to the account</source>
        <translation>Ajouter un enfant au compte</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Ajouter un élève</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote seulement</translation>
    </message>
    <message>
        <source>New provisional password…</source>
        <translation>Nouveau mot de passe provisoire…</translation>
    </message>
    <message>
        <source>Lock the account</source>
        <translation>Bloquer le compte</translation>
    </message>
    <message>
        <source>Give a provisional password…</source>
        <translation>Donner un mot de passe provisoire…</translation>
    </message>
    <message>
        <source>Personal data of the family…</source>
        <translation>Données de la famille…</translation>
    </message>
    <message>
        <source>Show the contact again</source>
        <translation>Montrer de nouveau le contact</translation>
    </message>
    <message>
        <source>Never show the contact to the other guardian</source>
        <translation>Ne jamais montrer le contact à l’autre responsable</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>Students without a legal guardian</source>
        <translation>Élèves sans responsable légal</translation>
    </message>
    <message>
        <source>Nobody can follow them: add their guardian on sight of a document.</source>
        <translation>Personne ne peut les suivre&#xa0;: ajoutez leur responsable sur pièce d’identité.</translation>
    </message>
    <message>
        <source>Unusable e-mail address, and no mobile</source>
        <translation>Adresse e-mail inutilisable, et pas de mobile</translation>
    </message>
    <message>
        <source>No code can arrive: write the right address, or prepare a sheet.</source>
        <translation>Aucun code ne peut arriver&#xa0;: notez la bonne adresse, ou préparez une feuille.</translation>
    </message>
    <message>
        <source>Neither mobile nor e-mail</source>
        <translation>Ni mobile ni e-mail</translation>
    </message>
    <message>
        <source>Only a sheet in their own hand opens them an account.</source>
        <translation>Seule une feuille remise en main propre leur ouvre un compte.</translation>
    </message>
    <message>
        <source>Only a landline</source>
        <translation>Seulement un téléphone fixe</translation>
    </message>
    <message>
        <source>No SMS arrives there: ask for a mobile, or prepare a sheet.</source>
        <translation>Aucun SMS n’y arrive&#xa0;: demandez un mobile, ou préparez une feuille.</translation>
    </message>
    <message>
        <source>A child&apos;s birth date to be checked</source>
        <translation>Date de naissance d’un enfant à vérifier</translation>
    </message>
    <message>
        <source>The family could not prove it: look at a document, and have it corrected.</source>
        <translation>La famille ne pourrait pas la prouver&#xa0;: regardez une pièce d’identité, et faites-la corriger.</translation>
    </message>
    <message>
        <source>One mobile for two adults</source>
        <translation>Un seul mobile pour deux adultes</translation>
    </message>
    <message>
        <source>The code of one arrives at the other: ask each for their number.</source>
        <translation>Le code de l’un arrive chez l’autre&#xa0;: demandez à chacun son numéro.</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>Homonymes</translation>
    </message>
    <message>
        <source>Two have the same name: open the right file by the child.</source>
        <translation>Deux personnes portent ce nom&#xa0;: ouvrez le bon dossier par l’enfant.</translation>
    </message>
    <message>
        <source>A name that differs between brothers and sisters</source>
        <translation>Nom différent entre frères et sœurs</translation>
    </message>
    <message>
        <source>Check that all the children stand under one and the same guardian.</source>
        <translation>Vérifiez que tous les enfants sont bien chez le même responsable.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>corrected at the desk</source>
        <translation>corrigé au guichet</translation>
    </message>
    <message>
        <source>sheet made, to be handed over</source>
        <translation>feuille faite, à remettre</translation>
    </message>
    <message>
        <source>sheet handed over</source>
        <translation>feuille remise</translation>
    </message>
    <message>
        <source>account active</source>
        <translation>compte activé</translation>
    </message>
</context>
<context>
    <name>gateways</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>demonstration phone</source>
        <translation>téléphone de démonstration</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Nothing leaves the demonstration: a trial arrives on its phone.</source>
        <translation>Rien ne sort de la démonstration&#xa0;: un essai arrive sur son téléphone.</translation>
    </message>
    <message>
        <source>Decided by this desk&apos;s settings file</source>
        <translation>Décidé par le fichier de réglages de ce poste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nothing leaves by it any more.</source>
        <translation>Plus rien ne part par cette voie.</translation>
    </message>
    <message>
        <source>A trial from Station: if you read this, messages leave this desk.</source>
        <translation>Essai de Station&#xa0;: si vous lisez ceci, les messages partent de ce poste.</translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation>Le message part…</translation>
    </message>
    <message>
        <source>The provider has taken the message: look at that phone.</source>
        <translation>L’opérateur a pris le message&#xa0;: regardez ce téléphone.</translation>
    </message>
    <message>
        <source>The mail server has taken the message: look into that mailbox.</source>
        <translation>Le serveur de courrier a pris le message&#xa0;: regardez cette boîte.</translation>
    </message>
    <message>
        <source>Nothing has left: {0}.</source>
        <translation>Rien n’est parti&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The answer was: “{0}”</source>
        <translation>Réponse reçue&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Send nothing more by it</source>
        <translation>Ne plus rien envoyer par cette voie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Send a trial SMS to</source>
        <translation>Envoyer un SMS d’essai à</translation>
    </message>
    <message>
        <source>Send a trial e-mail to</source>
        <translation>Envoyer un e-mail d’essai à</translation>
    </message>
    <message>
        <source>A mailbox that you can open</source>
        <translation>Une boîte que vous pouvez ouvrir</translation>
    </message>
    <message>
        <source>A mobile phone at hand</source>
        <translation>Un mobile que vous avez sous la main</translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation>Notre propre serveur de courrier</translation>
    </message>
    <message>
        <source>Another: by its address</source>
        <translation>Un autre&#xa0;: par son adresse</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>As in sms-ab12345-1</source>
        <translation>Comme sms-ab12345-1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Key (API)</source>
        <translation>Clé (API)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>As in mail.example.org:465</source>
        <translation>Comme mail.exemple.org:465</translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>The name your provider knows, 11 letters at most</source>
        <translation>Le nom que votre opérateur connaît, 11 lettres au plus</translation>
    </message>
    <message>
        <source>The office&apos;s own e-mail address</source>
        <translation>L’adresse e-mail du secrétariat</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse du service d’envoi</translation>
    </message>
    <message>
        <source>As the manual shows it (SMS and e-mail), with {to} for the number</source>
        <translation>Comme le manuel la montre (SMS et e-mail), avec {to} pour le numéro</translation>
    </message>
    <message>
        <source>As the manual shows it (SMS and e-mail): mailtos://…</source>
        <translation>Comme le manuel la montre (SMS et e-mail)&#xa0;: mailtos://…</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one there is</source>
        <translation>Laissez vide pour garder celui qui est enregistré</translation>
    </message>
    <message>
        <source>Leave it empty where the server asks for none</source>
        <translation>Laissez vide si le serveur n’en demande pas</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>For the parent</source>
        <translation>Pour le parent</translation>
    </message>
    <message>
        <source>For the secretary</source>
        <translation>Pour le secrétariat</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>Pour le technicien</translation>
    </message>
    <message>
        <source>For who installs</source>
        <translation>Pour qui installe</translation>
    </message>
    <message>
        <source>One sheet, to lie beside the desk</source>
        <translation>Une feuille, à poser près de l’écran</translation>
    </message>
    <message>
        <source>From a family&apos;s arrival to its sheet</source>
        <translation>De l’arrivée d’une famille à sa feuille</translation>
    </message>
    <message>
        <source>Correct, vouch, unlock, paper</source>
        <translation>Corriger, attester, débloquer, imprimer</translation>
    </message>
    <message>
        <source>From the first start to the backup</source>
        <translation>Du premier démarrage à la sauvegarde</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Steps of enrolments</source>
        <translation>Étapes d’inscription</translation>
    </message>
    <message>
        <source>Accounts and passwords</source>
        <translation>Comptes et mots de passe</translation>
    </message>
    <message>
        <source>Contacts and messages</source>
        <translation>Contacts et messages</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Families and doubles</source>
        <translation>Familles et doublons</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Files opened, exports</source>
        <translation>Dossiers ouverts, exports</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Settings and agents</source>
        <translation>Réglages et agents</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>all but sign-ins</source>
        <translation>tous sauf connexions</translation>
    </message>
    <message>
        <source>what did not succeed</source>
        <translation>ce qui n’a pas abouti</translation>
    </message>
    <message>
        <source>Code sent by SMS</source>
        <translation>Code envoyé par SMS</translation>
    </message>
    <message>
        <source>Code sent by e-mail</source>
        <translation>Code envoyé par e-mail</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}, document seen</source>
        <translation>{0}, pièce vue</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte bloqué</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Non parti</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Without success</source>
        <translation>Sans succès</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Poste {0}</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Pièce vue</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>SIECLE, extraction</source>
        <translation>SIECLE, extraction</translation>
    </message>
    <message>
        <source>columns told here</source>
        <translation>colonnes indiquées ici</translation>
    </message>
    <message>
        <source>Student: {0}</source>
        <translation>Élève&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Child {0}: {1}</source>
        <translation>Enfant {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Guardian: {0}</source>
        <translation>Responsable&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Guardian {0}: {1}</source>
        <translation>Responsable {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>last and first name together</source>
        <translation>nom et prénom ensemble</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>a quitté l’établissement</translation>
    </message>
    <message>
        <source>class or group</source>
        <translation>classe ou groupe</translation>
    </message>
    <message>
        <source>kind of group</source>
        <translation>type de groupe</translation>
    </message>
    <message>
        <source>dialling code</source>
        <translation>indicatif</translation>
    </message>
    <message>
        <source>postal address (not kept)</source>
        <translation>adresse postale (non gardée)</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>usage name</source>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>second first name</source>
        <translation>deuxième prénom</translation>
    </message>
    <message>
        <source>third first name</source>
        <translation>troisième prénom</translation>
    </message>
    <message>
        <source>These files are of {0} and of {1}: export both on the same day.</source>
        <translation>Ces fichiers datent du {0} et du {1}&#xa0;: exportez les deux le même jour.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>This file covers the whole school: who is not in it leaves.</source>
        <translation>Ce fichier couvre tout l’établissement&#xa0;: qui n’y est pas est compté comme parti.</translation>
    </message>
    <message>
        <source>This file covers {0} alone: nobody of another class leaves.</source>
        <translation>Ce fichier couvre seulement {0}&#xa0;: personne d’une autre classe ne part.</translation>
    </message>
    <message>
        <source>This file names nobody: nobody leaves.</source>
        <translation>Ce fichier ne nomme personne&#xa0;: personne ne part.</translation>
    </message>
    <message>
        <source>This list names no class: nobody leaves.</source>
        <translation>Cette liste ne nomme aucune classe&#xa0;: personne ne part.</translation>
    </message>
    <message>
        <source>This list names few classes of the new school year: nobody leaves.</source>
        <translation>Cette liste nomme peu de classes de la nouvelle année&#xa0;: personne ne part.</translation>
    </message>
    <message>
        <source>A line could not be read and may be anybody&apos;s: nobody leaves. Correct it, or remove it.</source>
        <translation>Une ligne n’a pas pu être lue et peut désigner n’importe qui&#xa0;: personne ne part. Corrigez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>This list may be a part: nobody leaves.</source>
        <translation>Cette liste est peut-être partielle&#xa0;: personne ne part.</translation>
    </message>
    <message>
        <source>{0} students and {1} guardians would leave. Is that right? If not, choose other files.</source>
        <translation>{0} élèves et {1} responsables partiraient. Est-ce bien cela&#xa0;? Sinon, choisissez d’autres fichiers.</translation>
    </message>
    <message>
        <source>{0} links between people who stay would end.</source>
        <translation>{0} liens entre des personnes qui restent prendraient fin.</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>other first names</source>
        <translation>autres prénoms</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>national number (INE)</source>
        <translation>numéro national (INE)</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>date de sortie</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>téléphones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>The import of {0} is cancelled: {1} people taken away, {2} put back.</source>
        <translation>L’import ({0}) est annulé&#xa0;: {1} personnes retirées, {2} remises comme avant.</translation>
    </message>
    <message>
        <source>Left as they are, as something was done since: {0}.</source>
        <translation>Laissés tels quels, car quelque chose a été fait depuis&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Colonnes non lues</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>civility</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>kinship</source>
        <translation>lien de parenté</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>téléphone mobile</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>téléphone fixe</translation>
    </message>
    <message>
        <source>work phone</source>
        <translation>téléphone professionnel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Corriger le contact</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>notice to the former contact</source>
        <translation>avis à l’ancien contact</translation>
    </message>
    <message>
        <source>reminder of the identifier</source>
        <translation>rappel de l’identifiant</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>being sent…</source>
        <translation>envoi en cours…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non parti</translation>
    </message>
    <message>
        <source>no gateway is set up for this (Settings)</source>
        <translation>aucun service d’envoi n’est réglé (Réglages)</translation>
    </message>
    <message>
        <source>the gateway&apos;s settings are not right</source>
        <translation>le service d’envoi est mal réglé</translation>
    </message>
    <message>
        <source>the gateway refuses our name or password</source>
        <translation>le service d’envoi refuse notre nom ou notre mot de passe</translation>
    </message>
    <message>
        <source>this number or address does not exist</source>
        <translation>ce numéro ou cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>the gateway says no</source>
        <translation>le service d’envoi dit non</translation>
    </message>
    <message>
        <source>the gateway is overloaded</source>
        <translation>le service d’envoi est surchargé</translation>
    </message>
    <message>
        <source>the gateway does not answer</source>
        <translation>le service d’envoi ne répond pas</translation>
    </message>
    <message>
        <source>no connection to the gateway</source>
        <translation>pas de connexion au service d’envoi</translation>
    </message>
    <message>
        <source>the gateway can&apos;t be found: is the network there?</source>
        <translation>service d’envoi introuvable&#xa0;: le réseau fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>the gateway&apos;s certificate is not right</source>
        <translation>le certificat du service d’envoi n’est pas bon</translation>
    </message>
    <message>
        <source>stopped by the desk</source>
        <translation>arrêté par le poste</translation>
    </message>
    <message>
        <source>Station stopped before it had left</source>
        <translation>Station s’est arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>no longer of use</source>
        <translation>n’est plus utile</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>no paper left</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>no ink left</source>
        <translation>plus d’encre</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>takes no new sheet</source>
        <translation>n’accepte rien</translation>
    </message>
    <message>
        <source>In the queue of {0}.</source>
        <translation>Dans la file de {0}.</translation>
    </message>
    <message>
        <source>{0} has it, and says: {1}.</source>
        <translation>{0} l’a reçue et signale&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is printing.</source>
        <translation>{0} imprime.</translation>
    </message>
    <message>
        <source>Held in the queue of {0}: nothing comes out until it is let go.</source>
        <translation>Retenue dans la file de {0}&#xa0;: rien ne sort tant que la file la garde.</translation>
    </message>
    <message>
        <source>{0}: {1}. Nothing comes out, it waits in the queue.</source>
        <translation>{0}&#xa0;: {1}. Rien ne sort, tout attend dans sa file.</translation>
    </message>
    <message>
        <source>Taken out of the queue of {0}.</source>
        <translation>Retirée de la file de {0}.</translation>
    </message>
    <message>
        <source>{0} gave it up.</source>
        <translation>{0} a abandonné.</translation>
    </message>
    <message>
        <source>{0} is done.</source>
        <translation>{0} a terminé.</translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation>Envoyée à {0}.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>There is no backup of this desk: nothing of it stays here.</source>
        <translation>Il n’y a pas de sauvegarde de ce poste&#xa0;: rien n’en reste ici.</translation>
    </message>
    <message>
        <source>Backups made until now still hold it; the last one of this desk goes on {0}. Other desks and the central store follow their own settings.</source>
        <translation>Les sauvegardes faites jusqu’ici le contiennent encore&#xa0;; la dernière de ce poste disparaît le {0}. Les autres postes et la base centrale suivent leurs propres réglages.</translation>
    </message>
    <message>
        <source>The central store erases them at the next exchange, and every desk of the school with it.</source>
        <translation>La base centrale les efface au prochain échange, et chaque poste de l’établissement aussi.</translation>
    </message>
    <message>
        <source>Lock them</source>
        <translation>Les bloquer</translation>
    </message>
    <message>
        <source>Ask for another password</source>
        <translation>Demander un nouveau mot de passe</translation>
    </message>
    <message>
        <source>{0} excluded</source>
        <translation>{0} exclus</translation>
    </message>
    <message>
        <source>{0} locked already</source>
        <translation>{0} déjà bloqués</translation>
    </message>
    <message>
        <source>{0} without a password of their own</source>
        <translation>{0} sans mot de passe à eux</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>guardians</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>students</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>since the 1st of September</source>
        <translation>depuis le 1er septembre</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>les sept derniers jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Sheet at the desk</source>
        <translation>Feuille au guichet</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>FranceConnect</source>
        <translation>FranceConnect</translation>
    </message>
    <message>
        <source>Identity document at the desk</source>
        <translation>Pièce d’identité au guichet</translation>
    </message>
    <message>
        <source>Name or contact unknown to the school</source>
        <translation>Nom ou contact inconnu de l’établissement</translation>
    </message>
    <message>
        <source>Code not received, asked for again</source>
        <translation>Code non reçu, redemandé</translation>
    </message>
    <message>
        <source>Code wrong or too old</source>
        <translation>Code faux ou trop ancien</translation>
    </message>
    <message>
        <source>Birth dates wrong</source>
        <translation>Dates de naissance fausses</translation>
    </message>
    <message>
        <source>Family gone before the end</source>
        <translation>Famille partie avant la fin</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} min {1}</source>
        <translation>{0}&#xa0;min&#xa0;{1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>nobody was timed yet</source>
        <translation>personne n’a encore été mesuré</translation>
    </message>
    <message>
        <source>one in two under {0}; one in ten takes more than {1}</source>
        <translation>une sur deux sous {0}&#xa0;; une sur dix dépasse {1}</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>{0}: {1} active, {2} given, {3} without, {4} %</source>
        <translation>{0}&#xa0;: {1} activés, {2} donnés, {3} sans, {4}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0}&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>this file can&apos;t be read. Check that it is there and may be opened.</source>
        <translation>ce fichier ne peut pas être lu. Vérifiez qu’il est là et qu’on peut l’ouvrir.</translation>
    </message>
    <message>
        <source>this is another export of SIECLE. Choose ElevesAvecAdresses and ResponsablesAvecAdresses.</source>
        <translation>c’est un autre export de SIECLE. Choisissez ElevesAvecAdresses et ResponsablesAvecAdresses.</translation>
    </message>
    <message>
        <source>its columns are not known yet. Say what each of them is.</source>
        <translation>ses colonnes ne sont pas encore connues. Indiquez ce que contient chacune.</translation>
    </message>
    <message>
        <source>the file does not say which school or year it is of. Export it again.</source>
        <translation>le fichier ne dit pas de quel établissement ou de quelle année il est. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>the file stops before its end. Download it again.</source>
        <translation>le fichier s’arrête avant la fin. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>the file is damaged. Download it again, and do not edit it.</source>
        <translation>le fichier est abîmé. Téléchargez-le à nouveau, sans le modifier.</translation>
    </message>
    <message>
        <source>this is no list of students or guardians. Choose an export of SIECLE, ONDE or Pronote, or a table as CSV or Excel.</source>
        <translation>ce n’est pas une liste d’élèves ou de responsables. Choisissez un export de SIECLE, d’ONDE ou de Pronote, ou un tableau CSV ou Excel.</translation>
    </message>
    <message>
        <source>accents were spoilt before it came here. Export it again, and do not save it on the way.</source>
        <translation>les accents ont été abîmés avant d’arriver ici. Exportez-le à nouveau, sans l’enregistrer en route.</translation>
    </message>
    <message>
        <source>this kind of spreadsheet is not read. Save it as .xlsx or .csv.</source>
        <translation>ce type de tableur n’est pas lu. Enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>the zip is protected by a password. Take one without.</source>
        <translation>le zip est protégé par un mot de passe. Prenez-en un sans.</translation>
    </message>
    <message>
        <source>the file holds what no export holds. Do not use it: download it again from its source.</source>
        <translation>ce fichier contient ce qu’aucun export ne contient. Ne l’utilisez pas&#xa0;: téléchargez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>it lists the same people as {0}. Keep the newer one.</source>
        <translation>il liste les mêmes personnes que {0}. Gardez le plus récent.</translation>
    </message>
    <message>
        <source>last name, first name and birth date are needed. Say where they are.</source>
        <translation>le nom, le prénom et la date de naissance sont nécessaires. Indiquez leurs colonnes.</translation>
    </message>
    <message>
        <source>it does not come from where {0} comes from. Import them in turn.</source>
        <translation>ce fichier n’a pas la même origine que {0}. Importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>these files are of two schools. Import one school only.</source>
        <translation>ces fichiers sont de deux établissements. N’en importez qu’un.</translation>
    </message>
    <message>
        <source>these files are of two school years. Export both in the same year.</source>
        <translation>ces fichiers sont de deux années scolaires. Exportez les deux dans la même année.</translation>
    </message>
    <message>
        <source>{0} is of school {1}; this desk serves {2}.</source>
        <translation>{0} est de l’établissement {1}&#xa0;; ce poste est celui de {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no UAI. Export the file again.</source>
        <translation>{0}&#xa0;: {1} n’est pas un UAI. Exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{0} names no school. Say which one it is of.</source>
        <translation>{0} ne nomme aucun établissement. Indiquez le vôtre.</translation>
    </message>
    <message>
        <source>Others are leaving than you have seen: {0} now. Look at the lists again.</source>
        <translation>Les départs ont changé depuis l’aperçu&#xa0;: {0} maintenant. Regardez les listes à nouveau.</translation>
    </message>
    <message>
        <source>There is no import to cancel on this desk any more.</source>
        <translation>Il n’y a plus d’import à annuler sur ce poste.</translation>
    </message>
    <message>
        <source>The lists give no other birth date any more: there is nothing left to choose.</source>
        <translation>Les listes ne donnent plus d’autre date de naissance&#xa0;: il n’y a plus rien à choisir.</translation>
    </message>
    <message>
        <source>Correct it where the list comes from, and export again.</source>
        <translation>Corrigez-le là d’où vient la liste, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Fill it in where the list comes from, and export again.</source>
        <translation>Remplissez-le là d’où vient la liste, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Export the list again.</source>
        <translation>Exportez la liste à nouveau.</translation>
    </message>
    <message>
        <source>this student is in no list</source>
        <translation>cet élève ne figure dans aucune liste</translation>
    </message>
    <message>
        <source>These lists are of school year {0}; this desk is still in {1}.</source>
        <translation>Ces listes sont de l’année {0}&#xa0;; ce poste est encore en {1}.</translation>
    </message>
    <message>
        <source>{0} is of school year {1}, which is over here. Export it again.</source>
        <translation>{0} est de l’année {1}, qui est finie ici. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is of {1}, older than the list imported last. Export it again.</source>
        <translation>{0} date du {1}, avant la dernière liste importée. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>date dans l’avenir</translation>
    </message>
    <message>
        <source>it is no INE: the student is kept without it</source>
        <translation>ce n’est pas un INE&#xa0;: l’élève est gardé sans lui</translation>
    </message>
    <message>
        <source>this number is there twice</source>
        <translation>ce numéro y est deux fois</translation>
    </message>
    <message>
        <source>how far the guardian is responsible is not said</source>
        <translation>le niveau de responsabilité n’est pas indiqué</translation>
    </message>
    <message>
        <source>Choose it in SIECLE and export again.</source>
        <translation>Choisissez-le dans SIECLE et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Import both lists of the same day together.</source>
        <translation>Importez ensemble les deux listes du même jour.</translation>
    </message>
    <message>
        <source>two students bear this name: the guardian comes in without this child</source>
        <translation>deux élèves portent ce nom&#xa0;: le responsable est ajouté sans cet enfant</translation>
    </message>
    <message>
        <source>Link them once the family has said which child it is.</source>
        <translation>Faites le lien quand la famille a dit de quel enfant il s’agit.</translation>
    </message>
    <message>
        <source>no guardian has this number</source>
        <translation>aucun responsable n’a ce numéro</translation>
    </message>
    <message>
        <source>Export the guardians again from SIECLE.</source>
        <translation>Exportez à nouveau les responsables depuis SIECLE.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Where families sign in with the accounts that are opened here. Its address stands on every sheet; sheets printed with a former address are still read.</source>
        <translation>Là où les familles se connectent avec les comptes ouverts ici. Son adresse figure sur chaque feuille&#xa0;; les feuilles imprimées avec une ancienne adresse se lisent toujours.</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Technicien de l’établissement</translation>
    </message>
    <message>
        <source>Whom families ask first, before the académie. The same at all desks of the school.</source>
        <translation>La personne que les familles appellent d’abord, avant l’académie. La même sur tous les postes de l’établissement.</translation>
    </message>
    <message>
        <source>The académie&apos;s help line</source>
        <translation>L’assistance de l’académie</translation>
    </message>
    <message>
        <source>Whom families call after the school. Where nothing is filled in, what is known of the académie holds, or the national line.</source>
        <translation>Qui les familles appellent après l’établissement. Si rien n’est rempli&#xa0;: ce que l’on sait de l’académie, ou la ligne nationale.</translation>
    </message>
    <message>
        <source>Codes and passwords</source>
        <translation>Codes et mots de passe</translation>
    </message>
    <message>
        <source>The same at all desks of the school.</source>
        <translation>Les mêmes sur tous les postes de l’établissement.</translation>
    </message>
    <message>
        <source>Who has an account</source>
        <translation>Qui a un compte</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Elle commence par https://</translation>
    </message>
    <message>
        <source>Name of the portal</source>
        <translation>Nom du portail</translation>
    </message>
    <message>
        <source>As families know it</source>
        <translation>Tel que les familles le connaissent</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>Where the mobile application is</source>
        <translation>Adresse de l’application mobile</translation>
    </message>
    <message>
        <source>Shown as a code for the family&apos;s phone; empty where there is none</source>
        <translation>Montrée par un code au téléphone de la famille&#xa0;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>When they can be reached</source>
        <translation>Quand l’appeler</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 am to 4 pm, for example</source>
        <translation>Du lundi au vendredi, de 8&#xa0;h à 16&#xa0;h, par exemple</translation>
    </message>
    <message>
        <source>Page or form on line</source>
        <translation>Page ou formulaire en ligne</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>A code works for</source>
        <translation>Un code sert pendant</translation>
    </message>
    <message>
        <source>Tries for a code</source>
        <translation>Essais pour un code</translation>
    </message>
    <message>
        <source>Wait before another code</source>
        <translation>Attente avant un autre code</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Tries for the birth dates</source>
        <translation>Essais pour les dates de naissance</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>8 to 14 letters and digits</source>
        <translation>8 à 14 lettres et chiffres</translation>
    </message>
    <message>
        <source>12 characters and more</source>
        <translation>12 caractères et plus</translation>
    </message>
    <message>
        <source>A provisional password waits for</source>
        <translation>Un mot de passe provisoire attend</translation>
    </message>
    <message>
        <source>Students have accounts</source>
        <translation>Les élèves ont un compte</translation>
    </message>
    <message>
        <source>Students may open theirs by themselves</source>
        <translation>Les élèves l’ouvrent eux-mêmes</translation>
    </message>
    <message>
        <source>A guardian who comes with a sheet confirms an e-mail address</source>
        <translation>Un responsable venu avec une feuille confirme une adresse e-mail</translation>
    </message>
    <message>
        <source>A backup is kept for</source>
        <translation>Une sauvegarde est gardée</translation>
    </message>
    <message>
        <source>Address of FranceConnect</source>
        <translation>Adresse de FranceConnect</translation>
    </message>
    <message>
        <source>As it stands in the registration; it begins with https://</source>
        <translation>Comme dans l’enregistrement&#xa0;; elle commence par https://</translation>
    </message>
    <message>
        <source>Name of this portal there (client ID)</source>
        <translation>Nom de ce portail chez FranceConnect (client ID)</translation>
    </message>
    <message>
        <source>Where people are sent back to</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>As it stands in the registration</source>
        <translation>Comme dans l’enregistrement</translation>
    </message>
    <message>
        <source>How it signs</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The first time, a code on the phone too</source>
        <translation>La première fois, un code sur le téléphone aussi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Old backups go by themselves. The rest goes when an administrator purges: “Personal data”, under the tools. All but the backups is the same at all desks.</source>
        <translation>Les vieilles sauvegardes s’effacent toutes seules. Le reste s’efface quand un administrateur le demande&#xa0;: «&#xa0;Outils&#xa0;», «&#xa0;Données personnelles&#xa0;». Sauf les sauvegardes, c’est pareil sur tous les postes.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Who has left</source>
        <translation>Qui est parti</translation>
    </message>
    <message>
        <source>Messages and codes</source>
        <translation>Messages et codes</translation>
    </message>
    <message>
        <source>The journal of acts</source>
        <translation>Le journal des actes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Families take a number and are called by it, on a screen in the hall. The desk&apos;s own number is what the hall reads.</source>
        <translation>Les familles prennent un numéro et sont appelées par lui, sur un écran dans le hall. Le hall lit le numéro du guichet.</translation>
    </message>
    <message>
        <source>Families take a number</source>
        <translation>Les familles prennent un numéro</translation>
    </message>
    <message>
        <source>Number over this desk</source>
        <translation>Numéro de ce guichet</translation>
    </message>
    <message>
        <source>0: the desk&apos;s own number</source>
        <translation>0&#xa0;: le numéro du poste</translation>
    </message>
    <message>
        <source>Languages of the families&apos; screen</source>
        <translation>Langues de l’écran des familles</translation>
    </message>
    <message>
        <source>A translation that nobody who speaks the language has checked yet is marked where families choose; you may take it away.</source>
        <translation>Une traduction que personne parlant la langue n’a encore relue est signalée là où les familles choisissent&#xa0;; vous pouvez la retirer.</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>traduction non relue</translation>
    </message>
    <message>
        <source>Beside French, families may choose</source>
        <translation>En plus du français, les familles peuvent choisir</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>No central store</source>
        <translation>Sans base centrale</translation>
    </message>
    <message>
        <source>Offline since {0}</source>
        <translation>Hors ligne depuis {0}</translation>
    </message>
    <message>
        <source>Central store: a problem</source>
        <translation>Base centrale&#xa0;: un problème</translation>
    </message>
    <message>
        <source>Station is to be updated</source>
        <translation>Station est à mettre à jour</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} mis de côté</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Setting of the school</source>
        <translation>Réglage de l’établissement</translation>
    </message>
    <message>
        <source>The person&apos;s record</source>
        <translation>Dossier de la personne</translation>
    </message>
    <message>
        <source>Key of a school file</source>
        <translation>Clé d’un fichier de l’établissement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Family tie</source>
        <translation>Lien de famille</translation>
    </message>
    <message>
        <source>Tie that was denied</source>
        <translation>Lien démenti</translation>
    </message>
    <message>
        <source>Two persons kept apart</source>
        <translation>Deux personnes distinctes</translation>
    </message>
    <message>
        <source>Confirmed e-mail address</source>
        <translation>Adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>FranceConnect identity</source>
        <translation>Identité FranceConnect</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Feuille imprimée</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>not yet seen at the other desks</source>
        <translation>pas encore visible sur les autres postes</translation>
    </message>
    <message>
        <source>refused: the other desks do not see it</source>
        <translation>refusé&#xa0;: les autres postes ne le voient pas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>un acte</translation>
    </message>
    <message>
        <source>{0}: whoever did it had no right to it any more. Accept it, or take the store&apos;s version.</source>
        <translation>{0}&#xa0;: l’agent n’en avait plus le droit. Acceptez, ou reprenez la version de la base centrale.</translation>
    </message>
    <message>
        <source>The central store refuses it (code {0}). Correct the file; or try again, or take its version.</source>
        <translation>La base centrale le refuse (code {0}). Corrigez le dossier&#xa0;; ou réessayez, ou reprenez sa version.</translation>
    </message>
    <message>
        <source>Ask an administrator to decide.</source>
        <translation>Demandez à un administrateur de décider.</translation>
    </message>
    <message>
        <source>Ask a technician to correct the file, or an administrator to decide.</source>
        <translation>Demandez à un technicien de corriger le dossier, ou à un administrateur de décider.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>last exchange: {0}</source>
        <translation>dernier échange&#xa0;: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>its enrolment file was opened twice: have it removed</source>
        <translation>son fichier de connexion a été ouvert deux fois&#xa0;: faites retirer ce poste</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise de feuille</translation>
    </message>
    <message>
        <source>Reason of a reprint</source>
        <translation>Motif de réimpression</translation>
    </message>
    <message>
        <source>Contact not to be shown</source>
        <translation>Contact à ne pas montrer</translation>
    </message>
    <message>
        <source>Reported correction</source>
        <translation>Correction reportée</translation>
    </message>
    <message>
        <source>Call to make</source>
        <translation>Appel à passer</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Journée clôturée</translation>
    </message>
    <message>
        <source>Person to erase</source>
        <translation>Personne à effacer</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Account of an incident</source>
        <translation>Compte d’un incident</translation>
    </message>
    <message>
        <source>Language of a family</source>
        <translation>Langue d’une famille</translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation>Écran du hall</translation>
    </message>
    <message>
        <source>An enrolment is under way: finish it, or put it aside, then call the next.</source>
        <translation>Une inscription est en cours&#xa0;: terminez-la ou mettez-la de côté, puis appelez le suivant.</translation>
    </message>
    <message>
        <source>to open an account</source>
        <translation>ouvrir un compte</translation>
    </message>
    <message>
        <source>identifier or password lost</source>
        <translation>identifiant ou mot de passe perdu</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>has left the school, since {0}</source>
        <translation>a quitté l’établissement, depuis le {0}</translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation>a quitté l’établissement</translation>
    </message>
    <message>
        <source>leaves on {0}</source>
        <translation>quitte l’établissement le {0}</translation>
    </message>
    <message>
        <source>born on {0}</source>
        <comment>F</comment>
        <translation>naissance le {0}</translation>
    </message>
    <message>
        <source>born on {0}</source>
        <comment>M</comment>
        <translation>naissance le {0}</translation>
    </message>
    <message>
        <source>born on {0}</source>
        <translation>naissance le {0}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Identifier given</source>
        <translation>Identifiant donné</translation>
    </message>
    <message>
        <source>Active account</source>
        <translation>Compte actif</translation>
    </message>
    <message>
        <source>Locked account</source>
        <translation>Compte bloqué</translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>No legal guardian</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Two first guardians</source>
        <translation>Deux «&#xa0;légal 1&#xa0;»</translation>
    </message>
    <message>
        <source>No first guardian</source>
        <translation>Sans «&#xa0;légal 1&#xa0;»</translation>
    </message>
    <message>
        <source>INE borne by two students</source>
        <translation>INE porté par deux élèves</translation>
    </message>
    <message>
        <source>Identity to check</source>
        <translation>Identité à vérifier</translation>
    </message>
    <message>
        <source>Name to check</source>
        <translation>Nom à vérifier</translation>
    </message>
    <message>
        <source>Birth date to check</source>
        <translation>Date de naissance à vérifier</translation>
    </message>
    <message>
        <source>Phone to check</source>
        <translation>Téléphone à vérifier</translation>
    </message>
    <message>
        <source>E-mail to check</source>
        <translation>E-mail à vérifier</translation>
    </message>
    <message>
        <source>Contact to report</source>
        <translation>Contact à reporter</translation>
    </message>
    <message>
        <source>Added at the desk</source>
        <translation>Ajouté au guichet</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grand-parent</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Éducateur</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Childminder</source>
        <translation>Assistant maternel</translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation>Aide sociale à l’enfance</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>L’élève</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>n° {0}</source>
        <translation>n° {0}</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>venu d’une liste</translation>
    </message>
    <message>
        <source>added at the desk</source>
        <translation>ajout au guichet</translation>
    </message>
    <message>
        <source>legal guardian</source>
        <translation>responsable légal</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>contact only</source>
        <translation>simple contact</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technicien</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Sheet handed to its holder</source>
        <translation>Feuille remise au titulaire</translation>
    </message>
    <message>
        <source>Sheet handed to the family</source>
        <translation>Feuille remise à la famille</translation>
    </message>
    <message>
        <source>Sheet given to a colleague, who hands it on</source>
        <translation>Feuille remise à un collègue, qui la transmet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Enrolment begun</source>
        <translation>Inscription commencée</translation>
    </message>
    <message>
        <source>Enrolment cancelled</source>
        <translation>Inscription arrêtée</translation>
    </message>
    <message>
        <source>Enrolment taken up again</source>
        <translation>Inscription reprise</translation>
    </message>
    <message>
        <source>Chosen among namesakes by the desk</source>
        <translation>Choisi parmi des homonymes</translation>
    </message>
    <message>
        <source>Vouched for by the desk</source>
        <translation>Identité attestée au guichet</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code envoyé</translation>
    </message>
    <message>
        <source>Birth dates unlocked</source>
        <translation>Dates de naissance débloquées</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Compte ouvert</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Contact corrigé</translation>
    </message>
    <message>
        <source>Birth date taken from the lists</source>
        <translation>Date de naissance reprise des listes</translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation>Message renvoyé</translation>
    </message>
    <message>
        <source>Sheet sent to the printer</source>
        <translation>Feuille envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Pronote sheet sent to the printer</source>
        <translation>Feuille Pronote envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Pronote sheet handed over</source>
        <translation>Feuille Pronote remise</translation>
    </message>
    <message>
        <source>The Pronote sheet did not come out</source>
        <translation>La feuille Pronote n’est pas sortie</translation>
    </message>
    <message>
        <source>Sheet handed over</source>
        <translation>Feuille remise</translation>
    </message>
    <message>
        <source>Provisional password given on paper</source>
        <translation>Mot de passe provisoire donné sur papier</translation>
    </message>
    <message>
        <source>Provisional password made void</source>
        <translation>Mot de passe provisoire annulé</translation>
    </message>
    <message>
        <source>Sheet not handed over after all</source>
        <translation>Feuille finalement pas remise</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion d’un agent</translation>
    </message>
    <message>
        <source>Sign-in to the desk refused</source>
        <translation>Connexion au poste refusée</translation>
    </message>
    <message>
        <source>Code to take the screen back chosen</source>
        <translation>Code pour reprendre l’écran choisi</translation>
    </message>
    <message>
        <source>Code to take the screen back given up</source>
        <translation>Code pour reprendre l’écran abandonné</translation>
    </message>
    <message>
        <source>Wrong code to take the screen back, too many times</source>
        <translation>Code pour reprendre l’écran faux trop de fois</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nom donné</translation>
    </message>
    <message>
        <source>Contact given</source>
        <translation>Contact donné</translation>
    </message>
    <message>
        <source>Code typed</source>
        <translation>Code tapé</translation>
    </message>
    <message>
        <source>Birth dates given</source>
        <translation>Dates de naissance données</translation>
    </message>
    <message>
        <source>Identifier noted</source>
        <translation>Identifiant noté</translation>
    </message>
    <message>
        <source>Went back a step</source>
        <translation>Retour à l’étape d’avant</translation>
    </message>
    <message>
        <source>Enrolments left alone ended</source>
        <translation>Inscriptions abandonnées, effacées</translation>
    </message>
    <message>
        <source>Own password chosen</source>
        <translation>Mot de passe personnel choisi</translation>
    </message>
    <message>
        <source>Forgotten password: code asked for</source>
        <translation>Mot de passe oublié&#xa0;: code demandé</translation>
    </message>
    <message>
        <source>Code for a new password typed</source>
        <translation>Code de nouveau mot de passe tapé</translation>
    </message>
    <message>
        <source>Password chosen anew</source>
        <translation>Nouveau mot de passe choisi</translation>
    </message>
    <message>
        <source>Lost identifier sent</source>
        <translation>Identifiant perdu envoyé</translation>
    </message>
    <message>
        <source>Password set by a guardian</source>
        <translation>Mot de passe choisi avec un responsable</translation>
    </message>
    <message>
        <source>Sign-in at the desk</source>
        <translation>Connexion au guichet</translation>
    </message>
    <message>
        <source>Account checked</source>
        <translation>Compte vérifié</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte bloqué</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Compte débloqué</translation>
    </message>
    <message>
        <source>Code sent to the e-mail address</source>
        <translation>Code envoyé à l’adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>Adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>E-mail address no longer serves</source>
        <translation>Adresse e-mail retirée</translation>
    </message>
    <message>
        <source>The sheet did not come out</source>
        <translation>La feuille n’est pas sortie</translation>
    </message>
    <message>
        <source>Sheet saved as PDF</source>
        <translation>Feuille enregistrée en PDF</translation>
    </message>
    <message>
        <source>Sign-in by FranceConnect</source>
        <translation>Connexion par FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect identity tied to the file</source>
        <translation>Identité FranceConnect liée au dossier</translation>
    </message>
    <message>
        <source>FranceConnect identity untied</source>
        <translation>Identité FranceConnect détachée</translation>
    </message>
    <message>
        <source>Batch of sheets sent to the printer</source>
        <translation>Lot de feuilles envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Batch of sheets saved as PDF</source>
        <translation>Lot de feuilles enregistré en PDF</translation>
    </message>
    <message>
        <source>Batch of sheets came out</source>
        <translation>Lot de feuilles sorti de l’imprimante</translation>
    </message>
    <message>
        <source>Batch of sheets did not come out</source>
        <translation>Lot de feuilles non sorti</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identité confirmée</translation>
    </message>
    <message>
        <source>List of the school imported</source>
        <translation>Liste de l’établissement importée</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Pronote codes imported</source>
        <translation>Codes Pronote importés</translation>
    </message>
    <message>
        <source>Pronote codes given to this person</source>
        <translation>Codes Pronote attribués à cette personne</translation>
    </message>
    <message>
        <source>Pronote codes forgotten</source>
        <translation>Codes Pronote effacés</translation>
    </message>
    <message>
        <source>Pronote sheet saved as PDF</source>
        <translation>Feuille Pronote enregistrée en PDF</translation>
    </message>
    <message>
        <source>The identifier turned out to be another school&apos;s</source>
        <translation>L’identifiant était celui d’un autre établissement</translation>
    </message>
    <message>
        <source>Opened at two desks at once: both sheets are good</source>
        <translation>Ouvert à deux postes à la fois&#xa0;: les deux feuilles sont valables</translation>
    </message>
    <message>
        <source>Changed at two desks at once</source>
        <translation>Modifié à deux postes à la fois</translation>
    </message>
    <message>
        <source>Set aside, then accepted</source>
        <translation>Mis de côté, puis accepté</translation>
    </message>
    <message>
        <source>Two files of this person joined</source>
        <translation>Deux dossiers de cette personne réunis</translation>
    </message>
    <message>
        <source>Joined files checked</source>
        <translation>Dossiers réunis, vérifiés</translation>
    </message>
    <message>
        <source>Joined files separated again</source>
        <translation>Dossiers réunis puis séparés</translation>
    </message>
    <message>
        <source>Kept apart from somebody alike</source>
        <translation>Distingué de quelqu’un de semblable</translation>
    </message>
    <message>
        <source>Proposed again with somebody alike</source>
        <translation>Proposé à nouveau avec quelqu’un de semblable</translation>
    </message>
    <message>
        <source>Several accounts became one</source>
        <translation>Plusieurs comptes regroupés en un</translation>
    </message>
    <message>
        <source>Said not to be the legal guardian of a student</source>
        <translation>Déclaré non responsable légal d’un élève</translation>
    </message>
    <message>
        <source>Legal guardian of a student again</source>
        <translation>De nouveau responsable légal d’un élève</translation>
    </message>
    <message>
        <source>Child added to the account</source>
        <translation>Enfant ajouté au compte</translation>
    </message>
    <message>
        <source>Added child taken away again</source>
        <translation>Enfant ajouté puis retiré</translation>
    </message>
    <message>
        <source>Columns of a list told</source>
        <translation>Colonnes d’une liste indiquées</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Searches counted</source>
        <translation>Recherches comptées</translation>
    </message>
    <message>
        <source>Agent added</source>
        <translation>Agent ajouté</translation>
    </message>
    <message>
        <source>Agent renamed</source>
        <translation>Agent renommé</translation>
    </message>
    <message>
        <source>Agent&apos;s role changed</source>
        <translation>Rôle d’un agent changé</translation>
    </message>
    <message>
        <source>Agent let go</source>
        <translation>Agent retiré</translation>
    </message>
    <message>
        <source>Agent&apos;s password changed</source>
        <translation>Mot de passe d’un agent changé</translation>
    </message>
    <message>
        <source>Last administrator kept</source>
        <translation>Dernier administrateur gardé</translation>
    </message>
    <message>
        <source>School&apos;s details changed</source>
        <translation>Coordonnées de l’établissement changées</translation>
    </message>
    <message>
        <source>Online services changed</source>
        <translation>Services en ligne changés</translation>
    </message>
    <message>
        <source>School&apos;s settings changed</source>
        <translation>Réglages de l’établissement changés</translation>
    </message>
    <message>
        <source>Desk&apos;s settings changed</source>
        <translation>Réglages du poste changés</translation>
    </message>
    <message>
        <source>Gateway for messages changed</source>
        <translation>Service d’envoi des messages changé</translation>
    </message>
    <message>
        <source>Gateway for messages tried out</source>
        <translation>Service d’envoi des messages essayé</translation>
    </message>
    <message>
        <source>Desk renamed</source>
        <translation>Poste renommé</translation>
    </message>
    <message>
        <source>Recovery phrase made</source>
        <translation>Phrase de secours créée</translation>
    </message>
    <message>
        <source>Old lines of the journal cut</source>
        <translation>Anciennes lignes du journal retirées</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Poste mis en place</translation>
    </message>
    <message>
        <source>Desk connected to the central store</source>
        <translation>Poste connecté à la base centrale</translation>
    </message>
    <message>
        <source>Desk restored from a backup</source>
        <translation>Poste restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Machine&apos;s clock changed</source>
        <translation>Horloge de l’ordinateur changée</translation>
    </message>
    <message>
        <source>Ticket given</source>
        <translation>Ticket donné</translation>
    </message>
    <message>
        <source>Ticket called</source>
        <translation>Ticket appelé</translation>
    </message>
    <message>
        <source>Ticket put aside</source>
        <translation>Ticket mis de côté</translation>
    </message>
    <message>
        <source>Ticket done with</source>
        <translation>Ticket terminé</translation>
    </message>
    <message>
        <source>Set aside, then given up</source>
        <translation>Mis de côté, puis abandonné</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>hier {0}</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>short month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sans compte</translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <comment>F</comment>
        <translation>née {0}</translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <comment>M</comment>
        <translation>né {0}</translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <translation>nom de naissance {0}</translation>
    </message>
    <message>
        <source>born in {0}</source>
        <comment>F</comment>
        <translation>née en {0}</translation>
    </message>
    <message>
        <source>born in {0}</source>
        <comment>M</comment>
        <translation>né en {0}</translation>
    </message>
    <message>
        <source>Student, {0}</source>
        <translation>Élève de {0}</translation>
    </message>
    <message>
        <source>born in {0}</source>
        <translation>naissance {0}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Guardian without a student here</source>
        <translation>Responsable sans élève ici</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>before a vowel</comment>
        <translation>{0} d’{1}</translation>
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
    <message>
        <source>This number has only {0} digits: check it.</source>
        <translation>Ce numéro n’a que {0} chiffres&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>This number has {0} digits: too many; check it.</source>
        <translation>Ce numéro a {0} chiffres, c’est trop&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>{0}, birth date {1}</source>
        <translation>{0}, naissance le {1}</translation>
    </message>
    <message>
        <source>Carried into the ministry&apos;s system</source>
        <translation>Reporté dans SIECLE ou ONDE</translation>
    </message>
    <message>
        <source>To be carried into the ministry&apos;s system again</source>
        <translation>De nouveau à reporter dans SIECLE ou ONDE</translation>
    </message>
    <message>
        <source>List for the ministry&apos;s system printed or saved</source>
        <translation>Liste «&#xa0;à reporter&#xa0;» imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Guardian of {0}</source>
        <translation>Responsable de {0}</translation>
    </message>
    <message>
        <source>Not the guardian of {0}</source>
        <translation>N’est pas responsable de {0}</translation>
    </message>
    <message>
        <source>Journal taken out</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Purge of personal data</source>
        <translation>Données personnelles effacées, délai passé</translation>
    </message>
    <message>
        <source>Erased on asking</source>
        <translation>Effacé sur demande</translation>
    </message>
    <message>
        <source>Erased by the central store</source>
        <translation>Effacé par la base centrale</translation>
    </message>
    <message>
        <source>Family&apos;s data handed out</source>
        <translation>Données de la famille remises</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Journée clôturée</translation>
    </message>
    <message>
        <source>Paper of a closed day taken out</source>
        <translation>Rapport de journée imprimé ou enregistré</translation>
    </message>
    <message>
        <source>Another password asked for</source>
        <translation>Nouveau mot de passe demandé</translation>
    </message>
    <message>
        <source>Another password no longer asked for</source>
        <translation>Nouveau mot de passe plus demandé</translation>
    </message>
    <message>
        <source>Incident: accounts stopped</source>
        <translation>Incident&#xa0;: comptes arrêtés</translation>
    </message>
    <message>
        <source>Incident undone</source>
        <translation>Incident levé</translation>
    </message>
    <message>
        <source>Letters of an incident made</source>
        <translation>Lettres d’un incident préparées</translation>
    </message>
    <message>
        <source>List of people printed or saved</source>
        <translation>Liste de personnes imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>List to tick off printed or saved</source>
        <translation>Liste d’émargement imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>Filter of the lists kept</source>
        <translation>Filtre des listes enregistré</translation>
    </message>
    <message>
        <source>Filter of the lists forgotten</source>
        <translation>Filtre des listes supprimé</translation>
    </message>
    <message>
        <source>Sheet ends soon</source>
        <translation>Feuille bientôt périmée</translation>
    </message>
    <message>
        <source>Wrong phone</source>
        <translation>Téléphone faux</translation>
    </message>
    <message>
        <source>Sheet given to somebody with written consent</source>
        <translation>Feuille remise à une autre personne, accord écrit vu</translation>
    </message>
    <message>
        <source>No document shown</source>
        <translation>Aucune pièce d’identité montrée</translation>
    </message>
    <message>
        <source>The document is somebody else&apos;s</source>
        <translation>La pièce est celle d’une autre personne</translation>
    </message>
    <message>
        <source>No written consent</source>
        <translation>Pas d’accord écrit</translation>
    </message>
    <message>
        <source>Not this student&apos;s guardian</source>
        <translation>N’est pas responsable de cet élève</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>Second home</source>
        <translation>Second foyer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation>Pièce vue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sheet not given: {0}</source>
        <translation>Feuille non remise&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sheet made again: {0}</source>
        <translation>Feuille refaite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Contact not to be shown any more</source>
        <translation>Contact à ne plus montrer</translation>
    </message>
    <message>
        <source>Contact shown as others&apos; again</source>
        <translation>Contact de nouveau montré</translation>
    </message>
    <message>
        <source>Hidden contact shown to the agent</source>
        <translation>Contact masqué montré à l’agent</translation>
    </message>
    <message>
        <source>Sheet not given to who asked for it</source>
        <translation>Feuille non remise à qui la demandait</translation>
    </message>
    <message>
        <source>Test page made</source>
        <translation>Page d’essai faite</translation>
    </message>
    <message>
        <source>Sheet has ended</source>
        <translation>Feuille périmée</translation>
    </message>
</context>
</TS>
