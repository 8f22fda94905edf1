<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>nianbao::CommandLine</name>
    <message numerus="yes">
        <source>%1: %n place(s) set.</source>
        <translation>
            <numerusform>%1: %n place set.</numerusform>
            <numerusform>%1: %n places set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Figure</name>
    <message numerus="yes">
        <source>“%1” has too many decimals; this cell takes up to %n.</source>
        <translation>
            <numerusform>“%1” has too many decimals; this cell takes up to %n.</numerusform>
            <numerusform>“%1” has too many decimals; this cell takes up to %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FormRules</name>
    <message numerus="yes">
        <source>%1: %n cell(s) are empty; where there is nothing to report, write 0.</source>
        <translation>
            <numerusform>%1: %n cell is empty; where there is nothing to report, write 0.</numerusform>
            <numerusform>%1: %n cells are empty; where there is nothing to report, write 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) hold “/”; where there was none, write 0.</source>
        <translation>
            <numerusform>%1: %n cell holds “/”; where there was none, write 0.</numerusform>
            <numerusform>%1: %n cells hold “/”; where there was none, write 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearRules</name>
    <message numerus="yes">
        <source>%1: %n figure(s) came from last year&apos;s report; compare and confirm.</source>
        <translation>
            <numerusform>%1: %n figure came from last year&apos;s report; compare and confirm.</numerusform>
            <numerusform>%1: %n figures came from last year&apos;s report; compare and confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n paragraph(s) still read as last year.</source>
        <translation>
            <numerusform>“%1”: %n paragraph still reads as last year.</numerusform>
            <numerusform>“%1”: %n paragraphs still read as last year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeClipboard</name>
    <message numerus="yes">
        <source>%n picture(s) didn&apos;t come along. Insert them from their files.</source>
        <translation>
            <numerusform>%n picture didn't come along. Insert it from its file.</numerusform>
            <numerusform>%n pictures didn't come along. Insert them from their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::OutputCommands</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Sent to the printer: %n page</numerusform>
            <numerusform>Sent to the printer: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::TidyDialog</name>
    <message numerus="yes">
        <source>&amp;Tidy %n place(s)</source>
        <translation>
            <numerusform>&amp;Tidy %n place</numerusform>
            <numerusform>&amp;Tidy %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tidied.</source>
        <translation>
            <numerusform>%n place tidied.</numerusform>
            <numerusform>%n places tidied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::WordCountLine</name>
    <message numerus="yes">
        <source>all text %n word(s)</source>
        <translation>
            <numerusform>all text %n word</numerusform>
            <numerusform>all text %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1 without punctuation · %2</source>
        <translation>
            <numerusform>%n word, %1 without punctuation · %2</numerusform>
            <numerusform>%n words, %1 without punctuation · %2</numerusform>
        </translation>
    </message>
</context>
</TS>
