#pragma once

#include "model/template.h"

#include <QListWidget>

namespace nianbao {

// The parts of the form, to go to: header fields, lead, sections.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Template &form, QWidget *parent = nullptr);

    // Marks the part as the one on screen, without going there.
    void setCurrentPart(const QString &part);
    QSize sizeHint() const override;

signals:
    void partChosen(const QString &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &part, const QString &name);
    void retranslate();
};

} // namespace nianbao
