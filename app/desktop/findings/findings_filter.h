#pragma once

#include "desktop/findings/findings_choice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace nianbao {

class FindingsWatch;
class Template;

// Asks which findings somebody wants to see: open or acknowledged, of which kind, by which rules, with which
// words.
class FindingsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsFilter(QWidget *parent);

    FindingsChoice choice() const;
    // Names the choices, with how many findings there are of some, among those that are searched for.
    void fill(const FindingsWatch &watch, const Template &form);

signals:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_search;
    QComboBox *m_which;
    QComboBox *m_severity;
    QComboBox *m_group;
};

} // namespace nianbao
