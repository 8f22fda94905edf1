#pragma once

#include "desktop/panels/report_search.h"

#include <QPointer>

class QWidget;

namespace nianbao {

class Sheet;

// Shows on the sheet what was found: the words are selected where they can be edited, a label is
// tinted. One at a time, and without taking the cursor from whoever searches.
class FoundMark
{
public:
    explicit FoundMark(Sheet &sheet) : m_sheet(sheet) {}

    // Brings it into sight as well.
    void show(const Hit &hit);
    void clear();
    // Puts the cursor there: from a label, into the first cell that it names.
    void enter(const Hit &hit);

private:
    void tint(QWidget *label);

    Sheet &m_sheet;
    QPointer<QWidget> m_marked;
};

} // namespace nianbao
