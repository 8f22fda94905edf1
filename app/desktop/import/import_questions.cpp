#include "desktop/import/import_questions.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = ImportQuestion::Kind;

// More empty cells of a table than these are told of together.
constexpr int mostToldOneByOne = 5;
constexpr qsizetype longestStands = 200; // characters of a paragraph

SourcePlace placeOf(const ImportResult &result, int figure)
{
    const auto found = std::find_if(result.figures.begin(), result.figures.end(),
                                    [figure](const ImportedFigure &one) { return one.figure == figure; });
    return found == result.figures.end() ? SourcePlace{}
                                         : SourcePlace{found->block, found->row, found->column};
}

SourcePlace placeAtLine(const SourceDocument &source, int line)
{
    for (int i = 0; line > 0 && i < source.blocks.size(); ++i) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&source.blocks[i])) {
            if (paragraph->line == line)
                return {i};
            continue;
        }
        if (const auto *picture = std::get_if<SourcePicture>(&source.blocks[i])) {
            if (picture->line == line)
                return {i};
            continue;
        }
        const auto &table = std::get<SourceTable>(source.blocks[i]);
        for (const SourceCell &cell : table.cells) {
            if (cell.line == line)
                return {i, cell.row, cell.column};
        }
        if (table.line == line)
            return {i};
    }
    return {};
}

// The paragraph with these words, however they are spaced.
SourcePlace placeOfText(const SourceDocument &source, const QString &text)
{
    const auto plain = [](QString words) { return words.removeIf([](QChar c) { return c.isSpace(); }); };
    const QString wanted = plain(text);
    for (int i = 0; i < source.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<SourceParagraph>(&source.blocks[i]);
        if (paragraph && plain(paragraph->text()) == wanted)
            return {i};
    }
    return {};
}

} // namespace

QString ImportQuestions::remarkOn(Unmatched::Kind kind)
{
    switch (kind) {
    case Unmatched::Kind::Table:
        return tr("A table that isn't the form's.");
    case Unmatched::Kind::Label:
        return tr("A row that isn't the form's.");
    case Unmatched::Kind::Picture:
        return tr("A picture; put it in by hand where it belongs.");
    case Unmatched::Kind::Text:
        break;
    }
    return tr("Words that aren't part of the report.");
}

ImportQuestion ImportQuestions::questionOn(const BreakdownOffer &offer, int index, const ImportResult &result)
{
    const Template &form = result.report.form();
    const QString heading = form.sections()[form.sectionAt(offer.section)].heading;
    ImportQuestion question{Kind::Breakdown,
                            heading.isEmpty() ? tr("Lead") : heading,
                            offer.text.left(longestStands),
                            tr("It divides a whole into %n part(s). Ticked, it becomes a breakdown, whose "
                               "percentages are computed; its words stay.",
                               nullptr, int(offer.parts.parts.size())),
                            offer.section,
                            placeOfText(result.source, offer.text)};
    question.offer = index;
    return question;
}

QList<ImportQuestion> ImportQuestions::of(const ImportResult &result, const QList<BreakdownOffer> &offers)
{
    const Template &form = result.report.form();
    QList<ImportQuestion> all;
    for (const ImportedFigure &figure : result.figures) {
        const FigureSpec &spec = form.figures()[figure.figure];
        if (figure.sureness != Sureness::Certain && !spec.computed)
            all += {Kind::Unsure,
                    cellName(form, figure.figure),
                    figure.text,
                    figure.label.isEmpty()
                        ? tr("Taken by its place in the table. Is it right?")
                        : tr("Its row is called “%1” there. Is it right?").arg(figure.label.simplified()),
                    spec.address,
                    {figure.block, figure.row, figure.column}};
    }
    for (int i = 0; i < offers.size(); ++i)
        all += questionOn(offers[i], i, result);
    for (const StatedTotal &total : result.disagreeing)
        all += {Kind::Total,
                cellName(form, total.figure),
                total.stated,
                total.computed.isEmpty()
                    ? tr("A total is printed there, but its parts are empty.")
                    : tr("The total printed there isn't what its parts add up to: %1.").arg(total.computed),
                form.figures()[total.figure].address,
                placeOf(result, total.figure)};
    for (const ImportNote &note : result.report.importNotes()) {
        const int figure = form.figureAt(note.place);
        if (note.kind == ImportNote::Kind::Text && figure >= 0)
            all += {Kind::Words,
                    cellName(form, figure),
                    note.text,
                    note.value.isEmpty() ? tr("No number; the cell stays empty.")
                                         : tr("No number; taken as %1.").arg(note.value),
                    note.place,
                    placeOf(result, figure)};
    }
    for (int table = 0; table < form.tables().size(); ++table) {
        QList<int> missing = result.missing;
        missing.removeIf([&](int figure) { return form.figures()[figure].table != table; });
        if (missing.size() > mostToldOneByOne) {
            all += {Kind::Missing,
                    form.tables()[table].name,
                    {},
                    tr("%n of its cell(s) aren't there; they stay empty.", nullptr, int(missing.size())),
                    form.figures()[missing.first()].address};
            continue;
        }
        for (const int figure : std::as_const(missing))
            all += {Kind::Missing,
                    cellName(form, figure),
                    {},
                    tr("Not there; the cell stays empty."),
                    form.figures()[figure].address};
    }
    for (const QString &id : result.missingSections)
        all += {
            Kind::Missing, form.sections()[form.sectionAt(id)].heading, {}, tr("No such heading there."), id};
    for (const Unmatched &one : result.unmatched) {
        QString remark = remarkOn(one.kind);
        if (!one.why.isEmpty())
            remark += u' ' + one.why;
        const QString figures = one.figures.isEmpty() ? QString() : u' ' + one.figures.join(u' ');
        all += {Kind::Unmatched,
                tr("Left out"),
                one.text.simplified() + figures,
                remark,
                {},
                placeAtLine(result.source, one.line)};
    }
    for (const LegacyFigure &figure : result.report.legacy())
        all += {Kind::Legacy, figure.label.simplified(), figure.text,
                tr("Of an older form; this one has no cell for it. It is kept with the report.")};
    return all;
}

} // namespace nianbao
