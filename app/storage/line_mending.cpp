#include "storage/line_mending.h"

#include "model/template.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

// Far more than a report with the longest history has, and than anybody would read of.
constexpr qsizetype mostLines = 300'000;
constexpr qsizetype mostLost = 5'000;

struct LineMending {
    Q_DECLARE_TR_FUNCTIONS(nianbao::LineMending)
};

// A line without its indent and the comma at its end.
struct Line {
    qsizetype number = 0; // from 1
    qsizetype depth = 0;  // of what it belongs to
    QByteArray text;

    bool closes() const { return text == "}" || text == "]"; }
    bool opens() const { return text.endsWith('{') || text.endsWith('['); }
};

// What stands between a damaged line's first two quotation marks.
QByteArray readableName(const QByteArray &text)
{
    const qsizetype end = text.indexOf('"', 1);
    return text.startsWith('"') && end > 1 ? text.mid(1, end - 1) : QByteArray();
}

class Mender
{
public:
    MendedLines mend(const QByteArray &text)
    {
        m_mended.json = "{";
        m_levels += Level{};
        Line line;
        for (qsizetype begin = 0; begin < text.size() && !m_hasEnded; ++line.number) {
            qsizetype end = text.indexOf('\n', begin);
            if (end < 0)
                end = text.size();
            if (line.number >= mostLines || m_mended.lost.size() >= mostLost)
                break;
            const Line next = lineAt(text, begin, end, line.number + 1);
            if (!next.text.isEmpty())
                take(next);
            begin = end + 1;
            m_behind = begin;
        }
        tellOfDamaged();
        if (m_hasEnded && !text.mid(m_behind).trimmed().isEmpty())
            m_mended.lost +=
                Error{LineMending::tr("What stands behind the report's end was left out."), {}, {}};
        return std::move(m_mended);
    }

private:
    // An object or list that is still open.
    struct Level {
        bool isList = false;
        QString path{};
        qsizetype items = 0;       // of a list, those that are lost included
        bool isEmpty = true;       // nothing of it was written yet
        QSet<QString> openNames{}; // of its objects and lists
    };

    Line lineAt(const QByteArray &text, qsizetype begin, qsizetype end, qsizetype number) const
    {
        qsizetype first = begin;
        while (first < end && text[first] == ' ')
            ++first;
        const qsizetype indent = first - begin;
        QByteArray rest = text.mid(first, end - first).trimmed();
        if (rest.endsWith(','))
            rest = rest.chopped(1).trimmed();
        // Where a space is lost or one too many, what is open tells which it was.
        const bool isShort = indent % 2 == 1 && (indent + 1) / 2 == m_levels.size();
        return {number, isShort ? m_levels.size() : indent / 2, rest};
    }

    void take(const Line &line)
    {
        if (m_leavesOutFrom && line.depth >= *m_leavesOutFrom)
            return;
        m_leavesOutFrom.reset();
        if (line.closes()) {
            tellOfDamaged();
            closeTo(line.depth);
            m_hasEnded = line.depth == 0;
        } else if (line.depth == 0) {
            if (line.text != "{")
                setDamaged(line);
        } else if (line.depth <= m_levels.size()) {
            const bool isInList = m_levels[line.depth - 1].isList;
            const QByteArray mended = isInList ? asItems(line) : asMembers(line);
            if (mended.isEmpty())
                return setDamaged(line);
            tellOfDamaged();
            closeTo(line.depth);
            write(line, mended);
        } else {
            takeWithoutBeginning(line);
        }
    }

    // The line as it is written into an object; empty if it can't stand there.
    static QByteArray asMembers(const Line &line)
    {
        const QByteArray whole = line.opens() ? line.text.chopped(1) + "0" : line.text;
        const Result<JsonValue> read = parseJson('{' + whole + '}');
        return read && !read->items.isEmpty() && (!line.opens() || read->items.size() == 1) ? line.text
                                                                                            : QByteArray();
    }

    // Likewise into a list.
    QByteArray asItems(const Line &line)
    {
        if (line.opens())
            return line.text.size() == 1 ? line.text : QByteArray();
        const Result<JsonValue> read = parseJson('[' + line.text + ']');
        m_itemsInLine = read ? read->items.size() : 0;
        return m_itemsInLine > 0 ? line.text : QByteArray();
    }

    void write(const Line &line, const QByteArray &text)
    {
        Level &level = m_levels.last();
        m_mended.json += (level.isEmpty ? "" : ",") + text;
        level.isEmpty = false;
        if (line.opens()) {
            const QByteArray name = level.isList ? QByteArray() : text.left(text.lastIndexOf(':')).trimmed();
            const Result<JsonValue> read = parseJson(name);
            push(text.back() == '[', read ? read->text : QString());
        } else if (level.isList) {
            level.items += m_itemsInLine;
        }
    }

