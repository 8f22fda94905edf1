#include "storage/salvage.h"

#include "storage/json_place.h"
#include "storage/line_mending.h"
#include "storage/report_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

struct Salvage {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Salvage)
};

// What isn't Unicode, or no character that a text has, is replaced by this.
constexpr QChar unreadable = QChar::ReplacementCharacter;

struct Text {
    QByteArray utf8;
    bool isAltered = false; // something was unreadable
};

Text textOf(QByteArray bytes)
{
    // A disk that lost power leaves zero bytes for what wasn't written yet.
    qsizetype size = bytes.size();
    while (size > 0 && bytes[size - 1] == '\0')
        --size;
    bytes.truncate(size);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    bool isAltered = decoder.hasError();
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') {
            c = unreadable;
            isAltered = true;
        }
    }
    // A number at the very end may have had more digits.
    const qsizetype last = text.trimmed().size();
    if (last > 0 && !text.endsWith(u'\n')) {
        while (!text.isEmpty() && (text.back().isDigit() || QStringView(u".+-eE").contains(text.back())))
            text.chop(1);
    }
    return {text.toUtf8(), isAltered};
}

qsizetype valuesIn(const JsonValue &value)
{
    qsizetype values = 1;
    for (const JsonValue &item : value.items)
        values += valuesIn(item);
    return values;
}

JsonValue *memberOf(JsonValue *object, const QString &name)
{
    const qsizetype index = object ? object->names.indexOf(name) : -1;
    return index < 0 ? nullptr : &object->items[index];
}

// One damaged file.
class Salvager
{
public:
    Result<Salvaged> salvage(const QByteArray &bytes)
    {
        const Text text = textOf(bytes);
        JsonValue root = read(text.utf8);
        if (root.kind != Kind::Object || !isOfAReport(root))
            return nothing();
        if (const JsonValue *format = root.member(QStringLiteral("format"));
            format && format->kind == Kind::Number && format->text.toDouble() > reportFormat)
            return Error{Salvage::tr("This report was made by a newer version of the program; only that one "
                                     "can tell what is lost."),
                         {},
                         QStringLiteral("format")};
        addBeginnings(root);
        const Result<StoredReport> stored =
            withoutWhatIsRefused(root, placesWorthIt(bytes.size(), valuesIn(root)));
        if (!stored)
            return stored.error();
        Report known = stored->report;
        known.setUnknownKeys({});
        if (known == Report(known.formPointer()))
            return nothing();
        if (text.isAltered)
            tellOfUnreadable(root, {});
        return Salvaged{stored->report, sentences()};
    }

private:
    // So many refused places are looked for one by one; behind that whole parts are taken out. Each place is
    // another reading of all.
    static int placesWorthIt(qsizetype bytes, qsizetype values)
    {
        constexpr qsizetype bytesToRead = 400'000'000;
        constexpr qsizetype valuesToRead = 1'000'000;
        return int(std::clamp<qsizetype>(std::min(bytesToRead / bytes, valuesToRead / values), 3, 1000));
    }

    static Error nothing() { return {Salvage::tr("Nothing of a report can be read in the file.")}; }

    static bool isOfAReport(const JsonValue &root)
    {
        const QStringList names{"format", "template", "figures", "sections"};
        return std::any_of(names.begin(), names.end(),
                           [&root](const QString &name) { return root.member(name); });
    }

    JsonValue read(const QByteArray &json)
    {
        PartialJson whole = parseBeginning(json);
        if (whole.isWhole) {
            m_lost += whole.faults;
            return whole.value;
        }
        const MendedLines lines = mendLines(json);
        PartialJson mended = parseBeginning(lines.json);
        if (valuesIn(mended.value) < valuesIn(whole.value)) { // not laid out as our files are
            m_lost += whole.faults;
            return whole.value;
        }
        m_lost += lines.lost;
        m_items = lines.lostItems;
        for (Error &fault : mended.faults) {
            if (&fault == &mended.faults.last() && !mended.isWhole)
                fault.place.clear(); // a line of what was put together is none of the file's
            m_lost += fault;
        }
        return mended.value;
    }

    // Whatever else is lost, a report's file is of this format and, as there is no other, of this form.
    void addBeginnings(JsonValue &root)
    {
        addBeginning(&root, {});
        JsonValue *review = memberOf(&root, QStringLiteral("review")); // moves when members are added
        addBeginning(memberOf(&root, QStringLiteral("previous")), QStringLiteral("previous"));
        for (const QString &name : {QStringLiteral("submitted"), QStringLiteral("seen")})
            addBeginning(memberOf(review, name), jsonPath(QStringLiteral("review"), name));
    }

    void addBeginning(JsonValue *report, const QString &path)
    {
        if (!report || report->kind != Kind::Object)
            return;
        const auto put = [&](const QString &name, const JsonValue &value) {
            const JsonValue *stands = report->member(name);
            m_lost += Error{Salvage::tr("This was missing or damaged; “%1” was taken.").arg(value.text),
                            {},
                            jsonPath(path, name)};
            if (stands)
                *memberOf(report, name) = value;
            else
                report->append(name, value);
        };
        const JsonValue *format = report->member(QStringLiteral("format"));
        if (!format || format->kind != Kind::Number || format->text.toInt() < 1)
            put(QStringLiteral("format"), JsonValue::number(reportFormat));
        const JsonValue *form = report->member(QStringLiteral("template"));
        if (!form || form->kind != Kind::String || !Template::shipped(form->text))
            put(QStringLiteral("template"), JsonValue::string(Template::current()->id()));
    }

