#include "intake/former_form.h"

#include <QFile>

namespace nianbao {

namespace {

// Aborts the program if it is faulty: then the build is.
Template::Pointer shippedFormer(const QString &id)
{
    static QHash<QString, Template::Pointer> loaded;
    if (const Template::Pointer known = loaded.value(id))
        return known;
    QFile file(QStringLiteral(":/former/%1.json").arg(id));
    const Result<Template::Pointer> form =
        Template::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    loaded.insert(id, *form);
    return *form;
}

QSet<QString> keysOf(const Template &form)
{
    QSet<QString> keys;
    for (const Table &table : form.tables()) {
        for (const Cell &cell : table.cells) {
            if (cell.kind == Cell::Kind::Label)
                keys.insert(labelKey(cell.label));
        }
    }
    return keys;
}

} // namespace

FormerForm::FormerForm(const ImportWords::Former &former, const ImportWords &words)
    : m_labels(shippedFormer(former.form), words), m_becomes(former.becomes)
{
}

int FormerForm::ownLabelsIn(const SourceDocument &document, const FormLabels &form, const FormLabels &other)
{
    const QSet<QString> own = keysOf(form.form()) - keysOf(other.form());
    QSet<QString> found;
    const auto look = [&](const QString &text) {
        const QString key = text.size() < 60 ? labelKey(text) : QString();
        if (own.contains(key))
            found.insert(key);
    };
    for (const SourceBlock &block : document.blocks) {
        if (const auto *table = std::get_if<SourceTable>(&block)) {
            for (const SourceCell &cell : table->cells)
                look(cell.text);
        } else if (const auto *paragraph = std::get_if<SourceParagraph>(&block)) {
            look(paragraph->text());
        }
    }
    return int(found.size());
}

int FormerForm::became(int figure, const Template &current) const
{
    QString address = m_labels.form().figures()[figure].address;
    for (const auto &[from, to] : m_becomes) {
        if (address.startsWith(from))
            address = to + address.mid(from.size());
    }
    return current.figureAt(address);
}

QSet<int> FormerForm::reached(const Template &current) const
{
    QSet<int> reached;
    for (int i = 0; i < m_labels.form().figures().size(); ++i)
        reached.insert(became(i, current));
    return reached;
}

QList<LegacyFigure> FormerForm::bringOver(PageFigures &figures, const Template &current) const
{
    QList<LegacyFigure> legacy;
    QList<ImportedFigure> brought;
    for (ImportedFigure one : figures.figures) {
        const int target = became(one.figure, current);
        if (target >= 0) {
            one.figure = target;
            brought += one;
        } else if (!one.text.isEmpty()) {
            const FigureSpec &spec = m_labels.form().figures()[one.figure];
            legacy += LegacyFigure{spec.rowLabels.join(u' ') + u' ' + spec.columnLabels.last(), one.text};
        }
    }
    figures.figures = brought;
    return legacy;
}

} // namespace nianbao
