<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BasesCard</name>
    <message numerus="yes">
        <source>%Ln purposes</source>
        <translation>
            <numerusform>%Ln purpose</numerusform>
            <numerusform>%Ln purposes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln activities</source>
        <translation>
            <numerusform>in %Ln activity</numerusform>
            <numerusform>in %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Working on %n record(s)…</source>
        <translation>
            <numerusform>Working on %n record…</numerusform>
            <numerusform>Working on %n records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message numerus="yes">
        <source>%Ln sections are complete.</source>
        <translation>
            <numerusform>%Ln section is complete.</numerusform>
            <numerusform>%Ln sections are complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still to be answered or confirmed.</source>
        <translation>
            <numerusform>%n question is still to be answered or confirmed.</numerusform>
            <numerusform>%n questions are still to be answered or confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message numerus="yes">
        <source>%n more in its parts, where the form marks them.</source>
        <translation>
            <numerusform>%n more in its parts, where the form marks it.</numerusform>
            <numerusform>%n more in its parts, where the form marks them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%Ln answers to confirm</source>
        <translation>
            <numerusform>%Ln answer to confirm</numerusform>
            <numerusform>%Ln answers to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without an answer</source>
        <translation>
            <numerusform>%Ln question without an answer</numerusform>
            <numerusform>%Ln questions without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks overdue</source>
        <translation>
            <numerusform>%Ln check overdue</numerusform>
            <numerusform>%Ln checks overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%n edits, the newest first</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message numerus="yes">
        <source>Confirm this sheet (%n answers)</source>
        <translation>
            <numerusform>Confirm this sheet (%n answer)</numerusform>
            <numerusform>Confirm this sheet (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%Ln retention rules.</source>
        <translation>
            <numerusform>%Ln retention rule.</numerusform>
            <numerusform>%Ln retention rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set no period.</source>
        <translation>
            <numerusform>%Ln of them sets no period.</numerusform>
            <numerusform>%Ln of them set no period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>&amp;Add %n activities</source>
        <translation>
            <numerusform>&amp;Add %n activity</numerusform>
            <numerusform>&amp;Add %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message numerus="yes">
        <source>%n chosen: %1</source>
        <translation>
            <numerusform>%n chosen: %1</numerusform>
            <numerusform>%n chosen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransfersCard</name>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln countries</source>
        <translation>
            <numerusform>in %Ln country</numerusform>
            <numerusform>in %Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceLine</name>
    <message numerus="yes">
        <source>Looking for dossiers: %n found so far</source>
        <translation>
            <numerusform>Looking for dossiers: %n found so far</numerusform>
            <numerusform>Looking for dossiers: %n found so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dragging</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
