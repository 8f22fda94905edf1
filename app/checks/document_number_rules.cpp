#include "checks/document_number_rules.h"

#include "checks/document_numbers.h"
#include "checks/text_findings.h"
#include "checks/word_index.h"
#include "model/lead_wording.h"
#include "model/sentences.h"

#include <algorithm>

namespace nianbao {

namespace {

// A notice's number in its parts.
struct NoticeNumber {
    const LeadWording::Notice *notice = nullptr;
    QString code; // 国办公开办函
    DocumentNumber number{};
};

QList<NoticeNumber> noticeNumbers()
{
    QList<NoticeNumber> all;
    for (const LeadWording::Notice &notice : LeadWording::shipped().notices()) {
        const QList<DocumentNumber> numbers = documentNumbersIn(notice.number);
        if (!numbers.isEmpty())
            all += NoticeNumber{&notice, notice.number.left(numbers.first().start), numbers.first()};
    }
    return all;
}

// The notice whose number that is, however miswritten, and where it begins; null for another document's.
const NoticeNumber *noticeOf(const DocumentNumber &number, const QString &text,
                             const QList<NoticeNumber> &notices, qsizetype *start)
{
    for (const NoticeNumber &one : notices) {
        if (one.number.year != number.year || one.number.number != number.number)
            continue;
        *start = codeBefore(number, text, one.code);
        if (*start >= 0)
            return &one;
    }
    return nullptr;
}

} // namespace

void DocumentNumberRules::written(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QList<NoticeNumber> notices = noticeNumbers();
    const QString message = tr("The document number “%1” should be written “%2”.");
    const QString &own = subject.report().header().value(Field::DocumentNumber);
    for (const DocumentNumber &number : documentNumbersIn(own)) {
        if (!number.broken)
            continue;
        const QString right = QString(own).replace(number.start, number.length, number.right());
        all.add(rule, message.arg(own, right), {FieldPlace{Field::DocumentNumber}}).repair =
            Repair{Repair::Kind::OtherWords, {{SetField{Field::DocumentNumber, right}}}, right};
        break;
    }
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        int found = 0;
        for (const DocumentNumber &number : documentNumbersIn(passage.text)) {
            if (!number.broken || found++ >= TextFindings::mostInPassage)
                continue;
            qsizetype start = number.start;
            const NoticeNumber *notice = noticeOf(number, passage.text, notices, &start);
            start = notice ? start : number.start;
            const TextPlace place = placeIn(passage, start, number.end() - start);
            const QString right = notice ? notice->notice->number : number.right();
            Finding &finding = all.add(rule, message.arg(place.text, right), {place});
            finding.severity = notice ? Severity::Error : rule.severity;
            finding.repair = rewording(subject, std::get<TextPlace>(finding.places.first()), right);
        }
    }
}

namespace {

// What a text says of the notices, gathered passage by passage.
struct Citing {
    const Rule &rule;
    const Subject &subject;
    Assessment &all;
    const LeadWording::Notice *proper; // the one for the report's year
    QList<NoticeNumber> notices = noticeNumbers();
    bool citesProper = false;
    QList<TextPlace> others{}; // notices for other years, where they are cited first

    void look(const Passage &passage)
    {
        const QList<DocumentNumber> numbers = documentNumbersIn(passage.text);
        if (numbers.isEmpty())
            return;
        const QList<Sentence> sentences = sentencesIn(passage.text);
        qsizetype sentence = 0;
        int found = 0;
        for (const DocumentNumber &number : numbers) {
            while (sentences[sentence].end() <= number.start)
                ++sentence;
            qsizetype start = -1;
            if (const NoticeNumber *notice = noticeOf(number, passage.text, notices, &start))
                known(*notice, passage, number, start, found);
            else if (found < TextFindings::mostInPassage)
                unknown(passage, number, sentences[sentence], found);
        }
    }

    void known(const NoticeNumber &notice, const Passage &passage, const DocumentNumber &number,
               qsizetype start, int &found)
    {
        citesProper = citesProper || notice.notice == proper;
        if (notice.notice != proper && others.isEmpty())
            others += placeIn(passage, start, number.end() - start);
        const QString code = passage.text.mid(start, number.start - start).trimmed();
        const bool isWrong =
            std::any_of(rule.words.begin(), rule.words.end(), [&code](const WrongWord &word) {
                return word.wrong == code && !word.right.isEmpty();
            });
        if (!isWrong || found++ >= TextFindings::mostInPassage)
            return;
        Finding &finding = all.add(
            rule, DocumentNumberRules::tr("The office's code “%1” should be “%2”.").arg(code, notice.code),
            {placeIn(passage, start, code.size())});
        finding.repair = rewording(subject, std::get<TextPlace>(finding.places.first()), notice.code);
    }

    // Another number behind the notice's title.
    void unknown(const Passage &passage, const DocumentNumber &number, const Sentence &sentence, int &found)
    {
        const QString code = QString(proper->number).section(u'〔', 0, 0);
        const qsizetype start = codeBefore(number, passage.text, code);
        if (start < 0)
            return;
        const QStringView before = QStringView(passage.text).mid(sentence.start, start - sentence.start);
        const bool isItsTitle =
            std::any_of(rule.words.begin(), rule.words.end(), [before](const WrongWord &word) {
                return word.right.isEmpty() && before.contains(word.wrong);
            });
        if (!isItsTitle)
            return;
        ++found;
        citesProper = true; // it is meant
        const TextPlace place = placeIn(passage, start, number.end() - start);
        Finding &finding = all.add(rule,
                                   DocumentNumberRules::tr("The notice's number is %1; “%2” isn't it.")
                                       .arg(proper->number, place.text),
                                   {place});
        finding.repair = rewording(subject, std::get<TextPlace>(finding.places.first()), proper->number);
    }
};

} // namespace

void DocumentNumberRules::basis(const Rule &rule, const Subject &subject, Assessment &all)
{
    if (!subject.year())
        return all.cannot(rule, tr("the report's year isn't known"));
    const LeadWording::Notice *proper = LeadWording::shipped().noticeFor(subject.year());
    if (!proper)
        return; // there was none yet
    Citing citing{rule, subject, all, proper};
    for (const Passage &passage : subject.passages())
        citing.look(passage);
    if (citing.others.isEmpty() || citing.citesProper)
        return;
    all.add(rule,
            tr("Reports on %1 are made by %2; the text cites “%3” alone.")
                .arg(subject.year())
                .arg(proper->number, citing.others.first().text),
            {citing.others.first(), FieldPlace{Field::Year}});
}

} // namespace nianbao
