// The part of OutputCommands that prints.

#include "desktop/commands/output_commands.h"
#include "desktop/quiet_progress.h"
#include "desktop/sheet/place_navigation.h"

#include <QPrinter>
#include <QSet>

namespace nianbao {

void OutputCommands::print()
{
    if (mayLeave())
        askForPaper(tr("Print"), tr("Pri&nt…"), [this] { printAsChosen(); });
}

int OutputCommands::currentPage(const PaperCopy &copy, const PaperCopy::Pages &laidOut) const
{
    if (m_preview && asking() == m_preview.get())
        return m_preview->view().currentPage();
    const std::optional<Place> place = placeAt(m_window->focusWidget());
    return place ? pageOf(placesOn(laidOut.pages, copy.composition, measureWith(copy.fonts)), *place) : -1;
}

void OutputCommands::printAsChosen()
{
    const PaperCopy copy = paperCopy(m_document, m_paper, m_book);
    const PaperCopy::Pages laidOut = copy.pages();
    const int current = currentPage(copy, laidOut);
    QPrinter printer(QPrinter::HighResolution);
    setUpForPages(printer, m_document.report().title());
    PrintChoice choice;
    QList<int> sides;
    while (sides.isEmpty()) {
        if (!m_dialogs.setUpPrinter(asking(), printer, laidOut.parts.own, current >= 0))
            return;
        choice = printChoice(printer, current);
        sides = sidesToPrint(choice, laidOut.parts);
        if (sides.isEmpty())
            m_dialogs.fail(asking(), {tr("Print"), tr("Your report is unchanged; nothing was printed."),
                                      tr("There is no page %1: the report ends with page %2. Choose others.")
                                          .arg(choice.pages.toString())
                                          .arg(laidOut.parts.own)});
    }
    QuietProgress progress(asking(), tr("Printing"));
    const Result<Printed> printed =
        printSides(printer, sides, laidOut.pages, copy.fonts,
                   [&progress](int done, int whole) { return progress.step(done, whole); });
    progress.close();
    const QString safe = tr("Your report is unchanged.");
    if (!printed)
        return m_dialogs.fail(asking(),
                              {tr("Print"), safe,
                               printed.error().text() + u'\n' + tr("Choose another place and print again.")});
    if (*printed == Printed::Refused)
        return m_dialogs.fail(
            asking(),
            {tr("Print"), safe, tr("The printer didn't take it. See whether it is ready, and print again.")});
    if (*printed == Printed::Stopped) {
        emit said(tr("Printing was stopped."));
        return;
    }
    sayPrinted(choice, sides, laidOut.parts.own);
    finishCopy();
}

// Each page counts once, however many copies there are of it.
void OutputCommands::sayPrinted(const PrintChoice &choice, const QList<int> &sides, int pages)
{
    QSet<int> printed(sides.begin(), sides.end());
    printed.remove(-1);
    const QString message = tr("Sent to the printer: %n page(s)", nullptr, int(printed.size()));
    const bool isBeyond = !choice.single && choice.pages.lastPage() > pages;
    emit said(isBeyond ? tr("%1. The report ends with page %2.", "what was printed").arg(message).arg(pages)
                       : message);
}

} // namespace nianbao
