#include "desktop/commands/action_tips.h"

#include <QMenu>
#include <QMenuBar>

namespace nianbao {

namespace {

struct Tip {
    const char *action;
    const char *text;
};

constexpr Tip tips[] = {
    {"actionNew", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Begins an empty report")},
    {"actionNewFromLastYear",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Begins a report with last year's organ, wording and applications carried forward")},
    {"actionLinkLastYear",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Takes last year's report for the checks to compare with; nothing else is altered")},
    {"actionImport",
     QT_TRANSLATE_NOOP(
         "nianbao::ActionTips",
         "Makes an editable report of one that was published: a saved page, a text, a PDF of ours")},
    {"actionImportCopied",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Makes an editable report of one that was copied in the browser")},
    {"actionComparePage",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Compares a saved page with this report, cell by cell; nothing is altered")},
    {"actionSubmit",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Hands the report to whoever reviews it; it can be commented on then")},
    {"actionReturn",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Gives the report back with what is to be done")},
    {"actionApprove",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Approves the report; what is altered afterwards is seen")},
    {"actionPublished",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Notes that the report was published; what follows is a correction")},
    {"actionTakeBack", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the submitted report a draft again")},
    {"actionReopen",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the approved report a draft again, with a reason")},
    {"actionCorrect", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                        "Begins a new version of the published report, with its reason")},
    {"actionWay",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows who moved the report on, when, and what they said")},
    {"actionSaveWithoutReview",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Saves a copy without comments, history and the names of those who worked on it")},
    {"actionComment",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Says something of the cell, the field or the marked words")},
    {"actionCommentAll", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Says something of the report as a whole")},
    {"actionNextComment", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the next open comment")},
    {"actionPreviousComment", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the open comment before")},
    {"actionComments", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                         "Shows what was said of the report, and what is still to be done")},
    {"actionReading",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Shows table three in large rows for two people, to be read and ticked")},
    {"actionCompareSeen",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Shows what was altered since the report was returned, or since it was submitted")},
    {"actionPackage",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Puts PDF, page, data and the list of findings into a folder of organ and year")},
    {"actionFiling",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Notes when, to whom and by whom the report was handed in")},
    {"actionAttachSigned",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Keeps a scan of the signed and stamped copy with the report")},
    {"actionShowSigned", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                           "Shows the attached scan, and whether it is of this very report")},
    {"actionTick",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Notes that what is here was checked and is correct; it holds until it is altered")},
    {"actionOpen", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Opens a report from a file")},
    {"actionSave", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Writes the report to its file")},
    {"actionSaveAs",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Writes the report to another file and goes on with that one")},
    {"actionEarlierVersions",
     QT_TRANSLATE_NOOP(
         "nianbao::ActionTips",
         "Shows what stood in the file before it was saved the last times, to compare or to open")},
    {"actionExportPdf",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes a PDF of the report as an official document")},
    {"actionExportPage",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the web page for the government's site")},
    {"actionPreviewPage", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                            "Shows the web page in your own browser; nothing is published")},
    {"actionCopyFragment",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Copies the whole report, to be pasted into the editor of the site's content system")},
    {"actionExportFragment",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Writes what can be pasted into any content system's editor, without the title")},
    {"actionExportAccessible",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Writes the same with captions and header cells, for sites that keep them")},
    {"actionExportJson",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Writes the whole report for other programs, totals included")},
    {"actionExportCsv", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                          "Writes all figures with their official names, for a spreadsheet")},
    {"actionSiteProfile", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                            "Says what the portal's pages say of the portal, once for all")},
    {"actionPreview",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows the pages as they are printed, beside the form")},
    {"actionPrint", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Prints the report as an official document")},
    {"actionQuit",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Closes the program; asks before anything is lost")},
    {"actionUndo", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Takes back the last alteration")},
    {"actionRedo", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Alters again what was taken back last")},
    {"actionCut", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Copies what is selected and empties it")},
    {"actionCopy",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Copies what is selected; cells fit into any spreadsheet")},
    {"actionPaste",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Puts in what was copied; cells from a spreadsheet, too")},
    {"actionSelectAll",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Selects the whole table or section that the cursor is in")},
    {"actionClear", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Empties the cells that are selected")},
    {"actionFill",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Writes 0 into those selected cells that are empty")},
    {"actionFillTable",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Writes 0 into all cells of this table that are empty")},
    {"actionOrganProfile",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Says who the organ is, once for every year's report")},
    {"actionWriteLead",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Words the lead from the organ's profile and the year")},
    {"actionZoomIn", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the form larger, up to 200 %")},
    {"actionZoomOut", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the form smaller, down to 50 %")},
    {"actionActualSize", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows the form as large as on paper")},
    {"actionSections", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows or hides the list of sections")},
    {"actionInspector",
     QT_TRANSLATE_NOOP(
         "nianbao::ActionTips",
         "Shows or hides what the cell means, where it comes from and which checks look at it")},
    {"actionSection", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to this section")},
    {"actionNextPane",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes on to the form, the inspector or the list of sections")},
    {"actionPreviousPane", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                             "Goes back to the form, the inspector or the list of sections")},
    {"actionClose",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Closes the report; asks before anything is lost")},
    {"actionSample", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                       "Opens a filled-in report to try things out; no file is touched")},
    {"actionFind",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Looks for words and figures anywhere in the form")},
    {"actionFindNext", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the next place that was found")},
    {"actionFindPrevious",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the place before that was found")},
    {"actionBold", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Sets the selected words in bold")},
    {"actionHeading1",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the paragraph a heading of the first level")},
    {"actionHeading2",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the paragraph a heading of the second level")},
    {"actionParagraph", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Makes the heading a plain paragraph")},
    {"actionInsertPicture",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Puts a picture with a caption into the text")},
    {"actionBreakdown",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Counts by kind: percentages, a sentence, a table and a chart follow from them")},
    {"actionInsertField",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Puts a number into the text that follows its cell; “{” does as well")},
    {"actionFieldSource",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Goes to the cell or the breakdown that the number at the cursor follows")},
    {"actionBindNumber",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Makes the number at the cursor follow the figure that the sentence names")},
    {"actionBindNumbers", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                            "Makes every number follow the figure that its sentence names")},
    {"actionReleaseField",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "The number at the cursor no longer follows its cell")},
    {"actionTidy", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                     "Lists figures, punctuation and spaces to put right, to choose from")},
    {"actionWordCount",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Counts the words of this section and of the whole text")},
    {"actionNextFinding",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the next place where the check found something")},
    {"actionPreviousFinding",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the place before where the check found something")},
    {"actionNextEmptyCell",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the next cell that isn't filled in")},
    {"actionNextInherited",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Goes to the next place that is still last year's")},
    {"actionBalance", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                        "Shows both sides of each column's balance, and how to mend one")},
    {"actionConfirm", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                        "Says that what is still last year's here is right for this year")},
    {"actionConfirmSection",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Says so of everything in this section")},
    {"actionAcknowledge",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Says why a finding may stay; whoever reviews the report reads it")},
    {"actionRules",
     QT_TRANSLATE_NOOP("nianbao::ActionTips", "Lists all rules, each with a switch for this report")},
    {"actionCheckPage",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Shows on one page what is open, acknowledged, not judged and not guarded")},
    {"actionCompare",
     QT_TRANSLATE_NOOP(
         "nianbao::ActionTips",
         "Shows side by side what differs from another version, figure by figure and word by word")},
    {"actionCompareLastYear",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Shows last year's report beside this year's, with differences and rates")},
    {"actionMerge",
     QT_TRANSLATE_NOOP(
         "nianbao::ActionTips",
         "Brings in what somebody else altered in the same version; asks where both altered it")},
    {"actionFindings", QT_TRANSLATE_NOOP("nianbao::ActionTips",
                                         "Shows or hides the list of findings and what to do about them")},
    {"actionToolBar", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows or hides the toolbar")},
    {"actionSettings",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Language, look, earlier versions and checks, for every report")},
    {"actionHelpHere",
     QT_TRANSLATE_NOOP("nianbao::ActionTips",
                       "Explains the cell at hand, or the check of the finding that is chosen")},
    {"actionGuide", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Explains the program in a few pages")},
    {"actionAbout", QT_TRANSLATE_NOOP("nianbao::ActionTips", "Shows the program's version")},
};

} // namespace

ActionTips::ActionTips(QMenuBar &bar) : QObject(&bar)
{
    for (const QAction *action : bar.actions()) {
        if (action->menu())
            watch(action->menu());
    }
}

QString ActionTips::tipOf(const QString &action)
{
    for (const Tip &tip : tips) {
        if (action == QLatin1String(tip.action))
            return tr(tip.text);
    }
    return {};
}

void ActionTips::watch(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [menu] {
        for (QAction *action : menu->actions()) {
            if (const QString tip = tipOf(action->objectName()); !tip.isEmpty())
                action->setStatusTip(tip);
        }
    });
}

} // namespace nianbao
