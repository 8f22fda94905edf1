#pragma once

#include "model/figure.h"
#include "model/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace nianbao {

struct Identity;

// What a row or a column of the form counts (its 口径), or what a section is to report, in a sentence or two
// of Chinese.
struct Meaning {
    QString text;
    QString source; // the article or notice that it comes from
};

// What a label is to the cells around it; a cell's full name is made from it.
enum class LabelRole {
    Row,    // names the rows that it spans, to its right
    Column, // names the columns that it spans, below it
    Band,   // a line across the table that opens a new part of it
    Note,   // says something about the table, names no cell
};

// One cell of a table's grid: a label, an input or a formula.
struct Cell {
    enum class Kind { Label, Input, Formula };

    Kind kind = Kind::Label;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString label{};                 // of a label: the official words
    LabelRole role = LabelRole::Row; // of a label
    int figure = -1;                 // of the others: index into Template::figures()
};

// A figure that the form asks for or computes.
struct FigureSpec {
    QString address; // "t3.received.natural"; contract.md has them all
    NumberType type;
    int table = 0;              // index into Template::tables()
    QStringList rowLabels{};    // from the outermost to the innermost; none in a table without row heads
    QStringList columnLabels{}; // from the top down
    bool computed = false;
    QList<int> sum{};          // of a computed one: the figures that it adds up
    QList<Meaning> meanings{}; // of its row, then of its column

    // The cell's whole official name: row heads, then column heads.
    QString fullLabel() const { return (rowLabels + columnLabels).join(u' '); }
};

// One of the form's tables: a grid that every medium walks.
struct Table {
    QString id;                   // "t3"
    QString name;                 // how people call it: 表三
    QList<double> columnWidths{}; // millimetres on paper, 156 in all; on screen their proportions count
    int rows = 0;
    QList<Cell> cells{}; // row by row, left to right, each where it begins

    int columns() const { return int(columnWidths.size()); }
};

// A section of the report in the form's order; the lead is the one without a heading.
struct Section {
    QString id;      // "lead", "s1" … "s6"
    QString heading; // with its number, as printed
    int table = -1;  // index into Template::tables(); -1 for a section of text
    Meaning meaning{};

    bool isNarrative() const { return table < 0; }
};

// A sum of figures that must equal another one (the form's 勾稽关系), once for each column.
struct Balance {
    struct Term {
        int figure = -1;
        QString name; // the short word that people use for it: 新收
    };
    QString rule; // the id of the check that reports it
    int table = 0;
    QString column{}; // the column's official label
    QList<Term> left{};
    QList<Term> right{};
};

// The national form as data: sections, grids, official labels, types, formulas and balances.
// Immutable once loaded; reports share it.
class Template
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

public:
    using Pointer = std::shared_ptr<const Template>;

    ~Template();

    // Reads and verifies a template. A fault is reported with its path in the file
    // ("tables[1].rows[4][0].label: expected a string").
    static Result<Pointer> fromJson(const QByteArray &json);

    // The template of that id that ships with the program; loaded once. An error if there is none.
    static Result<Pointer> shipped(const QString &id);
    // The one for new reports. Aborts the program if it is faulty: then the build is.
    static Pointer current();

    const QString &id() const { return m_id; }
    // The report's usual title ("{organ}" and "{year}" filled in).
    QString titleFor(const QString &organ, const QString &year) const;
    // The first year that it is the form of.
    int firstYear() const { return m_firstYear; }
    // How a date is written in the report, for QLocale::toString.
    const QString &datePattern() const { return m_datePattern; }

    const QList<Section> &sections() const { return m_sections; }
    const QList<Table> &tables() const { return m_tables; }
    const QList<FigureSpec> &figures() const { return m_figures; }
    const QList<Balance> &balances() const { return m_balances; }
    // Other relations between its figures, with last year's among them; by rule, then in the form's order.
    const QList<Identity> &identities() const { return m_identities; }
    // Of a list of rows or columns, by its id: "columns"; none for one that there isn't.
    QStringList members(const QString &list) const { return m_lists.value(list); }
    // Computed figures, each after those it adds up.
    const QList<int> &formulas() const { return m_formulas; }

    // Index of a figure or a section; -1 for an address that isn't in the form.
    int figureAt(const QString &address) const { return m_figureByAddress.value(address, -1); }
    int sectionAt(const QString &id) const;

private:
    friend class TemplateReader;
    Template() = default;

    QString m_id;
    QString m_titlePattern;
    int m_firstYear = 0;
    QString m_datePattern;
    QList<Section> m_sections;
    QList<Table> m_tables;
    QList<FigureSpec> m_figures;
    QList<Balance> m_balances;
    QList<Identity> m_identities;
    QHash<QString, QStringList> m_lists;
    QList<int> m_formulas;
    QHash<QString, int> m_figureByAddress;
};

} // namespace nianbao
