#include "cli/call.h"

namespace nianbao {

QList<Call> calls()
{
    return {
        {"new", CommandLine::tr("makes an empty report"),
         CommandLine::tr("nianbao-cli new [--organ NAME] [--year YYYY] [--previous FILE] -o FILE\n\n"
                         "Makes an empty report. A FILE that exists is not overwritten.\n\n"
                         "  --organ NAME     the organ that reports\n"
                         "  --year YYYY      the year that it reports on\n"
                         "  --previous FILE  last year's report: organ and wording stay, what was carried\n"
                         "                   forward becomes what was carried over\n"
                         "  -o FILE          where to write it; - is standard output\n"),
         runNew},
        {"import", CommandLine::tr("makes a report of a published page or document"),
         CommandLine::tr(
             "nianbao-cli import SOURCE -o FILE [--breakdowns] [--format text|json]\n\n"
             "Makes a report of one that was published elsewhere. SOURCE is a saved web page of any\n"
             "portal, plain text (UTF-8 or GB18030, found out by itself), a .docx or .xlsx document,\n"
             "or a PDF that Nianbao made. A FILE that holds something is not overwritten.\n\n"
             "Says what was found, what was taken by its place only, what of the source is nowhere in\n"
             "the report, and where printed totals disagree with their parts; ends with status 1 if\n"
             "tables or labels were not matched or totals disagree, with 3 if SOURCE can't be read,\n"
             "with 4 if it is no report.\n\n"
             "Pictures within the text are taken over from the page itself, from the folder that it\n"
             "was saved with (page_files, page.files), or from the document; nothing is fetched.\n\n"
             "  --breakdowns   makes live breakdowns of paragraphs that divide a whole into parts\n"
             "                 (214 in all, of which …, 56.07%); otherwise they are only named\n"),
         runImport},
        {"set", CommandLine::tr("fills in figures, header fields and text"),
         CommandLine::tr(
             "nianbao-cli set FILE PLACE=VALUE…\n\n"
             "Sets places of the report; when one value is refused, none is set.\n\n"
             "  t3.received.natural=214  a cell of the form; / is not applicable, nothing empties\n"
             "  year=2023                a header field: organ year title documentNumber signedBy\n"
             "                           signedOn publishedOn source\n"
             "  s1=TEXT                  a section's text: lead s1 s5 s6\n"
             "  s1=@TEXTFILE             the same from a UTF-8 file, a paragraph a line\n\n"
             "nianbao-cli show FILE --format json lists every cell by its address.\n"),
         runSet},
        {"show", CommandLine::tr("prints the whole report with its totals"),
         CommandLine::tr(
             "nianbao-cli show FILE [--format text|json]\n\n"
             "Prints the whole report, totals computed. In json an empty cell is null, and so is\n"
             "a total that is too large to be computed (text shows # for it).\n"),
         runShow},
        {"check", CommandLine::tr("tells what is wrong with reports"),
         CommandLine::tr(
             "nianbao-cli check FILE… [--previous FILE|FOLDER] [--siblings] [--format text|json]\n"
             "nianbao-cli check --rules [--format text|json]\n"
             "nianbao-cli check --explain RULE\n\n"
             "Checks reports before they are published; ends with status 1 if there is an error.\n"
             "Rules of your own, in the folder rules beside the program's settings, are used as well.\n\n"
             "  --previous P    last year's report, to compare with; for several files the folder that\n"
             "                  has them, each found by its organ and year\n"
             "  --siblings      compares the reports with each other, too: those of other organs for the\n"
             "                  same year should not be all alike\n"
             "  --rules         every rule with its number and severity\n"
             "  --explain RULE  what a rule looks for, why, and how to mend it\n"),
         runCheck},
        {"export", CommandLine::tr("makes the PDF, the web page and the data"),
         CommandLine::tr(
             "nianbao-cli export FILE [--pdf P] [--html P] [--fragment P] [--accessible P]\n"
             "                        [--json P] [--csv P] [--thumbnail P [--size N]]\n"
             "                        [--format text|json]\n"
             "                        [--site PROFILE] [--template TEMPLATE] [--no-title]\n"
             "                        [--review-sheet first|last] [--fingerprint] [--seal]\n"
             "                        [--landscape] [--proof] [--read-aloud]\n\n"
             "Writes the report for others, any number of outputs in one run. P is the file to\n"
             "write, - is standard output. Says what was written and which fonts stood in for\n"
             "others; nothing is refused for findings.\n\n"
             "  --pdf P              the document on A4\n"
             "  --html P             one page for the portal\n"
             "  --fragment P         what can be pasted into a content system's editor\n"
             "  --accessible P       the same with captions and header cells, for systems that keep them\n"
             "  --json P             the data, as show prints them\n"
             "  --csv P              all figures with their addresses and official labels\n"
             "  --thumbnail P        the first page as a PNG picture, for lists of files\n"
             "  --size N             the picture's height, 16 to 2048 dots (usual: 256)\n"
             "  --site PROFILE       the portal's facts for --html, a JSON file; the usual is site.json\n"
             "                       beside the program's settings\n"
             "  --template TEMPLATE  the look of the page, a mustache file; the usual is page.mustache\n"
             "                       beside the program's settings, or else the program's own\n"
             "  --no-title           fragments without the report's title, for systems that have a field\n"
             "                       for it and show it above the text\n"
             "  --review-sheet first|last\n"
             "                       adds to the PDF the sheet that goes round with it to be signed:\n"
             "                       fingerprint, what the checks found, room for names and dates\n"
             "  --fingerprint        writes the report's fingerprint small into each page's foot\n"
             "  --seal               leaves room for a seal on the name and the date\n"
             "  --landscape          turns the page of a wide table, for larger text\n"
             "  --proof              marks the copy as a draft and numbers its lines, to be written on\n"
             "  --read-aloud         large tables with boxes to tick, for two people who check them\n"),
         runExport},
        {"compare", CommandLine::tr("tells what differs between two reports"),
         CommandLine::tr(
             "nianbao-cli compare OLD NEW [--format text|json]\n\n"
             "Tells what differs between two versions of a report, or between last year's and this\n"
             "year's: header fields, cells by address with the difference and its rate, paragraphs by\n"
             "their words ([-taken out-], {+put in+}), the totals that follow, and breakdowns by part.\n"
             "Ends with status 1 if anything does.\n\n"
             "What was said of the reports (acknowledged findings, review) and how their figures came\n"
             "in isn't compared.\n"),
         runCompare},
        {"merge", CommandLine::tr("joins what two people made of one report"),
         CommandLine::tr(
             "nianbao-cli merge [ANCESTOR] OURS THEIRS -o FILE [--format text|json]\n\n"
             "Joins two reports that both went on from one version: takes what either altered, and what\n"
             "both altered alike. Where both altered the same place in different ways, nothing is\n"
             "written: the places are listed with what stands there in each, and the status is 1.\n\n"
             "  ANCESTOR  the version that both went on from; without it, the version that was\n"
             "            submitted and that the reports keep\n"
             "  -o FILE   where to write it; OURS itself may be written, no other file that exists;\n"
             "            - is standard output\n"),
         runMerge},
        {"verify", CommandLine::tr("tells whether a PDF was made from a report"),
         CommandLine::tr(
             "nianbao-cli verify FILE PDF [--format text|json]\n\n"
             "Tells whether the PDF was made from this very report, by its fingerprint, and what\n"
             "differs. Ends with status 1 if anything does, or if the PDF was altered after the export;\n"
             "with 4 if the PDF wasn't made by Nianbao.\n\n"
             "The fingerprint is the SM3 digest of the report's own data. It tells versions of a report\n"
             "apart; it is no signature, and doesn't look at what is drawn on the pages.\n"),
         runVerify},
        {"salvage", CommandLine::tr("reads what can be read of a damaged report"),
         CommandLine::tr(
             "nianbao-cli salvage FILE -o FILE\n\n"
             "Makes a new report of what can still be read of a damaged one, and prints what can't, a\n"
             "line each with its place. Ends with status 1 if anything is lost, with 3 if the file can't\n"
             "be read or is of a newer version, with 4 if there is nothing of a report in it.\n\n"
             "  -o FILE   where to write it; never the damaged file itself, nor another that holds\n"
             "            something; - is standard output\n"),
         runSalvage},
    };
}

} // namespace nianbao
