#include "storage/report_reader.h"

#include "storage/narrative_json.h"
#include "storage/profile_file.h"
#include "storage/review_json.h"
#include "storage/way_json.h"

#include <limits>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

} // namespace

Result<StoredReport> ReportReader::read(const JsonValue &root)
{
    if (root.kind != Kind::Object)
        return Error{tr("The file isn't a report.")};
    const Result<int> format = formatOf(root);
    if (!format)
        return format.error();
    Result<Report> report = emptyReport(root);
    Error fault;
    if (report) {
        ReportReader reader(*report);
        const Done read = reader.readAll(root);
        if (read && *format == reportFormat)
            return StoredReport{reader.m_report};
        if (read)
            return StoredReport{reader.m_report,
                                tr("This report was made by a newer version of the program. It can be looked "
                                   "at, but not changed here, as what this version doesn't know would be "
                                   "lost.")};
        fault = read.error();
    } else {
        fault = report.error();
    }
    // What a newer version holds in a place that we know may be more than we can show: half a report
    // is worse than none.
    if (*format > reportFormat)
        fault.message = tr("This report was made by a newer version of the program and holds what this "
                           "version can't read.");
    return fault;
}

Result<int> ReportReader::formatOf(const JsonValue &root)
{
    const JsonValue *format = root.member("format");
    if (!format)
        return Error{tr("The file isn't a report: it doesn't say its format."), {}, "format"};
    bool isWhole = false;
    const qulonglong number = format->text.toULongLong(&isWhole);
    const bool isNumber = format->kind == Kind::Number && isWhole;
    if (!isNumber || number == 0)
        return Error{tr("The format must be a whole number, 1 or more."), {}, "format"};
    return int(qMin(number, qulonglong(std::numeric_limits<int>::max())));
}

Result<Report> ReportReader::emptyReport(const JsonValue &root)
{
    const JsonValue *id = root.member("template");
    if (!id || id->kind != Kind::String)
        return Error{tr("The file doesn't say which form it fills in."), {}, "template"};
    const Result<Template::Pointer> form = Template::shipped(id->text);
    if (!form)
        return Error{form.error().message, {}, "template"};
    return Report(*form);
}

Done ReportReader::readAll(const JsonValue &root)
{
    QList<UnknownKey> unknown;
    for (int i = 0; i < root.names.size(); ++i) {
        const QString &name = root.names[i];
        const JsonValue &value = root.items[i];
        Done read = done();
        if (Field field; Header::find(name, field))
            read = readField(name, value);
        else if (name == u"figures")
            read = readFigures(value);
        else if (name == u"origins")
            readOrigins(value);
        else if (name == u"sections")
            read = readSections(value);
        else if (name == u"inherited")
            read = readInherited(value);
        else if (name == u"profile")
            read = readProfile(value);
        else if (name == u"acknowledged")
            read = take(acknowledgementsFromJson(value, name));
        else if (name == u"rulesOff")
            read = take(rulesOffFromJson(value, name));
        else if (name == u"importNotes")
            read = take(importNotesFromJson(value, name));
        else if (name == u"legacy")
            read = take(legacyFromJson(value, name));
        else if (name == u"review")
            read = readReview(value);
        else if (name == u"history")
            read = readHistory(value);
        else if (name == u"previous")
            read = readPrevious(value);
        else if (name != u"format" && name != u"template" && name != u"stage")
            unknown += UnknownKey{name, compactJson(value)};
        if (!read)
            return read;
    }
    for (Change::Step &step : m_change.steps) {
        auto *figure = std::get_if<SetFigure>(&step);
        if (figure && m_origins.contains(figure->address))
            figure->origin = m_origins.value(figure->address);
    }
    addReview();
    const Result<Change> taken = m_report.apply(m_change);
    if (!taken)
        return taken.error();
    m_report.setUnknownKeys(unknown);
    return done();
}

Done ReportReader::readField(const QString &name, const JsonValue &value)
{
    // A year is a number in our files; hands that write one as a text are understood.
    const bool isYear = name == Header::name(Field::Year);
    if (value.kind != Kind::String && !(isYear && value.kind == Kind::Number))
        return Error{tr("A text in quotation marks is expected here."), {}, name};
    return set(name, value.text, name);
}

Done ReportReader::readFigures(const JsonValue &figures)
{
    if (figures.kind != Kind::Object)
        return Error{tr("The figures, each with its address, are expected here."), {}, "figures"};
    for (int i = 0; i < figures.names.size(); ++i) {
        const QString &address = figures.names[i];
        const QString path = jsonPath("figures", address);
        if (figures.items[i].kind != Kind::String)
            return Error{tr("A figure in quotation marks is expected here."), {}, path};
        // "organ" or "s1" would be a place, too, but none among the figures.
        if (m_report.form().figureAt(address) < 0)
            return Error{tr("This form has no such cell."), {}, path};
        if (const Done read = set(address, figures.items[i].text, path); !read)
            return read;
    }
    return done();
}

// What can't be understood here is left out: how a figure came in is good to know, but no reason to
// withhold the figure.
void ReportReader::readOrigins(const JsonValue &origins)
{
    for (int i = 0; i < origins.names.size(); ++i) {
        if (const std::optional<Origin> origin = Origin::parse(origins.items[i].text))
            m_origins.insert(origins.names[i], *origin);
    }
}