    // Reads it again and again without the place that was refused.
    Result<StoredReport> withoutWhatIsRefused(JsonValue &root, int places)
    {
        for (int round = 0;; ++round) {
            const Result<StoredReport> stored = ReportReader::read(root);
            if (stored)
                return stored;
            constexpr int whole = 1;
            constexpr int deepest = 64;
            const Error &refused = stored.error();
            const int depth = round < places ? deepest : whole;
            if (!takeOutAt(root, refused, depth) && !takeOutCulprit(root, refused))
                return refused;
        }
    }

    bool takeOutAt(JsonValue &root, const Error &refused, int depth)
    {
        for (const QString &within : {QString(), QStringLiteral("sections"), QStringLiteral("figures")}) {
            const QString place = within.isEmpty() ? refused.place : jsonPath(within, refused.place);
            const bool isBeginning = place == u"format" || place == u"template";
            if (place.isEmpty() || isBeginning)
                continue;
            // What the change as a whole is refused for has its place in the form, not in the file.
            if (!within.isEmpty() && !root.member(within))
                continue;
            if (const auto taken = takeOut(root, place, m_items, depth)) {
                tellOfTaken(*taken, refused.message);
                return true;
            }
        }
        return false;
    }

    // For what is refused without a place in the file: the part without which that isn't refused any more,
    // what matters least first.
    bool takeOutCulprit(JsonValue &root, const Error &refused)
    {
        static const QStringList parts{"history",     "review",       "previous", "legacy",
                                       "importNotes", "acknowledged", "rulesOff", "profile",
                                       "inherited",   "origins",      "sections", "figures"};
        QString culprit;
        for (const QString &part : parts) {
            JsonValue without = root;
            LostItems unused;
            if (!root.member(part) || !takeOut(without, part, unused, 1))
                continue;
            if (culprit.isEmpty())
                culprit = part;
            const Result<StoredReport> stored = ReportReader::read(without);
            if (stored || stored.error().text() != refused.text()) {
                culprit = part;
                break;
            }
        }
        const auto taken = takeOut(root, culprit, m_items, 1);
        if (taken)
            tellOfTaken(*taken, refused.message);
        return taken.has_value();
    }

    void tellOfTaken(const TakenOut &taken, const QString &message)
    {
        // A part of it may have been taken before, for what was the cause of both.
        QString cause;
        erase_if(m_lost, [&](const Error &lost) {
            const bool isWithin = lost.place.startsWith(taken.place) && lost.place.size() > taken.place.size()
                                  && QStringView(u".[").contains(lost.place[taken.place.size()]);
            if (isWithin && cause.isEmpty())
                cause = lost.message;
            return isWithin;
        });
        const bool isText = taken.value.items.isEmpty();
        const QString said = jsonPath({}, isText ? taken.value.text : QString());
        if (!cause.isEmpty())
            m_lost += Error{cause, {}, taken.place};
        else if (said.isEmpty())
            m_lost += Error{message, {}, taken.place};
        else
            m_lost +=
                Error{Salvage::tr("%1 It was “%2”.", "after a sentence").arg(message, said), {}, taken.place};
    }

    void tellOfUnreadable(const JsonValue &value, const QString &path)
    {
        if (m_lost.size() > Salvaged::mostLost)
            return;
        if (value.text.contains(unreadable))
            m_lost += Error{
                Salvage::tr("“%1” stands for characters that can't be read.").arg(unreadable), {}, path};
        for (qsizetype i = 0; i < value.items.size(); ++i) {
            const bool isList = value.kind == Kind::Array;
            const QString place = isList ? QStringLiteral("%1[%2]").arg(path).arg(m_items.numberOf(path, i))
                                         : jsonPath(path, value.names[i]);
            if (!isList && value.names[i].contains(unreadable))
                m_lost += Error{
                    Salvage::tr("This name has characters that can't be read, and what it says isn't known."),
                    {},
                    place};
            tellOfUnreadable(value.items[i], place);
        }
    }

    QStringList sentences() const
    {
        QStringList sentences;
        for (const Error &lost : m_lost.first(std::min<qsizetype>(m_lost.size(), Salvaged::mostLost)))
            sentences += lost.text();
        if (const int more = int(m_lost.size() - sentences.size()); more > 0)
            sentences += Salvage::tr("%n more place(s) could not be read.", nullptr, more);
        return sentences;
    }

    QList<Error> m_lost;
    LostItems m_items;
};

} // namespace

Result<Salvaged> salvageReport(const QByteArray &bytes)
{
    const Result<StoredReport> stored = reportFromJson(bytes);
    if (stored && stored->readOnlyBecause.isEmpty())
        return Salvaged{stored->report};
    return Salvager().salvage(bytes);
}

} // namespace nianbao
