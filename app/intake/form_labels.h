#pragma once

#include "intake/import_words.h"
#include "model/template.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace nianbao {

// A label without what differs from page to page: letters and digits alone, in one width. Spaces, breaks,
// punctuation and brackets are gone.
QString labelKey(const QString &text);
// The same without the number before it, if there is one: （一）, 1., 三、.
QString labelCore(const QString &text);
// How alike two keys are, from 0 to 1: by the characters that have to be altered.
double likeness(const QString &a, const QString &b);

// One row of a table that figures stand in, in the order of its columns.
struct FormRow {
    QString label;      // its innermost; empty in a table without row heads
    QList<int> figures; // indices into Template::figures()
    // The heads of its columns, as they are read; and without those that have others below them.
    QStringList readingOrder, leaves;
};

// A form's labels, to be found again on a page.
class FormLabels
{
public:
    FormLabels(Template::Pointer form, const ImportWords &words);

    const Template &form() const { return *m_form; }
    const Template::Pointer &pointer() const { return m_form; }
    const QList<FormRow> &rows(int table) const { return m_tables[table].rows; }

    // The row of figures that the label names; -1 if none.
    int rowOf(const QString &text, int table) const;
    // The official column head; empty if it is none.
    QString columnOf(const QString &text, int table) const;
    // Any label of the table: a band, a note or a group's head among them.
    bool isLabel(const QString &text, int table) const;
    // A line across the table: what the heads above it say ends there.
    bool isBand(const QString &text, int table) const;
    // The row whose label is most alike, among those that `isFree`; -1 if none is alike enough, or two are.
    int rowLike(const QString &text, int table, const QList<bool> &isFree) const;
    // Whether the text is another wording than the form's, not only other punctuation.
    static bool deviates(const QString &text, const QString &official);

private:
    struct TableLabels {
        QList<FormRow> rows;
        QHash<QString, int> rowByKey;
        QHash<QString, QString> columnByKey;
        QHash<QString, QString> others;
        QSet<QString> bands;
    };

    void readTable(int table, const ImportWords &words);

    Template::Pointer m_form;
    QList<TableLabels> m_tables;
};

} // namespace nianbao
