#include "intake/form_labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr double alikeEnough = 0.75;
constexpr double clearlyMore = 0.12; // than the next best

} // namespace

QString labelKey(const QString &text)
{
    QString key = text.normalized(QString::NormalizationForm_KC);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key.toLower();
}

QString labelCore(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*[(]?\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,2})\\s*[)、.,:)．\\s]+|^[0-9](?=\\p{L})"));
    return labelKey(text.normalized(QString::NormalizationForm_KC).remove(number));
}

double likeness(const QString &a, const QString &b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 1;
    QList<qsizetype> costs(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        costs[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = costs[0];
        costs[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = costs[j];
            costs[j] = std::min({replaced, costs[j] + 1, costs[j - 1] + 1});
        }
    }
    return 1 - double(costs.last()) / double(longer);
}

FormLabels::FormLabels(Template::Pointer form, const ImportWords &words)
    : m_form(std::move(form)), m_tables(m_form->tables().size())
{
    for (int table = 0; table < m_tables.size(); ++table)
        readTable(table, words);
}

void FormLabels::readTable(int table, const ImportWords &words)
{
    TableLabels &labels = m_tables[table];
    const auto keysOf = [&words](const QString &label) {
        QStringList keys{labelKey(label)};
        for (const QString &variant : words.labels.value(label))
            keys += labelKey(variant);
        return keys;
    };
    int gridRow = -1;
    QStringList heads; // above the present row, in the present part of the table
    for (const Cell &cell : m_form->tables()[table].cells) {
        if (cell.kind == Cell::Kind::Label) {
            if (cell.role == LabelRole::Band)
                heads.clear();
            if (cell.role == LabelRole::Band)
                labels.bands.insert(labelKey(cell.label));
            if (cell.role == LabelRole::Column)
                heads += cell.label;
            auto &byKey = cell.role == LabelRole::Column ? labels.columnByKey : labels.others;
            for (const QString &key : keysOf(cell.label))
                byKey.insert(key, cell.label);
            continue;
        }
        const FigureSpec &spec = m_form->figures()[cell.figure];
        if (cell.row != gridRow) {
            gridRow = cell.row;
            labels.rows +=
                FormRow{spec.rowLabels.isEmpty() ? QString() : spec.rowLabels.last(), {}, heads, {}};
        }
        labels.rows.last().figures += cell.figure;
        labels.rows.last().leaves += spec.columnLabels.last();
    }
    for (int i = 0; i < labels.rows.size(); ++i) {
        FormRow &row = labels.rows[i];
        row.readingOrder.removeIf([&](const QString &head) {
            return std::none_of(row.figures.begin(), row.figures.end(), [&](int figure) {
                return m_form->figures()[figure].columnLabels.contains(head);
            });
        });
        if (row.label.isEmpty())
            continue;
        QStringList keys = keysOf(row.label);
        for (const QString &variant : words.labels.value(row.label) + QStringList{row.label})
            keys += labelCore(variant);
        for (const QString &key : keys) {
            if (!labels.rowByKey.contains(key))
                labels.rowByKey.insert(key, i);
        }
    }
}

int FormLabels::rowOf(const QString &text, int table) const
{
    const auto &rows = m_tables[table].rowByKey;
    const int whole = rows.value(labelKey(text), -1);
    return whole >= 0 ? whole : rows.value(labelCore(text), -1);
}

QString FormLabels::columnOf(const QString &text, int table) const
{
    return m_tables[table].columnByKey.value(labelKey(text));
}

bool FormLabels::isLabel(const QString &text, int table) const
{
    const TableLabels &labels = m_tables[table];
    const QString key = labelKey(text);
    return labels.columnByKey.contains(key) || labels.others.contains(key) || rowOf(text, table) >= 0;
}

bool FormLabels::isBand(const QString &text, int table) const
{
    return m_tables[table].bands.contains(labelKey(text));
}

int FormLabels::rowLike(const QString &text, int table, const QList<bool> &isFree) const
{
    const QString core = labelCore(text);
    int best = -1;
    double most = 0, second = 0;
    for (int i = 0; i < rows(table).size(); ++i) {
        const double alike = likeness(core, labelCore(rows(table)[i].label));
        if (alike > most) {
            second = most;
            most = alike;
            best = i;
        } else {
            second = std::max(second, alike);
        }
    }
    const bool isClear = core.size() >= 4 && most >= alikeEnough && most - second >= clearlyMore;
    return isClear && isFree.value(best) ? best : -1;
}

bool FormLabels::deviates(const QString &text, const QString &official)
{
    return labelKey(text) != labelKey(official) && labelCore(text) != labelCore(official);
}

} // namespace nianbao
