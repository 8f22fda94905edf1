#pragma once

#include "model/report.h"

namespace nianbao {

// How the lead is usually worded: legal basis, six parts, period, where to find the report and whom to
// ask. Data, resources/wording/lead.json:
//
// `paragraphs` are lists of sentences, a sentence is a list of parts, a part is a text or a group
// {before, items, between, after, required}. Texts hold placeholders in braces. An item with one that
// isn't known is left out; so is a group without items, and a sentence that misses a text or a required
// group. What is left reads as if nothing had been meant to be there.
// `notices` say by which notice reports are made from a year on; `sectionSeparator` stands between the
// headings, which come from the report's form.
class LeadWording
{
public:
    // By which notice reports are made from a year on.
    struct Notice {
        int fromYear = 0;
        QString title;
        QString number; // its document number: 国办公开办函〔2021〕30号
    };

    // A fault is reported with its path ("paragraphs[0][1][2].items[0]: …").
    static Result<LeadWording> fromJson(const QByteArray &json);
    // The one that ships with the program; loaded once. Aborts the program if it is faulty: then the
    // build is.
    static const LeadWording &shipped();

    // The lead for that report, a paragraph a line. Its organ and year should be there, else little is
    // left to say.
    QString leadFor(const Report &report) const;

    const QList<Notice> &notices() const { return m_notices; }
    // The one for reports on that year; null for a year before them all.
    const Notice *noticeFor(int year) const;

private:
    friend class LeadWordingReader;
    struct Part {
        QString before;
        QStringList items;
        QString between;
        QString after;
        bool required = false;
    };
    using Sentence = QList<Part>;
    QHash<QString, QString> valuesFor(const Report &report) const;
    static QString sentence(const Sentence &sentence, const QHash<QString, QString> &values);

    QList<QList<Sentence>> m_paragraphs;
    QList<Notice> m_notices;
    QString m_sectionSeparator;
};

// Whether the report's lead is the one that leadFor() gives: nobody has worded it since.
bool hasUsualLead(const Report &report);

} // namespace nianbao
