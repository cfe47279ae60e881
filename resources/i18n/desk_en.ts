<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccountActs</name>
    <message>
        <source>Unlocked: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: nobody signs in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie FranceConnect from this file? The family signs in by it again as on the first time: code, then birth dates. The account and its identifier stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untied: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail leaves this desk: set up its gateway first (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is on its way to the address: it is typed on the family&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsAsked</name>
    <message>
        <source>Keep this account, and join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActAsk</name>
    <message>
        <source>See who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This suits nobody of those chosen: choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActStrip</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer</source>
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
        <source>It was sent already, and is not sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddChildPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, and the document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of {0}. On sight of a document that tells the tie; to be reported then (Follow-up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is chosen and not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No student of this name: type fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the student first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like this is in the list already: look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, and the document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth name, as on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is known</source>
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
        <source>It is somebody else: add</source>
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
    <message>
        <source>On sight of an identity document. The next list that brings them is joined to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new is typed and not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPanel</name>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
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
        <source>Take the screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not you? An agent&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your code of %n digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, then your password.</source>
        <translation>
            <numerusform>%n try, then your password.</numerusform>
            <numerusform>%n tries, then your password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistancePlace</name>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom a family can call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These twelve words open the backups on another computer if this one is lost. Print them, and keep the paper locked away. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {0}. It opens on this computer alone: make a recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBackLine</name>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon at five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning at nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no given time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Nobody waits for a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralCard</name>
    <message>
        <source>Central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new enrolment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All desks of the school share one store; each works on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk works alone. With an enrolment file from the central store&apos;s administrator, it shares accounts and files with the school&apos;s other desks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralPage</name>
    <message>
        <source>Central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done at this desk goes up by itself. The desk never waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk works alone. An administrator can connect it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers in reserve, off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: it is not the central store&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the central store&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
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
        <source>in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by this desk&apos;s settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class yet: bring in the school&apos;s lists first (Tools).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>list to tick off.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) locked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On its way again to %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>list.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make their %n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List to tick off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock their accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, to sign</source>
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
        <source>No day was closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that were closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {0} by {1}, at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) today</source>
        <translation type="unfinished">
            <numerusform>%n account today</numerusform>
            <numerusform>%n accounts today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be reported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not handed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day-{0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password: it is your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed here is written down and kept at this desk, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator closes the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and what is left to do before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets to be printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets sent to the printer, not yet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet is in a family&apos;s hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that did not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address waits for its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To carry into the ministry&apos;s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned out to be another school&apos;s: give a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a provisional password wait to be handed over</source>
        <translation type="unfinished">
            <numerusform>%n sheet with a provisional password waits to be handed over</numerusform>
            <numerusform>%n sheets with a provisional password wait to be handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their list</source>
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
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail leaves this desk: set up its gateway first (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; it is not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnPick</name>
    <message>
        <source>Column without a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>See what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station has filled in what the headers tell: check it, and complete it. Columns on health and passwords are never read. Lists with these headers are recognised from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the list tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines, as they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the columns of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where these are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Choose the enrolment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given with the file by the central store&apos;s administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment files (*.station);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the enrolment file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
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
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be shown to the other guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact must not be shown to the other guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it: that is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sight of an identity document: a notice goes to the former contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sight of an identity document. No message leaves this desk: nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of a contact is typed and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice goes to the former contact by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice is sent: this desk sends nothing that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already: the new contact serves a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember to carry it into the ministry&apos;s system (Follow-up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is corrected at the desk will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tick %n as reported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tick of %n back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reported in SIECLE or ONDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for whom nothing failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sheet that waits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be locked: nobody signs in with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not leave is sent again to %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list to tick off will name %n person(s), by class.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the list of %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the desk comes back to you. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Accounts active, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts active, by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, all desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoPhonePanel</name>
    <message>
        <source>Demonstration phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: what would be sent by SMS or e-mail arrives here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Close Station?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is neither erased nor corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See their %n other act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}:{2:02}:{3:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
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
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: the desk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everybody who may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both sides, and ask the family. Nothing is lost: what you join can be separated again from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All persons are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two persons again, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts are open: ask the family which one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is closed under one of somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>or choose the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xml *.zip *.csv *.txt *.xls *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Sheets to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into whose hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague&apos;s, to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet is in its holder&apos;s hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n more follows</numerusform>
            <numerusform>%n more follow</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s, with the holder&apos;s written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailWalk</name>
    <message>
        <source>The family&apos;s screen is in use: finish there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Enrolment, step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can reach this family from this desk: vouch on sight of a document, or give a provisional password on a sheet.</source>
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
    <name>EverybodyTick</name>
    <message>
        <source>This list holds all the students of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, whoever is not in it is taken to have left. Leave it unticked for one class, or a part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Expire soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provisional password expires within 15 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing makes the sheets of all of them void: take back those you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n more follows</numerusform>
            <numerusform>%n more follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n sheet(s)</source>
        <translation>
            <numerusform>Renew %n sheet</numerusform>
            <numerusform>Renew %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none came to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came to an account all the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is under way: finish it, or put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk knows nobody yet: it needs the school&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is under way on the family&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is of no account here: another school, perhaps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyDataPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks has shown who they are; they get what is kept of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for another program (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity, contacts, ties, account, sheets, messages and acts: of this person, and of the children under age they answer for. Another parent is in it by name alone, without any contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier once given stays taken for ever. Who is still in the lists comes back with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase who is ticked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. Hand it over, then delete it from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to others, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyPrint</name>
    <message>
        <source>The family waits for its sheet: print it from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family says that its sheet does not come out: look at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message>
        <source>Sheet handed over on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet made on {0}, not yet handed over</source>
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
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
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
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Other guardian(s)</source>
        <translation type="unfinished">
            <numerusform>Other guardian</numerusform>
            <numerusform>Other guardians</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made again %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>made again: {0}</source>
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
        <source>{0} Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this file stands to the central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be called back since yesterday</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take the lists&apos; date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right: nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date: the lists say {0}, this desk has {1}. Which one is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date: the lists still say {0}; this desk keeps {1}, as somebody has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this desk&apos;s date is right, the school&apos;s software is to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists now tell something else of this person, or name somebody very like them. Look at name, birth date and family: is this file right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is opened here any more, and no sheet waits to be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays to be read, and contacts to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is still open: « More » locks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is still open: a technician can lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the next lists name this person again, everything is there as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagLines</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>How things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: no recovery phrase yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this desk has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) today</source>
        <translation>
            <numerusform>%n account today</numerusform>
            <numerusform>%n accounts today</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the print system does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no such printer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a sheet is held in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the last print failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portal is set: sheets bear portal.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS and e-mail: the demo phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS and e-mail are set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS only: no e-mail set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail only: no SMS set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither SMS nor e-mail is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) who left are kept too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Tomorrow, nobody expects anything of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the form teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each family is counted once, under its most pressing reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the lists of {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow, %n family(ies) will need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, will need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FranceConnectCard</name>
    <message>
        <source>set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is the school&apos;s. The secret is typed at each desk, into its key ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the one that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking FranceConnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect answers as registered. The secret is tried by the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s key ring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewaysCard</name>
    <message>
        <source>Messages to families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this desk alone. Passwords go into this computer&apos;s key ring, and are never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>Prepare %n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since the import: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen the holder&apos;s written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given: write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, with a written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague, who hands it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner and the printers of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left: scan them from this screen, or from the test page.</source>
        <translation>
            <numerusform>%n code left: scan it from this screen, or from the test page.</numerusform>
            <numerusform>%n codes left: scan them from this screen, or from the test page.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is none of the three codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned: any scanner is understood, a little more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: keyboard {0} read as {1}, ends with {2}, {3} ms from key to key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar of 50 mm, codes of several sizes, accents, Arabic, and the three codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>No page says this: try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done without the mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where others may know passwords: many accounts are stopped at once, and undone as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day: 25/11/2026, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meant: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Left as they are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lock %n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n other password(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in until the accounts are unlocked, one by one or by undoing this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password opens once more, to choose another. Where it is known to others, lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are being stopped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Print the letters to the families below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is being undone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stayed as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other password(s) asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to the families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the school: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school, its families and its operators come from the central store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Person, identifier, agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done without the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the list that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file; once more, do what it proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search; close a form or a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet that is shown, or whose file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the identifier of the file that is shown, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window: bar, page, foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, where that is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that came out is handed to its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next ticket, where the school gives tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the person of the open file is to be called back, or was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: this page, and the guides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KinshipBox</name>
    <message>
        <source>Kinship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>Responsibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Print the list to tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list for whoever hands them over: names, without passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list to tick off: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list to tick off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPages</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s) again</source>
        <translation>
            <numerusform>Print %n page again</numerusform>
            <numerusform>Print %n pages again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameAsk</name>
    <message>
        <source>Name of this filter, for all desks of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextTicket</name>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n family waiting</numerusform>
            <numerusform>%n families waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the account as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sheet with the identifier and a provisional password, good for %n days.</source>
        <translation>
            <numerusform>A sheet with the identifier and a provisional password, good for %n day.</numerusform>
            <numerusform>A sheet with the identifier and a provisional password, good for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it over against an identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On first sign-in, a password of one&apos;s own has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password in use opens nothing any more, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet made before was not handed over: it is void, destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet given before is void: take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is lifted: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet with the provisional password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these passwords void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this password void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print some of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page per sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it each page has a blank back, for a printer that prints on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) ready. The passwords are nowhere else: print now.</source>
        <translation>
            <numerusform>%n sheet ready. The password is nowhere else: print now.</numerusform>
            <numerusform>%n sheets ready. The passwords are nowhere else: print now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {0}. It holds passwords: print it, then erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: this password opens nothing. Take the sheet back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All came out. Tick off below who has theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did all of them come out well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the sheet come out well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are missing? The passwords stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again: the password stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sheets are being made: their passwords would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet whether %n sheet(s) came out: afterwards they can&apos;t be printed again.</source>
        <translation>
            <numerusform>Nobody has said yet whether %n sheet came out: afterwards it can&apos;t be printed again.</numerusform>
            <numerusform>Nobody has said yet whether %n sheets came out: afterwards they can&apos;t be printed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a provisional password are not printed: the passwords are nowhere else.</source>
        <translation>
            <numerusform>%n sheet with a provisional password is not printed: the password is nowhere else.</numerusform>
            <numerusform>%n sheets with a provisional password are not printed: the passwords are nowhere else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeStrip</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorsCard</name>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know them; it stands on the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they type to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters of three kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present password</source>
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
        <source>let go on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} go for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message numerus="yes">
        <source>Other guardian(s)</source>
        <translation>
            <numerusform>Other guardian</numerusform>
            <numerusform>Other guardians</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Your code to take the screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for my password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone, at this desk alone; it signs nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: this code takes the screen back from a family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up: your password is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have a code of %n digits at this desk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On a desk with one screen, a family gives it back by « Give the screen back »: your password is asked for, or a short code that you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented families: nothing is kept, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Invented families, an invented school: try everything, nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every window bears a band, every sheet says SPÉCIMEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS and no e-mail leaves: they arrive on a phone drawn on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10 leaves at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice opens in a window of its own, in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice could not be opened: type “station practice” in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted, nothing reaches the real files, all is erased at the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>Print here</source>
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
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on its way to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: the sheet is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given: it is written down, and the sheet is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was given before. Why is it made again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the sheet come out well? Who takes it shows a document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the guardians have an active account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the students have an active account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts given, not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are still at the desk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) in which nobody has one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with neither mobile nor e-mail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>guardians without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average, from the first page to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, account active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, account given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account given, not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWall</name>
    <message>
        <source>{0} % have their account: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the families&apos; guardians have their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the students have their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PronoteListPage</name>
    <message>
        <source>Pronote&apos;s codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For families who want Pronote only. The codes stay encrypted here, and on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Pronote&apos;s list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all these codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line has found its person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote&apos;s list of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have codes by this list.</source>
        <translation>
            <numerusform>%n person has codes by this list.</numerusform>
            <numerusform>%n people have codes by this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1} is missing or wrong. Correct the list, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of this name, class and child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several persons fit: say whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another line is the same person&apos;s: say which is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have Pronote codes at this desk.</source>
        <translation>
            <numerusform>%n person has Pronote codes at this desk.</numerusform>
            <numerusform>%n people have Pronote codes at this desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PronoteSheetPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the Pronote sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family wants Pronote and nothing else: it gets the codes that Pronote gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these codes: Pronote, through the school&apos;s web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account: no grants, no guidance choices, no enrolment, no contact details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes of Pronote do not open the account&apos;s services, nor the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have everything later: come back here, or open an account on the portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>They are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
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
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, born {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two persons, as somebody said on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have an account: ask the family which one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person now. Checked: one file, all children, contacts and identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined, but the check found: {0}. Look at the file, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two persons: they are not proposed any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept no longer than needed goes here: nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians who answer for nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, codes and enrolments begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept longer than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) and code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: {0}, {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of closed days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station – {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Identity to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is it? to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What these files cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, and seem to hold a guardian, a phone or an e-mail: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, and not read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what these columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines did not come in; all the others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, record {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections made at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this list: ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this list: still to be carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, though it was ticked as carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Lists of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the columns tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the lists here: exports of SIECLE, ONDE or Pronote, or any table of students. You see what would change before anything does; accounts and corrections made at the desk stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came by this import goes, who left or changed is put back as before. What was done since stays, and is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import all the same, %n people leave</source>
        <translation>
            <numerusform>Import all the same, %n person leaves</numerusform>
            <numerusform>Import all the same, %n people leave</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over to school year {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are being read or imported: what is not done yet would have to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists were looked at and are not imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>My filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolAsked</name>
    <message>
        <source>UAI of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits and a letter, as in 9741234Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UAI: check the digits and the letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Only since this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, activated or printed on that day or after; empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class: its students and their guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that one agent has printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except these identifiers, one a line</source>
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
        <source>Show those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol without searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Try fewer letters, or a child&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More acts</source>
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
        <source>Our school has other desks: connect this one to them</source>
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
        <source>Address of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://; it stands on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As families know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don&apos;t know it yet, go on: the settings ask for it, and the foot of the window too.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters of three kinds; it opens all families&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password once more</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
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
        <source>Which portal do the accounts open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families sign in there. It can be changed later, and older sheets are still read.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions first: which school this is, which portal its accounts open, and who looks after this desk. Then you can import the school&apos;s lists and receive families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right · académie: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right · school abroad</source>
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
        <source>Type the whole address: it begins with https://.</source>
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
        <source>That is not the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this desk looks and prints, and whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator sets this: ask one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an account opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is typed and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Station starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet: the first print asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the sheets</source>
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
        <source>Two letters: FR, RE, YT, GP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines parted by commas, as on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsChoice</name>
    <message>
        <source>Nobody on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those too who have a password: it opens nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full page each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight cards a page, to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, identifier or phone, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found, or they are on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets with a provisional password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those whom no SMS and no e-mail reaches. They choose their own at first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will be made.</source>
        <translation>
            <numerusform>%n sheet will be made.</numerusform>
            <numerusform>%n sheets will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) given before will be void.</source>
        <translation>
            <numerusform>%n sheet given before will be void.</numerusform>
            <numerusform>%n sheets given before will be void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) in use will open nothing any more.</source>
        <translation>
            <numerusform>%n password in use will open nothing any more.</numerusform>
            <numerusform>%n passwords in use will open nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: see who and why</source>
        <translation>
            <numerusform>%n left out: see who and why</numerusform>
            <numerusform>%n left out: see who and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n sheet(s)</source>
        <translation>
            <numerusform>Make %n sheet</numerusform>
            <numerusform>Make %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made and not handed over yet will be void: {0}.</source>
        <translation>
            <numerusform>%n sheet made and not handed over yet will be void: {0}.</numerusform>
            <numerusform>%n sheets made and not handed over yet will be void: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n more follows</numerusform>
            <numerusform>%n more follow</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheets are being made…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation type="unfinished"></translation>
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
    <name>SourcesCard</name>
    <message>
        <source>Joined from these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>One moment, the desk is opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateBand</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>See how the desk stands to the central store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Search in these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeleserviceForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As families know it: Pronote, bourses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words: marks, absences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://; Pronote&apos;s can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a page: it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in, and keep it short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeleservicesCard</name>
    <message>
        <source>What an account opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service yet: families see none when they sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to families once they have signed in, each with a code to scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families are called by a number, at all desks, never by a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the family comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families take their number on their own screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the family its number, or write it down for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits with a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock the desk (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialStrip</name>
    <message>
        <source>The page is on its way to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a ruler to the bar: it measures 50 mm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWayStrip</name>
    <message>
        <source>Enrolments to be taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at: {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that are called, never a name. It stays while the desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school gives no tickets: an administrator turns them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayBars</name>
    <message>
        <source>By which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} accounts, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>band</name>
    <message>
        <source>It opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by FranceConnect: no password here, so none to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {0}. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet handed over {0}. The person has not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is ready since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is still to be given, on sight of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in. Unlock it for whom you have recognized, nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in. Ask a technician to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed again: the identifier on the sheet turned out to be somebody else&apos;s, at another school. Give a new identifier, and take the old sheet back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier to give anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can reach this person from this desk: a sheet opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can reach this person from this desk: ask a technician for a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be opened: see the family and the dates of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile known: a code by SMS is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address known: a code by e-mail is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family&apos;s screen asks for what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisional password opened nothing any more after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisional password is not valid after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes left: {0}; tries: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>they ask to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students and guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, {0} to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile, no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither mobile nor e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in the last list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over by a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown: open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the passphrase of this desk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this desk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has not read the central store for too long: it opens once it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Last exchange: {0}. Limit, in days: {1}.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store does not answer now: check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has not yet read the central store: it opens once it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: the central store is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: no PostgreSQL here, this desk alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: the central store did not start, this desk alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a second desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second desk is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen, turned to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two screens: the family has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the family&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the family&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in this account now. To be reported: it is listed under Follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is under way: it is kept, and can be taken up again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is under way on the family&apos;s screen: finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for guardians and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps namesakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files are still shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search finds two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone or e-mail is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two accounts are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact only: not in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have an account: ask the family which one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two files are one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to separate: look at the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is no more: look at the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child stands in the account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link goes from a guardian to a student: choose one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is a student, the other a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have an account, and the last names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth dates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account is locked: unlock it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect knows them as two persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t be joined: {0}.</source>
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
        <source>Vouched for on sight of a document, in place of the code.</source>
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
        <source>This is a student, on the parents&apos; way: go back and choose “A student”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a parent, on the students&apos; way: go back and choose “A parent or guardian”.</source>
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
        <source>This student has left the school: no account can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already: print its sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked: a technician can unlock it.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station hit a fault. Nothing is lost: try again, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole address: it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address: it has an @ and a name after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file of this desk decides this. Whoever installed the desk changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school gives no tickets: an administrator turns them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits with a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {1} has {0} in hand already. Call another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is not of today: give another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This suits nobody of those chosen: choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the filter a name of 1 to 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the desk was locked meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present password is not right: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 4 to 6 digits that are not all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your code. One try, then your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your code. {0} tries, then your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is not right. Try again, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries: wait {0} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries: wait {0} min, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is set up already: start Station again and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing, or too long: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing, or too long: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least 12 characters of three kinds (small letters, capitals, digits, signs), not a common password, without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague signs in by this name: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person works here no more: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator: name another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is damaged or not of this portal. Scan again, or type the identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet failed its own check: nothing was printed. Try again, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer can be used here. Check that one is set up, or save the sheet as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer {0} here any more. Choose another one, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {0} refuses the sheet ({1}). Choose another one, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account here has this identifier: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier was not given yet: open the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was printed. Start again when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print is no longer in the records: print the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This UAI is not right: seven digits and the letter that goes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address can&apos;t be opened: it begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s name is missing: type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk serves {0}: another school needs a desk of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be kept: choose a PNG, JPEG or SVG picture of 2 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s name is missing, or longer than 40 letters: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can&apos;t be sent again: check the contact in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this desk&apos;s data is damaged: put the right one back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not open with this key: put its key back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this desk&apos;s database is missing: put it back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk had operators and its data are gone: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program&apos;s data lie in Station&apos;s folder: move them away, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is open already, perhaps in another session: close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station is still at work elsewhere on this computer: wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no key ring: set STATION_KEY=passphrase, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the desk&apos;s passphrase: start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Station wrote this desk&apos;s data: install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school is set up yet: follow the set-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {0}: correct it in {1}, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting can&apos;t be used ({0}): correct it in {1}, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact do not go together: see the notes below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files fit: say below which person stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be opened for this person: see the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked: a technician unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed: another one of this person is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already: print its sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students get no account this way here: an administrator changes that in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the records any more: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name or the first name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like this is in the list already: look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or not possible: check the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family typed is no mobile phone or e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code left a moment ago: wait {0} s before the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is on its way: send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has {0} digits: type all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is wrong; tries left: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too old: send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has no try left: send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth date is needed: type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth dates are not those of the list; tries left: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try is left for the birth dates: a technician can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list lacks the birth date: complete it in the ministry&apos;s system, import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not follow the rules: see on the screen what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment is over: start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment stands at another step: go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back from this step: go on, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no central store: see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store does not answer: check the network. Work goes on, and is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store is busy: the desk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the central store is too slow: the desk sends less at once by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the network opens the connection to the central store, so nothing is sent: ask those who look after the network to let its address through unopened (no TLS inspection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let this desk through: ask those who look after it to allow the central store&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store refuses this desk: ask its administrator for a new enrolment file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not this desk&apos;s central store: tell its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store needs a newer Station: update this desk. Nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store has a fault: tell its administrator. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station hit a fault. Nothing is lost: it tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is for a desk of another school: ask for one of your school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has used this file: ask the store&apos;s administrator for one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is left to give off line: join the central store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole enrolment file: copy it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file: type it again, as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not set aside any more: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an active account already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in by FranceConnect, without a password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a contact only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no child at the school any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students have no account here (Settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a sheet: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for a sheet: choose another class, or other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No student is in this class: choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: it is on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an identifier. One looks like {0}: it is on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier or password is not right: check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked. A technician unlocks it from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s: choose “A student”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier is a guardian&apos;s: choose “A parent or guardian”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provisional password ended on {0}: give a new one from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was joined to another one: sign in with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the provisional password: another one has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a child of this account: choose one of the account&apos;s children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no account yet: open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: it has no password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed meanwhile: sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long, or is done: start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service {0}: the address has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service {0}: say who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service {0}: a name or a purpose is missing, or too long: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no key ring, and a password is kept nowhere else: have one set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FranceConnect identity is another file&apos;s already: compare the two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not Pronote&apos;s list of codes: export the connection codes as CSV with headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no Pronote codes of this person: import Pronote&apos;s list of codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} in this desk&apos;s folder can&apos;t be used ({1}): correct it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes would leave unprotected: take the form with TLS (jsons, forms, mailtos).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address can&apos;t send: compare it with the examples of the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who sends, as your provider knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in, as your provider has told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect is not set up at this desk: {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect can&apos;t be reached: take another way, or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has given up in the browser: start again, or take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect was cancelled at the desk: start again, or take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser: start again, or take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened: install one (Firefox, Chromium, Edge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses port {0}: close it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect did not work: take another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect&apos;s answer is out of date: check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect refuses this desk: check its settings ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect&apos;s answer does not hold ({0}): nobody was signed in. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost. Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can only be read. Have it opened for writing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer refuses access to Station&apos;s files. Ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data. Wait a moment or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not work as it should. Have it looked at before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s data are damaged. Stop here and have the last backup put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands where a file should, or the other way round. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open. Close other programs, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, hand this file to whoever looks after this computer:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, show this box to whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Station is missing or damaged: install Station again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked, or they are erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} acts are too many for paper. Choose fewer days, or export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not in the journal any more, or not for you to read: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of this day is not at this desk. Look at the one that closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the identifiers, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose accounts are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is meant: look at what is chosen and what is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By now {0} accounts are meant: count them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident is not known here any more: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident was undone before: there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was given before: say why it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the holder takes this sheet, or who shows the holder&apos;s written consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who collects for somebody shows a document of their own: say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name this person: a written consent is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This correction is settled by now: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>See the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on opening the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account on sight of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie FranceConnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provisional password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a provisional password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data of the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show the contact to the other guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>Students without a legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can follow them: add their guardian on sight of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable e-mail address, and no mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can arrive: write the right address, or prepare a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither mobile nor e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sheet in their own hand opens them an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS arrives there: ask for a mobile, or prepare a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s birth date to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family could not prove it: look at a document, and have it corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mobile for two adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of one arrives at the other: ask each for their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two have the same name: open the right file by the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that differs between brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all the children stand under one and the same guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet made, to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gateways</name>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the demonstration: a trial arrives on its phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by this desk&apos;s settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves by it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial from Station: if you read this, messages leave this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has taken the message: look at that phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has taken the message: look into that mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing more by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a trial SMS to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a trial e-mail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox that you can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile phone at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another: by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in sms-ab12345-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key (API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in mail.example.org:465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name your provider knows, 11 letters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s own e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the manual shows it (SMS and e-mail), with {to} for the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the manual shows it (SMS and e-mail): mailtos://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep the one there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where the server asks for none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>For the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet, to lie beside the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a family&apos;s arrival to its sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, vouch, unlock, paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first start to the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families and doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened, exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>SIECLE, extraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last and first name together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal address (not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are of {0} and of {1}: export both on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file covers the whole school: who is not in it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file covers {0} alone: nobody of another class leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file names nobody: nobody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names no class: nobody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names few classes of the new school year: nobody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line could not be read and may be anybody&apos;s: nobody leaves. Correct it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list may be a part: nobody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} students and {1} guardians would leave. Is that right? If not, choose other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} links between people who stay would end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national number (INE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {0} is cancelled: {1} people taken away, {2} put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are, as something was done since: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation type="unfinished"></translation>
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
    <name>print</name>
    <message>
        <source>no paper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ink left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has it, and says: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in the queue of {0}: nothing comes out until it is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. Nothing comes out, it waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the queue of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>There is no backup of this desk: nothing of it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made until now still hold it; the last one of this desk goes on {0}. Other desks and the central store follow their own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store erases them at the next exchange, and every desk of the school with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} locked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a password of their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the 1st of September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or contact unknown to the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not received, asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code wrong or too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family gone before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was timed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in two under {0}; one in ten takes more than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} active, {2} given, {3} without, {4} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file can&apos;t be read. Check that it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is another export of SIECLE. Choose ElevesAvecAdresses and ResponsablesAvecAdresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns are not known yet. Say what each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not say which school or year it is of. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file stops before its end. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged. Download it again, and do not edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no list of students or guardians. Choose an export of SIECLE, ONDE or Pronote, or a table as CSV or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accents were spoilt before it came here. Export it again, and do not save it on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of spreadsheet is not read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip is protected by a password. Take one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds what no export holds. Do not use it: download it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists the same people as {0}. Keep the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name, first name and birth date are needed. Say where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come from where {0} comes from. Import them in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these files are of two schools. Import one school only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these files are of two school years. Export both in the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of school {1}; this desk serves {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is no UAI. Export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no school. Say which one it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are leaving than you have seen: {0} now. Look at the lists again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to cancel on this desk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists give no other birth date any more: there is nothing left to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it where the list comes from, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in where the list comes from, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this student is in no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lists are of school year {0}; this desk is still in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of school year {1}, which is over here. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of {1}, older than the list imported last. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no INE: the student is kept without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the guardian is responsible is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in SIECLE and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import both lists of the same day together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two students bear this name: the guardian comes in without this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link them once the family has said which child it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guardian has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the guardians again from SIECLE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where families sign in with the accounts that are opened here. Its address stands on every sheet; sheets printed with a former address are still read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom families ask first, before the académie. The same at all desks of the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The académie&apos;s help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom families call after the school. Where nothing is filled in, what is known of the académie holds, or the national line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same at all desks of the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As families know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mobile application is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a code for the family&apos;s phone; empty where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>When they can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday, 8 am to 4 pm, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or form on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries for the birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 14 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provisional password waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students have accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students may open theirs by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian who comes with a sheet confirms an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the registration; it begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this portal there (client ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people are sent back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time, a code on the phone too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old backups go by themselves. The rest goes when an administrator purges: “Personal data”, under the tools. All but the backups is the same at all desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families take a number and are called by it, on a screen in the hall. The desk&apos;s own number is what the hall reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families take a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number over this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the desk&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the families&apos; screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation that nobody who speaks the language has checked yet is marked where families choose; you may take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside French, families may choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central store: a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station is to be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie that was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two persons kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet seen at the other desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: the other desks do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: whoever did it had no right to it any more. Accept it, or take the store&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store refuses it (code {0}). Correct the file; or try again, or take its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a technician to correct the file, or an administrator to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last exchange: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its enrolment file was opened twice: have it removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of a reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact not to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of a family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message>
        <source>The hall&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is under way: finish it, or put it aside, then call the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier or password lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the school, since {0}</source>
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
        <source>born on {0}</source>
        <comment>F</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on {0}</source>
        <comment>M</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on {0}</source>
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
        <source>Name to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail to check</source>
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
        <source>n° {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added at the desk</source>
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
        <source>Sheet handed to its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet handed to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet given to a colleague, who hands it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
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
        <source>Birth date taken from the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote sheet sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote sheet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pronote sheet did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional password given on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional password made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet not handed over after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the desk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to take the screen back chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to take the screen back given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code to take the screen back, too many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments left alone ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own password chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password: code asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for a new password typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password chosen anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost identifier sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent to the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address no longer serves</source>
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
        <source>Sign-in by FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect identity tied to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect identity untied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of sheets sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of sheets saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of sheets came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of sheets did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the school imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote codes imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote codes given to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote codes forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote sheet saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier turned out to be another school&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at two desks at once: both sheets are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at two desks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, then accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of this person joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined files checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined files separated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from somebody alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed again with somebody alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts became one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said not to be the legal guardian of a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal guardian of a student again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child added to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added child taken away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a list told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last administrator kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School&apos;s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online services changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School&apos;s settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk&apos;s settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway for messages changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway for messages tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old lines of the journal cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk connected to the central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine&apos;s clock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, then given up</source>
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
        <source>yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
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
        <source>To hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <comment>F</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <comment>M</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth name {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {0}</source>
        <comment>F</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {0}</source>
        <comment>M</comment>
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
    <message>
        <source>{0} of {1}</source>
        <comment>before a vowel</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>This number has only {0} digits: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has {0} digits: too many; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, birth date {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried into the ministry&apos;s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be carried into the ministry&apos;s system again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List for the ministry&apos;s system printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the guardian of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased by the central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family&apos;s data handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of a closed day taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another password asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another password no longer asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: accounts stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of an incident made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List to tick off printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the lists kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the lists forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet given to somebody with written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this student&apos;s guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet not given: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet made again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact not to be shown any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact shown as others&apos; again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden contact shown to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet not given to who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
