<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>nianbao::CheckPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::CommandLine</name>
    <message numerus="yes">
        <source>%1: %n place(s) set.</source>
        <translation>
            <numerusform>%1: %n place set.</numerusform>
            <numerusform>%1: %n places set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ:</source>
        <translation>
            <numerusform>%n place differs:</numerusform>
            <numerusform>%n places differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found</source>
        <translation>
            <numerusform>%n figure found</numerusform>
            <numerusform>%n figures found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n section(s) of text and tables.
</source>
        <translation>
            <numerusform>, %n section of text and tables.
</numerusform>
            <numerusform>, %n sections of text and tables.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the form not found there:
</source>
        <translation>
            <numerusform>%n cell of the form not found there:
</numerusform>
            <numerusform>%n cells of the form not found there:
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 divides %2 %3 into %n part(s); it is a breakdown now.
</source>
        <translation>
            <numerusform>The text of %1 divides %2 %3 into %n part; it is a breakdown now.
</numerusform>
            <numerusform>The text of %1 divides %2 %3 into %n parts; it is a breakdown now.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 divides %2 %3 into %n part(s); --breakdowns makes it one.
</source>
        <translation>
            <numerusform>The text of %1 divides %2 %3 into %n part; --breakdowns makes it one.
</numerusform>
            <numerusform>The text of %1 divides %2 %3 into %n parts; --breakdowns makes it one.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were taken over.
</source>
        <translation>
            <numerusform>%n picture was taken over.
