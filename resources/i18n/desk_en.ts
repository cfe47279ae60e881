<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
</context>
</TS>
