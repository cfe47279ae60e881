<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>They prove that it is you. You have %n try.</numerusform>
            <numerusform>They prove that it is you. You have %n tries.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>This code still serves for %n minute.</numerusform>
            <numerusform>This code still serves for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>This code still serves for %n second.</numerusform>
            <numerusform>This code still serves for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Nothing comes? Another code is possible in %n second.</numerusform>
            <numerusform>Nothing comes? Another code is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>This number has %n digit: too many. Check it.</numerusform>
            <numerusform>This number has %n digits: too many. Check it.</numerusform>
        </translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Too many tries. Try again in %n minute, or ask at the desk.</numerusform>
            <numerusform>Too many tries. Try again in %n minutes, or ask at the desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>The code has %n digit.</numerusform>
            <numerusform>The code has %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n family waiting</numerusform>
            <numerusform>%n families waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
