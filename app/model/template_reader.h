#pragma once

#include "model/data_reader.h"
#include "model/identity.h"
#include "model/template.h"

#include <QSet>

namespace nianbao {

// Reads a template's JSON into a Template and verifies it: every key known, every grid covered
// without gaps or overlaps, every address once, every formula resolvable. The first fault ends it.
//
// The JSON, from the outside in: `sections` (id, heading, table), `types` (id, decimals, unit),
// `lists` (id, members), `tables` (id, name, columnWidths, rows), `balances`,
// `identities` (rule, and what identity.h says) and `meanings`. A row lists the
// cells that begin in it: {label, role}, {inputs, type} or {formulas, sum}, each with spans.
// `inputs` and `formulas` are patterns: "t3.received.{applicants}" makes a cell for each member of
// the list, "t2.rules.{made,repealed}" names the members itself. In `sum` a "*" stands for the last
// part of the formula's own address. `meanings` (of, text, source) say what the cells count whose
// addresses the pattern `of` fits, "*" standing for any characters.
class TemplateReader : private DataReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

public:
    static Result<Template::Pointer> read(const QByteArray &json);

private:
    TemplateReader() : m_form(new Template) {}

    void readAll(const QJsonObject &root);
    void readLists(const QJsonArray &lists);
    void readTypes(const QJsonArray &types);
    void readTables(const QJsonArray &tables);
    void readRow(Table &table, QSet<QPair<int, int>> &taken, const QJsonArray &cells, const QString &path);
    void readLabel(Cell &cell, const QJsonObject &json, const QString &path);
    void addFigures(Table &table, QSet<QPair<int, int>> &taken, Cell cell, const QJsonObject &json,
                    const QString &path);
    void place(Table &table, QSet<QPair<int, int>> &taken, Cell cell, const QString &path);
    void nameFigures();
    void readSections(const QJsonArray &sections);
    void readBalances(const QJsonArray &balances);
    QList<Balance::Term> readTerms(const QJsonArray &terms, const QString &column, const QString &path);
    void readIdentities(const QJsonArray &identities);
    void readMeanings(const QJsonArray &meanings);
    void resolveSums();
    void orderFormulas();

    // The addresses that a pattern stands for; `last` replaces "*".
    QStringList expand(const QString &pattern, const QString &last, const QString &path);
    int figureAt(const QString &address, const QString &path);

    // A formula's sum, kept until every address is known.
    struct PendingSum {
        int figure;
        QString pattern;
        QString path;
    };

    std::shared_ptr<Template> m_form;
    QHash<QString, NumberType> m_types;
    QList<PendingSum> m_sums;
};

} // namespace nianbao
