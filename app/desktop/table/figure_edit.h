#pragma once

#include "desktop/sheet/place_edit.h"

#include <QValidator>

namespace nianbao {

// Lets digits, separators, a point and "/" into a cell, ASCII or full-width, and nothing else.
// Acceptable is what Figure::parse takes.
class FigureValidator : public QValidator
{
    Q_OBJECT

public:
    FigureValidator(const NumberType &type, QObject *parent) : QValidator(parent), m_type(type) {}
    State validate(QString &input, int &position) const override;

private:
    NumberType m_type;
};

// A cell of a table: of an input, or of a computed figure, which the cursor can come to but nothing be
// typed into. Its accessible name is the cell's official name, its accessible description the address.
class FigureEdit : public PlaceEdit
{
    Q_OBJECT

public:
    FigureEdit(int figure, ReportDocument &document, QWidget *parent);

    const Template &form() const { return document().report().form(); }
    const FigureSpec &spec() const { return document().report().form().figures()[m_figure]; }

    // Whether all of the cell is meant by a key that also moves within a text: after it was entered, and
    // where nothing can be typed.
    bool isWhole() const { return spec().computed || selectedText() == text(); }

signals:
    // An arrow asks for the neighbour in that direction.
    void moveRequested(int rows, int columns);
    // Enter asks for the next cell below to type into.
    void nextBelowRequested();

protected:
    QString stored() const override { return document().figures().at(m_figure).text(); }
    bool isReplacedWhole() const override { return true; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool move(int key);
    void fitText();

    int m_figure;
    bool m_inText = false; // gone into, to alter a part of it
};

} // namespace nianbao
