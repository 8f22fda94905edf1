#include "desktop/sheet/header_form.h"

#include "desktop/sheet/deadline_line.h"
#include "desktop/sheet/field_words.h"
#include "desktop/theme.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>

namespace nianbao {

FieldEdit::FieldEdit(Field field, ReportDocument &document, QWidget *parent)
    : PlaceEdit(Header::name(field), document, parent), m_field(field)
{
}

QSize FieldEdit::sizeHint() const
{
    return {m_measures.scaled(120), fontMetrics().height() + m_measures.scaled(12)};
}

void FieldEdit::setMeasures(const SheetMeasures &measures)
{
    m_measures = measures;
    updateGeometry();
}

bool FieldEdit::takesWholeOnly() const
{
    return m_field == Field::Year || m_field == Field::SignedOn || m_field == Field::PublishedOn;
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        if (problem().isEmpty())
            focusNextChild();
        return;
    }
    PlaceEdit::keyPressEvent(event);
}

// A line to write on, as on a paper form.
void FieldEdit::paintEvent(QPaintEvent *event)
{
    PlaceEdit::paintEvent(event);
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const bool marked = !problem().isEmpty();
    const int thickness = hasFocus() || marked ? 2 : 1;
    QColor line = theme.secondary;
    line.setAlphaF(0.5F);
    if (marked)
        line = theme.error;
    else if (hasFocus())
        line = theme.accent;
    painter.fillRect(0, height() - thickness, width(), thickness, line);
}

HeaderForm::HeaderForm(ReportDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(4, 2);
    add(*grid, Field::Organ, 0, 0, 1);
    add(*grid, Field::Year, 0, 3, 1);
    add(*grid, Field::Title, 1, 0, 4);
    add(*grid, Field::SignedBy, 2, 0, 1);
    add(*grid, Field::SignedOn, 2, 3, 1);
    add(*grid, Field::Source, 3, 0, 1);
    add(*grid, Field::PublishedOn, 3, 3, 1);
    add(*grid, Field::DocumentNumber, 4, 0, 1);
    grid->addWidget(new DeadlineLine(m_document, this), 5, 1, 1, 4);
    setMeasures(SheetMeasures());
    retranslate();
    refresh();
}

QString HeaderForm::nameOf(Field field)
{
    switch (field) {
    case Field::Organ:
        return tr("Organ");
    case Field::Year:
        return tr("Year of the report");
    case Field::Title:
        return tr("Title");
    case Field::SignedBy:
        return tr("Signed by");
    case Field::SignedOn:
        return tr("Signed on");
    case Field::Source:
        return tr("Source");
    case Field::PublishedOn:
        return tr("Published on");
    case Field::DocumentNumber:
        return tr("Document number");
    }
    return {};
}

void HeaderForm::setMeasures(const SheetMeasures &measures)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto scaled = [&measures](int pixels) { return measures.scaled(pixels); };
    grid->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(20));
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnMinimumWidth(2, scaled(16));
    setFont(measures.interfaceFont());
    for (FieldEdit *edit : m_fields)
        edit->setMeasures(measures);
}

void HeaderForm::add(QGridLayout &grid, Field field, int row, int column, int columnSpan)
{
    auto *edit = new FieldEdit(field, m_document, this);
    auto *caption = new QLabel(this);
    caption->setBuddy(edit);
    caption->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(caption, row, column, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(edit, row, column + 1, 1, columnSpan);
    m_fields += edit;
    m_captions += caption;
    connect(edit, &PlaceEdit::said, this, &HeaderForm::said);
}

void HeaderForm::retranslate()
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const QString label = nameOf(m_fields[i]->field());
        m_captions[i]->setText(label);
        m_fields[i]->setAccessibleName(label);
        const Field field = m_fields[i]->field();
        m_fields[i]->setAccessibleDescription(FieldWords::expected(field));
        if (field == Field::SignedOn || field == Field::PublishedOn)
            m_fields[i]->setPlaceholderText(tr("such as 2024-01-23"));
        if (field == Field::Year)
            m_fields[i]->setPlaceholderText(tr("such as 2023"));
    }
}

void HeaderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderForm::setReadOnly(bool readOnly)
{
    for (FieldEdit *edit : m_fields)
        edit->setReadOnly(readOnly);
}

void HeaderForm::refresh()
{
    const Header &header = m_document.report().header();
    const QString &organ = header.value(Field::Organ);
    const QString &year = header.value(Field::Year);
    for (FieldEdit *edit : m_fields) {
        edit->refresh();
        // What stands in the report where nothing is entered.
        if (edit->field() == Field::SignedBy)
            edit->setPlaceholderText(organ);
        else if (edit->field() == Field::Title && !organ.isEmpty() && !year.isEmpty())
            edit->setPlaceholderText(m_document.report().form().titleFor(organ, year));
        else if (edit->field() == Field::Title)
            edit->setPlaceholderText(QString());
    }
}

bool HeaderForm::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    explain(*static_cast<QHelpEvent *>(event));
    return true;
}

// What the field under the pointer, or the one that the caption there names, is to hold. One that can't be
// taken as it is has told of that itself.
void HeaderForm::explain(const QHelpEvent &event)
{
    QWidget *under = childAt(event.pos());
    const auto *caption = qobject_cast<QLabel *>(under);
    const auto *edit = qobject_cast<FieldEdit *>(caption ? caption->buddy() : under);
    if (edit)
        QToolTip::showText(event.globalPos(), FieldWords::expected(edit->field()), this, under->geometry());
    else
        QToolTip::hideText();
}

void HeaderForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeFor(palette()).sheet);
}

} // namespace nianbao
