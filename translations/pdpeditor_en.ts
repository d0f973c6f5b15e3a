<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
