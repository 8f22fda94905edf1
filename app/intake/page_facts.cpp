#include "intake/page_facts.h"

#include "intake/draft.h"
#include "intake/form_labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestFurniture = 120;
constexpr int mostTitlePieces = 3; // lines that a title is joined of, before its last

QString narrow(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

// A sentence that ends so is none.
bool isSentence(const QString &line)
{
    return line.contains(u'，') || line.contains(u'。') || line.contains(u'；');
}

bool isTitle(const QString &line, const ImportWords &words)
{
    static const QRegularExpression tail(QStringLiteral("[\\s)）》」\\]】。:：]+$"));
    const QString plain = QString(line).remove(tail);
    return plain.size() <= longestTitle
           && std::any_of(words.titleEnds.begin(), words.titleEnds.end(),
                          [&](const QString &end) { return plain.endsWith(end); });
}

QString yearIn(const QString &title)
{
    static const QRegularExpression year(QStringLiteral("(20[0-9]{2})\\s*年"));
    const QString digits = year.match(narrow(title)).captured(1);
    if (!digits.isEmpty())
        return digits;
    static const QRegularExpression words(QStringLiteral("二([〇○零0Oo])([〇○零一二三四五六七八九]{2})年"));
    static const QString numerals = QStringLiteral("零一二三四五六七八九");
    const QRegularExpressionMatch match = words.match(title);
    if (!match.hasMatch())
        return {};
    QString found = QStringLiteral("20");
    const QString last = match.captured(2);
    for (const QChar c : last)
        found += QString::number(std::max<qsizetype>(0, numerals.indexOf(c)));
    return found;
}

// The organ before the year, or between it and the report's name.
QString organIn(const QString &title, const ImportWords &words)
{
    static const QRegularExpression year(
        QStringLiteral("\\s*[(（]?(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})\\s*年度?[)）]?\\s*"));
    const auto plain = [&words](QString organ) {
        organ = organ.trimmed();
        for (const QString &tail : words.organTails) {
            if (organ.endsWith(tail))
                organ.chop(tail.size());
        }
        return organ.trimmed();
    };
    const QRegularExpressionMatch match = year.match(title);
    if (match.hasMatch() && match.capturedStart() > 0)
        return plain(title.left(match.capturedStart()));
    QString rest = match.hasMatch() ? title.mid(match.capturedEnd()) : title;
    for (const QString &start : words.titleStarts) {
        const qsizetype at = rest.indexOf(start);
        if (at > 0)
            return plain(rest.left(at));
    }
    return {};
}

// Behind 来源： in the line; up to the next space or bracket.
QString valueOf(const QString &line, const QStringList &names)
{
    for (const QString &name : names) {
        if (!line.contains(name))
            continue; // nearly always, and much quicker
        const QRegularExpression stated(QStringLiteral("(?:^|[^\\p{L}])%1\\s*[:：]\\s*([^\\s\\[【|｜]+)")
                                            .arg(QRegularExpression::escape(name)));
        const QRegularExpressionMatch match =
            stated.match(line); // clazy:exclude=use-static-qregularexpression
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QString dateIn(const QString &line)
{
    static const QRegularExpression date(
        QStringLiteral("(20[0-9]{2})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})(?![0-9])"));
    const QRegularExpressionMatch match = date.match(narrow(line));
    if (!match.hasMatch())
        return {};
    const Result<QString> read = Header::parse(
        Field::PublishedOn, QStringLiteral("%1-%2-%3")
                                .arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                                     match.captured(3).rightJustified(2, u'0')));
    return read ? *read : QString();
}

// 二〇二四年一月二十三日 with its numbers in digits.
QString withDigits(const QString &line)
{
    static const QRegularExpression ten(QStringLiteral("([二三]?)十([一二三四五六七八九]?)"));
    static const QString numerals = QStringLiteral("〇一二三四五六七八九");
    QString text = line;
    text.replace(u'○', u'〇').replace(u'零', u'〇').replace(u'Ｏ', u'〇');
    for (QRegularExpressionMatch match = ten.match(text); match.hasMatch(); match = ten.match(text)) {
        const qsizetype tens = match.captured(1).isEmpty() ? 1 : numerals.indexOf(match.captured(1));
        const qsizetype ones = match.captured(2).isEmpty() ? 0 : numerals.indexOf(match.captured(2));
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(tens * 10 + ones));
    }
    for (QChar &c : text) {
        const qsizetype digit = numerals.indexOf(c);
        if (digit >= 0)
            c = QChar(u'0' + char16_t(digit));
    }
    return text;
}

class Facts
{
public:
    Facts(const SourceDocument &document, int begin, int end, const ImportWords &words)
        : m_document(document), m_begin(begin), m_end(end), m_words(words)
    {
        for (int i = begin; i < end && i < document.blocks.size(); ++i) {
            if (const auto *paragraph = std::get_if<SourceParagraph>(&document.blocks[i]))
                m_lines += paragraph->text().trimmed();
            else if (const auto *table = std::get_if<SourceTable>(&document.blocks[i]))
                addCells(*table);
        }
    }

    PageFacts read()
    {
        PageFacts facts;
        const QString title = titleOf();
        facts.titleOrgan = organIn(title, m_words);
        set(facts, Field::Title, title);
        const QString year = yearIn(title);
        set(facts, Field::Year, year.isEmpty() ? yearOfPeriod() : year);
        const QString published = dateIn(m_document.facts.value(QStringLiteral("pubdate")));
        set(facts, Field::PublishedOn, published.isEmpty() ? publishedInLines() : published);
        const QString source = m_document.facts.value(QStringLiteral("contentsource"));
        set(facts, Field::Source, source.isEmpty() ? firstValue(m_words.sourceNames) : source);
        static const QRegularExpression number(QStringLiteral("[0-9]+号"));
        const QString documentNumber = firstValue(m_words.numberNames);
        if (number.match(documentNumber).hasMatch())
            set(facts, Field::DocumentNumber, documentNumber);
        return facts;
    }

private:
    static void set(PageFacts &facts, Field field, const QString &text)
    {
        const Result<QString> value = Header::parse(field, text);
        if (value && !value->isEmpty())
            facts.fields.insert(field, *value);
    }

    // A table of facts: a name's value is in the cell behind it.
    void addCells(const SourceTable &table)
    {
        for (qsizetype i = 0; i < table.cells.size(); ++i) {
            const SourceCell &cell = table.cells[i];
            const bool hasNext = i + 1 < table.cells.size() && table.cells[i + 1].row == cell.row;
            QString name = cell.text.simplified();
            name.remove(u' ');
            while (name.endsWith(u':') || name.endsWith(u'：'))
                name.chop(1);
            m_lines += hasNext ? name + u':' + table.cells[i + 1].text.simplified() : name;
        }
    }

    QString titleOf() const
    {
        const QString stated = m_document.facts.value(QStringLiteral("articletitle"));
        if (isTitle(stated, m_words))
            return stated;
        for (int i = m_begin; i < m_end && i < m_document.blocks.size(); ++i) {
            const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[i]);
            if (paragraph && paragraph->rank > 0 && isTitle(paragraph->text().trimmed(), m_words)
                && !yearIn(paragraph->text()).isEmpty())
                return paragraph->text().trimmed();
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isTitleLine(m_lines[i], m_words) && !m_lines[i].contains(u'>') && !m_lines[i].contains(u'》'))
                if (const QString whole = joinedTitle(i); !yearIn(whole).isEmpty())
                    return whole;
        }
        static const QRegularExpression site(QStringLiteral("\\s*[-_|—–].*$"));
        const QString page = QString(m_document.pageTitle).remove(site).trimmed();
        return isTitle(page, m_words) ? page : QString();
    }

    // The line with those before it that it is the end of: a title is often broken in two.
    QString joinedTitle(qsizetype at) const
    {
        QString title = m_lines[at];
        for (int pieces = 0; pieces < mostTitlePieces && at - pieces - 1 >= 0; ++pieces) {
            if (!yearIn(title).isEmpty() && !organIn(title, m_words).isEmpty())
                break;
            const QString &before = m_lines[at - pieces - 1];
            static const QRegularExpression mark(QStringLiteral("[，。；：:>、【\\[]"));
            if (before.size() > 40 || before.contains(mark) || isFurniture(before, m_words)
                || isLikeDate(before))
                break;
            title.prepend(before);
        }
        return title;
    }

    QString yearOfPeriod() const
    {
        static const QRegularExpression period(QStringLiteral("(20[0-9]{2})\\s*年?\\s*1\\s*月\\s*1\\s*日"));
        for (const QString &line : m_lines) {
            const QString year = period.match(narrow(line)).captured(1);
            if (!year.isEmpty())
                return year;
        }
        return {};
    }

    QString firstValue(const QStringList &names) const
    {
        for (const QString &line : m_lines) {
            const QString value = line.size() <= longestFurniture ? valueOf(line, names) : QString();
            if (!value.isEmpty())
                return value;
        }
        return {};
    }

    QString publishedInLines() const
    {
        for (const QString &line : m_lines) {
            const QString date =
                line.size() <= longestFurniture ? dateIn(valueOf(line, m_words.publishedNames)) : QString();
            if (!date.isEmpty())
                return date;
        }
        // Beside the source, or alone.
        for (const QString &line : m_lines) {
            static const QRegularExpression begins(QStringLiteral("^20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"));
            if (line.size() <= longestFurniture
                && (!valueOf(line, m_words.sourceNames).isEmpty() || begins.match(narrow(line)).hasMatch())) {
                const QString date = dateIn(line);
                if (!date.isEmpty())
                    return date;
            }
        }
        return {};
    }

    const SourceDocument &m_document;
    int m_begin, m_end;
    const ImportWords &m_words;
    QStringList m_lines;
};

} // namespace

