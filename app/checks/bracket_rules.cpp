#include "checks/bracket_rules.h"

#include "checks/document_numbers.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int mostInPassage = 20;
constexpr int wordsShown = 10; // characters beside the sign
constexpr QStringView openings = u"《〈（(【「", closings = u"》〉）)】」";
constexpr QStringView enumerators = u"一二三四五六七八九十";
constexpr int kinds = 6;

// （ and ( are one kind.
qsizetype kindOf(qsizetype sign)
{
    return sign == 3 ? 2 : sign;
}

// "1）", "十一)" or "a)" where a paragraph or clause begins.
bool isEnumerator(const QString &text, qsizetype closing)
{
    qsizetype i = closing;
    while (i > 0 && closing - i < 3 && (text[i - 1].isDigit() || enumerators.contains(text[i - 1])))
        --i;
    if (i == closing && i > 0 && text[i - 1].unicode() < 0x80 && text[i - 1].isLetter())
        --i;
    return i < closing && (i == 0 || text[i - 1].isSpace() || text[i - 1].isPunct());
}

// The signs without their other half, those of document numbers apart, in the text's order; in the time of
// one pass.
QList<qsizetype> unpairedIn(const QString &text, const QList<DocumentNumber> &numbers)
{
    struct Open {
        qsizetype kind;
        qsizetype at;
    };
    QList<Open> open;
    std::array<int, kinds> waiting{};
    QList<qsizetype> unpaired;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (next < numbers.size() && i == numbers[next].start) {
            i = numbers[next++].end() - 1;
            continue;
        }
        if (text[i] > u'〟' && text[i] < u'（') // Han, nearly always
            continue;
        if (const qsizetype sign = openings.indexOf(text[i]); sign >= 0) {
            open += Open{kindOf(sign), i};
            ++waiting[size_t(kindOf(sign))];
            continue;
        }
        const qsizetype sign = closings.indexOf(text[i]);
        if (sign < 0)
            continue;
        const qsizetype kind = kindOf(sign);
        if (!waiting[size_t(kind)]) {
            if (kind != 2 || !isEnumerator(text, i))
                unpaired += i;
            continue;
        }
        // What was opened within and not closed.
        for (; open.last().kind != kind; open.removeLast()) {
            unpaired += open.last().at;
            --waiting[size_t(open.last().kind)];
        }
        open.removeLast();
        --waiting[size_t(kind)];
    }
    for (const Open &one : open)
        unpaired += one.at;
    std::sort(unpaired.begin(), unpaired.end());
    return unpaired;
}

// The sign and the words that it belongs to.
TextPlace placeOf(const Passage &passage, qsizetype sign)
{
    const QString &text = passage.text;
    const bool opens = openings.contains(text[sign]);
    const auto isInner = [&text](qsizetype i) { return text[i].isLetterOrNumber(); };
    qsizetype start = sign, end = sign + 1;
    while (opens && end < text.size() && end - sign <= wordsShown && isInner(end))
        ++end;
    while (!opens && start > 0 && sign - start < wordsShown && isInner(start - 1))
        --start;
    return placeIn(passage, start, end - start);
}

} // namespace

void BracketRules::unpaired(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        int found = 0;
        for (const qsizetype sign : unpairedIn(passage.text, documentNumbersIn(passage.text))) {
            if (++found > mostInPassage)
                break;
            const TextPlace place = placeOf(passage, sign);
            all.add(rule, tr("“%1” has one half of a pair of brackets alone.").arg(place.text), {place});
        }
    }
}

} // namespace nianbao
