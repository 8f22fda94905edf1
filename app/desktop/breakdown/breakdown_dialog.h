#pragma once

#include "model/report.h"

#include <QDialog>

namespace nianbao {

// Replaced by the dialog itself in the commits that follow.
class BreakdownDialog : public QDialog
{
public:
    BreakdownDialog(const Breakdown &breakdown, const Report &, const QStringList &, QWidget *parent)
        : QDialog(parent), m_breakdown(breakdown)
    {
    }
    Breakdown breakdown() const { return m_breakdown; }

private:
    Breakdown m_breakdown;
};

} // namespace nianbao
