<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>Kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen</source>
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
        <source>It is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistancePlace</name>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom a family can call. A file assistance.json in this desk&apos;s folder goes first.</source>
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
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
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
        <source>Last sync</source>
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
        <source>Certificate good until</source>
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
        <source>Station hit a fault. Nothing is lost: it tries again by itself.</source>
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
        <source>This desk&apos;s certificate ends on {0}: ask the central store&apos;s administrator for a new enrolment file, and open it in Settings.</source>
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
        <source>An administrator decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
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
    <name>CorrectPage</name>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sight of an identity document: the former contact is told.</source>
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
        <source>One moment…</source>
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
        <source>The former contact is told by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open already: the new contact serves a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember to carry it into the ministry&apos;s system (Day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these can&apos;t be a phone number: correct it.</source>
        <translation type="unfinished"></translation>
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
    <name>DayPage</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and what is left to do before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets to be printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets printed, not yet handed over</source>
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
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added at the desk: {0}</source>
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
        <source>SIECLE&apos;s exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIECLE&apos;s exports (*.xml *.zip)</source>
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
    <name>FamiliesPage</name>
    <message>
        <source>An enrolment is under way: finish it, or put it aside.</source>
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
        <source>Where this file stands to the central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed again: the identifier on the sheet turned out to be somebody else&apos;s, at another school. Give a new identifier, and take the old sheet back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth name {0}</source>
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
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new identifier</source>
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
    <message>
        <source>Pronote only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
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
        <source>Write franceconnect_issuer and franceconnect_client_id in settings.toml, then restart Station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the key ring</source>
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
        <source>Type the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s key ring.</source>
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
        <source>The sheet is being saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
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
        <source>Choose PRONOTE&apos;s list…</source>
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
        <source>PRONOTE&apos;s list of codes</source>
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
        <source>Line {0}: {1} is missing or wrong.</source>
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
        <source>The family wants Pronote and nothing else: it gets the codes that PRONOTE gave it.</source>
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
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
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
        <source>known number, other person</source>
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
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
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
        <source>Drop SIECLE&apos;s two exports here, students and guardians. You see what would change before anything does; accounts and corrections made at the desk stay.</source>
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
    <message>
        <source>The lists are imported.</source>
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
        <source>Enrol without searching</source>
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
        <source>Messages to families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
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
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} in settings.toml, then start Station again.</source>
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
        <source>Sync now</source>
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
    <name>StartWindow</name>
    <message>
        <source>One moment, the desk is opening…</source>
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
    <name>TopBar</name>
    <message>
        <source>Lock the desk (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock  F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
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
    <name>desk</name>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance</source>
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
        <source>(Last sync: {0}. Limit, in days: {1}.)</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station hit a fault. Nothing is lost: try again, or call support.</source>
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
        <source>The name is missing, or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing, or too long.</source>
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
        <source>The school&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk serves {0}: another school needs a desk of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s name is missing, or longer than 40 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can&apos;t be sent again.</source>
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
        <source>Students get no account this way here: see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the records any more: search again.</source>
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
        <source>The password does not follow the rules.</source>
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
        <source>This FranceConnect identity is another file&apos;s already: compare the two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not PRONOTE&apos;s list of codes: export the connection codes as CSV with headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no Pronote codes of this person: import PRONOTE&apos;s list of codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} in this desk&apos;s folder can&apos;t be used ({1}): correct it, or remove it.</source>
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
        <source>The family has given up in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FranceConnect was cancelled at the desk.</source>
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
        <source>This computer offers no key ring: set STATION_FRANCECONNECT_CLIENT_SECRET for Station.</source>
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
        <source>this is no export of SIECLE. Choose ElevesAvecAdresses or ResponsablesAvecAdresses, as XML or as the zip that SIECLE gives.</source>
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
        <source>the zip is protected by a password. Take the one that SIECLE gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds what no export holds. Do not use it: download it from SIECLE.</source>
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
        <source>{0} names no school. Import SIECLE&apos;s lists first, or name it.</source>
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
        <source>Correct it in SIECLE and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in in SIECLE and export again.</source>
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
        <source>Export again from SIECLE.</source>
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
        <source>no student has this number</source>
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
    <name>self._view.assistance</name>
    <message>
        <source>Ask the person at the desk.</source>
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
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s record</source>
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
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
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
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
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
        <source>Pronote codes given to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote codes forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronote sheet printed</source>
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
</context>
</TS>
