#include "checks/review_facts.h"
#include "cli/arguments.h"
#include "cli/export_outcome.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "cli/report_output.h"
#include "cli/same_file.h"
#include "cli/told_rules.h"
#include "cli/web_outputs.h"
#include "model/field_readings.h"
#include "publish/page_painter.h"
#include "publish/pdf.h"
#include "publish/review_sheet.h"
#include "publish/review_wording.h"
#include "storage/file.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>

namespace nianbao {

namespace {

// What is wrong with the paths, or an empty message.
Error conflictOf(const QList<Output> &outputs, const QString &source, bool asJson)
{
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const QString &path = outputs[i].path;
        if (path == u'-' && asJson)
            return {CommandLine::tr("Standard output can't take both an export and --format json.")};
        if (path != u'-' && isSameFile(path, source))
            return {CommandLine::tr("This is the report itself; an export doesn't overwrite it."), path};
        for (qsizetype j = 0; j < i; ++j) {
            if (path == outputs[j].path || isSameFile(path, outputs[j].path))
                return {CommandLine::tr("Two exports can't go to one place."), path};
        }
    }
    return {};
}

// How the PDF is to be; of no use for the other outputs.
const QList<Option> paperOptions{{"--review-sheet"},
                                 {"--fingerprint", Option::Kind::Flag},
                                 {"--seal", Option::Kind::Flag},
                                 {"--landscape", Option::Kind::Flag},
                                 {"--proof", Option::Kind::Flag},
                                 {"--read-aloud", Option::Kind::Flag}};

PdfFacts factsOf(const StoredReport &stored, const Composition &composition, const QString &source)
{
    PdfFacts facts;
    facts.author = composition.organ;
    facts.subject = stored.report.form().titleFor({}, stored.report.header().value(Field::Year));
    facts.fingerprint = fingerprintOf(stored.report);
    facts.attachment = reportToPublish(stored.report);
    facts.attachmentName = QFileInfo(source).completeBaseName() + QStringLiteral(".nianbao");
    if (stored.readOnlyBecause.isEmpty())
        return facts;
    // A newer version's file goes along: what isn't understood of it would be lost.
    if (const Result<QByteArray> file = readFile(source))
        facts.attachment = fileToPublish(*file);
    return facts;
}

// Whose export it is, and with what.
struct Order {
    QString source;
    QString reviewSheet;          // "first", "last" or empty
    bool withFingerprint = false; // in each page's foot
    int thumbnailHeight = 256;    // dots
    PageOptions page{};
    WebPage web{};
};

// What the words say about the paper.
Result<Order> orderOf(const Arguments &arguments, const QString &source)
{
    Order order{source, arguments.value("--review-sheet")};
    if (!order.reviewSheet.isEmpty() && order.reviewSheet != u"first" && order.reviewSheet != u"last")
        return Error{
            CommandLine::tr("The review sheet goes first or last, not “%1”.").arg(order.reviewSheet)};
    order.withFingerprint = arguments.has("--fingerprint");
    order.page.withSeal = arguments.has("--seal");
    order.page.turnsWideTables = arguments.has("--landscape");
    order.page.isReadAloud = arguments.has("--read-aloud");
    if (arguments.has("--proof"))
        order.page.draftMark = ReviewWording::shipped().text(QStringLiteral("draft"));
    if (arguments.has("--size")) {
        bool isNumber = false;
        order.thumbnailHeight = arguments.value("--size").toInt(&isNumber);
        if (!arguments.has("--thumbnail"))
            return Error{CommandLine::tr("%1 goes with --thumbnail.").arg("--size")};
        if (!isNumber || order.thumbnailHeight < 16 || order.thumbnailHeight > 2048)
            return Error{CommandLine::tr("--size is a number of dots from 16 to 2048, not “%1”.")
                             .arg(arguments.value("--size"))};
    }
    for (const Option &option : paperOptions) {
        if (arguments.has(option.name) && !arguments.has("--pdf"))
            return Error{CommandLine::tr("%1 goes with --pdf.").arg(option.name)};
    }
    for (const Option &option : webOptions()) {
        const bool isOfFragments = option.name == u"--no-title";
        if (!arguments.has(option.name))
            continue;
        if (isOfFragments && !arguments.has("--fragment") && !arguments.has("--accessible"))
            return Error{CommandLine::tr("%1 goes with --fragment or --accessible.").arg(option.name)};
        if (!isOfFragments && !arguments.has("--html"))
            return Error{CommandLine::tr("%1 goes with --html.").arg(option.name)};
    }
    return order;
}

// The review sheet before or after the report's pages; none where it isn't asked for.
Enclosures enclosures(const QString &place, const Report &report, const Fonts &fonts)
{
    Enclosures enclosed;
    if (!place.isEmpty())
        (place == u"first" ? enclosed.first : enclosed.last) = reviewSheet(
            reviewFacts(report, fingerprintOf(report), readRulesAndTell().book), measureWith(fonts));
    return enclosed;
}

// The first page, drawn large and made small: letters of a few dots would be specks. With an edge: file
// managers show it on white.
QByteArray thumbnail(const Composition &composition, int height)
{
    constexpr double dotsPerInch = 192;
    const Fonts fonts = Fonts::installed();
    const QImage page = pageImage(pagesOf(composition, fonts).constFirst(), fonts, dotsPerInch);
    QImage small = page.scaledToHeight(height, Qt::SmoothTransformation);
    QPainter painter(&small);
    painter.setPen(Qt::gray);
    painter.drawRect(small.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG");
    return png;
}

Result<QByteArray> rendered(const QString &kind, const StoredReport &stored, const Order &order,
                            Outcome &outcome)
{
    const Figures figures(stored.report);
    if (kind == u"json")
        return reportAsJson(stored.report, figures);
    const Composition composition = compose(stored.report, figures);
    if (kind == u"thumbnail")
        return thumbnail(composition, order.thumbnailHeight);
    outcome.lostPictures = lostPictures(composition);
    if (isForTheWeb(kind)) {
        outcome.remarks += remarksOn(kind, composition, order.web);
        return webOutput(kind, composition, figures, order.web);
    }
    const Fonts installed = Fonts::installed();
    outcome.fonts = installed.substitutions();
    const PdfFacts facts = factsOf(stored, composition, order.source);
    PageOptions page = order.page;
    if (order.withFingerprint)
        page.foot = ReviewWording::shipped().footFor(facts.fingerprint);
    const QList<Page> pages =
        pagesOf(composition, installed, page, enclosures(order.reviewSheet, stored.report, installed));
    outcome.missing = charactersWithoutGlyph(pages, installed);
    return pdf(pages, composition, installed, facts, [](int, int) { return !Interruption::isWanted(); });
}

// One output in its place, or why it isn't there.
Done make(const Output &output, const StoredReport &stored, const Order &order, Outcome &outcome)
{
    const Error stopped{CommandLine::tr("The export was stopped; this file was not written."), output.path};
    if (Interruption::isWanted())
        return stopped;
    const Result<QByteArray> bytes = rendered(output.kind, stored, order, outcome);
    if (Interruption::isWanted())
        return stopped;
    if (!bytes)
        return Error{bytes.error().message, output.path, bytes.error().place};
    return writeFile(output.path, *bytes);
}

Outcome writeAll(const QList<Output> &outputs, const StoredReport &stored, const Order &order)
{
    const Interruption interruption;
    Outcome outcome;
    for (const Output &output : outputs) {
        const Outcome before = outcome;
        const Done made = make(output, stored, order, outcome);
        if (made) {
            outcome.written += output;
        } else {
            outcome = before; // of what isn't there nothing needs to be said
            say(made.error().text());
            outcome.exit = Exit::File; // the other outputs are made still
        }
    }
    return outcome;
}

// An output never has a wrong number: where a live figure has lost its source, none is made.
bool saysBrokenFields(const Report &report)
{
    bool broken = false;
    for (const LiveField &field : liveFieldsOf(report)) {
        if (field.reading.state != FieldReading::State::Broken)
            continue;
        say(CommandLine::tr(
                "%1, paragraph %2: the live figure bound to “%3” has lost its source. Nothing was "
                "exported; remove it from the text, or insert it anew.")
                .arg(field.section)
                .arg(field.block + 1)
                .arg(field.field));
        broken = true;
    }
    return broken;
}

} // namespace

Exit runExport(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, QList<Option>{{"--pdf"},
                                                                 {"--html"},
                                                                 {"--json"},
                                                                 {"--fragment"},
                                                                 {"--accessible"},
                                                                 {"--csv"},
                                                                 {"--thumbnail"},
                                                                 {"--size"},
                                                                 {"--format"}}
                                                       + paperOptions + webOptions());
    if (!arguments)
        return refuse("export", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("export", asJson.error());
    if (arguments->operands().size() != 1)
        return refuse("export", {CommandLine::tr("Name one file to export.")});
    const QString source = arguments->operands().first();

    QList<Output> outputs;
    for (const char *name : {"pdf", "html", "fragment", "accessible", "json", "csv", "thumbnail"}) {
        const QString kind = QLatin1String(name);
        if (const QString option = QStringLiteral("--") + kind; arguments->has(option))
            outputs += Output{kind, arguments->value(option)};
    }
    if (outputs.isEmpty())
        return refuse(
            "export",
            {CommandLine::tr("Say what to make: --pdf, --html, --fragment, --accessible, --json, --csv or "
                             "--thumbnail.")});
    const Result<Order> order = orderOf(*arguments, source);
    if (!order)
        return refuse("export", order.error());
    if (const Error conflict = conflictOf(outputs, source, *asJson); !conflict.message.isEmpty())
        return refuse("export", conflict);

    const std::optional<StoredReport> stored = open(source);
    if (!stored)
        return Exit::File;
    Order whole = *order;
    if (Result<WebPage> web = webPageOf(*arguments)) {
        whole.web = *std::move(web);
        whole.web.site = whole.web.site.completedBy(stored->report.profile());
    } else {
        say(web.error().text());
        return Exit::File;
    }
    if (saysBrokenFields(stored->report))
        return Exit::Findings;
    const Outcome outcome = writeAll(outputs, *stored, whole);
    sayWhatIsLost(outcome);
    for (const QString &remark : outcome.remarks)
        say(remark);
    if (*asJson) {
        const Exit printed = print(outcomeAsJson(outcome));
        return printed == Exit::Fine ? outcome.exit : printed;
    }
    sayOutcome(outcome);
    return outcome.exit;
}

} // namespace nianbao
