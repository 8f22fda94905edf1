#include "checks/character_rules.h"

#include "checks/text_findings.h"
#include "model/character_kinds.h"

#include <optional>

namespace nianbao {

namespace {

constexpr int mostNamed = 3; // kinds of character that a message names

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x180E || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
           || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF || (u >= 0xFFF9 && u <= 0xFFFC);
}

// Spaces of other widths, and those that don't break. The ideographic one is how many begin a paragraph.
bool isUnusualSpace(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00A0 || (u >= 0x2000 && u <= 0x200A) || u == 0x2028 || u == 0x2029 || u == 0x202F
           || u == 0x205F;
}

// Looks like a Han character and isn't: radicals and compatibility forms, as copied from a PDF.
bool isLookalike(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2E80 && u <= 0x2FD5) || (u >= 0xF900 && u <= 0xFAD9);
}

bool isWord(QChar c)
{
    return isHan(c) || c.isDigit();
}

// What takes the character's place, which may be nothing; none where only a person can know.
struct Odd {
    qsizetype length = 1;
    std::optional<QString> instead{};
};

class OddCharacters
{
public:
    explicit OddCharacters(const QString &text) : m_text(text), m_hasBoxes(hasBoxes(text)) {}

    std::optional<Odd> at(qsizetype i) const
    {
        const QChar c = m_text[i];
        const char16_t u = c.unicode();
        if (u > 0x3000 && u < 0xD800) // nearly all of a text
            return std::nullopt;
        // A joiner of emoji, and marks of direction, are meant beside what isn't Han.
        if (u == 0x200D && around(i).isSurrogate())
            return std::nullopt;
        if (isInvisible(c))
            return Odd{1, QString()};
        if (isUnusualSpace(c)) {
            const bool beside = isWide(before(i)) || isWide(after(i + 1)) || i == 0 || i + 1 == m_text.size();
            return Odd{1, beside ? QString() : QStringLiteral(" ")};
        }
        if (isLookalike(c)) {
            const QString usual = QString(c).normalized(QString::NormalizationForm_KC);
            return usual != c   ? std::optional(Odd{1, usual})
                   : u < 0x3000 ? std::optional(Odd{})
                                : std::nullopt;
        }
        if (u == 0xFFFD || (u >= 0xE000 && u <= 0xF8FF) || u == 0xFFFE || u == 0xFFFF)
            return Odd{};
        if (c.isSurrogate())
            return surrogate(i);
        // □ in the place of a lost character, where no boxes are ticked; “??”, which nobody asks.
        if (u == 0x25A1 && !m_hasBoxes && isWord(before(i)) && isWord(after(i + 1)))
            return Odd{};
        if (u == u'?' && after(i + 1) == u'?' && before(i) != u'?') {
            qsizetype end = i;
            while (end < m_text.size() && m_text[end] == u'?')
                ++end;
            if (isHan(before(i)) || isHan(after(end)))
                return Odd{end - i};
        }
        return std::nullopt;
    }

private:
    static bool hasBoxes(const QString &text)
    {
        static const QString ticked = QStringLiteral("☑☒■√✓✔");
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c < QChar(0x3000) && ticked.contains(c); })
               || text.trimmed().startsWith(QChar(u'□'));
    }
    QChar before(qsizetype i) const { return i > 0 ? m_text[i - 1] : QChar(); }
    QChar after(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    QChar around(qsizetype i) const { return before(i).isSurrogate() ? before(i) : after(i + 1); }
    std::optional<Odd> surrogate(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (c.isLowSurrogate() && before(i).isHighSurrogate())
            return std::nullopt; // looked at with the one before
        if (!c.isHighSurrogate() || !after(i + 1).isLowSurrogate())
            return Odd{};
        const char32_t point = QChar::surrogateToUcs4(c, m_text[i + 1]);
        return point >= 0xF0000 ? std::optional(Odd{2}) : std::nullopt;
    }

    const QString &m_text;
    bool m_hasBoxes;
};

QString nameOf(const QString &text, qsizetype i)
{
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t point = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
    return QStringLiteral("U+%1").arg(uint(point), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

void CharacterRules::odd(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        const OddCharacters odds(passage.text);
        QList<Tidying> wrong;  // all of them, for their places
        QList<Tidying> mended; // those that have a repair
        QStringList names;
        for (qsizetype i = 0; i < passage.text.size(); ++i) {
            const std::optional<Odd> odd = odds.at(i);
            if (!odd)
                continue;
            const Tidying one{int(i), int(odd->length), odd->instead.value_or(QString()),
                              TidyRule::Invisible};
            wrong += one;
            if (odd->instead)
                mended += one;
            const QString name = nameOf(passage.text, i);
            if (names.size() < mostNamed && !names.contains(name))
                names += name;
            i += odd->length - 1;
        }
        if (wrong.isEmpty())
            continue;
        const QString message = tr("Characters that can't be seen or aren't what they look like (%1).");
        Finding &finding =
            TextFindings::together(rule, subject, passage, message.arg(names.join(u'、')), wrong, all);
        finding.repair = TextFindings::mended(subject, passage, mended);
        if (finding.repair)
            finding.repair->words = TextFindings::tr("put right in %n place(s)", nullptr, int(mended.size()));
    }
}

} // namespace nianbao
