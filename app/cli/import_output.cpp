#include "cli/import_output.h"

#include "cli/output.h"
#include "model/percentage.h"

namespace nianbao {

namespace {

JsonValue textsOf(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.items += JsonValue::string(text);
    return list;
}

JsonValue lineOf(int line)
{
    return line > 0 ? JsonValue::number(line) : JsonValue::null();
}

QString nameOf(Unmatched::Kind kind)
{
    switch (kind) {
    case Unmatched::Kind::Table:
        return QStringLiteral("table");
    case Unmatched::Kind::Label:
        return QStringLiteral("label");
    case Unmatched::Kind::Picture:
        return QStringLiteral("picture");
    case Unmatched::Kind::Text:
        break;
    }
    return QStringLiteral("text");
}

QStringList missingCells(const ImportResult &result)
{
    QStringList cells;
    for (const int figure : result.missing)
        cells += result.report.form().figures()[figure].address;
    return cells;
}

QList<ImportedFigure> likelyOf(const ImportResult &result)
{
    QList<ImportedFigure> likely = result.figures;
    likely.removeIf([](const ImportedFigure &figure) { return figure.sureness == Sureness::Certain; });
    return likely;
}

JsonValue breakdownAsJson(const BreakdownOffer &offered)
{
    JsonValue parts = JsonValue::array();
    for (const StatedPart &one : offered.parts.parts) {
        JsonValue part = JsonValue::object();
        part.append("label", JsonValue::string(one.count.label));
        part.append("count", JsonValue::string(decimalText(one.count.value, one.count.scale)));
        part.append("percent", one.percent
                                   ? JsonValue::string(decimalText(one.percent->steps, one.percent->decimals))
                                   : JsonValue::null());
        parts.items += part;
    }
    const StatedCount &whole = offered.parts.whole;
    JsonValue json = JsonValue::object();
    json.append("section", JsonValue::string(offered.section));
    json.append("paragraph", JsonValue::number(offered.block));
    json.append("unit", JsonValue::string(whole.unit));
    json.append("total", JsonValue::string(decimalText(whole.value, whole.scale)));
    json.append("parts", parts);
    return json;
}

// "line 12: " where it is known.
QString placeOf(int line)
{
    return line > 0 ? CommandLine::tr("line %1: ").arg(line) : QString();
}

QString unmatchedText(const Unmatched &one)
{
    QString text = QStringLiteral("  ") + placeOf(one.line);
    if (one.kind == Unmatched::Kind::Picture)
        text += CommandLine::tr("a picture: ");
    text += one.text;
    if (!one.figures.isEmpty())
        text += QStringLiteral("  ") + one.figures.join(u' ');
    return onOneLine(one.why.isEmpty() ? text : text + QStringLiteral("  (") + one.why + u')') + u'\n';
}

} // namespace

QByteArray importAsJson(const ImportSaid &said)
{
    const ImportResult &result = said.result;
    const Template &form = result.report.form();
    JsonValue matched = JsonValue::object();
    matched.append("figures", JsonValue::number(result.figures.size()));
    matched.append("likely", JsonValue::number(likelyOf(result).size()));
    matched.append("sections", textsOf(result.sections));

    JsonValue likely = JsonValue::array();
    for (const ImportedFigure &figure : likelyOf(result)) {
        JsonValue one = JsonValue::object();
        one.append("cell", JsonValue::string(form.figures()[figure.figure].address));
        one.append("label", JsonValue::string(figure.label));
        one.append("text", JsonValue::string(figure.text));
        one.append("line", lineOf(figure.line));
        likely.items += one;
    }
    JsonValue unmatched = JsonValue::array();
    for (const Unmatched &left : result.unmatched) {
        JsonValue one = JsonValue::object();
        one.append("kind", JsonValue::string(nameOf(left.kind)));
        one.append("text", JsonValue::string(left.text));
        one.append("figures", textsOf(left.figures));
        one.append("why", textOrNull(left.why));
        one.append("line", lineOf(left.line));
        unmatched.items += one;
    }
    JsonValue disagreeing = JsonValue::array();
    for (const StatedTotal &total : result.disagreeing) {
        JsonValue one = JsonValue::object();
        one.append("cell", JsonValue::string(form.figures()[total.figure].address));
        one.append("stated", JsonValue::string(total.stated));
        one.append("computed", textOrNull(total.computed));
        disagreeing.items += one;
    }
    JsonValue notes = JsonValue::array();
    for (const ImportNote &note : result.report.importNotes()) {
        JsonValue one = JsonValue::object();
        one.append("kind", JsonValue::string(ImportNote::name(note.kind)));
        one.append("cell", JsonValue::string(note.place));
        one.append("text", JsonValue::string(note.text));
        one.append("value", textOrNull(note.value));
        notes.items += one;
    }
    JsonValue breakdowns = JsonValue::array();
    for (const BreakdownOffer &offered : said.breakdowns)
        breakdowns.items += breakdownAsJson(offered);

    JsonValue root = JsonValue::object();
    root.append("form", JsonValue::string(result.form));
    root.append("matched", matched);
    root.append("likely", likely);
    root.append("missing", textsOf(missingCells(result)));
    root.append("missingSections", textsOf(result.missingSections));
    root.append("unmatched", unmatched);
    root.append("disagreeing", disagreeing);
    root.append("notes", notes);
    root.append("breakdowns", breakdowns);
    root.append("breakdownsTaken",
                JsonValue{JsonValue::Kind::Literal,
                          said.areTaken ? QStringLiteral("true") : QStringLiteral("false")});
    JsonValue legacy = JsonValue::array();
    for (const LegacyFigure &figure : result.report.legacy()) {
        JsonValue one = JsonValue::object();
        one.append("label", JsonValue::string(figure.label));
        one.append("text", JsonValue::string(figure.text));
        legacy.items += one;
    }
    root.append("legacy", legacy);
    root.append("picturesTaken", JsonValue::number(result.picturesTaken));
    root.append("picturesLeftOut", JsonValue::number(result.picturesLeftOut()));
    return indentedJson(root);
}

QByteArray importAsText(const ImportSaid &said)
{
    const ImportResult &result = said.result;
    const Template &form = result.report.form();
    QString text =
        CommandLine::tr("%n figure(s) found", nullptr, int(result.figures.size()))
        + CommandLine::tr(", %n section(s) of text and tables.\n", nullptr, int(result.sections.size()));
    const QList<ImportedFigure> likely = likelyOf(result);
    if (!likely.isEmpty())
        text += CommandLine::tr("Taken by their place, to be looked at:\n");
    for (const ImportedFigure &figure : likely)
        text += onOneLine(QStringLiteral("  ") + placeOf(figure.line) + cellName(form, figure.figure)
                          + QStringLiteral("  ") + figure.text)
                + u'\n';
    if (!result.missing.isEmpty())
        text +=
            CommandLine::tr("%n cell(s) of the form not found there:\n", nullptr, int(result.missing.size()));
    for (const int figure : result.missing)
        text += QStringLiteral("  ") + cellName(form, figure) + u'\n';
    for (const QString &id : result.missingSections)
        text +=
            CommandLine::tr("No heading found for: %1\n").arg(form.sections()[form.sectionAt(id)].heading);
    if (!result.unmatched.isEmpty())
        text += CommandLine::tr("In the source, and nowhere in the report:\n");
    for (const Unmatched &one : result.unmatched)
        text += unmatchedText(one);
    if (!result.disagreeing.isEmpty())
        text += CommandLine::tr("Totals that are printed otherwise than their parts add up:\n");
    for (const StatedTotal &total : result.disagreeing)
        text += QStringLiteral("  ") + cellName(form, total.figure)
                + CommandLine::tr(": %1 is printed, the parts come to %2\n")
                      .arg(onOneLine(total.stated),
                           total.computed.isEmpty() ? QStringLiteral("·") : total.computed);
    for (const ImportNote &note : result.report.importNotes()) {
        if (note.kind == ImportNote::Kind::Text)
            text += QStringLiteral("  ") + cellName(form, form.figureAt(note.place))
                    + CommandLine::tr(": held “%1”\n").arg(onOneLine(note.text));
    }
    for (const BreakdownOffer &offered : said.breakdowns) {
        const StatedCount &whole = offered.parts.whole;
        const int parts = int(offered.parts.parts.size());
        const QString line =
            said.areTaken ? CommandLine::tr(
                "The text of %1 divides %2 %3 into %n part(s); it is a breakdown now.\n", nullptr, parts)
                          : CommandLine::tr(
                              "The text of %1 divides %2 %3 into %n part(s); --breakdowns makes it one.\n",
                              nullptr, parts);
        text += line.arg(offered.section, decimalText(whole.value, whole.scale), whole.unit);
    }
    if (!result.report.legacy().isEmpty())
        text += CommandLine::tr("Of an older form, kept with the report:\n");
    for (const LegacyFigure &figure : result.report.legacy())
        text += onOneLine(QStringLiteral("  ") + figure.label + QStringLiteral("  ") + figure.text) + u'\n';
    if (result.picturesTaken > 0)
        text += CommandLine::tr("%n picture(s) were taken over.\n", nullptr, result.picturesTaken);
    return text.toUtf8();
}

} // namespace nianbao
