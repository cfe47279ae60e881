<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>Lo nouvo mo d’pas {0} i marsh.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Moin la fini</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Lo portay ansanm son laplikasion dan out téléfone</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Out konte i marsh.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Bonzour {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Out idantifian i sèrv tou lé zané, dan lékol-la.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Out konte i rouv avèk FranceConnect&#xa0;: néna poin mo d’pas isi, alor néna rien pou shanzé.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Idantifian</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Out bann zanfan</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Sak li rouv&#xa0;: amontr in kod la kaméra out téléfone</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Idantifian&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Shoizi in nouvo mo d’pas</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Poko néna in konte pou li mèm&#xa0;: domann l’akèy.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kod pou rouv {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Kisa i pé èd aou&#xa0;?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Out kaz osi&#xa0;: dabor lékol, apré lakadémi.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Domann l’azan.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Kart bann akadémi&#xa0;: bann toush flèsh i amèn de inn a l’ot</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Lis bann akadémi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléfone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Lèr rouvèrtir</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sit intèrnèt</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>Lékol&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>La Frans</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Loutromèr</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Téknisien lékol&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Téknisien lékol</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formilèr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ladrès</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Ligne nasional</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pri</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Linformasion lo {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Lo standar i pas aou lo moun i pé èd aou.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Akadémi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Standar réktora</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Lèd pou bann famiy</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>I mank in date dan bann dosié lékol. L’azan va èd aou.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Néna pi d’zésé&#xa0;: l’azan va èd aou.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Bann date-la i prouv lé bien ou mèm. Ou néna %n zésé.</numerusform>
            <numerusform>Bann date-la i prouv lé bien ou mèm. Ou néna %n zésé.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Kan out bann zanfan la né&#xa0;?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Kan ou la né&#xa0;?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Tout sak lé dan lékol-la, dan lord ou vé.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Nou konpar ali avèk bann dosié lékol.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Voir mon idantifian</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Ékri konm ou néna labitid&#xa0;: 3 févrié 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Azout in zanfan</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Zanfan {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date nésans</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tir ali</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n zésé i rès</numerusform>
            <numerusform>%n zésé i rès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>I mank lané.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>In ané néna 12 moi&#xa0;: vérifié lo moi.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} {1} néna poin {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Zour-la la poko arivé&#xa0;: vérifié lané.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Lé tro vié&#xa0;: vérifié lané.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Tap lo zour, lo moi épi lané.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>In nouvo mo d’pas pou {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Shoizi ali ansanm. Lansien i rouv pi rien.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Gard mo d’pas-la</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Lo kod la pa gingn parti. Réséy, sinon domann l’azan.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Lo kod nou la fine anvoyé i sèrv ankor&#xa0;: tap ali.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Kod-la lé pi bon. Domann in ot.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Néna pi d’zésé pou kod-la. Domann in ot.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Tap lo kod</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Valid lo kod</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Gingn in ot kod</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Tap lo kod ou la gingné par SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Tap lo kod ou la gingné par e-mail</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Kod {0} shif, anvoyé {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Li prouv téléfone-la lé bien aou.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Kod {0} shif, anvoyé ladrès {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Li prouv ladrès-la lé bien aou.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Kod-la i sèrv ankor %n minit.</numerusform>
            <numerusform>Kod-la i sèrv ankor %n minit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Kod-la i sèrv ankor %n segonn.</numerusform>
            <numerusform>Kod-la i sèrv ankor %n segonn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>I rès aou %n zésé.</numerusform>
            <numerusform>I rès aou %n zésé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Rien i ariv pa&#xa0;? Ou pé gingn in ot kod dan %n segonn.</numerusform>
            <numerusform>Rien i ariv pa&#xa0;? Ou pé gingn in ot kod dan %n segonn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Lo kod néna {0} shif.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>In ti moman, siouplé</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>L’azan i kontinié avèk ou.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Nou anvoy in kod laba, i prouv lé bien ou mèm.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Koriz mon nom</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Gingn lo kod</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Konèkt avèk FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Kèl niméro portab ou néna&#xa0;?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléfone portab</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Lo niméro ou la done lékol</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Gingn plito in e-mail</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Kèl ladrès e-mail ou néna&#xa0;?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Ladrès e-mail</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>Ladrès ou la done lékol</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Gingn plito in SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Tap out niméro portab.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tap out ladrès e-mail.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Bravo, out konte lé rouvèr</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Fini san la fèy</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Inprim mon fèy</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Moin la fini</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>La kaz</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Pran amoin an foto</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, li marsh dopi astèr.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Li marsh dopi astèr.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Shoizi FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Néna poin mo d’pas isi, alor rien pou oublié.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Tap {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>apré, lo mo d’pas ou la shoizi.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Alé si {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>sinon pran karé-la an foto avèk out téléfone.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>si out téléfone sinon out ordinatèr.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Shoizi Pronote, livré skolèr, bann bours…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>L’azan va done aou out fèy.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Tout sak lékol la mèt si intèrnèt lé laba.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} lé laba.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} épi {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0} lé laba tout.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Out ladrès e-mail lé konfirmé</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Avèk èl ou va artrouv out idantifian, sinon shoizi in nouvo mo d’pas.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Moin la fini</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Kèl ladrès e-mail ou néna&#xa0;?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>In kod i sava laba. Kan lé konfirmé, i sèrv pou artrouv in idantifian sinon in mo d’pas.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Ladrès e-mail</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Gingn lo kod</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tap out ladrès e-mail.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Konèkt aou si out konte</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>Lidantifian lé si out fèy. Li sanm {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ou lé</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Paran, responsab</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Zélèv</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Idantifian</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mo d’pas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Amontré</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Kashiété</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Amontr lo mo d’pas</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kashièt lo mo d’pas</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otroman</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Moin la pèrd ali</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Idantifian pèrdi</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Moin la oublié ali</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Mo d’pas oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Rouv mon konte</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Moin la poko in idantifian.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Rant avèk FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Avèk impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote sèlman</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>D’ot kod, l’azan i done.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Dan out téléfone</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Konèkté</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>In traka&#xa0;? {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>In traka&#xa0;? Téknisien lékol&#xa0;: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Si sa lé parèy dosié lékol, in mésaz i par avèk lidantifian. Rien i ariv pa&#xa0;? Domann l’azan.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Out nouvo mo d’pas i marsh&#xa0;: konèkt aou avèk.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Tap out idantifian.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tap out mo d’pas.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Artourné</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Létap {0} si {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>In ti moman…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>Konte</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Lékran-la i éfas dan 2 minit.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Out bann doné i sèrv rienk pou so kont-la.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Sak ou tap i éfas kan ou sava.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Out nom</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Out téléfone</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Out e-mail</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Lo kod</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Out nésans</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Out bann zanfan</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Out idantifian</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Out mo d’pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arété</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Konèt plis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Lèd</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Rann lékran l’azan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavié</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Fèrm la fenèt navigatèr avan ou sava&#xa0;: FranceConnect lé ankor rouvèr andan.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Mo d’pas oublié&#xa0;?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>In kod i prouv lo konte lé aou&#xa0;; apré ou shoizi in nouvo mo d’pas.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>L’azan va èd aou pou sa.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ou lé</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Paran, responsab</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Zélèv</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Idantifian</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Li sanm {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Gingn lo kod par</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>E-mail, si ladrès konfirmé</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Gingn lo kod</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Tap out idantifian.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Konèkt avèk FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>La paz FranceConnect i rouv&#xa0;: shoizi in konte ou néna (linpo, Ameli, La Poste…). Li rouv out konte isi, sinon li artrouv out idantifian.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Arkomansé</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>In ot shemin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anilé</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Lo navigatèr lé rouvèr&#xa0;: suiv son bann paz. Isi, la suit i vien tousèl.</translation>
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
        <translation>Rann lékran l’azan</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Mèrsi. L’azan i tap son kod isi&#xa0;; rien i pèrd pa dan sak ou la fé.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Pa rann lékran</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Ala out idantifian</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Gard ali&#xa0;: li va sèrv tou lé zané, dan lékol-la.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Shoizi mon mo d’pas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Zanfan-la lé pa aou&#xa0;?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>In zanfan lé pa aou&#xa0;?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Li rouv bann sèrvis si intèrnèt pou</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Moin lé pa lo responsab légal&#xa0;:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Idantifian</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Ou néna pi out idantifian&#xa0;?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Li par si lo portab sinon ladrès konfirmé nou néna.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ou lé</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Paran, responsab</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Zélèv</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléfone portab</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Ladrès e-mail</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom famiy</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénon</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Gingn ali plito par e-mail</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Gingn ali plito par SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Gingn mon idantifian</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>L’azan va èd aou pou sa.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Tap out niméro portab.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tap out ladrès e-mail.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Tap out nom famiy.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Tap out prénon.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Shoizi out nouvo mo d’pas</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>Lansien i sèrv pi. Ou tousèl i koné lo nouvo.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Gard mo d’pas-la</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Out bann doné</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>Lo shèf lékol lé responsab.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pou kosa</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Pou ouvèr é gard out kont&#xa0;: in sèrvis piblik. Lékol i sèrv bann nom, dat nésans, kordoné é lien la famiy sak lé dann son prop lis.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Konbien d’tan</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Ziska {0} moi apré ou la kit lékol&#xa0;; bann kod é mésaz {1} zour. Pèrsonn i pé pa lir out mo d pas.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Kisa i oi azot</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Bann l’azan lékol si so gishé, é lo sosiété i anvoy SMS ou e-mail. L’ot paran i oi pa out kordoné.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Out bann droi</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Domann lo sékrétaria in kopi, in korèksion ou éfasman. Apré&#xa0;: lo délégé la protèksion bann doné l’académie, é la CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Astèr shoizi out mo d’pas</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Sak lé si la fèy i sèrv in sèl foi. Ou tousèl i koné lo nouvo.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Gard mo d’pas-la</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Shoizi out mo d’pas</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Ou tousèl i koné&#xa0;: l’azan i voi pa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mo d’pas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Amontré</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Kashiété</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Amontr lo mo d’pas</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kashièt lo mo d’pas</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Rouv mon konte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>poko</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Sa in bon mo d’pas.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>{0} a {1} karaktèr</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>tro long&#xa0;: {0} karaktèr o plis</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>san aksan, ni sign, ni lèspas</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>san aksan, ni lèspas o komansman sinon la fin</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>in shif</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>in lèt miniskil</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>in lèt maziskil</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>troi kalité anparmi&#xa0;: miniskil, maziskil, shif, sign</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>san nom ni date la famiy</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>difisil pou devine</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Lé tro long&#xa0;: {0} karaktèr o plis.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Arienk bann lèt san aksan épi bann shif&#xa0;: ni sign, ni lèspas.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Poin d’aksan, épi poin lèspas o komansman ni la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n karaktèr</numerusform>
            <numerusform>%n karaktèr</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} épi {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>I mank ankor {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Mélanz troi kalité&#xa0;: miniskil, maziskil, shif, sign.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Mèt pa ni nom ni date nésans la famiy.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Demoun noré devine fasilman&#xa0;: shoizi in pli rar.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>Dan out téléfone</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Amontr in kod la kaméra out téléfone&#xa0;: la paz i rouv.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Lo portay&#xa0;: ou konèkt aou avèk out idantifian.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>Laplikasion mobil</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Mèm bann sèrvis, dan out posh.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kod pou rouv {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ou lé touzour la&#xa0;?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>San répons, lékran-la i éfas dan in ti moman.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Oui, mi kontinié</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote, épi rien d’ot&#xa0;?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>I pé&#xa0;: lékol néna d’ot kod pou sa.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Sak ou gingn</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>In fèy avèk out bann kod Pronote&#xa0;: note, devoir, absans, par lo sit lékol.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Sak ou nora pa</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Bann bours, loriantasion, linskripsion, livré skolèr, bann kordoné. Bann kod Pronote i rouv pa bann sèrvis-la, ni linvèrs.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pli tar</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Ou pé rouv lo konte in ot zour, isi sinon si lo portay&#xa0;: andan néna osi Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>L’azan i inprim out bann kod&#xa0;: ou néna ka domann ali.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Plito rouv in konte</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Kod gingné par SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Kod gingné par e-mail</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Si in konte néna idantifian-la, son propriétèr i gingn lo kod dan in ti moman.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Rien i ariv pa&#xa0;? Vérifié lidantifian, sinon domann l’azan.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>In problèm la arivé. Rien lé pèrdi&#xa0;: domann l’azan.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>L’azan va èd aou kontinié.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Nou trouv pa nom-la avèk niméro-la&#xa0;: vérifié lé dé, sinon domann l’azan.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Nou trouv pa nom-la avèk ladrès-la&#xa0;: vérifié lé dé, sinon domann l’azan.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Tap out nom épi out prénon.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>In niméro portab néna dis shif.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Niméro-la néna %n shif, lé tro. Vérifié ali.</numerusform>
            <numerusform>Niméro-la néna %n shif, lé tro. Vérifié ali.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>La pa in niméro téléfone sa. Vérifié ali.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>La pa in ladrès e-mail sa. Vérifié ali.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Niméro-la i gingn pa SMS&#xa0;: done in portab, sinon shoizi e-mail.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>In ti moman, siouplé&#xa0;: l’azan i doi èd aou isi.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Ou néna déza in konte. L’azan i pé inprim out fèy ankor in foi.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>Lékol i done bann zélèv zot konte si papié. Domann l’azan.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Mo d’pas-la i suiv pa tout bann règ&#xa0;: gard la lis.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect i répon pa pou linstan. Pran in ot shemin&#xa0;: in kod par SMS sinon par e-mail.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Ou la arété dan lo navigatèr. Arkomans, sinon pran in ot shemin.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Lo navigatèr la pa réponn. Arkomans, sinon pran in ot shemin.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect la pa marsh isi&#xa0;: nou la rouv rien. Pran in ot shemin.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Sa in ladrès e-mail. In idantifian i sanm {0}&#xa0;: gard out fèy.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>In idantifian i sanm {0}&#xa0;: li lé si out fèy.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Idantifian-la sinon mo d’pas-la lé pa bon&#xa0;: vérifié lé dé, bann maziskil osi.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Tro d’zésé. Réséy dan %n minit, sinon domann l’azan.</numerusform>
            <numerusform>Tro d’zésé. Réséy dan %n minit, sinon domann l’azan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Konte-la lé bloké. L’azan va èd aou.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Idantifian-la lé pou in zélèv. Shoizi «&#xa0;Zélèv&#xa0;» an-o.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Idantifian-la lé pou in paran. Shoizi «&#xa0;Paran, responsab&#xa0;» an-o.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Mo d’pas fèy-la lé tro vié. L’akèy i inprim aou in nouvo fèy.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Konte-la lé ansanm in ot konte astèr&#xa0;: konèkt aou avèk {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Konte-la lé ansanm in ot konte astèr. L’azan va dir aou lakèl.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Sa lo mo d’pas la fèy. Shoizi in ot.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Lo konte la shanzé antretan. Konèkt aou ankor in foi.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Tro d’tan la pasé. Domann in nouvo kod.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Konte-la i rouv par FranceConnect&#xa0;: néna poin mo d’pas isi.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Ou la poko shoizi in mo d’pas&#xa0;: sèrv sak lé si out fèy, sinon domann l’azan.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Sa in kod pli vié&#xa0;: tap lo dernié ou la gingné.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>La pa lo kod nou la anvoyé.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Kod-la lé pi bon. Domann in ot.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Néna pi d’zésé pou kod-la. Domann in ot.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>In kod i vien d’parti. Atann in pé avan lo suivan.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Lo kod néna %n shif.</numerusform>
            <numerusform>Lo kod néna %n shif.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Okin kod lé an shemin. Domann in ot kod.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>La pa tout bann date lékol i koné.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Tap omoin in date.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Néna pi d’zésé&#xa0;: l’azan va èd aou.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>I mank in date dan bann dosié lékol. L’azan va èd aou.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>I rès aou %n zésé.</numerusform>
            <numerusform>I rès aou %n zésé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Out fèy i sava linprimant…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Out fèy i sort dan linprimant l’akèy</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Linprimant i répon pa</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>L’azan va inprim out fèy</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Pran ali avan ou sava.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>L’azan va inprim out fèy.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Gard ali out kaz</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Out idantifian lé ékri dsi.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Poin mo d’pas dsi</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Ou tousèl i koné lo vot.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Pran lo karé an foto</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Li rouv la paz pou konèkté.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Moin néna mon fèy</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinié</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Rien i sort pa&#xa0;?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>L’azan lé o kouran.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Ou vé arèt isi&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Sak ou la tapé i éfas si lékran-la. Ou poura arkomans kan ou vé.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Arèt épi éfas</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontinié</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Moin la noté</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Out tiké</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Note niméro-la sinon pran ali an foto&#xa0;: nou va apèl aou par li.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Poukosa ou vien&#xa0;?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Ou gingn in niméro épi nou apèl aou par li. Nou domann pa out nom.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Rouv in konte</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>Lo promié foi, sinon pou in ot zanfan</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Idantifian sinon mo d’pas pèrdi</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Lo konte lé déza rouvèr</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>In ot zafèr</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>In téléfone pou korizé, in késtion…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Pèrsone i atann pa pou linstan</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n famiy i atann</numerusform>
            <numerusform>%n famiy i atann</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, anviron {1} minit</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Prépar</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>out téléfone</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>in pièss idantité</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>date nésans bann zanfan</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A&#xa0;: rouv in konte</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B&#xa0;: idantifian sinon mo d’pas pèrdi</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C&#xa0;: in ot zafèr</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Poin d’tiké&#xa0;? Pran inn koté lantré</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Lé out tour</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Gishé</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Gard out tiké dan la min</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Déza apelé</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Gishé {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>L’azan va apèl aou</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Isi, ou rouv lo konte i sèrv pou suiv lékol out bann zanfan.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Amèn avèk ou</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Out téléfone portab</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Date nésans out bann zanfan</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Sink minit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Komansé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvéni</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>tradiksion pankor vérifié</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Kisa ou lé&#xa0;?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Nou rod out nom dan bann dosié lékol.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ou lé</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Paran, responsab</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Zélèv</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom famiy</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénon</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Konèkt avèk FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinié</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Tap out nom famiy.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Tap out prénon.</translation>
    </message>
</context>
</TS>