    void push(bool isList, const QString &name)
    {
        Level &level = m_levels.last();
        QString path = jsonPath(level.path, name);
        if (level.isList)
            path = QStringLiteral("%1[%2]").arg(level.path).arg(level.items++);
        else
            level.openNames += name;
        m_levels += Level{isList, path};
    }

    void closeTo(qsizetype depth)
    {
        while (m_levels.size() > depth)
            m_mended.json += m_levels.takeLast().isList ? ']' : '}';
    }

    // It stands deeper than what is open: the line that opened what it belongs to is lost.
    void takeWithoutBeginning(const Line &line)
    {
        const bool isMember = !asMembers(line).isEmpty();
        if (!isMember && asItems(line).isEmpty())
            return setDamaged(line);
        const bool isNext = line.depth == m_levels.size() + 1;
        const bool wasDamaged = m_damaged && m_damaged->depth == m_levels.size();
        const bool isInList = m_levels.last().isList;
        const QByteArray name = isInList || !isNext ? QByteArray() : nameFor(line, wasDamaged);
        if (!isNext || (!isInList && name.isEmpty())) {
            tellOfDamaged();
            const Level &level = m_levels.last();
            tell(level.path, line,
                 LineMending::tr(
                     "The beginning of what stands at line %1 is lost, and what it belongs to isn't "
                     "known: “%2”."));
            m_leavesOutFrom = line.depth;
            return;
        }
        if (wasDamaged)
            m_damaged.reset();
        tellOfDamaged();
        const QByteArray beginning = isInList ? QByteArray() : '"' + name + "\":";
        write({line.number, line.depth - 1, beginning + (isMember ? '{' : '[')},
              beginning + (isMember ? '{' : '['));
        write(line, line.text);
    }

    // What the object or list was called whose beginning is lost: for the two that matter most as what is in
    // them says, else as its line still does.
    QByteArray nameFor(const Line &line, bool wasDamaged) const
    {
        const QString first = QString::fromUtf8(readableName(line.text));
        const Template &form = *Template::current();
        const int section = form.sectionAt(first);
        const QSet<QString> &names = m_levels.last().openNames;
        if (!line.opens() && form.figureAt(first) >= 0 && !names.contains(QStringLiteral("figures")))
            return "figures";
        if (line.text.endsWith('[') && section >= 0 && !names.contains(QStringLiteral("sections")))
            return "sections";
        const QByteArray name = wasDamaged ? readableName(m_damaged->text) : QByteArray();
        return name.isEmpty() || !parseJson('"' + name + '"') ? QByteArray() : name;
    }

    void setDamaged(const Line &line)
    {
        tellOfDamaged();
        m_damaged = line;
    }

    // Once the next line has shown that it can't be made out.
    void tellOfDamaged()
    {
        if (!m_damaged)
            return;
        const Line line = *std::exchange(m_damaged, std::nullopt);
        // Nothing was said by a bracket that closes.
        const bool wasBracket = line.depth < m_levels.size() && line.text.size() <= 1;
        if (wasBracket)
            return;
        const qsizetype depth = std::clamp<qsizetype>(line.depth, 1, m_levels.size());
        Level &level = m_levels[depth - 1];
        QString place = level.path;
        if (level.isList && depth == m_levels.size()) {
            place = QStringLiteral("%1[%2]").arg(level.path).arg(level.items);
            m_mended.lostItems.append(level.path, level.items++);
        } else if (const QByteArray name = readableName(line.text); !level.isList && !name.isEmpty()) {
            place = jsonPath(level.path, QString::fromUtf8(name));
        }
        tell(place, line, LineMending::tr("Line %1 is damaged: “%2”."));
    }

    void tell(const QString &place, const Line &line, const QString &message)
    {
        m_mended.lost +=
            Error{message.arg(line.number).arg(jsonPath({}, QString::fromUtf8(line.text))), {}, place};
    }

    MendedLines m_mended;
    QList<Level> m_levels;
    std::optional<Line> m_damaged;            // the line before, if it can't be read
    std::optional<qsizetype> m_leavesOutFrom; // the depth
    qsizetype m_itemsInLine = 0;              // as asItems() has counted them last
    qsizetype m_behind = 0;                   // the line that was read last
    bool m_hasEnded = false;
};

} // namespace

MendedLines mendLines(const QByteArray &text)
{
    return Mender().mend(text);
}

} // namespace nianbao
