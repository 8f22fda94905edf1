#include "checks/privacy_rules.h"

#include "checks/long_numbers.h"
#include "checks/names.h"
#include "checks/privacy_words.h"
#include "checks/private_places.h"
#include "checks/text_findings.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype wordsBefore = 12; // characters in which a word explains the number after it

bool standsBefore(const QStringList &words, const QString &text, qsizetype place)
{
    const QStringView before = QStringView(text).left(place).right(wordsBefore);
    return std::any_of(words.begin(), words.end(),
                       [before](const QString &word) { return before.contains(word); });
}

// "35*************123", "138****1234".
QString masked(const QString &digits, qsizetype first, qsizetype last)
{
    return digits.left(first) + QString(digits.size() - first - last, u'*') + digits.right(last);
}

// Tells of a word of the passage, with its masked form as the repair.
class Teller
{
public:
    Teller(const Rule &rule, const Subject &subject, const Passage &passage, Assessment &all)
        : m_rule(rule), m_subject(subject), m_all(all), m_places(passage)
    {
    }

    void tell(qsizetype start, qsizetype length, const QString &message, const QString &instead = {})
    {
        if (++m_told > TextFindings::mostInPassage)
            return;
        const TextPlace place = m_places.at(start, length);
        Finding &finding = m_all.add(m_rule, message, {place});
        if (!instead.isEmpty())
            finding.repair = rewording(m_subject, place, instead);
    }

private:
    const Rule &m_rule;
    const Subject &m_subject;
    Assessment &m_all;
    PlacesIn m_places;
    int m_told = 0;
};

template<typename Use>
void forEachWritten(const Rule &rule, const Subject &subject, Assessment &all, const Use &use)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        Teller teller(rule, subject, passage, all);
        use(passage, teller);
    }
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

void PrivacyRules::identityNumber(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachWritten(rule, subject, all, [&rule](const Passage &passage, Teller &teller) {
        for (const LongNumber &number : longNumbersIn(passage.text)) {
            if (!isIdentityNumber(number.digits) || standsBefore(rule.exempt, passage.text, number.start))
                continue;
            const QString mask = masked(number.digits, 2, 3);
            teller.tell(number.start, number.length,
                        tr("This looks like an identity number (%1), which must not be published.").arg(mask),
                        mask);
        }
    });
}

void PrivacyRules::mobileNumber(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString own = digitsOf(subject.report().profile().value(ProfileItem::Telephone));
    forEachWritten(rule, subject, all, [&](const Passage &passage, Teller &teller) {
        for (const LongNumber &number : longNumbersIn(passage.text)) {
            if (!isMobileNumber(number.digits) || own.contains(number.digits)
                || standsBefore(rule.exempt, passage.text, number.start))
                continue;
            const QString mask = masked(number.digits.right(11), 3, 4);
            teller.tell(number.start, number.length,
                        tr("This looks like somebody's mobile number (%1).").arg(mask), mask);
        }
    });
}

void PrivacyRules::privateData(const Rule &rule, const Subject &subject, Assessment &all)
{
    const PrivacyWords &words = PrivacyWords::shipped();
    const QString own = subject.report().profile().value(ProfileItem::Email);
    forEachWritten(rule, subject, all, [&](const Passage &passage, Teller &teller) {
        const QString &text = passage.text;
        // By kind, since a place asks for those before it first.
        QList<std::pair<PrivatePlace, QString>> found;
        for (const LongNumber &number : longNumbersIn(text)) {
            const bool isCard = number.digits.startsWith(QLatin1String("62"))
                                || standsBefore(words.cards, text, number.start);
            if (isCardNumber(number.digits) && isCard && !isIdentityNumber(number.digits)
                && !standsBefore(rule.exempt, text, number.start))
                found += {PrivatePlace{number.start, number.length, tr("the bank card")},
                          masked(number.digits, 4, 4)};
        }
        // The lead says how to reach the organ itself.
        if (passage.section != QLatin1String("lead")) {
            for (const PrivatePlace &place : mailboxesIn(text)) {
                if (text.mid(place.start, place.length).compare(own, Qt::CaseInsensitive) != 0
                    && !standsBefore(words.officeMail, text, place.start))
                    found += {place, QString()};
            }
        }
        for (const PrivatePlace &place : platesIn(text) + homesIn(text))
            found += {place, QString()};
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.first.start < b.first.start; });
        for (const auto &[place, mask] : found)
            teller.tell(place.start, place.length, tr("This looks like %1 of a person.").arg(place.what),
                        mask);
    });
}

void PrivacyRules::applicantName(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachWritten(rule, subject, all, [&rule](const Passage &passage, Teller &teller) {
        for (const NamePlace &name : namesIn(passage.text, rule.exempt)) {
            const QString words = passage.text.mid(name.start, name.length);
            const QString mask = words.left(name.surname) + QString(name.length - name.surname, QChar(u'某'));
            teller.tell(name.start, name.length,
                        tr("“%1” seems to be the name of somebody who applied or sued.").arg(words), mask);
        }
    });
}

} // namespace nianbao