Done ReportReader::readSections(const JsonValue &sections)
{
    const Error wrong{tr("The sections, each with its paragraphs, are expected here."), {}, "sections"};
    if (sections.kind != Kind::Object)
        return wrong;
    for (int i = 0; i < sections.names.size(); ++i) {
        const QString path = jsonPath("sections", sections.names[i]);
        const int section = m_report.form().sectionAt(sections.names[i]);
        if (section < 0 || !m_report.form().sections()[section].isNarrative())
            return Error{tr("This form has no such section of text."), {}, path};
        const Result<Narrative> narrative = narrativeFromJson(sections.items[i], path);
        if (!narrative)
            return narrative.error();
        m_change.steps += SetNarrative{sections.names[i], *narrative};
    }
    return done();
}

Result<QStringList> ReportReader::readTexts(const JsonValue &texts, const QString &path)
{
    if (texts.kind != Kind::Array)
        return Error{tr("A list of paragraphs is expected here."), {}, path};
    QStringList read;
    for (const JsonValue &text : texts.items) {
        if (text.kind != Kind::String)
            return Error{tr("A text in quotation marks is expected here."),
                         {},
                         QStringLiteral("%1[%2]").arg(path).arg(read.size())};
        read += text.text;
    }
    return read;
}

Done ReportReader::readInherited(const JsonValue &inherited)
{
    if (inherited.kind != Kind::Object)
        return Error{tr("What came from last year, each with its place, is expected here."), {}, "inherited"};
    for (int i = 0; i < inherited.names.size(); ++i) {
        const QString &place = inherited.names[i];
        const QString path = jsonPath("inherited", place);
        const Result<QStringList> texts = readTexts(inherited.items[i], path);
        if (!texts)
            return texts.error();
        m_change.steps += SetInherited{place, *texts};
        // Asked for here, as only here the place in the file is known.
        Report tried(m_report.formPointer());
        if (const Result<Change> taken = tried.apply({{m_change.steps.last()}}); !taken)
            return Error{taken.error().message, {}, path};
    }
    return done();
}

Done ReportReader::readProfile(const JsonValue &profile)
{
    const Result<OrganProfile> read = profileFromJson(profile, QStringLiteral("profile"));
    if (!read)
        return read.error();
    m_change.steps += SetProfile{*read};
    return done();
}

Done ReportReader::readPrevious(const JsonValue &previous)
{
    const Result<Report> report = readWithin(previous, QStringLiteral("previous"));
    if (!report)
        return report.error();
    m_report.setPrevious(*report);
    return done();
}

Result<Report> ReportReader::readWithin(const JsonValue &json, const QString &path)
{
    for (const QString &name : {QStringLiteral("previous"), QStringLiteral("review")}) {
        if (json.member(name) && (name == u"previous" || path != u"previous"))
            return Error{tr("A report within a report can't hold another one."), {}, jsonPath(path, name)};
    }
    const Result<StoredReport> stored = read(json);
    if (!stored) {
        const QString &place = stored.error().place;
        return Error{stored.error().message, {}, place.isEmpty() ? path : jsonPath(path, place)};
    }
    return stored->report;
}

Done ReportReader::readReview(const JsonValue &json)
{
    const QString path = QStringLiteral("review");
    const Result<Review> review = wayFromJson(json, path);
    if (!review)
        return review.error();
    m_review = *review;
    for (const auto &[name, version] : {std::pair{"submitted", &m_submitted}, std::pair{"seen", &m_seen}}) {
        const JsonValue *value = json.member(QLatin1String(name));
        if (!value)
            continue;
        const Result<Report> report = readWithin(*value, jsonPath(path, QLatin1String(name)));
        if (!report)
            return report.error();
        // It is written as what was published of it.
        *version = report->published();
        (*version)->setUnknownKeys(report->unknownKeys());
    }
    return done();
}

Done ReportReader::readHistory(const JsonValue &json)
{
    const Result<QList<Revision>> history = historyFromJson(json, QStringLiteral("history"));
    if (!history)
        return history.error();
    m_change.steps += SetHistory{*history};
    return done();
}

// Last of all: what it locks is in the report by then, and so is what its versions' live fields read.
void ReportReader::addReview()
{
    for (const auto &[version, place] :
         {std::pair{&m_submitted, &m_review.submitted}, std::pair{&m_seen, &m_review.seen}}) {
        if (!*version)
            continue;
        if (m_report.previous())
            (*version)->setPrevious(*m_report.previous());
        *place = std::make_shared<const Report>(**version);
    }
    if (!m_review.isEmpty())
        m_change.steps += SetReview{m_review};
}

Done ReportReader::take(const Result<QList<Change::Step>> &steps)
{
    if (!steps)
        return steps.error();
    m_change.steps += *steps;
    return done();
}

Done ReportReader::set(const QString &place, const QString &text, const QString &path)
{
    const Result<Change::Step> step = stepFor(m_report.form(), place, text);
    if (!step)
        return Error{step.error().message, {}, path};
    m_change.steps += *step;
    return done();
}

} // namespace nianbao