PageFacts factsOf(const SourceDocument &document, int begin, int firstHeading, const ImportWords &words)
{
    return Facts(document, begin, firstHeading, words).read();
}

bool isTitleLine(const QString &line, const ImportWords &words)
{
    return isTitle(line, words) && !isSentence(line);
}

bool isDocumentNumber(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^[^\\s，。；]{1,20}[〔\\[【（(]20[0-9]{2}[〕\\]】）)]\\s*第?[0-9]{1,5}号$"));
    return number.match(line.trimmed()).hasMatch();
}

bool isPieceOfTitle(const QString &line, const QString &title)
{
    const QString piece = labelKey(line);
    const QString whole = labelKey(title);
    return piece.size() >= 2
           && (whole.startsWith(piece) || whole.endsWith(piece)
               || (piece.size() >= 4 && whole.contains(piece)));
}

bool isFurniture(const QString &line, const ImportWords &words)
{
    if (line.size() > longestFurniture || line.contains(u'。') || headingLevel(line) > 0)
        return false;
    return std::any_of(words.furniture.begin(), words.furniture.end(), [&](const QString &word) {
        // At its beginning or behind a mark that parts a page's words: behind a comma it is a sentence's.
        static const QString within = QStringLiteral("，；、“");
        const qsizetype at = line.indexOf(word);
        return at == 0 || (at > 0 && !line[at - 1].isLetterOrNumber() && !within.contains(line[at - 1]));
    });
}

QString dateOf(const QString &line)
{
    static const QRegularExpression whole(
        QStringLiteral("^[(]?(20[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?[)]?$"));
    QString text = withDigits(line).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return whole.match(text).hasMatch() ? dateIn(text) : QString();
}

bool isLikeDate(const QString &line)
{
    static const QRegularExpression date(QStringLiteral("^[(]?20[0-9年月日./-]{2,12}[)]?$"));
    QString text = withDigits(line).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return date.match(text).hasMatch();
}

} // namespace nianbao
