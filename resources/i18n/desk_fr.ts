<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
</TS>