</numerusform>
            <numerusform>%n pictures were taken over.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were altered on both sides; nothing was written.</source>
        <translation>
            <numerusform>%n place was altered on both sides; nothing was written.</numerusform>
            <numerusform>%n places were altered on both sides; nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::CommentCommands</name>
    <message numerus="yes">
        <source>Done. %n comment(s) are open.</source>
        <translation>
            <numerusform>Done. %n comment is open.</numerusform>
            <numerusform>Done. %n comments are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open again. %n comment(s) are open.</source>
        <translation>
            <numerusform>Open again. %n comment is open.</numerusform>
            <numerusform>Open again. %n comments are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonWindow</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s)</source>
        <translation>
            <numerusform>%n detail</numerusform>
            <numerusform>%n details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::DeadlineLine</name>
    <message numerus="yes">
        <source>published %n day(s) late</source>
        <translation>
            <numerusform>published %n day late</numerusform>
            <numerusform>published %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FeeRules</name>
    <message numerus="yes">
        <source>%n application(s) ended because the fee wasn&apos;t paid; the text should say what was asked for and collected.</source>
        <translation>
            <numerusform>%n application ended because the fee wasn&apos;t paid; the text should say what was asked for and collected.</numerusform>
            <numerusform>%n applications ended because the fee wasn&apos;t paid; the text should say what was asked for and collected.</numerusform>
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
    <name>nianbao::FileCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message numerus="yes">
        <source>… and %n more file(s) of rules</source>
        <translation>
            <numerusform>… and %n more file of rules</numerusform>
            <numerusform>… and %n more files of rules</numerusform>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::HelpPages</name>
    <message numerus="yes">
        <source>A number, 0 or greater, with up to %n decimals.</source>
        <translation>
            <numerusform>A number, 0 or greater, with up to %n decimal.</numerusform>
            <numerusform>A number, 0 or greater, with up to %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ImportQuestions</name>
    <message numerus="yes">
        <source>%n of its cell(s) aren&apos;t there; they stay empty.</source>
        <translation>
            <numerusform>%n of its cells isn&apos;t there; it stays empty.</numerusform>
            <numerusform>%n of its cells aren&apos;t there; they stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It divides a whole into %n part(s). Ticked, it becomes a breakdown, whose percentages are computed; its words stay.</source>
        <translation>
            <numerusform>It divides a whole into %n part. Ticked, it becomes a breakdown, whose percentages are computed; its words stay.</numerusform>
            <numerusform>It divides a whole into %n parts. Ticked, it becomes a breakdown, whose percentages are computed; its words stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ImportWindow</name>
    <message numerus="yes">
        <source>%n figure(s) were found in “%1”.</source>
        <translation>
            <numerusform>%n figure was found in “%1”.</numerusform>
            <numerusform>%n figures were found in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them isn&apos;t certain: compare it with the source on the left and tick it below. What isn&apos;t ticked stays empty.</source>
        <translation>
            <numerusform>%n of them isn&apos;t certain: compare it with the source on the left and tick it below. What isn&apos;t ticked stays empty.</numerusform>
            <numerusform>%n of them aren&apos;t certain: compare them with the source on the left and tick them below. What isn&apos;t ticked stays empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) can be taken as a breakdown: tick it below.</source>
        <translation>
            <numerusform>%n paragraph can be taken as a breakdown: tick it below.</numerusform>
            <numerusform>%n paragraphs can be taken as breakdowns: tick them below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::InspectorPage</name>
    <message numerus="yes">
        <source>… and %n change(s) before</source>
        <translation>
            <numerusform>… and %n change before</numerusform>
            <numerusform>… and %n changes before</numerusform>
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
    <name>nianbao::MergeWindow</name>
    <message numerus="yes">
        <source>All %n place(s) that were altered on both sides are answered.</source>
        <translation>
            <numerusform>The %n place that was altered on both sides is answered.</numerusform>
            <numerusform>All %n places that were altered on both sides are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that were altered on both sides are open.</source>
        <translation>
            <numerusform>%n place that was altered on both sides is open.</numerusform>
            <numerusform>%n places that were altered on both sides are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) come over from “%1” by themselves.</source>
        <translation>
            <numerusform>%n place comes over from “%1” by itself.</numerusform>
            <numerusform>%n places come over from “%1” by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::MissingGlyphs</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeClipboard</name>
    <message numerus="yes">
        <source>%n picture(s) didn&apos;t come along. Insert them from their files.</source>
        <translation>
            <numerusform>%n picture didn&apos;t come along. Insert it from its file.</numerusform>
            <numerusform>%n pictures didn&apos;t come along. Insert them from their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativePictures</name>
    <message numerus="yes">
        <source>Breakdown “%1”, %n part(s): Enter or a double click edits it</source>
        <translation>
            <numerusform>Breakdown “%1”, %n part: Enter or a double click edits it</numerusform>
            <numerusform>Breakdown “%1”, %n parts: Enter or a double click edits it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NumberHelp</name>
    <message numerus="yes">
        <source>Bind all %n number(s) of the report</source>
        <translation>
            <numerusform>Bind the %n number of the report</numerusform>
            <numerusform>Bind all %n numbers of the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) bound; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n number bound; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n numbers bound; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::OneLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>nianbao::PageComparison</name>
    <message numerus="yes">
        <source>%n figure(s) were found in “%1”.</source>
        <translation>
            <numerusform>%n figure was found in “%1”.</numerusform>
            <numerusform>%n figures were found in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) aren&apos;t as in the report.</source>
        <translation>
            <numerusform>%n place isn&apos;t as in the report.</numerusform>
            <numerusform>%n places aren&apos;t as in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PageNote</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartsRules</name>
    <message numerus="yes">
        <source>These percentages of one breakdown don&apos;t have %n decimals like the others.</source>
        <translation>
            <numerusform>These percentages of one breakdown don&apos;t have %n decimal like the others.</numerusform>
            <numerusform>These percentages of one breakdown don&apos;t have %n decimals like the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartsTable</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PlaceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a place; other places</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PortalCommands</name>
    <message numerus="yes">
        <source>The report is copied, without its %n picture(s): a content system takes pictures as files of the site. Put them in there.</source>
        <translation>
            <numerusform>The report is copied, without its picture: a content system takes pictures as files of the site. Put it in there.</numerusform>
            <numerusform>The report is copied, without its %n pictures: a content system takes pictures as files of the site. Put them in there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n picture(s) aren&apos;t in it: a content system takes pictures as files of the site. Put them in there.</source>
        <translation>
            <numerusform>Its %n picture isn&apos;t in it: a content system takes pictures as files of the site. Put it in there.</numerusform>
            <numerusform>Its %n pictures aren&apos;t in it: a content system takes pictures as files of the site. Put them in there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PunctuationRules</name>
    <message numerus="yes">
        <source>%n punctuation mark(s) among Chinese characters should be full-width.</source>
        <translation>
            <numerusform>%n punctuation mark among Chinese characters should be full-width.</numerusform>
            <numerusform>%n punctuation marks among Chinese characters should be full-width.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ReasonDialog</name>
    <message numerus="yes">
        <source>%n character(s) too many: it is to be read, not filed.</source>
        <translation>
            <numerusform>%n character too many: it is to be read, not filed.</numerusform>
            <numerusform>%n characters too many: it is to be read, not filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Salvage</name>
    <message numerus="yes">
        <source>%n more place(s) could not be read.</source>
        <translation>
            <numerusform>%n more place could not be read.</numerusform>
            <numerusform>%n more places could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SectionProgress</name>
    <message numerus="yes">
        <source>%n still last year&apos;s</source>
        <translation>
            <numerusform>%n still last year&apos;s</numerusform>
            <numerusform>%n still last year&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SectionRules</name>
    <message numerus="yes">
        <source>Section five has %n character(s): tell the problems one by one, with what is done about each.</source>
        <translation>
            <numerusform>Section five has %n character: tell the problems one by one, with what is done about each.</numerusform>
            <numerusform>Section five has %n characters: tell the problems one by one, with what is done about each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Siblings</name>
    <message numerus="yes">
        <source>%n more report(s) of this run are as much alike.</source>
        <translation>
            <numerusform>%n more report of this run is as much alike.</numerusform>
            <numerusform>%n more reports of this run are as much alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::StageCommands</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message numerus="yes">
        <source>%n cell(s) are empty: go to the next</source>
        <translation>
            <numerusform>%n cell is empty: go to it</numerusform>
            <numerusform>%n cells are empty: go to the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or paragraph(s) still last year&apos;s: go to the next</source>
        <translation>
            <numerusform>%n place still last year&apos;s: go to it</numerusform>
            <numerusform>%n places still last year&apos;s: go to the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) or note(s)</source>
        <translation>
            <numerusform>%n warning or note</numerusform>
            <numerusform>%n warnings or notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::TextFindings</name>
    <message numerus="yes">
        <source>put right in %n place(s)</source>
        <translation>
            <numerusform>put right in %n place</numerusform>
            <numerusform>put right in %n places</numerusform>
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
