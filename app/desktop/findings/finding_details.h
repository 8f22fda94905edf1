#pragma once

#include "desktop/panels/findings_watch.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;
class QUrl;

namespace nianbao {

// All that there is to say of one finding, and what can be done about it.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    FindingDetails(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent);

    // Null for none.
    void show(const Finding *finding);
    void retranslate();
    QSize sizeHint() const override { return {240, 260}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void placeChosen(const nianbao::Place &place);
    void repairWanted(const nianbao::Finding &finding);
    void acknowledgementWanted(const nianbao::Finding &finding);
    void reopeningWanted(const nianbao::Finding &finding);
    void switchingOffWanted(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void follow(const QUrl &link);
    void refresh();

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    std::optional<Finding> m_finding;
    QString m_page;
    QTextBrowser *m_text;
    QPushButton *m_repair;
    QPushButton *m_acknowledge;
    QPushButton *m_reopen;
    QPushButton *m_switchOff;
};

} // namespace nianbao
