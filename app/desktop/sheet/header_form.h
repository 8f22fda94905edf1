#pragma once

#include "desktop/sheet/place_edit.h"
#include "desktop/sheet/sheet_measures.h"

#include <QWidget>

class QGridLayout;
class QHelpEvent;
class QLabel;

namespace nianbao {

// One header field; its accessible name is its label's text.
class FieldEdit : public PlaceEdit
{
    Q_OBJECT

public:
    FieldEdit(Field field, ReportDocument &document, QWidget *parent);

    Field field() const { return m_field; }
    void setMeasures(const SheetMeasures &measures);
    QSize sizeHint() const override;

protected:
    QString stored() const override { return document().report().header().value(m_field); }
    // "20" is no year yet, and 2024-1-2 may be on its way to 2024-1-23.
    bool takesWholeOnly() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Field m_field;
    SheetMeasures m_measures;
};

// What the report says of itself: organ, year, title, signature, dates.
class HeaderForm : public QWidget
{
    Q_OBJECT

public:
    HeaderForm(ReportDocument &document, QWidget *parent);
    // What the form calls the field.
    static QString nameOf(Field field);

    const QList<FieldEdit *> &fields() const { return m_fields; }
    void setMeasures(const SheetMeasures &measures);
    void setReadOnly(bool readOnly);
    void refresh();

signals:
    void said(const QString &message);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void explain(const QHelpEvent &event);
    void add(QGridLayout &grid, Field field, int row, int column, int columnSpan);
    void retranslate();

    ReportDocument &m_document;
    QList<FieldEdit *> m_fields; // in tab order
    QList<QLabel *> m_captions;  // one for each of them
};

} // namespace nianbao
