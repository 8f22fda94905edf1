// Opens, edits, saves and closes a report over and over, as on a long working day, and says what memory that
// takes. Status 1 if it grows from round to round; 77 where the memory in use can't be told.
// Usage: rounds COUNT
#include "window_fixture.h"

#include "storage/file.h"

#include <malloc.h>

using namespace nianbao;

namespace {

// What is filled by then, for the most part: caches of fonts, glyphs and pictures, and of the allocator.
constexpr int roundsToSettle = 60;
// An object of a few widgets that stays behind with each round would be more.
constexpr double mostOfARound = 2048; // bytes

// Bytes that somebody holds, however the allocator keeps them.
double heldMemory()
{
    const struct mallinfo2 memory = mallinfo2();
    return double(memory.uordblks) + double(memory.hblkhd);
}

double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

// Always the report as it was: in its file, each saving adds to its history.
void oneRound(WindowFixture &fixture, const QByteArray &report, int round)
{
    const QString path = fixture.folder.filePath(QStringLiteral("a.nianbao"));
    if (!writeFile(path, report))
        qFatal("the report can't be put there");
    fixture.window->load(path);
    ReportDocument &document = fixture.window->document();
    const Change change{{SetFigure{"t3.received.natural", Figure::number(round % 7 + 1)},
                         SetNarrative{"s1", {QStringLiteral("第%1段。").arg(round % 7)}}}};
    if (document.path() != path || !document.apply(change, document.newToken()))
        qFatal("the report can't be edited");
    fixture.trigger("actionSave");
    if (document.isModified())
        qFatal("the report can't be saved");
    fixture.trigger("actionClose");
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc == 2 ? atoi(argv[1]) : 0;
    if (count <= roundsToSettle) {
        fprintf(stderr, "Usage: rounds COUNT, more than %d\n", roundsToSettle);
        return 2;
    }
    if (heldMemory() <= 0) {
        printf("Skipped: this allocator doesn't tell what is in use\n");
        return 77;
    }
    WindowFixture fixture;
    const Result<QByteArray> report = readFile(fixture.makeReport(QStringLiteral("a.nianbao")));
    double settled = 0;
    for (int round = 1; round <= count; ++round) {
        oneRound(fixture, *report, round);
        if (round == roundsToSettle)
            settled = heldMemory();
        if (round == roundsToSettle || round == 100 || round == count)
            printf("%5d rounds: %.1f MB resident, %.3f MB held\n", round, residentMemory() / 1e6,
                   heldMemory() / 1e6);
    }
    const double growth = (heldMemory() - settled) / (count - roundsToSettle);
    printf("%.0f bytes more with each round\n", growth);
    return growth > mostOfARound ? 1 : 0;
}
