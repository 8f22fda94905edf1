#pragma once

#include "model/template.h"

#include <QListWidget>

namespace nianbao {

class FindingsWatch;
class ReportDocument;

// The parts of the form, to go to: header fields, lead, sections; how far each is, and how many
// findings it has.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Template &form, QWidget *parent = nullptr);

    // Shows how far that report is from now on.
    void follow(const ReportDocument &document, const FindingsWatch &findings);
    // Marks the part as the one on screen, without going there.
    void setCurrentPart(const QString &part);
    QSize sizeHint() const override;

signals:
    void partChosen(const QString &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &part, const QString &name);
    void refresh();
    void retranslate();

    const ReportDocument *m_document = nullptr; // of follow()
    const FindingsWatch *m_findings = nullptr;
};

} // namespace nianbao
