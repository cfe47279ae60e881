<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Enrolment</name>
    <message>
        <source>An enrolment is under way: finish it, or put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>For you, not for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sight of an identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the family its screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch in place of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment, step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family says that it is not responsible for: {0}. Check the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be opened: see the family and the dates of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given to this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet handed over on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet printed on {0}, not yet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No student in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone and no e-mail in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected at the desk; the school&apos;s list says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done on this file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom are you receiving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three letters of a name, or scan the sheet that the family brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on opening the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not ready)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which printer? This desk will keep to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on its way to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}. Did the sheet come out well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: the sheet is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, identifier, child, class, or scan a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: open  ·  Enter again: the main action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name. Try fewer letters, or a child&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Station is the account authority of its own portal. It does not talk to the ministry, whose service offers no way to do so: accounts, identifiers and sheets follow the same rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions first: which school this is, and who looks after this desk. Then you can import the school&apos;s lists and receive families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAI of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits and a letter, as in 9741234Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Académie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters: FR, RE, YT, GP, MQ, GF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the sheets: Front desk, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you; it stands on the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters of three kinds; it opens all families&apos; files</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us make this desk yours. It takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UAI tells the académie and how phones are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator adds colleagues and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right: académie of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter does not go with the digits: check the UAI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits and the letter that goes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the school&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Demonstration: three people work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither this name nor this contact is in the list: check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is right; the phone or e-mail is not the one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone or e-mail is known, under another name: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files fit: say which person stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a student, on the parents&apos; way: go back and choose “student”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a parent, on the students&apos; way: go back and choose “parent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact only, not a guardian: no account can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child of this person is in the school now: no account can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This student has left the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already: print its sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was closed: another one of this person is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try is left for the birth dates: a technician can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list lacks the birth date: complete it in the ministry&apos;s system.</source>
        <translation type="unfinished"></translation>
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
        <translation>Station a rencontré un problème. Rien n’est perdu : réessayez, ou appelez l’assistance.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice to the former contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder of the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gateway is set up for this (Settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway&apos;s settings are not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway refuses our name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number or address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway can&apos;t be found: is the network there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway&apos;s certificate is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station stopped before it had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer of use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two first guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INE borne by two students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Educator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from the school&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen among namesakes by the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched for by the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian without a student here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
